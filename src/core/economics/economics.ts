/** What the cameras cost, what they would have to prevent to earn it, and how that compares with what they did. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { AsideReason } from "./ledger.ts";

/** An amount under a heading: a category, a payer, a kind of camera. */
export type AmountOf = { readonly of: string; readonly amount: Quantity };

/** Rows of the ledger: used, or set aside for a reason; together all rows. */
export type Ledger = {
  readonly rows: number;
  readonly used: number;
  readonly setAside: readonly {
    readonly reason: AsideReason;
    readonly rows: number;
    readonly amount: Quantity;
  }[];
  readonly notes: readonly Problem[];
};

export type YearCost = {
  readonly year: number;
  readonly total: Quantity;
  readonly recurring: Quantity;
  readonly oneOff: Quantity;
  /** Costs that were saved because of the cameras. */
  readonly savings: Quantity;
  readonly byCategory: readonly AmountOf[];
  readonly byPayer: readonly AmountOf[];
  /** By the cameras that it is for: all, fixed, flexible, one area, one camera. */
  readonly byKind: readonly AmountOf[];
  /** Net yearly cost when the system is there already: running costs less savings. */
  readonly marginal: Quantity;
  /** One-off amounts as yearly amounts over their life. */
  readonly annuities: Known<Quantity>;
  /** Net yearly cost when the system must be bought: capital and annuities included. */
  readonly full: Known<Quantity>;
  /** Has the year ended by the day of the evaluation? Otherwise only part of its costs can be booked. */
  readonly ended: boolean;
  /** Cameras in use on average over the year, and the recurring cost of one of them. */
  readonly cameras: Known<Quantity>;
  readonly perCamera: Known<Quantity>;
  readonly notes: readonly Problem[];
};

export type AreaCost = {
  /** Area id, or "programme" for all cameras. */
  readonly area: string;
  readonly name: string;
  readonly cameras: Known<Quantity>;
  readonly marginal: Quantity;
  readonly full: Known<Quantity>;
  /** Yearly amounts as booked, depreciation included, less savings. */
  readonly recurring: Quantity;
  readonly savings: Quantity;
  /** One-off amounts up to the year. */
  readonly oneOff: Quantity;
  readonly byPayer: readonly AmountOf[];
};

export type Judgement =
  | "low-threshold-unproven"
  | "high-threshold-unproven"
  | "cannot-pay-back"
  | "no-baseline";

export type BreakEvenRow = {
  readonly offence: string;
  readonly unitCost: Quantity;
  readonly needed: Quantity;
  /** Rounded up to whole offences. */
  readonly neededWhole: Quantity;
  /** The same when the system is there already. */
  readonly neededMarginal: Quantity;
  /** The same in recorded offences, where the share that is recorded is known. */
  readonly neededRecorded: Known<Quantity>;
  /** Yearly incidents of this type in the area before the cameras, where counted. */
  readonly baseline: Known<Quantity>;
  /** Needed as a share of the baseline: above 1 it cannot pay back even at full prevention. */
  readonly requiredReduction: Known<Quantity>;
  readonly judgement: Judgement;
};

export type BreakEven = {
  readonly area: string;
  readonly name: string;
  readonly set: string;
  readonly setLabel: string;
  readonly priceLevel: string;
  readonly conversion: string;
  /** Net yearly cost on the full basis; the recurring cost where the full basis is not known. */
  readonly annualCost: Quantity;
  readonly marginalCost: Quantity;
  readonly offences: readonly BreakEvenRow[];
  /** All priced offences together, in the mix that was counted before. */
  readonly mix: Known<{
    readonly unitCost: Quantity;
    readonly needed: Quantity;
    readonly baseline: Quantity;
    readonly requiredReduction: Quantity;
    readonly judgement: Judgement;
  }>;
  readonly notes: readonly Problem[];
};

