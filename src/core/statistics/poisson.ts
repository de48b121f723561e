/**
 * Poisson regression: ln E[y] = x'b + offset, by iteratively reweighted least
 * squares.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { cholesky, type Factor, inverse, solve } from "./cholesky.ts";
import { crossProduct, crossVector, type DesignMatrix } from "./design.ts";
import { gammaln } from "./distributions.ts";

export type CountFit = {
  readonly design: DesignMatrix;
  readonly y: Float64Array;
  readonly coefficients: Float64Array;
  readonly mu: Float64Array;
  /** IRLS weights at the solution: mu for Poisson, mu / (1 + alpha mu) for NB2. */
  readonly weight: Float64Array;
  /** (X' W X)^-1, k x k. */
  readonly bread: Float64Array;
  readonly logLikelihood: number;
  readonly iterations: number;
};

const MOST_ITERATIONS = 100;
/** Relative change of the deviance at which the iteration stops. */
const TOLERANCE = 1e-12;
/** Rounding of the deviance per incident: a saturated table never gets nearer to zero. */
const ROUNDING = 1e-14;
/** A linear predictor beyond this is running to infinity: the counts are separated. */
const SEPARATED = 30;

/**
 * @param y       counts, n, whole or not, none negative
 * @param design  n x k
 * @param offset  ln exposure, n; 0 when absent
 * @returns       fails with regression.collinear (names the term), regression.no-events,
 *                regression.separated or regression.not-converged
 */
export function fitPoisson(
  y: Float64Array,
  design: DesignMatrix,
  offset?: Float64Array,
): Result<CountFit & { readonly deviance: number; readonly pearson: number }> {
  const fit = fitCounts(y, design, (mu) => mu, offset);
  if (!fit.ok) return fit;
  const { mu } = fit.value;
  const deviance = poissonDeviance(y, mu);
  const pearson = sum(mu.map((m, i) => (y[i] - m) ** 2 / m));
  const logLikelihood = sum(y.map((value, i) => value * Math.log(mu[i]) - mu[i] - gammaln(value + 1)));
  return succeed({ ...fit.value, deviance, pearson, logLikelihood });
}

/** IRLS for a log link and a given weight function. */
export function fitCounts(
  y: Float64Array,
  design: DesignMatrix,
  weightOf: (mu: number) => number,
  offset?: Float64Array,
  start?: Float64Array,
): Result<CountFit> {
  const { n, k, names } = design;
  if (!y.some((value) => value > 0)) return fail(error("regression.no-events"));
  const mu = new Float64Array(n);
  const eta = new Float64Array(n);
  const weight = new Float64Array(n);
  const working = new Float64Array(n);
  const mean = sum(y) / n;
  for (let i = 0; i < n; i += 1) {
    mu[i] = start === undefined ? (y[i] + mean) / 2 + 1e-3 : start[i];
    eta[i] = Math.log(mu[i]);
  }
  let before = Infinity;
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration += 1) {
    for (let i = 0; i < n; i += 1) {
      weight[i] = weightOf(mu[i]);
      working[i] = eta[i] - (offset?.[i] ?? 0) + (y[i] - mu[i]) / mu[i];
    }
    const factor = cholesky(crossProduct(design, weight), k);
    if ("dependent" in factor) {
      return fail(error("regression.collinear", { values: { term: names[factor.dependent] } }));
    }
    const coefficients = solve(factor, crossVector(design, weight, working));
    predict(design, coefficients, offset, eta, mu);
    if (eta.some((value, i) => Math.abs(value - (offset?.[i] ?? 0)) > SEPARATED)) {
      return fail(error("regression.separated"));
    }
    const deviance = poissonDeviance(y, mu);
    if (Math.abs(deviance - before) <= TOLERANCE * (Math.abs(deviance) + 0.1) + ROUNDING * mean * n) {
      return succeed(finish(y, design, coefficients, mu, weight, weightOf, factor, iteration));
    }
    before = deviance;
  }
  return fail(error("regression.not-converged", { values: { iterations: MOST_ITERATIONS } }));
}

function predict(
  { n, k, x }: DesignMatrix,
  coefficients: Float64Array,
  offset: Float64Array | undefined,
  eta: Float64Array,
  mu: Float64Array,
): void {
  for (let i = 0; i < n; i += 1) {
    let value = offset?.[i] ?? 0;
    for (let a = 0; a < k; a += 1) value += x[i * k + a] * coefficients[a];
    eta[i] = value;
    mu[i] = Math.exp(value);
  }
}

function finish(
  y: Float64Array,
  design: DesignMatrix,
  coefficients: Float64Array,
  mu: Float64Array,
  weight: Float64Array,
  weightOf: (mu: number) => number,
  last: Factor,
  iterations: number,
): CountFit {
  for (let i = 0; i < mu.length; i += 1) weight[i] = weightOf(mu[i]);
  const factor = cholesky(crossProduct(design, weight), design.k);
  const bread = inverse("dependent" in factor ? last : factor);
  return { design, y, coefficients, mu, weight, bread, logLikelihood: 0, iterations };
}

export function poissonDeviance(y: Float64Array, mu: Float64Array): number {
  let total = 0;
  for (let i = 0; i < y.length; i += 1) {
    total += (y[i] > 0 ? y[i] * Math.log(y[i] / mu[i]) : 0) - (y[i] - mu[i]);
  }
  return 2 * total;
}
