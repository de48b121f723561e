/**
 * Total net effect: how many incidents were prevented in the camera area and
 * in the band around it together, against one comparison that serves both?
 *
 *   r     = C1 / C0
 *   local = R0 r - R1,   beside = D0 r - D1,   TNE = local + beside
 *
 * with R the camera area, D the band, C the comparison; 0 before, 1 after. It is
 * the weighted displacement difference with the sign turned, its comparison
 * weighted to the level of each area before the start.
 *
 * The comparison stands in both parts, so their errors do not add up in squares;
 * and r is a count over a count, with an error of its own. By the delta method
 *
 *   Var[TNE]   = phi (R1 + D1 + r^2 (R0 + D0) + (R0 + D0)^2 r^2 (1/C0 + 1/C1))
 *   Var[local] = phi (R1 + r^2 R0 + R0^2 r^2 (1/C0 + 1/C1)),  beside likewise
 *
 * Counting the comparison as two independent ones gives (R0^2 + D0^2) in place of
 * (R0 + D0)^2: an error that is too small.
 *
 * @param counts      whole numbers from zero; the comparison above zero
 * @param dispersion  overdispersion phi, at least 1; 1 is plain Poisson
 * @param level       confidence level, 0 < level < 1
 * @returns           incidents prevented, above zero is fewer incidents, with error, z, p and interval
 *
 * Assumes that without cameras both areas would have changed by the factor r.
 * Fails with count.not-whole, count.zero-cell, count.inflation-below-one or
 * count.no-variance.
 * Sources: Guerette 2009, POP Tool Guide 10, appendix B (the effect); the error
 * is derived here, and simulation agrees.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { normalQuantile, normalTwoSided } from "../../statistics/distributions.ts";
import type { QuotientCounts } from "./weighted-displacement-quotient.ts";

export type NetPart = {
  readonly value: number;
  readonly standardError: number;
  readonly z: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
};

export type TotalNetEffect = {
  readonly local: NetPart;
  readonly beside: NetPart;
  readonly total: NetPart;
};

export function totalNetEffect(
  counts: QuotientCounts,
  dispersion: number,
  level: number,
): Result<TotalNetEffect> {
  const { cameraBefore: rb, cameraAfter: ra, bufferBefore: db, bufferAfter: da } = counts;
  const { comparisonBefore: cb, comparisonAfter: ca } = counts;
  if ([rb, ra, db, da, cb, ca].some((n) => !Number.isInteger(n) || n < 0))
    return fail(error("count.not-whole"));
  if (cb === 0 || ca === 0) return fail(error("count.zero-cell"));
  if (!(dispersion >= 1 && dispersion < Infinity))
    return fail(error("count.inflation-below-one", { values: { inflation: dispersion } }));
  if (rb + ra + db + da === 0) return fail(error("count.no-variance"));
  const r = ca / cb;
  const half = normalQuantile((1 + level) / 2);
  const part = (before: number, after: number): NetPart => {
    const value = before * r - after;
    const own = after + r * r * before;
    const shared = before * before * r * r * (1 / cb + 1 / ca);
    const standardError = Math.sqrt(dispersion * (own + shared));
    // An area without any incident differs by nothing, without error.
    const z = standardError > 0 ? value / standardError : 0;
    return {
      value,
      standardError,
      z,
      p: normalTwoSided(z),
      low: value - half * standardError,
      high: value + half * standardError,
    };
  };
  return succeed({ local: part(rb, ra), beside: part(db, da), total: part(rb + db, ra + da) });
}
