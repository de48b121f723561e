/**
 * Negative-binomial regression with area and period effects: the same question
 * as Poisson regression with these effects, with Var[y] = mu + mu^2 / theta.
 *
 * Where the counts are not overdispersed there is no theta: the Poisson estimate
 * is given instead, and a warning says so. Errors, dropped areas and the warning
 * about starts that differ as in `poisson-twfe.ts`; the model's error takes theta
 * as known.
 */

import { error, fail, succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, standardErrors } from "../../statistics/covariance.ts";
import { fitNegbinTwoWay } from "../../statistics/negbin-two-way.ts";
import { clustersOf } from "./clusters.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { anyStartProblems, poissonTwfe, staggered, treatedColumn } from "./poisson-twfe.ts";
import { errorOf, ratioEstimate } from "./ratio-estimate.ts";

export const negbinTwfe = panelEstimator({
  id: "regression.negbin-twfe",
  version: "1",
  question: "estimator.negbin-twfe",
  problems: anyStartProblems,
  estimate: (panel, rows, level, streams, method) => {
    const fit = fitNegbinTwoWay(treatedColumn(panel, rows));
    if (!fit.ok) {
      if (fit.problems[0].code !== "negbin.not-overdispersed") return fit;
      const poisson = poissonTwfe.estimate(panel, { level }, streams);
      if (!poisson.ok) return poisson;
      const warnings = [...poisson.value.warnings, warning("negbin.fell-back-on-poisson")];
      return succeed({ ...poisson.value, warnings });
    }
    const { coefficients, bread, y, unitsUsed, periodsUsed, unitsDropped, theta } = fit.value;
    if (y.length <= unitsUsed + periodsUsed) return fail(error("panel.too-few-cells"));
    const clusters = clustersOf(panel, rows, fit.value.rows);
    const errors = errorOf(clusters, y.length, 1 + periodsUsed, {
      cluster: () => standardErrors(clusterCr0(fit.value, clusters.of, clusters.count), 1)[0],
      model: Math.sqrt(bread[0]),
    });
    const estimate = ratioEstimate(method, panel, rows, clusters, coefficients[0], errors, level, {
      theta,
      unitsDropped,
    });
    return succeed({ ...estimate, warnings: [...estimate.warnings, ...staggered(rows)] });
  },
});
