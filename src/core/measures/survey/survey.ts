/** What a survey says: shares with their interval, differences between places and rounds, and what they cannot carry. */

import type { Known, Problem } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";

export type Meaning = "positive" | "neutral" | "negative" | "no-opinion";

/** How the sample came about, as far as it decides what an interval may say. */
export type SampleDesign = "simple" | "weighted" | "stratified" | "self-selected";

/** One question, put to one group of people in one round. */
export type SurveyResult = {
  readonly id: string;
  readonly round: string;
  readonly question: string;
  readonly topic: string;
  readonly wording?: string;
  readonly population: string;
  readonly where: "inside" | "outside" | "all";
  readonly area?: string;
  readonly mode?: string;
  readonly sampling?: string;
  readonly design: SampleDesign;
  /** Participants over invitations. */
  readonly response: Known<Quantity>;
  /** Counts as given, and their share of all answers, weighted where weights are given. */
  readonly answers: readonly {
    readonly answer: string;
    readonly meaning: Meaning;
    readonly count: Quantity;
    readonly share: Quantity;
  }[];
  /** Shares of those with an opinion; without an interval when people chose themselves to answer. */
  readonly positive: Quantity;
  readonly neutral: Quantity;
  readonly negative: Quantity;
  /** Share of all answers that hold no opinion. */
  readonly noOpinion: Quantity;
  readonly warnings: readonly Problem[];
};

/** A difference in the positive share, in shares: 0.1 is ten points more. */
export type SurveyDifference = {
  readonly question: string;
  readonly topic: string;
  readonly population: string;
  /** Ids of the two results: the first less the second. */
  readonly of: string;
  readonly against: string;
  readonly difference: Known<Quantity>;
};

export type Survey = {
  readonly results: readonly SurveyResult[];
  /** Inside camera areas less outside them, in the same round. */
  readonly gaps: readonly SurveyDifference[];
  /** Each round less the one before. */
  readonly trends: readonly SurveyDifference[];
};
