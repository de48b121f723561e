/** What became of the recommendations of earlier evaluations: per round, item by item. */

import type { Quantity } from "../foundation/trace.ts";

/** A row of the ledger, without its place in the file. */
export type FollowedItem = {
  readonly id: string;
  readonly round: string;
  readonly text: string;
  readonly addressee?: string | undefined;
  readonly area?: string | undefined;
  readonly response?: "accepted" | "partly" | "rejected" | undefined;
  readonly reason?: string | undefined;
  readonly actions?: string | undefined;
  readonly due?: string | undefined;
  readonly status?: "open" | "in-progress" | "done" | "dropped" | undefined;
  readonly evidence?: string | undefined;
  readonly verdict?: "followed" | "partly" | "not" | "superseded" | undefined;
  readonly assessedIn?: string | undefined;
  readonly supersededBy?: string | undefined;
  readonly source?: string | undefined;
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
