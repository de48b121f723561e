/** What changed between two rounds, and whether the world or the software changed it. */

import type { Scalar } from "../foundation/result.ts";

export type PartId = "stock" | "costs" | "yields" | "effects" | "goals" | "rules" | "recommendations";

/** What differs in how two numbers were made, the world left out. */
export type MadeOtherwise = "method" | "options" | "edition";

/**
 * Where a difference comes from. `world`: the same way of counting, other data.
 * `made-otherwise`: the same data, another way of counting. `both`: data and
 * way of counting differ, so the two cannot be told apart. `revised`: the same
 * past period, recorded otherwise. `unexplained`: nothing differs that is known.
 */
export type Cause =
  | "none"
  | "world"
  | "made-otherwise"
  | "both"
  | "revised"
  | "unexplained"
  | "not-comparable";

/** One side of a comparison: a number, a word of a fixed list, or the reason that there is none. */
export type Side =
  | {
      readonly kind: "number";
      readonly value: number;
      readonly unit: string;
      readonly interval?: { readonly low: number; readonly high: number; readonly level: number };
    }
  | { readonly kind: "word"; readonly word: string }
  | { readonly kind: "absent"; readonly why: "not-in-round" | "not-measured" | "refused" | "withheld" };

export type Compared = {
  readonly part: PartId;
  /** Stable: part, subject and what is compared. */
  readonly id: string;
  /** Area, rule, year or recommendation that it is about, as a reader knows it; empty for the whole. */
  readonly subject: string;
  /** What is compared: key below `compare.what`, with its values. */
  readonly what: string;
  readonly values: Readonly<Record<string, Scalar>>;
  readonly a: Side;
  readonly b: Side;
  /** B minus A, where both are numbers of one unit. */
  readonly change?: number;
  readonly cause: Cause;
  readonly madeOtherwise: readonly MadeOtherwise[];
};

export type MethodChange = {
  readonly method: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
};

export type Comparison = {
  readonly schema: "schouw.comparison/1";
  readonly a: RoundIdentity;
  readonly b: RoundIdentity;
  /** Methods whose versions differ. */
  readonly methods: readonly MethodChange[];
  /** Input files by their content. */
  readonly inputs: { readonly same: number; readonly onlyA: number; readonly onlyB: number };
  /** Why parts of it should not be compared, as codes below `compare.caution`. */
  readonly cautions: readonly string[];
  readonly rows: readonly Compared[];
};

export type RoundIdentity = {
  readonly name: string;
  readonly asOf: string;
  readonly edition: string;
  readonly seed: string;
  readonly audience: "internal" | "public";
  readonly currency: string;
};
