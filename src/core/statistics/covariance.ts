/**
 * Covariances of the coefficients of a count regression with log link, or of
 * least squares, each under its own name, because packages differ in the
 * small-sample factor and the factor decides the interval.
 *
 * With A = (X'WX)^-1 and score u_i = x_i (w_i / mu_i) (y_i - mu_i), or
 * x_i w_i (y_i - mu_i) for least squares:
 *
 * - model:         A (the counts are Poisson, or NB2 with known theta)
 * - quasi:         phi A, phi = Pearson X2 / (n - k)
 * - HC0:           A (sum u u') A;  HC1 = HC0 n/(n-k);  HC2 divides each score by sqrt(1 - h_i),
 *                  HC3 by 1 - h_i, with h_i the leverage of the row
 * - cluster-CR0:   A (sum over clusters of s s') A, s the sum of scores of a cluster
 * - cluster-G:     CR0 times G/(G-1)
 * - cluster-HC1:   CR0 times G/(G-1) (n-1)/(n-k): sandwich's vcovCL type HC1, statsmodels' default
 *
 * Source: Zeileis, Koll & Graham 2020, Journal of Statistical Software 95(1).
 */

import { sandwich } from "./cholesky.ts";
import type { CountFit } from "./poisson.ts";

export type Covariance = Float64Array;

/** 1 - leverage below this is rounding. */
const EXACT = 1e-10;

/** What a sandwich needs of a fit; the link is the logarithm unless named. */
export type Fitted = Pick<CountFit, "design" | "y" | "mu" | "weight" | "bread"> & {
  readonly link?: "identity";
};

/** Working residual of a row, which multiplies its x in the score. */
export const workingResidual = ({ weight, mu, y, link }: Fitted, i: number): number =>
  (link === "identity" ? weight[i] : weight[i] / mu[i]) * (y[i] - mu[i]);

/** A row with leverage 1 is fitted exactly: its residual, and so its share of the sum, is zero. */
export function hc(fit: Fitted, type: "HC0" | "HC1" | "HC2" | "HC3"): Covariance {
  const { n, k, x } = fit.design;
  const meat = new Float64Array(k * k);
  for (let i = 0; i < n; i += 1) {
    let r = workingResidual(fit, i);
    if (type === "HC2" || type === "HC3") {
      const free = 1 - leverage(fit, i);
      if (free < EXACT) continue;
      r /= type === "HC2" ? Math.sqrt(free) : free;
    }
    const r2 = r * r;
    for (let a = 0; a < k; a += 1) {
      const value = r2 * x[i * k + a];
      if (value === 0) continue;
      for (let b = 0; b < k; b += 1) meat[a * k + b] += value * x[i * k + b];
    }
  }
  const factor = type === "HC1" ? n / (n - k) : 1;
  return sandwich(fit.bread, meat, k).map((value) => value * factor);
}

/** Diagonal of the hat matrix of the weighted regression. */
function leverage({ design: { k, x }, bread, weight }: Fitted, i: number): number {
  let h = 0;
  for (let a = 0; a < k; a += 1) {
    for (let b = 0; b < k; b += 1) h += x[i * k + a] * bread[a * k + b] * x[i * k + b];
  }
  return h * weight[i];
}

/**
 * Cluster-robust covariance without small-sample factor.
 *
 * @param cluster  number of the cluster of each row, 0 .. clusters-1
 */
export function clusterCr0(fit: Fitted, cluster: Int32Array, clusters: number): Covariance {
  const { n, k, x } = fit.design;
  const scores = new Float64Array(clusters * k);
  for (let i = 0; i < n; i += 1) {
    const r = workingResidual(fit, i);
    const at = cluster[i] * k;
    for (let a = 0; a < k; a += 1) scores[at + a] += x[i * k + a] * r;
  }
  const meat = new Float64Array(k * k);
  for (let g = 0; g < clusters; g += 1) {
    for (let a = 0; a < k; a += 1) {
      const value = scores[g * k + a];
      if (value === 0) continue;
      for (let b = 0; b < k; b += 1) meat[a * k + b] += value * scores[g * k + b];
    }
  }
  return sandwich(fit.bread, meat, k);
}

/** G/(G-1). */
export const factorG = (clusters: number): number => clusters / (clusters - 1);

/** G/(G-1) (n-1)/(n-k), k counting the coefficients named. */
export const factorHc1 = (clusters: number, n: number, k: number): number =>
  factorG(clusters) * ((n - 1) / (n - k));

/** Standard errors: roots of the diagonal times a factor. */
export const standardErrors = (covariance: Covariance, k: number, factor = 1): Float64Array =>
  Float64Array.from({ length: k }, (_, a) => Math.sqrt(covariance[a * k + a] * factor));
