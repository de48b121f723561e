/**
 * The estimate that panel estimators report: value, interval and test from an
 * estimate and its error. On the normal distribution, on Student's t where the
 * error names degrees of freedom, or as the error itself says where interval and
 * test come from a resampling. Without an error the estimate stands alone.
 */

import { type Known, known, type Problem, refused, warning } from "../../foundation/result.ts";
import { normalQuantile, normalTwoSided, tQuantile, tTwoSided } from "../../statistics/distributions.ts";
import type { Estimate, Panel, RawEstimate } from "../panel.ts";
import type { Method } from "./panel-estimator.ts";

export type ErrorOfEstimate = {
  /** Absent where it is undefined. */
  readonly value?: number;
  /** How interval and test are made, as the interval's kind. */
  readonly kind: string;
  /** Degrees of freedom of Student's t; absent for the normal distribution. */
  readonly freedom?: number;
  /** Test and bounds (on the scale of the estimate) of a resampling, which replace those from the error. */
  readonly resampled?: {
    readonly test: Estimate["tests"][number];
    readonly bounds: Known<{ readonly low: number; readonly high: number }>;
  };
  /** Why there is no error; "regression.no-error" when absent. */
  readonly missing?: Problem;
  readonly warnings: readonly Problem[];
};

type Described = Method &
  Pick<Estimate, "estimand" | "unit" | "scale" | "details"> & {
    /** On the scale: the logarithm of a ratio, or the difference itself. */
    readonly estimate: number;
    readonly error: ErrorOfEstimate;
    readonly level: number;
    readonly n: Estimate["n"];
  };

export function rawEstimate({ estimate, error, level, ...described }: Described): RawEstimate {
  const back = described.scale === "log" ? Math.exp : (value: number) => value;
  const base = { ...described, value: back(estimate), warnings: error.warnings };
  const { value: se, freedom, kind, resampled } = error;
  if (se === undefined) {
    const none = refused(error.missing ?? warning("regression.no-error"));
    return { ...base, standardError: none, interval: none, tests: [], distribution: none };
  }
  const upper = (1 + level) / 2;
  const half = se * (freedom === undefined ? normalQuantile(upper) : tQuantile(upper, freedom));
  const bounds = resampled?.bounds ?? known({ low: estimate - half, high: estimate + half });
  return {
    ...base,
    standardError: known(se),
    interval:
      bounds.state === "known"
        ? known({ low: back(bounds.value.low), high: back(bounds.value.high), level, kind })
        : bounds,
    tests: [
      resampled?.test ?? {
        kind: "model",
        p: freedom === undefined ? normalTwoSided(estimate / se) : tTwoSided(estimate / se, freedom),
      },
    ],
    distribution: known({ kind: "normal", mean: estimate, sd: se }),
  };
}

/** Sizes that every estimate on a panel carries. */
export const sizesOf = (panel: Panel, y: Float64Array, clusters: number): Estimate["n"] => ({
  units: panel.units.length,
  clusters,
  periods: panel.periods.length,
  events: y.reduce((total, value) => total + value, 0),
});
