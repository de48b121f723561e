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
  readonly iterations: number;
};

export type PoissonFit = CountFit & {
  readonly deviance: number;
  readonly pearson: number;
  readonly logLikelihood: number;
};

const MOST_ITERATIONS = 60;
/** Largest change of ln mu at which the iteration stops; where counts are separated it never gets so small. */
const SETTLED = 1e-10;
/** An expected count below this is not one of a real area and period: the fit is running to infinity. */
const SMALLEST = 1e-9;

/** Has a fit run to infinity, because one group has no incidents on one side? */
export const tooSmallToBeReal = (mu: Float64Array): boolean => mu.some((value) => !(value > SMALLEST));

/**
 * @param y       counts, n, whole or not, none negative
 * @param design  n x k
 * @param offset  ln exposure, n; 0 when absent
 * @returns       fails with regression.collinear (names the term), regression.no-events,
 *                regression.separated or regression.not-converged
 */
export function fitPoisson(y: Float64Array, design: DesignMatrix, offset?: Float64Array): Result<PoissonFit> {
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
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration += 1) {
    for (let i = 0; i < n; i += 1) {
      weight[i] = weightOf(mu[i]);
      working[i] = eta[i] - (offset?.[i] ?? 0) + (y[i] - mu[i]) / mu[i];
    }
    const factor = cholesky(crossProduct(design, weight), k);
    if ("dependent" in factor) {
      // At the start all weights are well above zero: dependence that comes later is a fit running to infinity.
      if (start === undefined && iteration > 1) return fail(error("regression.separated"));
      return fail(error("regression.collinear", { values: { term: names[factor.dependent] } }));
    }
    const coefficients = solve(factor, crossVector(design, weight, working));
    const change = predict(design, coefficients, offset, eta, mu);
    if (change <= SETTLED) {
      if (tooSmallToBeReal(mu)) break;
      return succeed(finish(y, design, coefficients, mu, weight, weightOf, factor, iteration));
    }
  }
  return fail(
    tooSmallToBeReal(mu)
      ? error("regression.separated")
      : error("regression.not-converged", { values: { iterations: MOST_ITERATIONS } }),
  );
}

/** Fills ln mu and mu; returns the largest change of ln mu. */
function predict(
  { n, k, x }: DesignMatrix,
  coefficients: Float64Array,
  offset: Float64Array | undefined,
  eta: Float64Array,
  mu: Float64Array,
): number {
  let largest = 0;
  for (let i = 0; i < n; i += 1) {
    let value = offset?.[i] ?? 0;
    for (let a = 0; a < k; a += 1) value += x[i * k + a] * coefficients[a];
    largest = Math.max(largest, Math.abs(value - eta[i]));
    eta[i] = value;
    mu[i] = Math.exp(value);
  }
  return largest;
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
  return { design, y, coefficients, mu, weight, bread, iterations };
}

export function poissonDeviance(y: Float64Array, mu: Float64Array): number {
  let total = 0;
  for (let i = 0; i < y.length; i += 1) {
    total += (y[i] > 0 ? y[i] * Math.log(y[i] / mu[i]) : 0) - (y[i] - mu[i]);
  }
  return 2 * total;
}
