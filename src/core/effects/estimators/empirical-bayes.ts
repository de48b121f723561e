/**
 * Regression to the mean: what count should be expected of a place that was
 * chosen because it had many incidents?
 *
 * Over all eligible places the counts x of one period follow a negative binomial
 * with mean mu and dispersion theta (Poisson counts around gamma-distributed
 * levels). The expectation of a place is then
 *
 *   E = w mu + (1 - w) x,   w = 1 / (1 + mu / theta)
 *
 * @param counts  incidents per place in the period by which places were chosen, whole numbers from zero;
 *                all places that could have been chosen, not only those that were
 * @returns       mu, theta, w and the expectation of each place, in the same order
 *
 * Where places do not differ more than chance there is no theta: every place is
 * expected to return to the mean, w = 1, and a note says so. Compare the count
 * after the start with E, not with x, when the start followed a peak. Fails with
 * count.not-whole, count.too-few-places or regression.no-events.
 * Source: Hauer 1997, Observational Before-After Studies in Road Safety. Agrees
 * with MASS 7.3-58.
 */

import { error, fail, note, type Result, succeed } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import { designMatrix } from "../../statistics/design.ts";
import { fitNegbin } from "../../statistics/negbin.ts";

export type EmpiricalBayes = {
  readonly mean: number;
  /** Absent where places differ no more than chance. */
  readonly theta?: number;
  readonly weightOnMean: number;
  readonly expected: readonly number[];
};

const FEWEST_PLACES = 3;

export function empiricalBayes(counts: readonly number[]): Result<EmpiricalBayes> {
  if (counts.some((n) => !Number.isInteger(n) || n < 0)) return fail(error("count.not-whole"));
  if (counts.length < FEWEST_PLACES)
    return fail(error("count.too-few-places", { values: { places: counts.length, needed: FEWEST_PLACES } }));
  const design = designMatrix(["mean"], [new Float64Array(counts.length).fill(1)]);
  const fit = fitNegbin(Float64Array.from(counts), design);
  if (fit.ok) {
    const mean = Math.exp(fit.value.coefficients[0]);
    const { theta } = fit.value;
    const weightOnMean = 1 / (1 + mean / theta);
    const expected = counts.map((x) => weightOnMean * mean + (1 - weightOnMean) * x);
    return succeed({ mean, theta, weightOnMean, expected });
  }
  if (fit.problems[0].code !== "negbin.not-overdispersed") return fit;
  const mean = sum(counts) / counts.length;
  return succeed({ mean, weightOnMean: 1, expected: counts.map(() => mean) }, [
    note("count.places-alike", { values: { places: counts.length } }),
  ]);
}
