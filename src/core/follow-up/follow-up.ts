/** What became of the recommendations of earlier evaluations: per round, item by item. */

import type { Recommendation } from "../dossier/recommendations.ts";
import type { Quantity } from "../foundation/trace.ts";

/** A row of the ledger, without its place in the file. */
export type FollowedItem = Omit<Recommendation, "origin"> & {
  /** Past its day and not done. */
  readonly overdue: boolean;
};

export type RoundScore = {
  readonly round: string;
  readonly given: Quantity;
  readonly followed: Quantity;
  readonly partly: Quantity;
  readonly not: Quantity;
  readonly superseded: Quantity;
  /** No later evaluation has looked at it, or none that is known. */
  readonly unknown: Quantity;
};

export type FollowUp = { readonly items: readonly FollowedItem[]; readonly rounds: readonly RoundScore[] };
