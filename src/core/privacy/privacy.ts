/** The privacy file: what protects the people in view, when that was last checked, and who complained. */

import type { Complaint } from "../dossier/complaints.ts";
import type { PrivacyCheck } from "../dossier/privacy.ts";
import type { Known } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Views } from "./camera-view.ts";

export type MeasureState = {
  readonly kind: PrivacyCheck["kind"];
  /** Area or camera that it is about; absent for the whole programme. */
  readonly area?: string;
  readonly camera?: string;
  readonly on: string;
  readonly result: PrivacyCheck["result"];
  /** File and row that prove it. */
  readonly record: string;
};

export type ComplaintCount = {
  readonly kind: Complaint["kind"];
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
  readonly neverChecked: readonly PrivacyCheck["kind"][];
  readonly complaints: Known<readonly ComplaintCount[]>;
  /** What the cameras see, and who lives in view. */
  readonly views: Known<Views>;
};
