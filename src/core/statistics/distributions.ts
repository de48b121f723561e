/**
 * Distributions by name. The numerics are those of the stdlib packages; this
 * file gives them the names and tails that the estimators use.
 */

import gammalnJs from "@stdlib/math-base-special-gammaln";
import betaCdfJs from "@stdlib/stats-base-dists-beta-cdf";
import betaQuantileJs from "@stdlib/stats-base-dists-beta-quantile";
import chisquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import fCdf from "@stdlib/stats-base-dists-f-cdf";
import normalCdfJs from "@stdlib/stats-base-dists-normal-cdf";
import normalQuantileJs from "@stdlib/stats-base-dists-normal-quantile";
import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantileJs from "@stdlib/stats-base-dists-t-quantile";

export const normalQuantile = (p: number): number => normalQuantileJs(p, 0, 1);
export const tQuantile = (p: number, freedom: number): number => tQuantileJs(p, freedom);

/** P(|Z| >= |z|) for a standard normal Z. */
export const normalTwoSided = (z: number): number => 2 * normalCdfJs(-Math.abs(z), 0, 1);

/** P(|T| >= |t|) for Student's t. */
export const tTwoSided = (t: number, freedom: number): number => 2 * tCdf(-Math.abs(t), freedom);

/** P(X <= x) for chi-square. */
export const chiSquareCdf = (x: number, freedom: number): number => chisquareCdf(x, freedom);

/** P(X >= x) for chi-square. */
export const chiSquareUpper = (x: number, freedom: number): number =>
  Math.max(0, 1 - chisquareCdf(x, freedom));

/** P(F >= f) for the F distribution; by 1 / F, so that small tails keep their digits. */
export const fUpper = (f: number, freedom1: number, freedom2: number): number =>
  f <= 0 ? 1 : fCdf(1 / f, freedom2, freedom1);

/** ln Gamma(x). */
export const gammaln = (x: number): number => gammalnJs(x);

export const betaQuantile = (p: number, alpha: number, beta: number): number =>
  betaQuantileJs(p, alpha, beta);
export const betaCdf = (x: number, alpha: number, beta: number): number => betaCdfJs(x, alpha, beta);
