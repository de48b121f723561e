/**
 * The empirical null: what the studentised statistic does where no camera
 * hangs. It gives the p-value and the interval of a real site.
 *
 *   t = ln rate ratio / reported standard error
 *   u = (t - c) / s(e)
 *
 * with c the median of t over the pseudo areas (a fall after a peak shifts it
 * below 0), and s(e) the spread of t among the quarter of the pseudo areas
 * whose standard error e is nearest in rank: their 90 % quantile of |t - c|
 * over that of the normal distribution. On a sound test c is 0 and s is 1.
 *
 *   p = (1 + B k / n) / (1 + B)
 *
 * with k of the n pseudo areas having |u| at least as large, and B the number
 * of those that do not overlap: more areas steady the share, but cannot make
 * the smallest p smaller. The interval is ln rate ratio - c e -+ q s e, q being
 * the largest |u| that is not significant: p and interval agree.
 *
 * Fails (undefined) when 1 / (1 + B) exceeds 1 - level: no p could then be small enough.
 * Source: exchangeability of ranks, as in randomisation tests; Phipson & Smyth
 * 2010, Statistical Applications in Genetics and Molecular Biology 9:39, for
 * the p-value that is never zero.
 */

import { normalQuantile } from "../../statistics/distributions.ts";
import { quantile } from "../../statistics/quantile.ts";

/** A log ratio with the standard error that the report gives it. */
export type LogEstimate = { readonly logRatio: number; readonly error: number };

export type EmpiricalNull = {
  /** B: pseudo areas that do not overlap. */
  readonly effective: number;
  readonly smallestP: number;
  /** Median of t; below 0 where numbers fall by themselves. */
  readonly centre: number;
  /** By how much the reported error of this size is too small (above 1) or too large. */
  readonly spreadAt: (error: number) => number;
  readonly p: (estimate: LogEstimate) => number;
  /** On the log scale. */
  readonly interval: (estimate: LogEstimate) => { readonly low: number; readonly high: number };
};

/** Fewest areas without overlap that can give a p of 1 - level. */
export const fewestForP = (level: number): number => Math.ceil(1 / (1 - level) - 1e-9) - 1;

const MOST_GROUPS = 4;
const FEWEST_IN_GROUP = 40;
const SPREAD_QUANTILE = 0.9;

/** @param effective  number of the areas that do not overlap */
export function empiricalNull(
  areas: readonly LogEstimate[],
  effective: number,
  level: number,
): EmpiricalNull | undefined {
  const size = areas.length;
  if (effective < fewestForP(level)) return undefined;
  const t = areas.map(({ logRatio, error }) => logRatio / error);
  const centre = quantile([...t].sort(ascending), 0.5);
  const byError = areas.map((_, i) => i).sort((a, b) => areas[a].error - areas[b].error || a - b);
  const groups = Math.max(1, Math.min(MOST_GROUPS, Math.floor(size / FEWEST_IN_GROUP)));
  const largest: number[] = [];
  const spreads: number[] = [];
  for (let g = 0; g < groups; g += 1) {
    const members = byError.slice(Math.floor((g * size) / groups), Math.floor(((g + 1) * size) / groups));
    const away = members.map((i) => Math.abs(t[i] - centre)).sort(ascending);
    largest.push(areas[members[members.length - 1]].error);
    spreads.push(quantile(away, SPREAD_QUANTILE) / normalQuantile((1 + SPREAD_QUANTILE) / 2));
  }
  const spreadAt = (error: number): number => {
    const group = largest.findIndex((bound) => error <= bound);
    return spreads[group < 0 ? groups - 1 : group] || Number.MIN_VALUE;
  };
  const away = (estimate: LogEstimate): number =>
    Math.abs(estimate.logRatio / estimate.error - centre) / spreadAt(estimate.error);
  const sorted = Float64Array.from(areas, away).sort();
  const pWith = (k: number): number => (1 + (effective * k) / size) / (1 + effective);
  // As many areas at least as large are not significant; one fewer are.
  const alpha = 1 - level + 1e-12;
  const notSignificant = Math.floor(((alpha * (1 + effective) - 1) * size) / effective) + 1;
  const limit = sorted[size - notSignificant];
  return {
    effective,
    smallestP: 1 / (effective + 1),
    centre,
    spreadAt,
    p: (estimate) => pWith(size - firstAtLeast(sorted, away(estimate))),
    interval: ({ logRatio, error }) => {
      const half = limit * spreadAt(error) * error;
      return { low: logRatio - centre * error - half, high: logRatio - centre * error + half };
    },
  };
}

const ascending = (a: number, b: number): number => a - b;

/** Position of the first value that is at least as large. */
function firstAtLeast(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
