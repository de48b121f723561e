/**
 * Negative-binomial regression (NB2): Var[y] = mu + mu^2 / theta, log link,
 * by maximum likelihood; coefficients and theta are found in turn.
 *
 * Standard errors: `bread` takes theta as known (as MASS::glm.nb prints them);
 * `joint` inverts the full observed information of coefficients and theta (as
 * statsmodels does). Counts that are not overdispersed have no finite theta:
 * then the fit is refused, and the caller falls back on Poisson and says so.
 *
 * Source: Venables & Ripley 2002, Modern Applied Statistics with S, section 7.4.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { cholesky, inverse } from "./cholesky.ts";
import type { DesignMatrix } from "./design.ts";
import { gammaln } from "./distributions.ts";
import { type CountFit, fitCounts, fitPoisson } from "./poisson.ts";

export type NegbinFit = CountFit & {
  readonly logLikelihood: number;
  readonly theta: number;
  readonly thetaError: number;
  /** Standard errors of the coefficients, and of alpha = 1 / theta, from the joint information. */
  readonly joint: Float64Array;
  readonly alphaError: number;
  readonly aic: number;
  readonly poissonLogLikelihood: number;
};

const MOST_ROUNDS = 200;
const TOLERANCE = 1e-12;
/** Beyond this the variance is Poisson's to ten digits. */
export const LARGEST_THETA = 1e7;

/**
 * @param y  whole counts
 * @returns  fails with count.not-whole, negbin.not-overdispersed, negbin.not-converged, or as Poisson
 *           regression does
 */
export function fitNegbin(y: Float64Array, design: DesignMatrix, offset?: Float64Array): Result<NegbinFit> {
  if (y.some((value) => !Number.isInteger(value) || value < 0)) return fail(error("count.not-whole"));
  const poisson = fitPoisson(y, design, offset);
  if (!poisson.ok) return poisson;
  // At alpha = 0 the likelihood rises in alpha only when this is positive.
  const excess = sum(y.map((value, i) => (value - poisson.value.mu[i]) ** 2 - value));
  if (excess <= 0) return fail(error("negbin.not-overdispersed"));
  let mu = poisson.value.mu;
  let theta = firstTheta(y, mu);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const next = maximiseTheta(y, mu, theta);
    if (next === undefined || next > LARGEST_THETA) return fail(error("negbin.not-overdispersed"));
    const fit = fitCounts(y, design, (m) => m / (1 + m / next), offset, mu);
    if (!fit.ok) return fit;
    const change = Math.abs(next - theta) / next;
    mu = fit.value.mu;
    theta = next;
    if (change < TOLERANCE) {
      const done = complete(y, fit.value, theta, round, poisson.value.logLikelihood);
      // A likelihood that is flat in theta has no finite dispersion to speak of.
      return done === undefined ? fail(error("negbin.not-overdispersed")) : succeed(done);
    }
  }
  return fail(error("negbin.not-converged", { values: { rounds: MOST_ROUNDS } }));
}

/** Moment estimate: mu^2 over the variance in excess of mu. */
export function firstTheta(y: Float64Array, mu: Float64Array): number {
  const excess = sum(y.map((value, i) => (value / mu[i] - 1) ** 2 - 1 / mu[i])) / y.length;
  return excess > 0 ? 1 / excess : 10;
}

/**
 * ln, first and second derivative of Gamma(y + theta) / Gamma(theta) for each
 * count: sums over j < y of ln(theta + j), 1 / (theta + j) and
 * -1 / (theta + j)^2. Counts are whole, so no gamma function is needed.
 */
type Rising = { readonly log: Float64Array; readonly first: Float64Array; readonly second: Float64Array };

function rising(theta: number, most: number): Rising {
  const log = new Float64Array(most + 1);
  const first = new Float64Array(most + 1);
  const second = new Float64Array(most + 1);
  for (let j = 0; j < most; j += 1) {
    const term = theta + j;
    log[j + 1] = log[j] + Math.log(term);
    first[j + 1] = first[j] + 1 / term;
    second[j + 1] = second[j] - 1 / (term * term);
  }
  return { log, first, second };
}

