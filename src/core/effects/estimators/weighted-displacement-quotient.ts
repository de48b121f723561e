/**
 * Weighted displacement quotient: of what went away in the camera area, how
 * much appeared in the buffer (negative) or went away there too (positive)?
 *
 *   WDQ = (Da/Ca - Db/Cb) / (Ra/Ca - Rb/Cb)
 *   TNE = [Rb Ca/Cb - Ra] + [Db Ca/Cb - Da]
 *
 * with R the camera area, D the buffer, C the comparison; b before, a after.
 *
 * @param counts     whole numbers from zero; Cb and Ca above zero
 * @param certainty  level, and overdispersion, at which the camera area must have
 *                   done better than its comparison; absent: its sign is enough
 * @returns          the measures; the quotient only when the camera area did
 *                   better than its comparison, otherwise a refusal: dividing by
 *                   a failure turns the sign, and by what may be nothing gives any
 *                   number
 *
 * The quotient has no standard error and explodes near zero: report the total
 * net effect and the buffer's rate ratio with an interval beside it.
 * Fails with count.not-whole or count.zero-cell.
 * Source: Bowers & Johnson 2003, Journal of Quantitative Criminology
 * 19:275-301; Guerette 2009, POP Tool Guide 10, appendix B.
 */

import {
  error,
  fail,
  type Known,
  known,
  type Result,
  refused,
  succeed,
  warning,
} from "../../foundation/result.ts";
import { relativeEffectSize } from "./relative-effect-size.ts";

export type QuotientCounts = {
  readonly cameraBefore: number;
  readonly cameraAfter: number;
  readonly bufferBefore: number;
  readonly bufferAfter: number;
  readonly comparisonBefore: number;
  readonly comparisonAfter: number;
};

export type DisplacementQuotient = {
  readonly grossEffect: number;
  readonly netEffectRatio: number;
  /** Negative when the camera area did better than the comparison. */
  readonly successMeasure: number;
  readonly bufferMeasure: number;
  readonly quotient: Known<number>;
  readonly reading: "diffusion" | "none" | "partial" | "exceeds" | "not-interpretable";
  readonly totalNetEffect: number;
  readonly netEffectCounts: number;
  readonly expectedCamera: number;
  readonly expectedBuffer: number;
};

export function displacementQuotient(
  counts: QuotientCounts,
  certainty?: { readonly level: number; readonly dispersion: number },
): Result<DisplacementQuotient> {
  const { cameraBefore: rb, cameraAfter: ra, bufferBefore: db, bufferAfter: da } = counts;
  const { comparisonBefore: cb, comparisonAfter: ca } = counts;
  if ([rb, ra, db, da, cb, ca].some((n) => !Number.isInteger(n) || n < 0))
    return fail(error("count.not-whole"));
  if (cb === 0 || ca === 0) return fail(error("count.zero-cell"));
  const successMeasure = ra / ca - rb / cb;
  const bufferMeasure = da / ca - db / cb;
  const expectedCamera = rb * (ca / cb);
  const expectedBuffer = db * (ca / cb);
  const better = successMeasure < 0;
  const certain = certainty === undefined || surelyBetter(counts, certainty);
  const readable = better && certain;
  const quotient = readable
    ? known(bufferMeasure / successMeasure)
    : refused(warning(better ? "count.quotient-uncertain" : "count.quotient-unreadable"));
  return succeed({
    grossEffect: rb - ra,
    netEffectRatio: rb / cb - ra / ca,
    successMeasure,
    bufferMeasure,
    quotient,
    reading: readable ? reading(bufferMeasure / successMeasure) : "not-interpretable",
    totalNetEffect: expectedCamera - ra + (expectedBuffer - da),
    netEffectCounts: rb - ra - (cb - ca) * (rb / cb),
    expectedCamera,
    expectedBuffer,
  });
}

/** Does the interval of the camera area's rate ratio against its comparison lie wholly below 1? */
function surelyBetter(
  counts: QuotientCounts,
  { level, dispersion }: { readonly level: number; readonly dispersion: number },
): boolean {
  const ratio = relativeEffectSize(counts, dispersion, level);
  return ratio.ok && ratio.value.inflated.low > 1;
}

function reading(quotient: number): DisplacementQuotient["reading"] {
  if (quotient > 0) return "diffusion";
  if (quotient === 0) return "none";
  return quotient > -1 ? "partial" : "exceeds";
}
