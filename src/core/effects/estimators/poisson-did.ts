/**
 * Poisson difference-in-differences: by what factor did incidents in the
 * camera areas change, over and above the change in their comparison areas?
 *
 *   ln E[y] = b0 + b1 treated + b2 post + b3 treated x post + ln exposure
 *
 * exp(b3) is the rate ratio (1 / relative effect size on a 2 x 2 table).
 *
 * Errors are clustered by area, factor G/(G-1) (n-1)/(n-k), with Student's t on
 * G-1 degrees of freedom. With fewer than 30 clusters they would be too small
 * (Cameron & Miller 2015, Journal of Human Resources 50:317-372): then the
 * model's error times the root of the Pearson dispersion is given, and a
 * warning says so.
 *
 * Assumes that without cameras both groups would have changed by the same
 * factor. Fails as `panelProblems` and Poisson regression do.
 */

import { known, type Problem, succeed, warning } from "../../foundation/result.ts";
import { clusterCr0, factorHc1, standardErrors } from "../../statistics/covariance.ts";
import { type DesignMatrix, designMatrix } from "../../statistics/design.ts";
import { normalQuantile, normalTwoSided, tQuantile, tTwoSided } from "../../statistics/distributions.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import type { Estimator, Panel, RawEstimate } from "../panel.ts";
import { type PanelRows, panelProblems, panelRows } from "./panel-rows.ts";

export type DidOptions = { readonly level: number };

export const FEWEST_CLUSTERS = 30;
export const DID_TERMS = ["(Intercept)", "treated", "post", "treated:post"] as const;

export const poissonDid: Estimator<DidOptions> = {
  id: "regression.poisson-did",
  version: "1",
  question: "estimator.poisson-did",
  defaults: { level: 0.95 },
  eligible: panelProblems,
  estimate: (panel, options) => {
    const problems = panelProblems(panel);
    if (problems.length > 0) return { ok: false, problems };
    const rows = panelRows(panel);
    const fit = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!fit.ok) return fit;
    const { design, coefficients, pearson, bread } = fit.value;
    const dispersion = pearson / (design.n - design.k);
    const error = errorOf(rows, design.n, design.k, {
      cluster: () => standardErrors(clusterCr0(fit.value, rows.cluster, rows.clusters), design.k)[3],
      model: standardErrors(bread, design.k)[3] * Math.sqrt(Math.max(1, dispersion)),
    });
    return succeed(
      ratioEstimate("regression.poisson-did", "1", panel, rows, coefficients[3], error, options.level, {
        dispersion,
        coefficients: [...coefficients],
      }),
    );
  },
};

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

export type ErrorOfRatio = {
  readonly value: number;
  readonly kind: "cluster" | "model-inflated";
  /** Degrees of freedom of Student's t; absent for the normal distribution. */
  readonly freedom?: number;
  readonly warnings: readonly Problem[];
};

export function errorOf(
  rows: PanelRows,
  n: number,
  k: number,
  errors: { readonly cluster: () => number; readonly model: number },
): ErrorOfRatio {
  if (rows.clusters < FEWEST_CLUSTERS) {
    return {
      value: errors.model,
      kind: "model-inflated",
      warnings: [
        warning("regression.few-clusters", { values: { clusters: rows.clusters, needed: FEWEST_CLUSTERS } }),
      ],
    };
  }
  return {
    value: errors.cluster() * Math.sqrt(factorHc1(rows.clusters, n, k)),
    kind: "cluster",
    freedom: rows.clusters - 1,
    warnings: [],
  };
}

/** A rate ratio with interval, test and counts, as every panel estimator reports it. */
export function ratioEstimate(
  method: string,
  version: string,
  panel: Panel,
  rows: PanelRows,
  log: number,
  error: ErrorOfRatio,
  level: number,
  details: Readonly<Record<string, unknown>>,
): RawEstimate {
  const { value: se, freedom } = error;
  const critical =
    freedom === undefined ? normalQuantile((1 + level) / 2) : tQuantile((1 + level) / 2, freedom);
  const p = freedom === undefined ? normalTwoSided(log / se) : tTwoSided(log / se, freedom);
  return {
    method,
    version,
    estimand: "rate-ratio",
    value: Math.exp(log),
    unit: "ratio",
    standardError: known(se),
    scale: "log",
    interval: known({
      low: Math.exp(log - critical * se),
      high: Math.exp(log + critical * se),
      level,
      kind: error.kind,
    }),
    tests: [{ kind: "model", p }],
    distribution: known({ kind: "normal", mean: log, sd: se }),
    n: {
      units: panel.units.length,
      clusters: rows.clusters,
      periods: panel.periods.length,
      events: rows.y.reduce((total, value) => total + value, 0),
    },
    details,
    warnings: error.warnings,
  };
}