/** Newton's method on ln theta, halving steps that lower the likelihood. */
export function maximiseTheta(y: Float64Array, mu: Float64Array, start: number): number | undefined {
  let theta = start;
  let likelihood = likelihoodTheta(y, mu, theta);
  for (let step = 0; step < 100; step += 1) {
    const { score, curvature } = derivatives(y, mu, theta);
    // On the scale of ln theta: derivative theta * score, curvature theta^2 * d2 + theta * score.
    const gradient = theta * score;
    const bend = -theta * theta * curvature - gradient;
    let move = bend > 0 ? gradient / bend : Math.sign(gradient);
    move = Math.max(-1, Math.min(1, move));
    let next = theta * Math.exp(move);
    let nextLikelihood = likelihoodTheta(y, mu, next);
    for (let tries = 0; nextLikelihood < likelihood - 1e-9 && tries < 30; tries += 1) {
      move /= 2;
      next = theta * Math.exp(move);
      nextLikelihood = likelihoodTheta(y, mu, next);
    }
    if (!Number.isFinite(next)) return undefined;
    const done = Math.abs(next - theta) <= 1e-13 * theta;
    theta = next;
    likelihood = nextLikelihood;
    if (done || theta > LARGEST_THETA) return theta;
  }
  return theta;
}

const largest = (y: Float64Array): number => y.reduce((most, value) => Math.max(most, value), 0);

function likelihoodTheta(y: Float64Array, mu: Float64Array, theta: number): number {
  const { log } = rising(theta, largest(y));
  const own = theta * Math.log(theta);
  let total = 0;
  for (let i = 0; i < y.length; i += 1) total += log[y[i]] + own - (y[i] + theta) * Math.log(mu[i] + theta);
  return total;
}

/** First and second derivative of the log likelihood in theta. */
function derivatives(y: Float64Array, mu: Float64Array, theta: number): { score: number; curvature: number } {
  const { first, second } = rising(theta, largest(y));
  let score = 0;
  let curvature = 0;
  for (let i = 0; i < y.length; i += 1) {
    const both = mu[i] + theta;
    const share = (y[i] + theta) / both;
    score += first[y[i]] + Math.log(theta / both) + 1 - share;
    curvature += second[y[i]] + 1 / theta - 2 / both + share / both;
  }
  return { score, curvature };
}

function complete(
  y: Float64Array,
  fit: CountFit,
  theta: number,
  iterations: number,
  poissonLogLikelihood: number,
): NegbinFit | undefined {
  const { mu, design } = fit;
  const logLikelihood = sum(
    y.map(
      (value, i) =>
        gammaln(value + theta) -
        gammaln(theta) -
        gammaln(value + 1) +
        theta * Math.log(theta) +
        (value > 0 ? value * Math.log(mu[i]) : 0) -
        (value + theta) * Math.log(mu[i] + theta),
    ),
  );
  const joint = jointErrors(y, fit, theta);
  if (joint === undefined) return undefined;
  const { coefficients, thetaJoint } = joint;
  return {
    ...fit,
    iterations,
    theta,
    thetaError: Math.sqrt(1 / -derivatives(y, mu, theta).curvature),
    joint: coefficients,
    alphaError: thetaJoint / (theta * theta),
    logLikelihood,
    aic: -2 * logLikelihood + 2 * (design.k + 1),
    poissonLogLikelihood,
  };
}

function jointErrors(y: Float64Array, fit: CountFit, theta: number) {
  const { design, mu } = fit;
  const { n, k, x } = design;
  const size = k + 1;
  const information = new Float64Array(size * size);
  for (let i = 0; i < n; i += 1) {
    const total = mu[i] + theta;
    const own = (theta * mu[i] * (y[i] + theta)) / (total * total);
    const cross = -((y[i] - mu[i]) * mu[i]) / (total * total);
    for (let a = 0; a < k; a += 1) {
      const xa = x[i * k + a];
      for (let b = 0; b < k; b += 1) information[a * size + b] += own * xa * x[i * k + b];
      information[a * size + k] += cross * xa;
      information[k * size + a] += cross * xa;
    }
  }
  information[k * size + k] = -derivatives(y, mu, theta).curvature;
  const factor = cholesky(information, size);
  if ("dependent" in factor) return undefined;
  const covariance = inverse(factor);
  return {
    coefficients: Float64Array.from({ length: k }, (_, a) => Math.sqrt(covariance[a * size + a])),
    thetaJoint: Math.sqrt(covariance[k * size + k]),
  };
}
