/**
 * The error of a log rate ratio, and the estimate that panel estimators report.
 *
 * Clustered when there are enough clusters on both sides: factor
 * G/(G-1) (n-1)/(n-k), Student's t on G-1 degrees of freedom. Otherwise the
 * model's error with its overdispersion, on the normal distribution, with a
 * warning. Where no count is left to see the overdispersion, neither error
 * exists: the estimate stands without interval or test.
 */

import { known, type Problem, refused, warning } from "../../foundation/result.ts";
import { factorHc1 } from "../../statistics/covariance.ts";
import { normalQuantile, normalTwoSided, tQuantile, tTwoSided } from "../../statistics/distributions.ts";
import type { Panel, RawEstimate } from "../panel.ts";
import { type Clusters, enoughClusters, FEWEST_CLUSTERS, FEWEST_PER_SIDE } from "./clusters.ts";
import type { PanelRows } from "./panel-rows.ts";

export type ErrorOfRatio = {
  /** Absent where it is undefined. */
  readonly value?: number;
  readonly kind: "cluster" | "model-inflated" | "newey-west";
  /** Degrees of freedom of Student's t; absent for the normal distribution. */
  readonly freedom?: number;
  readonly warnings: readonly Problem[];
};

/** Why errors per cluster are not given. */
export const fewClusters = ({ count, treated, comparison }: Clusters): Problem =>
  count < FEWEST_CLUSTERS
    ? warning("regression.few-clusters", { values: { clusters: count, needed: FEWEST_CLUSTERS } })
    : warning("regression.few-clusters-one-side", {
        values: { treated, comparison, needed: FEWEST_PER_SIDE },
      });

/**
 * @param n, k    counts, and coefficients that the small-sample factor counts
 * @param errors  the clustered error without factor, and the model's with overdispersion; `model` is absent
 *                where no count is left to see the overdispersion
 */
export function errorOf(
  clusters: Clusters,
  n: number,
  k: number,
  errors: { readonly cluster: () => number; readonly model?: number | undefined },
): ErrorOfRatio {
  if (enoughClusters(clusters)) {
    return {
      value: errors.cluster() * Math.sqrt(factorHc1(clusters.count, n, k)),
      kind: "cluster",
      freedom: clusters.count - 1,
      warnings: [],
    };
  }
  const warnings = [fewClusters(clusters)];
  return { kind: "model-inflated", warnings, ...(errors.model === undefined ? {} : { value: errors.model }) };
}

export function ratioEstimate(
  method: string,
  version: string,
  panel: Panel,
  rows: PanelRows,
  clusters: Clusters,
  log: number,
  error: ErrorOfRatio,
  level: number,
  details: Readonly<Record<string, unknown>>,
): RawEstimate {
  const base = {
    method,
    version,
    estimand: "rate-ratio",
    value: Math.exp(log),
    unit: "ratio",
    scale: "log",
    n: {
      units: panel.units.length,
      clusters: clusters.count,
      periods: panel.periods.length,
      events: rows.y.reduce((total, value) => total + value, 0),
    },
    details,
    warnings: error.warnings,
  } as const;
  const { value: se, freedom } = error;
  if (se === undefined) {
    const undefinedError = refused(warning("regression.no-error"));
    return {
      ...base,
      standardError: undefinedError,
      interval: undefinedError,
      tests: [],
      distribution: undefinedError,
    };
  }
  const upper = (1 + level) / 2;
  const critical = freedom === undefined ? normalQuantile(upper) : tQuantile(upper, freedom);
  return {
    ...base,
    standardError: known(se),
    interval: known({
      low: Math.exp(log - critical * se),
      high: Math.exp(log + critical * se),
      level,
      kind: error.kind,
    }),
    tests: [
      { kind: "model", p: freedom === undefined ? normalTwoSided(log / se) : tTwoSided(log / se, freedom) },
    ],
    distribution: known({ kind: "normal", mean: log, sd: se }),
  };
}
