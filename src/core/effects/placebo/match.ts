/**
 * The rule by which real sites were chosen, applied to pseudo areas: like the
 * site in level, in mix of categories, and in how the months just before the
 * start compared with those before them. Cameras are hung where it has just
 * been bad; a pseudo area without such a peak would miss the fall that follows
 * a peak by itself.
 */

import { type PeakCheck, peakBefore } from "../peak.ts";
import type { Tabulation } from "../tabulate.ts";
import type { Windows } from "../windows.ts";
import { type PlacePool, sumOver, tableAt } from "./pool.ts";

/** A real site as the model for pseudo areas. */
export type Pattern = {
  readonly windows: Windows;
  /** Incidents of the outcome in the camera area before the start. */
  readonly before: number;
  /** Share of each category in the camera area before the start. */
  readonly mix: Float64Array;
  /** Months before the start that are held against earlier ones: a year for fixed cameras, a quarter for flexible ones. */
  readonly peakMonths: number;
  /** How these compared, in standard errors; undefined when the data begin too late to see it. */
  readonly peak: number | undefined;
};

/** Level before: between half and twice that of the site. */
const LEVEL_FACTOR = 2;
/** Mix: at most this share of the incidents would have to change category. */
const MIX_DISTANCE = 0.35;
/** Longest history that a peak is held against, in multiples of the months before. */
export const HISTORY_FACTOR = 3;

export function levelFits(
  pool: PlacePool,
  place: number,
  outcome: number,
  windows: Windows,
  pattern: Pattern,
): boolean {
  const { startMonth, beforeMonths } = windows;
  const before = sumOver(pool, place, outcome, 0, startMonth - beforeMonths, startMonth - 1);
  return before > 0 && before * LEVEL_FACTOR >= pattern.before && before <= pattern.before * LEVEL_FACTOR;
}

/** Half the sum of absolute differences between the shares. */
export function mixFits(pool: PlacePool, place: number, pattern: Pattern): boolean {
  const at = place * pool.categories;
  let total = 0;
  for (let c = 0; c < pool.categories; c += 1) total += pool.mix[at + c];
  if (total === 0) return false;
  let distance = 0;
  for (let c = 0; c < pool.categories; c += 1)
    distance += Math.abs(pool.mix[at + c] / total - pattern.mix[c]) / 2;
  return distance <= MIX_DISTANCE;
}

/** Months of history before the compared ones that a place has, at most a fixed multiple of them. */
export const historyMonths = (windows: Windows, firstMonth: number): number =>
  Math.min(HISTORY_FACTOR * windows.beforeMonths, windows.startMonth - firstMonth);

/**
 * @param long  counts per month with as much history as there is, oldest first
 * @returns     undefined when there is too little history to tell
 */
export function peakOf(
  long: Tabulation,
  historyOfMonths: number,
  peakMonths: number,
  phi: number,
): PeakCheck | undefined {
  return peakBefore(
    long.camera.subarray(0, historyOfMonths),
    long.comparison.subarray(0, historyOfMonths),
    peakMonths,
    phi,
  );
}

/** The peak of a place at a pseudo date. */
export function peakAt(
  pool: PlacePool,
  place: number,
  outcome: number,
  windows: Windows,
  peakMonths: number,
  phi: number,
): number | undefined {
  const months = historyMonths(windows, pool.firstCovered[place]);
  if (months < 2 * peakMonths) return undefined;
  const long = tableAt(pool, place, outcome, { ...windows, beforeMonths: months });
  return peakOf(long, months, peakMonths, phi)?.z;
}
