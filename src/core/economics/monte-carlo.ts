/**
 * What do many draws of the net value say about a decision?
 *
 *   expected = mean,  chance = share of draws above zero,
 *   loss if kept = E[max(-net, 0)],  loss if stopped = E[max(net, 0)]
 *
 * The losses are what the wrong decision costs on average: keeping cameras that
 * do not pay, or stopping cameras that do.
 * Fails with economics.too-few-draws below two draws.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { quantiles } from "../statistics/quantiles.ts";

export type DrawSummary = {
  readonly mean: number;
  /** With n - 1. */
  readonly sd: number;
  readonly median: number;
  /** Bounds of the interval between quantiles. */
  readonly low: number;
  readonly high: number;
};

/** @param level  level of the interval: 0.9 is from the 5 to the 95 % point */
export function summarise(draws: Float64Array, level = 0.9): Result<DrawSummary> {
  const n = draws.length;
  if (n < 2) return fail(error("economics.too-few-draws"));
  let total = 0;
  for (let i = 0; i < n; i += 1) total += draws[i];
  const mean = total / n;
  let squares = 0;
  for (let i = 0; i < n; i += 1) squares += (draws[i] - mean) ** 2;
  const [low, median, high] = quantiles(draws, [(1 - level) / 2, 0.5, (1 + level) / 2]);
  return succeed({ mean, sd: Math.sqrt(squares / (n - 1)), median, low, high });
}

export type Odds = {
  readonly probabilityPositive: number;
  readonly lossIfKept: number;
  readonly lossIfStopped: number;
};

/** @param cost  taken off every draw of the benefit */
export function odds(benefit: Float64Array, cost: number): Odds {
  const n = benefit.length;
  let [above, gains, losses] = [0, 0, 0];
  for (let i = 0; i < n; i += 1) {
    const net = benefit[i] - cost;
    if (net > 0) {
      above += 1;
      gains += net;
    } else losses -= net;
  }
  return { probabilityPositive: above / n, lossIfKept: losses / n, lossIfStopped: gains / n };
}
