/**
 * How strongly are incidents concentrated in few places?
 *
 * With counts sorted upwards x_1 <= ... <= x_n, c their sum:
 *
 *   G  = 2 sum i x_i / (n c) - (n + 1) / n                 Gini
 *   G' = max(1, n / c) (G - 1) + 1                         generalised for fewer incidents than places
 *
 * With fewer incidents than places G is high even when no place has more than
 * one; G' measures against the most equal spread that is possible. The unbiased
 * forms are G n / (n - 1) and G' m / (m - 1), m the smaller of n and c.
 *
 * Top share: share of the incidents in the floor(k n) places with most. Places
 * needed: smallest share of places that together hold a given share of incidents.
 *
 * @param counts  incidents per place, whole numbers from zero, places without incidents included
 *
 * Fails with count.not-whole, count.too-few-places or count.no-variance.
 * Source: Bernasco & Steenbeek 2017, Journal of Quantitative Criminology 33:451-467.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export type Concentration = {
  readonly places: number;
  readonly incidents: number;
  readonly gini: number;
  readonly giniUnbiased: number;
  readonly generalisedGini: number;
  /** Absent with one incident: it can only lie in one place. */
  readonly generalisedGiniUnbiased?: number;
  readonly shareWithout: number;
  /** Share of incidents in the given top share of places. */
  readonly topShare: (share: number) => number;
  /** Share of places that holds the given share of incidents. */
  readonly placesNeeded: (share: number) => number;
};

/** Slack for shares such as 0.29 x 100 that fall just below a whole number. */
const ROUNDING = 1e-9;

export function concentration(counts: Iterable<number>): Result<Concentration> {
  const sorted = Float64Array.from(counts).sort().reverse();
  const n = sorted.length;
  if (sorted.some((count) => !Number.isInteger(count) || count < 0)) return fail(error("count.not-whole"));
  if (n < 2) return fail(error("count.too-few-places", { values: { places: n, needed: 2 } }));
  const cumulative = new Float64Array(n + 1);
  let ranked = 0;
  for (let i = 0; i < n; i += 1) {
    cumulative[i + 1] = cumulative[i] + sorted[i];
    ranked += (n - i) * sorted[i];
  }
  const c = cumulative[n];
  if (c === 0) return fail(error("count.no-variance"));
  const gini = (2 * ranked) / (n * c) - (n + 1) / n;
  const generalisedGini = Math.max(1, n / c) * (gini - 1) + 1;
  const smaller = Math.min(n, c);
  return succeed({
    places: n,
    incidents: c,
    gini,
    giniUnbiased: (gini * n) / (n - 1),
    generalisedGini,
    ...(smaller > 1 ? { generalisedGiniUnbiased: (generalisedGini * smaller) / (smaller - 1) } : {}),
    shareWithout: sorted.filter((count) => count === 0).length / n,
    topShare: (share) => cumulative[Math.min(n, Math.floor(share * n + ROUNDING))] / c,
    placesNeeded: (share) => cumulative.findIndex((held) => held >= share * c - ROUNDING) / n,
  });
}
