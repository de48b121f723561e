/**
 * The verdict on one comparison: effect shown, no effect larger than x, or
 * cannot be told. Absence of evidence is never read as absence of effect.
 */

import { type Problem, valueOr, warning } from "../foundation/result.ts";
import type { AreaEffect, Verdict } from "./area-effect.ts";

export type VerdictRule = {
  /** 1 - confidence level. */
  readonly alpha: number;
  /** Smallest reduction that would matter, as a share. */
  readonly smallestEffect: number;
};

/** A number at which the chance of a difference is called small, before adjusting: the level's complement. */
export function verdictOf(
  effect: Pick<AreaEffect, "main" | "preTrend" | "placebo"> & {
    /** Model p adjusted over its family; undefined when there is no test. */
    readonly adjustedP: number | undefined;
    /** Placebo p likewise, and the number of tests it was corrected for; undefined when none is printed. */
    readonly adjustedPlaceboP?: number | undefined;
    readonly placeboTests?: number | undefined;
    readonly peak: Problem | undefined;
    /** Reasons, found elsewhere, why a difference may not be called an effect. */
    readonly doubts: readonly Problem[];
  },
  rule: VerdictRule,
): Verdict {
  if (effect.main.state !== "known") return { grade: "cannot-be-told", reasons: effect.main.reasons };
  const main = effect.main.value;
  const interval = valueOr(main.interval, undefined);
  if (interval === undefined || effect.adjustedP === undefined) {
    return { grade: "cannot-be-told", reasons: [warning("design.no-interval")] };
  }
  const reasons: Problem[] = [...effect.doubts];
  if (effect.preTrend.state === "known" && effect.preTrend.value.differs) {
    reasons.push(warning("design.pre-trend-differs", { values: { p: effect.preTrend.value.p } }));
  }
  if (effect.peak !== undefined) reasons.push(effect.peak);
  const placebo = main.tests.find((test) => test.kind === "placebo");
  const modelDiffers = effect.adjustedP < rule.alpha;
  const outside = interval.high < 1 || interval.low > 1;
  let differs = modelDiffers && outside;
  if (placebo !== undefined) {
    // Where the empirical null is known its p decides, not the model's.
    const places = placebo.draws ?? 0;
    const smallest = 1 / (places + 1);
    const coarse = smallest * (effect.placeboTests ?? 1) > rule.alpha;
    const asLarge = (effect.adjustedPlaceboP ?? placebo.p) > rule.alpha;
    differs = !asLarge && outside;
    if (coarse && placebo.p <= rule.alpha) {
      // The smallest p that so many places can give is too large for so many areas.
      reasons.push(warning("design.placebo-too-coarse", { values: { places, p: smallest } }));
      return { grade: "cannot-be-told", reasons };
    }
    if (asLarge && modelDiffers)
      reasons.push(warning("design.placebo-as-large", { values: { p: placebo.p } }));
  }
  if (differs && reasons.length === 0) {
    return { grade: "effect-shown", direction: main.value < 1 ? "fewer" : "more", reasons: [] };
  }
  const bound = Math.max(0, 1 - interval.low);
  if (!differs && bound <= rule.smallestEffect) return { grade: "none-larger-than", bound, reasons };
  if (!differs) {
    reasons.push(
      warning("design.interval-too-wide", {
        values: { low: interval.low - 1, high: interval.high - 1, level: interval.level },
      }),
    );
  }
  return { grade: "cannot-be-told", reasons };
}
