/**
 * Was the year before the cameras a peak? Cameras are hung where it has just
 * been bad; a peak falls back by itself, and a comparison of that year with
 * the next would credit the cameras (regression to the mean).
 *
 * The year before the start is compared with the years before it, in the
 * camera area against its comparison, as a log rate ratio with the same
 * overdispersion as the main comparison. A one-sided z above 1.645 is a peak.
 */

import { type Problem, warning } from "../foundation/result.ts";

const ONE_SIDED_5_PERCENT = 1.6448536269514722;

export type PeakCheck = {
  /** Rate of the last year over the earlier years, camera area against comparison. */
  readonly ratio: number;
  readonly z: number;
  readonly earlierMonths: number;
  readonly isPeak: boolean;
};

/**
 * @param camera, comparison  counts per month before the start, oldest first
 * @param recentMonths        months that serve as the before period
 * @param phi                 overdispersion, at least 1
 * @returns                   undefined when fewer than `recentMonths` earlier months exist or a count is zero
 */
export function peakBefore(
  camera: Float64Array,
  comparison: Float64Array,
  recentMonths: number,
  phi: number,
): PeakCheck | undefined {
  const earlierMonths = camera.length - recentMonths;
  if (earlierMonths < recentMonths) return undefined;
  const part = (row: Float64Array, from: number, to: number): number =>
    row.subarray(from, to).reduce((total, n) => total + n, 0);
  const [a, b] = [part(camera, 0, earlierMonths), part(camera, earlierMonths, camera.length)];
  const [c, d] = [part(comparison, 0, earlierMonths), part(comparison, earlierMonths, camera.length)];
  if (a === 0 || b === 0 || c === 0 || d === 0) return undefined;
  const ratio = (b * c) / (a * d);
  const z = Math.log(ratio) / Math.sqrt(phi * (1 / a + 1 / b + 1 / c + 1 / d));
  return { ratio, z, earlierMonths, isPeak: z > ONE_SIDED_5_PERCENT };
}

export const peakProblem = (check: PeakCheck): Problem =>
  warning("design.peak-before", { values: { rise: check.ratio - 1, months: check.earlierMonths } });