/** A yearly balance on one cost basis, over all draws. */
export type Decision = {
  readonly basis: "marginal" | "full";
  readonly annualCost: Quantity;
  /** Benefits minus cost per year: mean, with the 5 and 95 % points of the draws. */
  readonly net: Quantity;
  readonly median: Quantity;
  /** Chance that benefits exceed costs. */
  readonly chance: Quantity;
  /** What the wrong decision costs per year on average. */
  readonly lossIfKept: Quantity;
  readonly lossIfStopped: Quantity;
  readonly presentValue: Known<Quantity>;
  /** Benefits over costs with savings counted as benefits, and with savings taken off the costs. */
  readonly ratioSavingAsBenefit: Known<Quantity>;
  readonly ratioSavingAsNegativeCost: Known<Quantity>;
  readonly paybackYear: Known<Quantity>;
};

export type SensitivityInput = "prevented" | "displaced" | "offence-value" | "annual-cost";

export type Measured = {
  /** Outcome whose effect was valued: all incidents, or one category. */
  readonly outcome: string;
  /** Recorded offences fewer per year: in the area, beside it (negative: more), and both. */
  readonly inArea: Quantity;
  readonly beside: Known<Quantity>;
  readonly prevented: Quantity;
  /** Offences that are priced, each with its share of the outcome and its worth per recorded offence. */
  readonly offences: readonly {
    readonly offence: string;
    readonly share: Quantity;
    readonly worth: Quantity;
  }[];
  readonly benefit: Quantity;
  readonly harm: Known<Quantity>;
  readonly decisions: readonly Decision[];
  readonly tornado: readonly {
    readonly input: SensitivityInput;
    readonly low: Quantity;
    readonly high: Quantity;
    readonly atLow: Quantity;
    readonly atHigh: Quantity;
    readonly changesSign: boolean;
    /** Value of the input at which the balance is zero, the others unchanged. */
    readonly switching: Known<Quantity>;
  }[];
  readonly stakeholders: readonly {
    readonly party: string;
    readonly cost: Quantity;
    readonly benefit: Quantity;
    readonly net: Quantity;
  }[];
  readonly alternatives: Known<{
    readonly options: readonly {
      readonly name: string;
      readonly source: string;
      readonly cost: Quantity;
      readonly prevented: Quantity;
      readonly average: Known<Quantity>;
    }[];
    readonly steps: readonly { readonly from: string; readonly to: string; readonly ratio: Quantity }[];
  }>;
  readonly notes: readonly Problem[];
};

/** What would follow if the cameras did here what they did elsewhere: not measured here. */
export type PriorBased = {
  readonly fall: Quantity;
  readonly benefit: Quantity;
  readonly net: Quantity;
  readonly chance: Quantity;
};

/** Costs against benefits in one area with one unit-cost set. Privacy has no price and stands beside it. */
export type Balance = {
  /** Area id, or "together" for all areas with a measured balance. */
  readonly area: string;
  readonly name: string;
  readonly set: string;
  readonly setLabel: string;
  readonly measured: Known<Measured>;
  readonly notMeasuredHere: Known<PriorBased>;
  readonly privacy: Known<Quantity>;
};

export type ResultCost = {
  readonly result: string;
  readonly count: Quantity;
  readonly costPer: Quantity;
  /** With all whose outcome nobody told: the most there can be, and what one then cost. */
  readonly atMost?: { readonly count: Quantity; readonly costPer: Quantity };
  /** Only by an assumption that the dossier names with its source; never part of a balance. */
  readonly assumedWorth: Known<Quantity>;
  readonly assumption: string;
};

export type Economics = {
  readonly currency: string;
  readonly ledger: Ledger;
  readonly discountRate: Known<Quantity>;
  readonly years: Known<readonly YearCost[]>;
  /** Year that headlines and break-even use: the last that has ended, or the last of all. */
  readonly quotedYear: number;
  readonly areas: readonly AreaCost[];
  readonly breakEven: Known<readonly BreakEven[]>;
  readonly balance: Known<readonly Balance[]>;
  readonly results: Known<readonly ResultCost[]>;
};
