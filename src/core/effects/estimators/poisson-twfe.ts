/**
 * Poisson regression with area and period effects: by what factor did
 * incidents change where and when cameras were in use, given the level of each
 * area and the course of each period?
 *
 *   ln E[y_ut] = a_u + c_t + b treated_ut + ln exposure_ut
 *
 * Allows starts that differ between areas, but then compares late starters
 * with early ones; where effects grow over time that is misleading (Goodman-
 * Bacon 2021, Journal of Econometrics 225:254-277) and a warning says so.
 *
 * Errors clustered by area as in `poisson-did.ts`; k counts the coefficient and
 * the period effects, area effects being nested in the clusters (as fixest).
 */

import { error, type Problem, succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, standardErrors } from "../../statistics/covariance.ts";
import { fitTwoWay } from "../../statistics/poisson-two-way.ts";
import type { Estimator, Panel } from "../panel.ts";
import { panelProblems, panelRows } from "./panel-rows.ts";
import { type DidOptions, errorOf, ratioEstimate } from "./poisson-did.ts";

/** As for a common start, except that starts may differ. */
function problemsOf(panel: Panel): readonly Problem[] {
  return panelProblems(panel).filter((problem) => problem.code !== "panel.starts-differ");
}

export const poissonTwfe: Estimator<DidOptions> = {
  id: "regression.poisson-twfe",
  version: "1",
  question: "estimator.poisson-twfe",
  defaults: { level: 0.95 },
  eligible: problemsOf,
  estimate: (panel, options) => {
    const problems = problemsOf(panel);
    if (problems.length > 0) return { ok: false, problems };
    const rows = panelRows(panel);
    const periods = panel.periods.length;
    const treated = Float64Array.from(
      rows.y,
      (_, i) => panel.treated[rows.unit[i] * periods + rows.period[i]],
    );
    const fit = fitTwoWay({
      ...rows,
      columns: [treated],
      names: ["treated"],
      units: panel.units.length,
      periods,
    });
    if (!fit.ok) return fit;
    const { coefficients, bread, mu, y, unitsUsed, periodsUsed, unitsDropped } = fit.value;
    const n = y.length;
    const freedom = n - unitsUsed - periodsUsed;
    if (freedom <= 0) return { ok: false, problems: [error("panel.too-few-cells")] };
    const cluster = Int32Array.from(fit.value.rows, (i) => rows.cluster[i]);
    const pearson = y.reduce((total, value, i) => total + (value - mu[i]) ** 2 / mu[i], 0);
    const errors = errorOf(rows, n, 1 + periodsUsed, {
      cluster: () => standardErrors(clusterCr0(fit.value, cluster, rows.clusters), 1)[0],
      model: Math.sqrt(bread[0] * Math.max(1, pearson / freedom)),
    });
    const estimate = ratioEstimate(
      "regression.poisson-twfe",
      "1",
      panel,
      rows,
      coefficients[0],
      errors,
      options.level,
      { deviance: fit.value.deviance, unitsDropped },
    );
    const staggered = rows.start === -1 ? [warning("regression.staggered-twfe")] : [];
    return succeed({ ...estimate, warnings: [...estimate.warnings, ...staggered] });
  },
};
