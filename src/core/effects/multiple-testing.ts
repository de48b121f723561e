/**
 * Many tests at once: p-values adjusted so that comparing each with the level
 * keeps a promise about the whole family.
 *
 * - Holm, Hochberg, Hommel, Bonferroni: the chance of any false finding stays at
 *   the level. For tests named beforehand, such as the areas' main goals (Holm).
 * - Benjamini-Hochberg: of the findings, at most the level's share is false.
 *   For exploring many areas and categories. Benjamini-Yekutieli promises this
 *   under any dependence between the tests.
 *
 * @param p  p-values between 0 and 1, in any order
 * @returns  adjusted p-values in the same order, at most 1
 *
 * Sources: Holm 1979, Scandinavian Journal of Statistics 6:65-70; Hochberg 1988,
 * Biometrika 75:800-802; Hommel 1988, Biometrika 75:383-386; Benjamini &
 * Hochberg 1995, JRSS B 57:289-300; Benjamini & Yekutieli 2001, Annals of
 * Statistics 29:1165-1188. Agrees with R's p.adjust.
 */

import { holm } from "./holm.ts";

export type Adjustment = (p: readonly number[]) => readonly number[];

const byRank = (p: readonly number[]): number[] => p.map((_, i) => i).sort((a, b) => p[a] - p[b] || a - b);

/** From the largest p down: each times its factor, and never above the one after it. */
function stepUp(p: readonly number[], factor: (rank: number, m: number) => number): number[] {
  const adjusted = new Array<number>(p.length);
  let smallest = 1;
  const order = byRank(p);
  for (let rank = order.length; rank >= 1; rank -= 1) {
    const i = order[rank - 1];
    smallest = Math.min(smallest, p[i] * factor(rank, p.length));
    adjusted[i] = smallest;
  }
  return adjusted;
}

export const benjaminiHochberg: Adjustment = (p) => stepUp(p, (rank, m) => m / rank);

export const benjaminiYekutieli: Adjustment = (p) => {
  let harmonic = 0;
  for (let i = 1; i <= p.length; i += 1) harmonic += 1 / i;
  return stepUp(p, (rank, m) => (harmonic * m) / rank);
};

const hochberg: Adjustment = (p) => stepUp(p, (rank, m) => m - rank + 1);

const bonferroni: Adjustment = (p) => p.map((value) => Math.min(1, value * p.length));

/**
 * Hommel: with p_(1) <= ... <= p_(m), a family of the m' largest is tested by
 * Simes, for every m'; the adjusted value is the largest that any of them gives.
 */
const hommel: Adjustment = (p) => {
  const m = p.length;
  const order = byRank(p);
  const sorted = order.map((i) => p[i]);
  const smallestFrom = (from: number, size: number): number =>
    Math.min(...sorted.slice(from).map((value, j) => (size * value) / (size - (m - from) + j + 1)));
  const adjusted = new Array<number>(m).fill(Math.min(1, ...sorted.map((value, i) => (m * value) / (i + 1))));
  const best = [...adjusted];
  for (let size = m - 1; size >= 2; size -= 1) {
    const head = m - size + 1;
    const tail = smallestFrom(head, size);
    for (let i = 0; i < m; i += 1) {
      adjusted[i] = i < head ? Math.min(size * sorted[i], tail) : adjusted[head - 1];
      best[i] = Math.max(best[i], adjusted[i], sorted[i]);
    }
  }
  const result = new Array<number>(m);
  order.forEach((i, rank) => {
    result[i] = Math.min(1, Math.max(best[rank], sorted[rank]));
  });
  return result;
};

/** Adjustments by the name under which R's p.adjust knows them. */
export const adjustments: Readonly<Record<string, Adjustment>> = {
  holm,
  BH: benjaminiHochberg,
  BY: benjaminiYekutieli,
  hochberg,
  hommel,
  bonferroni,
};
