/**
 * Poisson regression with area and period effects: by what factor did
 * incidents change where and when cameras were in use, given the level of each
 * area and the course of each period?
 *
 *   ln E[y_ut] = a_u + c_t + b treated_ut + ln exposure_ut
 *
 * Allows starts that differ between areas, and cameras that go; but then
 * compares late starters with early ones. Where effects grow over time that is
 * misleading (Goodman-Bacon 2021, Journal of Econometrics 225:254-277) and a
 * warning says so.
 *
 * Errors as in `ratio-estimate.ts`; k counts the coefficient and the period
 * effects, area effects being nested in the clusters (as fixest). Areas without
 * any incident are dropped, and count as no cluster.
 */

import { error, type Problem, succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, standardErrors } from "../../statistics/covariance.ts";
import { fitTwoWay, type TwoWayData } from "../../statistics/poisson-two-way.ts";
import type { Panel } from "../panel.ts";
import { clustersOf } from "./clusters.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { type PanelRows, panelProblems } from "./panel-rows.ts";
import { errorOf, ratioEstimate } from "./ratio-estimate.ts";

const ALLOWED: readonly string[] = ["panel.starts-differ", "panel.switched-off"];

/** As for one start that lasts, except that starts may differ and cameras may go. */
export const anyStartProblems = (panel: Panel, rows: PanelRows): readonly Problem[] =>
  panelProblems(panel, rows).filter((problem) => !ALLOWED.includes(problem.code));

export const poissonTwfe = panelEstimator({
  id: "regression.poisson-twfe",
  version: "1",
  question: "estimator.poisson-twfe",
  problems: anyStartProblems,
  estimate: (panel, rows, level, _, method) => {
    const fit = fitTwoWay(treatedColumn(panel, rows));
    if (!fit.ok) return fit;
    const { coefficients, bread, mu, y, unitsUsed, periodsUsed, unitsDropped } = fit.value;
    const n = y.length;
    const freedom = n - unitsUsed - periodsUsed;
    if (freedom <= 0) return { ok: false, problems: [error("panel.too-few-cells")] };
    const clusters = clustersOf(panel, rows, fit.value.rows);
    const pearson = y.reduce((total, value, i) => total + (value - mu[i]) ** 2 / mu[i], 0);
    const errors = errorOf(clusters, n, 1 + periodsUsed, {
      cluster: () => standardErrors(clusterCr0(fit.value, clusters.of, clusters.count), 1)[0],
      model: Math.sqrt(bread[0] * Math.max(1, pearson / freedom)),
    });
    const estimate = ratioEstimate(method, panel, rows, clusters, coefficients[0], errors, level, {
      deviance: fit.value.deviance,
      unitsDropped,
    });
    return succeed({ ...estimate, warnings: [...estimate.warnings, ...staggered(rows)] });
  },
});

/** The regression on one column: cameras in use in this area and period. */
export function treatedColumn(panel: Panel, rows: PanelRows): TwoWayData {
  const periods = panel.periods.length;
  const column = Float64Array.from(rows.y, (_, i) => panel.treated[rows.unit[i] * periods + rows.period[i]]);
  return { ...rows, columns: [column], names: ["treated"], units: panel.units.length, periods };
}

/** The warning that belongs to starts that differ. */
export const staggered = ({ start }: PanelRows): readonly Problem[] =>
  start === -1 ? [warning("regression.staggered-twfe")] : [];
