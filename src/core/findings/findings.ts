/** Claims with their strength, and the advice per area. The mayor decides, the tool never does. */

import type { Problem, Scalar } from "../foundation/result.ts";
import type { NumberId } from "../foundation/trace.ts";
import type { GoalCheck } from "./goal-check.ts";
import type { Proposal } from "./proposals.ts";

export type Claim = {
  readonly id: string;
  readonly area?: string;
  /** Key of the sentence in the texts. */
  readonly code: string;
  readonly strength: "describes" | "coincides" | "causes";
  readonly facts: readonly NumberId[];
  readonly caveats: readonly Problem[];
  readonly values: Readonly<Record<string, Scalar>>;
};

export type AdviceKind = "keep" | "adapt" | "move" | "withdraw" | "retest-necessity" | "cannot-be-judged";

export type Advice = Claim & {
  readonly advice: AdviceKind;
  /** A: enough data, B: partly, C: not judgeable. */
  readonly confidence: "A" | "B" | "C";
  /** The three facts that decided it, as sentences. */
  readonly because: readonly Problem[];
  /** Goal attainment and camera contribution are two separate answers. */
  readonly goal: {
    readonly state: "reached" | "not-reached" | "not-measurable" | "no-goal";
    readonly change?: number;
    readonly target?: number;
  };
};

export type Findings = {
  readonly claims: readonly Claim[];
  readonly advice: readonly Advice[];
  /** Per camera area: can its goal be judged, and does the way of working fit? */
  readonly goals: readonly GoalCheck[];
  /** Draft recommendations, to be edited. */
  readonly proposals: readonly Proposal[];
};
