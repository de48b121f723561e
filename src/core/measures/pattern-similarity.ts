/**
 * Spatial point pattern test: did incidents lie in the same places in two
 * periods, apart from their number?
 *
 * Per area the share of all incidents in both periods is compared:
 * - N-1 chi-square: X2 (N - 1) / N of the table (area, elsewhere) x (period), 1 df;
 *   adjusted over the areas by Benjamini & Yekutieli, since neighbours depend on each other;
 * - Fisher's exact test of the same table, two-sided.
 *
 * S = share of areas whose share of incidents did not change (adjusted p at or
 * above 1 - level); an area without incidents in both periods did not change.
 *
 * @param base, test  incidents per area, whole numbers from zero, equal length, each with an incident
 * @returns           per area p, adjusted p, Fisher's p and direction (1: larger share in base, -1: in test, 0: alike)
 *
 * Fails with count.not-whole, count.unequal-length or count.no-variance.
 * Sources: Andresen 2009, Applied Geography 29:333-345; Wheeler, Steenbeek &
 * Andresen 2018, Transactions in GIS 22:760-774. Agrees with sppt 0.2.3.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { chiSquareUpper, gammaln } from "../statistics/distributions.ts";

export type AreaSimilarity = {
  /** Absent where both counts are zero. */
  readonly p?: number;
  readonly adjustedP?: number;
  readonly fisherP: number;
  readonly direction: -1 | 0 | 1;
};

export type PatternSimilarity = {
  readonly areas: readonly AreaSimilarity[];
  readonly similarity: number;
};

const TIE = 1e-7;

/** @param adjust  makes one family of the areas' p-values */
export function patternSimilarity(
  base: readonly number[],
  test: readonly number[],
  level: number,
  adjust: (p: readonly number[]) => readonly number[],
): Result<PatternSimilarity> {
  if ([...base, ...test].some((n) => !Number.isInteger(n) || n < 0)) return fail(error("count.not-whole"));
  if (base.length !== test.length) return fail(error("count.unequal-length"));
  const allBase = base.reduce((total, n) => total + n, 0);
  const allTest = test.reduce((total, n) => total + n, 0);
  if (allBase === 0 || allTest === 0) return fail(error("count.no-variance"));
  const plain = base.map((b, i) => (b + test[i] === 0 ? undefined : nMinusOne(b, allBase, test[i], allTest)));
  const tested = plain.flatMap((p, i) => (p === undefined ? [] : [{ i, p }]));
  const adjusted = new Map<number, number>();
  adjust(tested.map(({ p }) => p)).forEach((p, rank) => {
    adjusted.set(tested[rank].i, p);
  });
  const areas = base.map((b, i): AreaSimilarity => {
    const [p, adjustedP] = [plain[i], adjusted.get(i)];
    const fisherP = fisher(b, allBase, test[i], allTest);
    if (p === undefined || adjustedP === undefined) return { fisherP, direction: 0 };
    const changed = adjustedP < 1 - level;
    const direction = !changed ? 0 : b / allBase > test[i] / allTest ? 1 : -1;
    return { p, adjustedP, fisherP, direction };
  });
  const alike = areas.filter(({ direction }) => direction === 0).length;
  return succeed({ areas, similarity: alike / areas.length });
}

/** p of the N-1 chi-square of b of B against t of T. */
function nMinusOne(b: number, allBase: number, t: number, allTest: number): number {
  const n = allBase + allTest;
  const inside = b + t;
  if (inside === n) return 1;
  const cross = b * (allTest - t) - t * (allBase - b);
  const chi2 = ((n - 1) * cross * cross) / (allBase * allTest * inside * (n - inside));
  return chiSquareUpper(chi2, 1);
}

/** Two-sided Fisher p: tables no likelier than the observed one, margins given. */
function fisher(b: number, allBase: number, t: number, allTest: number): number {
  const inside = b + t;
  const n = allBase + allTest;
  const choose = (all: number, some: number): number =>
    gammaln(all + 1) - gammaln(some + 1) - gammaln(all - some + 1);
  const whole = choose(n, inside);
  const chance = (x: number): number => Math.exp(choose(allBase, x) + choose(allTest, inside - x) - whole);
  const observed = chance(b);
  let p = 0;
  for (let x = Math.max(0, inside - allTest); x <= Math.min(inside, allBase); x += 1) {
    const one = chance(x);
    if (one <= observed * (1 + TIE)) p += one;
  }
  return Math.min(1, p);
}
