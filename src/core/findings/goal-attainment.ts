/**
 * Was the goal of an area reached? A question about the street, not about the
 * cameras: whether they contributed is answered by the effect.
 */

import type { Goal } from "../dossier/goals.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { Advice } from "./findings.ts";

/** Of fewer incidents than this no percentage is given: one more or less would decide. */
const FEWEST_FOR_SHARE = 20;
const HAIR = 1e-9;

/**
 * change = after / before - 1, with the goal's own baseline as before when it
 * gives one; reached when change <= target (a target of -0.2 is 20 % fewer).
 *
 * @returns not-measurable without counts, without a target, or with a baseline below 20
 */
export function goalAttainment(goal: Goal | undefined, effect: AreaEffect | undefined): Advice["goal"] {
  if (goal === undefined) return { state: "no-goal" };
  if (goal.mechanism === undefined || goal.targetChange === undefined) return { state: "no-goal" };
  if (effect === undefined || effect.counts.state !== "known") {
    return { state: "not-measurable", target: goal.targetChange };
  }
  const { before, after } = effect.counts.value.camera;
  const baseline = goal.baseline ?? before.value;
  if (baseline < FEWEST_FOR_SHARE) return { state: "not-measurable", target: goal.targetChange };
  const change = after.value / baseline - 1;
  return {
    // 16 of 20 is 20 % fewer, whatever the last bit of 16 / 20 - 1 says.
    state: change <= goal.targetChange + HAIR ? "reached" : "not-reached",
    change,
    target: goal.targetChange,
  };
}
