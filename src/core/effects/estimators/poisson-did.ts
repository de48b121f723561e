/**
 * Poisson difference-in-differences: by what factor did incidents in the
 * camera areas change, over and above the change in their comparison areas?
 *
 *   ln E[y] = b0 + b1 treated + b2 post + b3 treated x post + ln exposure
 *
 * exp(b3) is the rate ratio (1 / relative effect size on a 2 x 2 table).
 *
 * Errors as in `ratio-estimate.ts`; the model's error is that of Poisson times
 * the root of the Pearson dispersion, never below 1.
 *
 * Assumes that without cameras both groups would have changed by the same
 * factor. Fails as `panelProblems` and Poisson regression do.
 */

import { succeed } from "../../foundation/result.ts";
import { clusterCr0, standardErrors } from "../../statistics/covariance.ts";
import { type DesignMatrix, designMatrix } from "../../statistics/design.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import { clustersOf } from "./clusters.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { type PanelRows, panelProblems } from "./panel-rows.ts";
import { errorOf, ratioEstimate } from "./ratio-estimate.ts";
import { wildDid } from "./wild-did.ts";

export const DID_TERMS = ["(Intercept)", "treated", "post", "treated:post"] as const;

export const poissonDid = panelEstimator({
  id: "regression.poisson-did",
  version: "1",
  question: "estimator.poisson-did",
  problems: panelProblems,
  estimate: (panel, rows, level, streams, method) => {
    const fit = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!fit.ok) return fit;
    const { design, coefficients, pearson, bread } = fit.value;
    const freedom = design.n - design.k;
    const dispersion = freedom > 0 ? pearson / freedom : undefined;
    const clusters = clustersOf(panel, rows);
    const error = errorOf(clusters, design.n, design.k, {
      cluster: () => standardErrors(clusterCr0(fit.value, clusters.of, clusters.count), design.k)[3],
      model:
        dispersion === undefined ? undefined : standardErrors(bread, design.k, Math.max(1, dispersion))[3],
      wild: (clusterError) =>
        wildDid(
          { ...rows, design },
          (mu) => mu,
          clusters,
          { value: coefficients[3], error: clusterError },
          level,
          streams,
        ),
    });
    return succeed(
      ratioEstimate(method, panel, rows, clusters, coefficients[3], error, level, {
        ...(dispersion === undefined ? {} : { dispersion }),
        coefficients: [...coefficients],
      }),
    );
  },
});

/** Four terms: intercept, treated, post, treated x post. */
export function didDesign(rows: PanelRows): DesignMatrix {
  const n = rows.y.length;
  const treated = Float64Array.from({ length: n }, (_, i) => rows.treatedUnit[rows.unit[i]]);
  const post = Float64Array.from({ length: n }, (_, i) => (rows.period[i] >= rows.start ? 1 : 0));
  return designMatrix(DID_TERMS, [
    new Float64Array(n).fill(1),
    treated,
    post,
    treated.map((flag, i) => flag * post[i]),
  ]);
}
