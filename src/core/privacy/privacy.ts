/** The privacy file: what protects the people in view, when that was last checked, and who complained. */

import type { Known } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Views } from "./camera-view.ts";

export type MeasureKind =
  | "mask"
  | "view"
  | "sign"
  | "information"
  | "impact-assessment"
  | "retention"
  | "kept-recording"
  | "access"
  | "training"
  | "processor-agreement"
  | "four-eyes"
  | "encryption";

export type MeasureState = {
  readonly kind: MeasureKind;
  /** Area or camera that it is about; absent for the whole programme. */
  readonly area?: string;
  readonly camera?: string;
  readonly on: string;
  readonly result: "passed" | "failed" | "open";
  /** File and row that prove it. */
  readonly record: string;
};

export type ComplaintCount = {
  readonly kind: "complaint" | "objection" | "access-request";
  readonly received: Quantity;
  readonly open: Quantity;
  /** Upheld wholly or partly. */
  readonly upheld: Quantity;
  /** Settled without a known outcome. */
  readonly unknown: Quantity;
};

export type Privacy = {
  /** The newest check of each measure. */
  readonly measures: Known<readonly MeasureState[]>;
  /** Kinds of measure of which no check is known. */
  readonly neverChecked: readonly MeasureKind[];
  readonly complaints: Known<readonly ComplaintCount[]>;
  /** What the cameras see, and who lives in view. */
  readonly views: Known<Views>;
};
