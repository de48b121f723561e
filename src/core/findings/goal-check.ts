/**
 * Can a goal be judged? What is missing of it, whether it is specific,
 * measurable, visible, relevant and bound to a day, and whether the way of
 * working fits. The same check serves a goal that is still being written.
 */

import type { Goal } from "../dossier/goals.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, note, notMeasured, type Problem, warning } from "../foundation/result.ts";
import type { Taxonomy } from "../measures/working/taxonomy.ts";
import { type MechanismFit, mechanismFit } from "./mechanism-fit.ts";

export type GoalDraft = Partial<Omit<Goal, "origin">>;

export type SmartCriterion = {
  readonly criterion: "specific" | "measurable" | "visible" | "relevant" | "time-bound";
  readonly verdict: "yes" | "no" | "unknown";
  /** Why, with the remedy where it is not met. */
  readonly reason: Problem;
};

export type GoalCheck = {
  readonly area: string;
  /** Fields of a whole goal that are empty. */
  readonly missing: readonly string[];
  readonly fit: Known<MechanismFit>;
  readonly smart: readonly SmartCriterion[];
};

const FIELDS = [
  "problem",
  "offenderGroup",
  "mechanism",
  "baseline",
  "targetChange",
  "dueDate",
  "accompanying",
] as const;

/**
 * @param effect  of the area, which tells the baseline that was counted and the
 *                smallest change that its counts could show; undefined when not studied
 */
export function goalCheck(
  area: string,
  goal: GoalDraft | undefined,
  effect: AreaEffect | undefined,
  words: Taxonomy,
  day: CivilDate,
): GoalCheck {
  const counted = effect?.counts.state === "known" ? effect.counts.value.camera.before.value : undefined;
  const missing = FIELDS.filter(
    (field) => goal?.[field] === undefined && !(field === "baseline" && counted !== undefined),
  );
  if (goal?.problem === undefined) {
    return { area, missing: [...missing], fit: notMeasured(warning("goal.none")), smart: [] };
  }
  const whole = { ...goal, problem: goal.problem };
  const fit = mechanismFit(whole, words, day);
  return {
    area,
    missing: [...missing],
    fit,
    smart: [
      specific(whole, words),
      measurable(goal, counted),
      visible(goal, effect),
      relevant(fit),
      timeBound(goal),
    ],
  };
}

function specific(goal: GoalDraft & { readonly problem: string }, words: Taxonomy): SmartCriterion {
  const problems = words.sortsOf(goal.problem).length;
  if (goal.mechanism === undefined) return no("specific", "goal.no-mechanism");
  if (problems > 1)
    return {
      criterion: "specific",
      verdict: "no",
      reason: warning("goal.several-problems", { values: { problems } }),
    };
  return yes("specific", "goal.one-problem");
}

function measurable(goal: GoalDraft, counted: number | undefined): SmartCriterion {
  if (goal.targetChange === undefined) return no("measurable", "goal.no-target");
  if (goal.baseline === undefined && counted === undefined) return no("measurable", "goal.no-baseline");
  return yes("measurable", "goal.has-target-and-baseline");
}

/** Reaching the target can be told from chance only when it is larger than the smallest visible change. */
function visible({ targetChange }: GoalDraft, effect: AreaEffect | undefined): SmartCriterion {
  if (targetChange === undefined)
    return { criterion: "visible", verdict: "unknown", reason: warning("goal.no-target") };
  if (effect?.smallestVisible.state !== "known")
    return { criterion: "visible", verdict: "unknown", reason: note("goal.power-unknown") };
  const values = { target: targetChange, visible: effect.smallestVisible.value.value };
  return targetChange <= values.visible
    ? { criterion: "visible", verdict: "yes", reason: note("goal.can-be-seen", { values }) }
    : { criterion: "visible", verdict: "no", reason: warning("goal.cannot-be-seen", { values }) };
}

function relevant(fit: Known<MechanismFit>): SmartCriterion {
  if (fit.state !== "known")
    return {
      criterion: "relevant",
      verdict: "unknown",
      reason: fit.reasons[0] ?? warning("goal.no-mechanism"),
    };
  return fit.value.verdict === "weak"
    ? no("relevant", "goal.mechanism-weak")
    : yes("relevant", "goal.mechanism-fits");
}

const timeBound = ({ dueDate }: GoalDraft): SmartCriterion =>
  dueDate === undefined ? no("time-bound", "goal.no-due-date") : yes("time-bound", "goal.has-due-date");

const yes = (criterion: SmartCriterion["criterion"], code: string): SmartCriterion => ({
  criterion,
  verdict: "yes",
  reason: note(code),
});
const no = (criterion: SmartCriterion["criterion"], code: string): SmartCriterion => ({
  criterion,
  verdict: "no",
  reason: warning(code),
});
