/**
 * Two Poisson counts: are their rates the same?
 *
 * Statistic of an outcome (x1, x2) with exposures e1, e2 and d = e1 / e2:
 *
 *   pooled    (x1 - x2 d) / sqrt((x1 + x2) d)
 *   unpooled  (x1 - x2 d) / sqrt(x1 + x2 d^2)
 *
 * E-test: the chance, under one rate (x1 + x2) / (e1 + e2), of a statistic at
 * least as far from zero. Score test: the pooled statistic on the normal
 * distribution. Square-root test: 2 (sqrt(x1 + 3/8) - sqrt((x2 + 3/8) d)) /
 * sqrt(1 + d), likewise. Conditional test: x1 given x1 + x2 is binomial with
 * share e1 / (e1 + e2); outcomes no likelier than the observed one count, and
 * mid-p takes off half the chance of the observed one.
 *
 * @param counts     two whole numbers from zero, not both zero
 * @param exposures  periods or areas observed, above zero
 * @returns          two-sided p-values
 *
 * Use the E-test for one area before and after, when there is no comparison;
 * it assumes Poisson counts and calls chance an effect when they vary more.
 * Fails with count.not-whole, count.weight, count.no-variance or count.too-large.
 * Source: Krishnamoorthy & Thomson 2004, Journal of Statistical Planning and
 * Inference 119:23-35. Agrees with ptools 2.0.0 (pooled) and statsmodels 0.13.5.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { gammaln, normalTwoSided } from "../../statistics/distributions.ts";

export type RateTests = {
  readonly eTestPooled: number;
  readonly eTestUnpooled: number;
  readonly score: number;
  readonly squareRoot: number;
  readonly conditional: number;
  readonly conditionalMid: number;
};

/** Outcomes rarer than this in one of the two tails add nothing that a double can hold. */
const NEGLIGIBLE = 1e-17;
/** Statistics, and chances, that differ by less than this share are the same. */
const TIE = 1e-9;
/** Above this the exact tests take seconds, and the score test says the same. */
const LARGEST_COUNT = 20_000;

export function rateTests(
  counts: readonly [number, number],
  exposures: readonly [number, number],
): Result<RateTests> {
  if (counts.some((n) => !Number.isInteger(n) || n < 0)) return fail(error("count.not-whole"));
  if (exposures.some((e) => !(e > 0 && e < Infinity))) return fail(error("count.weight"));
  const total = counts[0] + counts[1];
  if (total === 0) return fail(error("count.no-variance"));
  if (total > LARGEST_COUNT) return fail(error("count.too-large", { values: { most: LARGEST_COUNT } }));
  const d = exposures[0] / exposures[1];
  const share = d / (1 + d);
  const pooled = (x1: number, x2: number): number => (x1 - x2 * d) / Math.sqrt((x1 + x2) * d);
  const unpooled = (x1: number, x2: number): number => (x1 - x2 * d) / Math.sqrt(x1 + x2 * d * d);
  const square = (2 * (Math.sqrt(counts[0] + 3 / 8) - Math.sqrt((counts[1] + 3 / 8) * d))) / Math.sqrt(1 + d);
  const { p, observed } = conditional(counts[0], total, share);
  return succeed({
    eTestPooled: eTest(counts, total, share, pooled),
    eTestUnpooled: eTest(counts, total, share, unpooled),
    score: normalTwoSided(pooled(counts[0], counts[1])),
    squareRoot: normalTwoSided(square),
    conditional: p,
    conditionalMid: p - observed / 2,
  });
}

/** Sums the chances of all outcomes whose statistic is at least as far from zero. */
function eTest(
  counts: readonly [number, number],
  total: number,
  share: number,
  statistic: (x1: number, x2: number) => number,
): number {
  const first = poissonChances(total * share);
  const second = poissonChances(total * (1 - share));
  const least = Math.abs(statistic(counts[0], counts[1])) * (1 - TIE);
  let p = 0;
  first.chances.forEach((chance1, i) => {
    const x1 = first.from + i;
    second.chances.forEach((chance2, j) => {
      const x2 = second.from + j;
      // No incident on either side: the statistic is 0 / 0, read as no difference.
      const far = x1 + x2 === 0 ? 0 : Math.abs(statistic(x1, x2));
      if (far >= least) p += chance1 * chance2;
    });
  });
  return Math.min(1, p);
}

/** The Poisson chances that are not negligible, in order. */
function poissonChances(mean: number): { readonly from: number; readonly chances: Float64Array } {
  const chance = (x: number): number => Math.exp(x * Math.log(mean) - mean - gammaln(x + 1));
  let from = Math.floor(mean);
  while (from > 0 && chance(from - 1) > NEGLIGIBLE) from -= 1;
  let to = Math.floor(mean);
  while (chance(to + 1) > NEGLIGIBLE) to += 1;
  return { from, chances: Float64Array.from({ length: to - from + 1 }, (_, i) => chance(from + i)) };
}

/** Two-sided binomial p of x successes of n, and the chance of exactly x. */
function conditional(x: number, n: number, share: number): { readonly p: number; readonly observed: number } {
  const chance = (k: number): number =>
    Math.exp(
      gammaln(n + 1) -
        gammaln(k + 1) -
        gammaln(n - k + 1) +
        k * Math.log(share) +
        (n - k) * Math.log(1 - share),
    );
  const observed = chance(x);
  let p = 0;
  for (let k = 0; k <= n; k += 1) {
    const one = chance(k);
    if (one <= observed * (1 + TIE)) p += one;
  }
  return { p: Math.min(1, p), observed };
}
