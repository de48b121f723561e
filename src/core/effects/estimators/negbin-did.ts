/**
 * Negative-binomial difference-in-differences: the same question as Poisson
 * difference-in-differences, with Var[y] = mu + mu^2 / theta.
 *
 * Where the counts are not overdispersed there is no theta: the Poisson
 * estimate is given instead, and a warning says so.
 *
 * Errors, assumptions and failures as in `poisson-did.ts`; the model's error
 * takes theta as known.
 */

import { succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, standardErrors } from "../../statistics/covariance.ts";
import { fitNegbin } from "../../statistics/negbin.ts";
import { clustersOf } from "./clusters.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { panelProblems } from "./panel-rows.ts";
import { didDesign, poissonDid } from "./poisson-did.ts";
import { errorOf, ratioEstimate } from "./ratio-estimate.ts";
import { wildDid } from "./wild-did.ts";

export const negbinDid = panelEstimator({
  id: "regression.negbin-did",
  version: "1",
  question: "estimator.negbin-did",
  problems: panelProblems,
  estimate: (panel, rows, level, streams, method) => {
    const fit = fitNegbin(rows.y, didDesign(rows), rows.offset);
    if (!fit.ok) {
      if (fit.problems[0].code !== "negbin.not-overdispersed") return fit;
      const poisson = poissonDid.estimate(panel, { level }, streams);
      if (!poisson.ok) return poisson;
      const warnings = [...poisson.value.warnings, warning("negbin.fell-back-on-poisson")];
      return succeed({ ...poisson.value, warnings });
    }
    const { design, coefficients, bread, theta } = fit.value;
    const clusters = clustersOf(panel, rows);
    const error = errorOf(clusters, design.n, design.k, {
      cluster: () => standardErrors(clusterCr0(fit.value, clusters.of, clusters.count), design.k)[3],
      model: design.n > design.k ? standardErrors(bread, design.k)[3] : undefined,
      wild: (clusterError) =>
        wildDid(
          { ...rows, design },
          (mu) => mu / (1 + mu / theta),
          clusters,
          { value: coefficients[3], error: clusterError },
          level,
          streams,
        ),
    });
    return succeed(
      ratioEstimate(method, panel, rows, clusters, coefficients[3], error, level, {
        theta,
        coefficients: [...coefficients],
      }),
    );
  },
});
