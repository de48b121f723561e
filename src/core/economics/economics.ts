/** What the cameras cost and what they would have to prevent to earn it. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";

export type YearCost = {
  readonly year: number;
  readonly total: Quantity;
  readonly recurring: Quantity;
  readonly oneOff: Quantity;
  readonly byCategory: readonly { readonly category: string; readonly amount: Quantity }[];
  /** Has the year ended by the day of the evaluation? Otherwise only part of its costs can be booked. */
  readonly ended: boolean;
  /** Cameras in use on average over the year, and the cost of one of them. */
  readonly cameras: Known<Quantity>;
  readonly perCamera: Known<Quantity>;
};

export type BreakEven = {
  readonly area: string;
  readonly name: string;
  readonly set: string;
  readonly setLabel: string;
  readonly priceLevel: string;
  readonly conversion: string;
  readonly annualCost: Quantity;
  readonly offences: readonly {
    readonly offence: string;
    readonly unitCost: Quantity;
    readonly needed: Quantity;
    /** Rounded up to whole offences. */
    readonly neededWhole: Quantity;
    /** Yearly incidents of this type in the area before the cameras, where counted. */
    readonly baseline: Known<Quantity>;
    /** Needed as a share of the baseline: above 1 it cannot pay back even at full prevention. */
    readonly requiredReduction: Known<Quantity>;
    readonly judgement:
      | "low-threshold-unproven"
      | "high-threshold-unproven"
      | "cannot-pay-back"
      | "no-baseline";
  }[];
  readonly notes: readonly Problem[];
};

export type Economics = {
  readonly currency: string;
  readonly years: Known<readonly YearCost[]>;
  /** Year that headlines and break-even use: the last that has ended, or the last of all. */
  readonly quotedYear: number;
  readonly breakEven: Known<readonly BreakEven[]>;
};
