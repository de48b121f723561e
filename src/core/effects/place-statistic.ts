/**
 * The one comparison that is made for a real site and for every pseudo camera
 * area: the change in the camera area against the change in its comparison.
 */

import { dispersion } from "./dispersion.ts";
import { beforeAfter, type Tabulation } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

export type PlaceStatistic = {
  readonly cameraBefore: number;
  readonly cameraAfter: number;
  readonly comparisonBefore: number;
  readonly comparisonAfter: number;
  /** Overdispersion of the months before the start, at least 1; undefined when it cannot be seen. */
  readonly phi: number | undefined;
  /** ln rate ratio; below 0 is fewer incidents than the comparison led to expect. */
  readonly logRatio: number;
  /** Poisson standard error of the log ratio: sqrt(1/a + 1/b + 1/c + 1/d). */
  readonly poissonError: number;
};

/** Undefined when one of the four counts is zero: then there is no ratio. */
export function placeStatistic(table: Tabulation, windows: Windows): PlaceStatistic | undefined {
  const [cameraBefore, cameraAfter] = beforeAfter(table.camera, windows);
  const [comparisonBefore, comparisonAfter] = beforeAfter(table.comparison, windows);
  if (cameraBefore === 0 || cameraAfter === 0 || comparisonBefore === 0 || comparisonAfter === 0) {
    return undefined;
  }
  const seen = dispersion([
    table.camera.subarray(0, windows.beforeMonths),
    table.comparison.subarray(0, windows.beforeMonths),
  ]);
  return {
    cameraBefore,
    cameraAfter,
    comparisonBefore,
    comparisonAfter,
    phi: seen === undefined ? undefined : Math.max(1, seen),
    logRatio: Math.log((cameraAfter * comparisonBefore) / (cameraBefore * comparisonAfter)),
    poissonError: Math.sqrt(1 / cameraBefore + 1 / cameraAfter + 1 / comparisonBefore + 1 / comparisonAfter),
  };
}

/** Standard error of the log ratio, inflated by the overdispersion where that is known. */
export const reportedError = (statistic: PlaceStatistic): number =>
  statistic.poissonError * Math.sqrt(statistic.phi ?? 1);

/** Log ratio in reported standard errors. */
export const studentised = (statistic: PlaceStatistic): number =>
  statistic.logRatio / reportedError(statistic);
