/**
 * Does the empirical null hold where it was not learned? The null is learned
 * on one half of the city and judged on the other, and the other way about;
 * the halves share no incident. Where enough areas allow, it is also learned on
 * the earlier dates and judged on the later ones, and the other way about.
 */

import type { Streams } from "../../foundation/random.ts";
import { disjointHalves, type Placed } from "./blocks.ts";
import { type EmpiricalNull, empiricalNull, type LogEstimate } from "./empirical-null.ts";

/** An estimate without effect; those of replicate 0 do not overlap. */
export type Learned = LogEstimate & { readonly replicate: number };
export type Judged = Placed & Learned & { readonly startMonth: number };

/** Fewest areas per fold for dates to be divided as well. */
const FEWEST_WITH_DATES = 60;

export type Folds = {
  /** Fold that each area is judged in; -1 for areas that straddle the halves. */
  readonly of: Int8Array;
  /** Fold on which the null of each fold is learned. */
  readonly learnedOn: readonly number[];
};

export function foldsOf(areas: readonly Judged[], radiusMetres: number, streams: Streams): Folds {
  const half = disjointHalves(areas, radiusMetres, streams);
  const starts = areas.map(({ startMonth }) => startMonth).sort((a, b) => a - b);
  const middle = starts[Math.floor(starts.length / 2)] ?? 0;
  const quarters = half.map((h, i) => (h < 0 ? -1 : h * 2 + (areas[i].startMonth < middle ? 0 : 1)));
  const enough = [0, 1, 2, 3].every(
    (fold) => quarters.reduce((n, q) => n + (q === fold ? 1 : 0), 0) >= FEWEST_WITH_DATES,
  );
  return enough ? { of: quarters, learnedOn: [3, 2, 1, 0] } : { of: half, learnedOn: [1, 0] };
}

/**
 * One null per fold, learned elsewhere.
 *
 * @param positions  areas to learn from; with repetition in a bootstrap
 */
export function crossFit(
  areas: readonly Learned[],
  folds: Folds,
  positions: readonly number[],
  level: number,
): readonly (EmpiricalNull | undefined)[] {
  return folds.learnedOn.map((source) => {
    const members = positions.filter((i) => folds.of[i] === source).map((i) => areas[i]);
    const effective = members.filter(({ replicate }) => replicate === 0).length;
    return empiricalNull(members, effective, level);
  });
}

/**
 * Share of areas for which something holds under the null learned elsewhere.
 *
 * @param learn  estimates that the null is learned from (without effect)
 * @param holds  asked per area, with the null of its fold
 */
export function crossFittedShare(
  learn: readonly Learned[],
  folds: Folds,
  positions: readonly number[],
  level: number,
  holds: (area: number, learned: EmpiricalNull) => boolean,
): { readonly share: number; readonly judged: number } | undefined {
  const nulls = crossFit(learn, folds, positions, level);
  let [hits, judged] = [0, 0];
  for (const i of positions) {
    const learned = folds.of[i] < 0 ? undefined : nulls[folds.of[i]];
    if (learned === undefined) continue;
    judged += 1;
    if (holds(i, learned)) hits += 1;
  }
  return judged === 0 ? undefined : { share: hits / judged, judged };
}
