/**
 * The advice per area, with the three facts that decided it. Goal attainment
 * and the contribution of the cameras are two separate answers, and the mayor
 * decides, never the tool.
 */

import type { Goal } from "../dossier/goals.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import { type Known, note, type Problem, warning } from "../foundation/result.ts";
import type { RuleFinding } from "../law/rule.ts";
import type { Chain } from "../measures/working/chains.ts";
import type { Advice, AdviceKind } from "./findings.ts";
import { goalAttainment } from "./goal-attainment.ts";
import type { MechanismFit } from "./mechanism-fit.ts";

export type AreaCase = {
  readonly area: string;
  readonly name: string;
  readonly goal: Goal | undefined;
  /** Effect on the goal's own category, or on all incidents. */
  readonly effect: AreaEffect | undefined;
  readonly rules: readonly RuleFinding[];
  readonly fit?: Known<MechanismFit> | undefined;
  /** Chain of the goal's main mechanism, where it could be counted. */
  readonly chain?: Chain | undefined;
};

/** Incidents of the last year as a share of the year before the start, below which a problem counts as gone. */
const GONE_SHARE = 0.1;
const FEWEST_FOR_GONE = 20;

type Decision = {
  readonly advice: AdviceKind;
  readonly confidence: Advice["confidence"];
  readonly because: readonly Problem[];
};

export function adviceFor(subject: AreaCase): Advice {
  const goal = goalAttainment(subject.goal, subject.effect);
  const decision = decide(subject, goal);
  const facts = factsOf(subject.effect);
  const grade = subject.effect?.verdict.grade;
  return {
    id: `findings/advice/${subject.area}`,
    area: subject.area,
    code: `advice.${decision.advice}`,
    strength: grade === "effect-shown" ? "causes" : subject.effect === undefined ? "describes" : "coincides",
    facts,
    caveats: subject.effect?.verdict.reasons ?? [],
    values: { name: subject.name },
    advice: decision.advice,
    confidence: decision.confidence,
    because: decision.because,
    goal,
  };
}

function decide(subject: AreaCase, goal: Advice["goal"]): Decision {
  const effectFact = effectSentence(subject.effect);
  const goalFact = goalSentence(goal);
  const third = lawSentence(subject.rules) ?? countSentence(subject.effect) ?? note("advice.fact-no-counts");
  const because = [goalFact, effectFact, third];
  if (goal.state === "no-goal") return { advice: "cannot-be-judged", confidence: "C", because };
  const effect = subject.effect;
  if (effect === undefined || effect.counts.state !== "known") {
    return { advice: "cannot-be-judged", confidence: "C", because };
  }
  if (isGone(effect)) {
    return { advice: "withdraw", confidence: "B", because: [note("advice.fact-gone"), effectFact, third] };
  }
  const { grade, direction } = effect.verdict;
  const fewer = grade === "effect-shown" && direction === "fewer";
  if (fewer && moved(effect)) {
    return {
      advice: "move",
      confidence: "B",
      because: [note("advice.fact-displaced"), effectFact, goalFact],
    };
  }
  const adapted = linkSentence(subject.chain) ?? third;
  if (fewer && goal.state !== "reached")
    return { advice: "adapt", confidence: "A", because: [goalFact, effectFact, adapted] };
  if (fewer) return { advice: "keep", confidence: "A", because };
  if (goal.state === "reached") {
    // Reached without a shown contribution is no ground to keep: the street may have calmed by itself.
    return { advice: "retest-necessity", confidence: grade === "cannot-be-told" ? "B" : "A", because };
  }
  if (subject.fit?.state === "known" && subject.fit.value.verdict === "weak") {
    return {
      advice: "adapt",
      confidence: "B",
      because: [warning("advice.fact-mechanism-weak"), effectFact, goalFact],
    };
  }
  if (grade === "cannot-be-told") return { advice: "cannot-be-judged", confidence: "C", because };
  return { advice: "adapt", confidence: "B", because: [goalFact, effectFact, adapted] };
}

/** The link to repair: only one whose gain against a sourced norm is certain. */
function linkSentence(chain: Chain | undefined): Problem | undefined {
  const link =
    chain?.weakest?.certain === true ? chain.links.find(({ id }) => id === chain.weakest?.link) : undefined;
  if (link?.norm === undefined) return undefined;
  return note("advice.fact-weakest-link", {
    // A selector of a message holds no hyphen.
    values: {
      link: link.id.replaceAll("-", ""),
      low: link.share.low,
      high: link.share.high,
      norm: link.norm.value,
    },
  });
}

/** Did what went away in the area come back beside it? The buffer rose against its comparison. */
function moved(effect: AreaEffect): boolean {
  if (effect.displacement.state !== "known") return false;
  const interval = effect.displacement.value.interval;
  return interval.state === "known" && interval.value.low > 1;
}

function isGone(effect: AreaEffect): boolean {
  if (effect.counts.state !== "known") return false;
  const { before, after } = effect.counts.value.camera;
  return before.value >= FEWEST_FOR_GONE && after.value <= before.value * GONE_SHARE;
}

function factsOf(effect: AreaEffect | undefined): readonly string[] {
  if (effect === undefined) return [];
  const counts = effect.counts.state === "known" ? effect.counts.value.camera : undefined;
  return [
    ...(counts === undefined ? [] : [counts.before.id, counts.after.id]),
    ...(effect.main.state === "known" ? [effect.main.value.id] : []),
  ];
}

function goalSentence(goal: Advice["goal"]): Problem {
  const values = {
    ...(goal.change === undefined ? {} : { change: goal.change }),
    ...(goal.target === undefined ? {} : { target: goal.target }),
  };
  if (goal.state === "no-goal") return warning("advice.fact-no-goal");
  if (goal.state === "not-measurable") return warning("advice.fact-goal-not-measurable", { values });
  return note(goal.state === "reached" ? "advice.fact-goal-reached" : "advice.fact-goal-not-reached", {
    values,
  });
}

function effectSentence(effect: AreaEffect | undefined): Problem {
  if (effect === undefined) return warning("advice.fact-no-effect-studied");
  if (effect.main.state !== "known") return warning("advice.fact-effect-refused");
  const main = effect.main.value;
  const interval = main.interval.state === "known" ? main.interval.value : undefined;
  const values = {
    change: main.value - 1,
    ...(interval === undefined
      ? {}
      : { low: interval.low - 1, high: interval.high - 1, level: interval.level }),
  };
  if (interval === undefined) return warning("advice.fact-effect-refused");
  if (effect.verdict.grade === "effect-shown") {
    const code =
      effect.verdict.direction === "fewer" ? "advice.fact-effect-fewer" : "advice.fact-effect-more";
    return note(code, { values });
  }
  if (effect.verdict.grade === "none-larger-than") {
    return note("advice.fact-none-larger", { values: { ...values, bound: effect.verdict.bound ?? 0 } });
  }
  return warning("advice.fact-cannot-be-told", { values });
}

function lawSentence(rules: readonly RuleFinding[]): Problem | undefined {
  return rules.find((finding) => finding.outcome === "breach")?.statement;
}

function countSentence(effect: AreaEffect | undefined): Problem | undefined {
  if (effect?.counts.state !== "known") return undefined;
  const { camera, comparison } = effect.counts.value;
  const values = { before: camera.before.value, after: camera.after.value };
  return comparison === undefined
    ? note("advice.fact-counts", { values })
    : note("advice.fact-counts-compared", {
        values: {
          ...values,
          comparisonBefore: comparison.before.value,
          comparisonAfter: comparison.after.value,
        },
      });
}
