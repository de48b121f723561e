/**
 * What do many draws of the net value say about a decision?
 *
 *   expected = mean,  chance = share of draws above zero,
 *   loss if kept = E[max(-net, 0)],  loss if stopped = E[max(net, 0)]
 *
 * @param net    net value per draw, in one currency and price level
 * @param level  level of the interval between quantiles (0.9: from p05 to p95)
 * @returns      standard deviation with n - 1; quantiles by linear interpolation
 *               (type 7 of Hyndman & Fan, the default of R and numpy)
 *
 * The losses are what the wrong decision costs on average: keeping cameras that
 * do not pay, or stopping cameras that do.
 * Fails with economics.too-few-draws below two draws.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export type DrawSummary = {
  readonly mean: number;
  readonly sd: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly probabilityPositive: number;
  readonly lossIfKept: number;
  readonly lossIfStopped: number;
};

export function summarise(net: Float64Array, level = 0.9): Result<DrawSummary> {
  const n = net.length;
  if (n < 2) return fail(error("economics.too-few-draws"));
  let [total, above, gains, losses] = [0, 0, 0, 0];
  for (const value of net) {
    total += value;
    if (value > 0) {
      above += 1;
      gains += value;
    } else losses -= value;
  }
  const mean = total / n;
  let squares = 0;
  for (const value of net) squares += (value - mean) ** 2;
  const sorted = Float64Array.from(net).sort();
  return succeed({
    mean,
    sd: Math.sqrt(squares / (n - 1)),
    median: quantileSorted(sorted, 0.5),
    low: quantileSorted(sorted, (1 - level) / 2),
    high: quantileSorted(sorted, (1 + level) / 2),
    probabilityPositive: above / n,
    lossIfKept: losses / n,
    lossIfStopped: gains / n,
  });
}

/** @param sorted  ascending, at least one value */
export function quantileSorted(sorted: Float64Array, p: number): number {
  const place = (sorted.length - 1) * p;
  const low = Math.floor(place);
  const high = Math.min(sorted.length - 1, low + 1);
  return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
}
