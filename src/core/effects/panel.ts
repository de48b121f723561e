/**
 * The panel: counts of incidents per unit and period. One shape for every
 * estimator, so that placebo calibration can run them all.
 */

import type { CivilDate } from "../foundation/civil-date.ts";
import type { Streams } from "../foundation/random.ts";
import type { Known, Problem, Result } from "../foundation/result.ts";
import type { Interval, NumberId, TraceId } from "../foundation/trace.ts";

export type UnitRole = "camera" | "buffer" | "comparison" | "buffer-comparison" | "placebo";

export type PanelUnit = {
  readonly id: string;
  readonly role: UnitRole;
  /** Units that share unmeasured shocks: usually the camera area they belong to. */
  readonly cluster: string;
};

/**
 * Units x periods, unit-major: cell (u, p) stands at index u * periods.length + p.
 *
 * Periods may be calendar months or months relative to a start; `treated` is 1
 * where and when cameras were in use and may switch off; a missing cell has
 * `present` 0 and its count is meaningless. `exposure` is the time (days) that
 * a cell covers.
 */
export type Panel = {
  readonly units: readonly PanelUnit[];
  readonly periods: readonly { readonly from: CivilDate; readonly to: CivilDate }[];
  readonly counts: Float64Array;
  readonly exposure: Float64Array;
  readonly present: Uint8Array;
  readonly treated: Uint8Array;
};

/**
 * One estimate with everything that a reader needs to judge it.
 *
 * Direction: fewer incidents is below 1 for a rate ratio and below 0 for a
 * difference. The relative effect size of the literature is printed as
 * 1 / rate ratio.
 */
export type Estimate = {
  readonly id: NumberId;
  readonly trace: TraceId;
  readonly method: string;
  readonly version: string;
  readonly estimand: "rate-ratio" | "count-difference" | "mean-difference" | "share";
  readonly value: number;
  readonly unit: string;
  /** On the log scale for a rate ratio. */
  readonly standardError: Known<number>;
  readonly scale: "log" | "identity";
  readonly interval: Known<Interval>;
  readonly tests: readonly {
    readonly kind: "model" | "randomisation" | "placebo";
    readonly p: number;
    readonly draws?: number;
  }[];
  readonly distribution: Known<
    | { readonly kind: "normal"; readonly mean: number; readonly sd: number }
    | { readonly kind: "draws"; readonly values: readonly number[] }
  >;
  readonly n: {
    readonly units: number;
    readonly clusters: number;
    readonly periods: number;
    readonly events: number;
  };
  readonly details: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Problem[];
};

/** An estimator before it has been placed in an evaluation: no id, no trace. */
export type RawEstimate = Omit<Estimate, "id" | "trace">;

export type Estimator<O> = {
  readonly id: string;
  readonly version: string;
  /** The question it answers, as a key of the texts. */
  readonly question: string;
  readonly defaults: O;
  /** Problems that make the estimate impossible on this panel; empty when it can be made. */
  readonly eligible: (panel: Panel) => readonly Problem[];
  readonly estimate: (panel: Panel, options: O, streams: Streams) => Result<RawEstimate>;
};
