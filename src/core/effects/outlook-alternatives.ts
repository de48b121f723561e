/** What to do instead, when one area's counts cannot show the fall that matters within a bearable time. */

import { note, type Problem } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { type PowerInput, periodNeeded } from "./estimators/power.ts";

/** Counts of the months before the start, and how much they vary. */
export type Baseline = {
  /** Month number of the start, or of the first month after the data. */
  readonly startMonth: number;
  readonly months: number;
  readonly camera: number;
  readonly comparison: number;
  /** Overdispersion, at least 1. */
  readonly phi: number;
};

/** An answer that takes longer comes too late for a decision about the cameras; a choice of this project. */
export const FEASIBLE_MONTHS = 36;
export const ALPHA = 0.05;
export const POWER = 0.8;
/** With a comparison this many times as large, a larger one adds little: its share of the variance is a tenth. */
const LARGE_COMPARISON = 9;

export const powerInput = ({ camera, comparison, phi }: Baseline, afterToBefore: number): PowerInput => ({
  beforeCamera: camera,
  beforeComparison: comparison,
  afterToBefore,
  phi,
  alpha: ALPHA,
  power: POWER,
});

type Options = {
  /** The longest baseline that the data hold, when longer than that of the dossier. */
  readonly longer: Baseline | undefined;
  readonly indicators: readonly { readonly outcome: string; readonly baseline: Baseline }[];
};

/**
 * Each way with the months it takes, or that it does not suffice either:
 * pooling the areas, another indicator, a longer baseline, a larger comparison.
 * When none suffices, counting incidents cannot answer the question here.
 *
 * @param fall    negative share that should be seen
 * @param others  baselines of the other areas, same outcome
 */
export function alternativesTo(
  fall: number,
  own: Baseline,
  others: readonly Baseline[],
  { longer, indicators }: Options,
): readonly Problem[] {
  const ways: Problem[] = [];
  const tell = (code: string, baseline: Baseline, values: Record<string, string | number>): boolean => {
    const months = monthsFor(baseline, fall);
    if (months === undefined || months > FEASIBLE_MONTHS) return false;
    ways.push(note(code, { values: { ...values, months, fall } }));
    return true;
  };
  const together = pooled([own, ...others]);
  const isPooled = others.length > 0 && tell("power.instead.pool", together, { areas: others.length + 1 });
  if (!isPooled)
    ways.push(note("power.instead.areas-like-this", { values: { areas: areasLikeThis(own, fall), fall } }));
  const better = indicators
    .map((one) => ({ ...one, months: monthsFor(one.baseline, fall) ?? Infinity }))
    .sort((a, b) => a.months - b.months)[0];
  const isOther =
    better !== undefined && tell("power.instead.indicator", better.baseline, { outcome: better.outcome });
  const isLonger =
    longer !== undefined && tell("power.instead.baseline", longer, { baseline: longer.months });
  const wide = { ...own, comparison: Math.max(own.comparison, LARGE_COMPARISON * own.camera) };
  const isWide =
    own.comparison < wide.comparison &&
    tell("power.instead.comparison", wide, { comparison: wide.comparison });
  if (!isPooled && !isOther && !isLonger && !isWide) ways.push(note("power.instead.process"));
  return ways;
}

/** Months after the start, or undefined when no length suffices. */
function monthsFor(baseline: Baseline, fall: number): number | undefined {
  const result = periodNeeded(powerInput(baseline, 1), 1 + fall);
  return result.ok && result.value !== undefined ? Math.ceil(result.value * baseline.months) : undefined;
}

/** Areas together: counts added up, and the overdispersion that the counts give them on average. */
function pooled(members: readonly Baseline[]): Baseline {
  const camera = sum(members.map((one) => one.camera));
  return {
    ...members[0],
    camera,
    comparison: sum(members.map((one) => one.comparison)),
    phi: sum(members.map((one) => one.phi * one.camera)) / camera,
  };
}

/** How many areas like this one would see the fall within the baseline's length; the variance falls with their number. */
function areasLikeThis(own: Baseline, fall: number): number {
  let areas = 2;
  const times = (n: number): Baseline => ({ ...own, camera: n * own.camera, comparison: n * own.comparison });
  while (areas < 10_000 && (monthsFor(times(areas), fall) ?? Infinity) > own.months) areas += 1;
  return areas;
}
