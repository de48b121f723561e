/**
 * The error of a log rate ratio, and the estimate that panel estimators report.
 *
 * Clustered when there are enough clusters on both sides: factor
 * G/(G-1) (n-1)/(n-k), Student's t on G-1 degrees of freedom. With fewer, from
 * 6 in all and 3 on each side, test and interval of the wild cluster bootstrap
 * where the estimator offers it (`wild-did.ts`). Otherwise the model's error with its overdispersion, on the normal distribution, with a
 * warning. Where no count is left to see the overdispersion, neither error
 * exists: the estimate stands without interval or test.
 */

import { note, type Problem, warning } from "../../foundation/result.ts";
import { factorHc1 } from "../../statistics/covariance.ts";
import type { Panel, RawEstimate } from "../panel.ts";
import { type Clusters, enoughClusters, FEWEST_CLUSTERS, FEWEST_PER_SIDE } from "./clusters.ts";
import type { Method } from "./panel-estimator.ts";
import type { PanelRows } from "./panel-rows.ts";
import { type ErrorOfEstimate, rawEstimate, sizesOf } from "./raw-estimate.ts";
import { canDrawSigns, type WildTest } from "./wild-did.ts";

/** Why errors per cluster are not given. */
export const fewClusters = ({ count, treated, comparison }: Clusters): Problem =>
  count < FEWEST_CLUSTERS
    ? warning("regression.few-clusters", { values: { clusters: count, needed: FEWEST_CLUSTERS } })
    : warning("regression.few-clusters-one-side", {
        values: { treated, comparison, needed: FEWEST_PER_SIDE },
      });

/** The same where no other error stands in. */
export const fewClustersWithoutError = ({ count, treated, comparison }: Clusters): Problem =>
  warning("panel.few-clusters", {
    values: { clusters: count, treated, comparison, needed: FEWEST_CLUSTERS, neededPerSide: FEWEST_PER_SIDE },
  });

/**
 * @param n, k    counts, and coefficients that the small-sample factor counts
 * @param errors  the clustered error without factor, the model's with overdispersion, and the wild bootstrap given
 *                the clustered error; `model` is absent where no count is left to see the overdispersion
 */
export function errorOf(
  clusters: Clusters,
  n: number,
  k: number,
  errors: {
    readonly cluster: () => number;
    readonly model?: number | undefined;
    readonly wild?: (clusterError: number) => WildTest | undefined;
  },
): ErrorOfEstimate {
  if (enoughClusters(clusters)) {
    return {
      value: errors.cluster() * Math.sqrt(factorHc1(clusters.count, n, k)),
      kind: "cluster",
      freedom: clusters.count - 1,
      warnings: [],
    };
  }
  if (errors.wild !== undefined && canDrawSigns(clusters)) {
    const value = errors.cluster() * Math.sqrt(factorHc1(clusters.count, n, k));
    const resampled = value > 0 ? errors.wild(value) : undefined;
    if (resampled !== undefined) {
      const said = note("regression.wild-bootstrap", { values: { clusters: clusters.count } });
      return { value, kind: "wild-cluster-bootstrap", resampled, warnings: [said] };
    }
  }
  const warnings = [fewClusters(clusters)];
  return { kind: "model-inflated", warnings, ...(errors.model === undefined ? {} : { value: errors.model }) };
}

/** @param log  logarithm of the rate ratio */
export const ratioEstimate = (
  method: Method,
  panel: Panel,
  rows: PanelRows,
  clusters: Clusters,
  log: number,
  error: ErrorOfEstimate,
  level: number,
  details: Readonly<Record<string, unknown>>,
): RawEstimate =>
  rawEstimate({
    ...method,
    estimand: "rate-ratio",
    unit: "ratio",
    scale: "log",
    estimate: log,
    error,
    level,
    n: sizesOf(panel, rows.y, clusters.count),
    details,
  });
