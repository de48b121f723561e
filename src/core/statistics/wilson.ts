/**
 * Wilson's score interval for a share.
 *
 * (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n), p = hits / n.
 *
 * @param hits   number of hits, 0 .. n
 * @param n      number of trials, at least 1
 * @param level  confidence level
 * @returns      shares between 0 and 1; 0 hits of n gives an upper bound above 0
 *
 * Agrees with R's prop.test(correct = FALSE).
 * Source: Wilson 1927, Journal of the American Statistical Association 22:209-212.
 */

import { normalQuantile } from "./distributions.ts";

export function wilson(
  hits: number,
  n: number,
  level: number,
): { readonly low: number; readonly high: number } {
  if (!(n >= 1 && hits >= 0 && hits <= n)) throw new Error(`wilson: ${hits} of ${n}`);
  const z = normalQuantile((1 + level) / 2);
  const p = hits / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return { low: Math.max(0, (centre - half) / scale), high: Math.min(1, (centre + half) / scale) };
}
