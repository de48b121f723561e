/**
 * Relative effect size: did incidents in the camera area change otherwise than
 * in the comparison area?
 *
 *   RES = (a d) / (b c)
 *
 * with a, b the counts before and after in the camera area and c, d those in
 * the comparison area. RES above 1 favours the cameras; the rate ratio of a
 * Poisson difference-in-differences is 1 / RES.
 *
 *   Var[ln RES] = phi (1/a + 1/b + 1/c + 1/d)
 *
 * @param counts     whole numbers above zero, equal periods in both areas
 * @param inflation  overdispersion phi, at least 1; 1 is plain Poisson
 * @param level      confidence level, 0 < level < 1
 * @returns          RES, its logarithm, and for phi = 1 and phi = inflation: variance, error, z, p, interval
 *
 * Fails with count.not-whole, count.zero-cell or count.inflation-below-one.
 * Source: Farrington, Gill, Waples & Argomaniz 2007, Journal of Experimental
 * Criminology 3:21-38, appendix. Agrees with metafor 3.8.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { normalQuantile, normalTwoSided } from "../../statistics/distributions.ts";

export type FourCounts = {
  readonly cameraBefore: number;
  readonly cameraAfter: number;
  readonly comparisonBefore: number;
  readonly comparisonAfter: number;
};

export type LogTest = {
  readonly variance: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  /** Interval of RES. */
  readonly low: number;
  readonly high: number;
};

export type RelativeEffectSize = {
  readonly value: number;
  readonly log: number;
  readonly rateRatio: number;
  readonly poisson: LogTest;
  readonly inflated: LogTest;
};

export function relativeEffectSize(
  counts: FourCounts,
  inflation: number,
  level: number,
): Result<RelativeEffectSize> {
  const cells = [counts.cameraBefore, counts.cameraAfter, counts.comparisonBefore, counts.comparisonAfter];
  if (cells.some((n) => !Number.isInteger(n) || n < 0)) return fail(error("count.not-whole"));
  if (cells.some((n) => n === 0)) return fail(error("count.zero-cell"));
  if (!(inflation >= 1 && inflation < Infinity))
    return fail(error("count.inflation-below-one", { values: { inflation } }));
  const [a, b, c, d] = cells;
  const value = (a * d) / (b * c);
  const log = Math.log(value);
  const variance = 1 / a + 1 / b + 1 / c + 1 / d;
  return succeed({
    value,
    log,
    rateRatio: 1 / value,
    poisson: logTest(log, variance, level),
    inflated: logTest(log, variance * inflation, level),
  });
}

function logTest(log: number, variance: number, level: number): LogTest {
  const standardError = Math.sqrt(variance);
  const half = normalQuantile((1 + level) / 2) * standardError;
  const z = log / standardError;
  return {
    variance,
    standardError,
    z,
    p: normalTwoSided(z),
    low: Math.exp(log - half),
    high: Math.exp(log + half),
  };
}
