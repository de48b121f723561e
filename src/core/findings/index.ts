/** Findings: the advice per area and the claims about the programme as a whole. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Goal } from "../dossier/goals.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import type { Law } from "../law/rule.ts";
import type { Working } from "../measures/working/index.ts";
import { taxonomy } from "../measures/working/taxonomy.ts";
import { adviceFor } from "./advice.ts";
import type { Claim, Findings } from "./findings.ts";
import { goalCheck } from "./goal-check.ts";
import { proposals } from "./proposals.ts";

export type EffectsForFindings = {
  readonly programme: readonly AreaEffect[];
  readonly areas: readonly AreaEffect[];
};

export function findings(
  dossier: Dossier,
  subjects: readonly { readonly area: string; readonly name: string }[],
  effects: EffectsForFindings,
  law: Law | undefined,
  working: Working | undefined,
  asOf: CivilDate,
): Findings {
  const goals = valueOr(dossier.goals, []);
  const words = taxonomy(asOf);
  const goalOf = (area: string): Goal | undefined => goals.find((candidate) => candidate.area === area);
  const effectOf = (area: string): AreaEffect | undefined => {
    const own = effects.areas.filter((effect) => effect.area === area);
    return own.find((candidate) => candidate.outcome === goalOf(area)?.category) ?? own[0];
  };
  const checks = valueOr(dossier.areas, [])
    .filter(({ role }) => role === "camera")
    .map(({ id }) => goalCheck(id, goalOf(id), effectOf(id), words, asOf));
  const advice = subjects.map(({ area, name }) => {
    const rules = (law?.findings ?? []).filter((finding) => finding.area === area);
    const fit = checks.find((check) => check.area === area)?.fit;
    const chain = working?.chains.find((candidate) => candidate.area === area && candidate.main);
    return adviceFor({ area, name, goal: goalOf(area), effect: effectOf(area), rules, fit, chain });
  });
  const withoutGoal = advice.flatMap(({ goal, area }) =>
    goal.state === "no-goal" && area !== undefined ? [area] : [],
  );
  return {
    advice,
    claims: effects.programme.map(programmeClaim),
    goals: checks,
    proposals: working === undefined ? [] : proposals(working, withoutGoal, asOf),
  };
}

function programmeClaim(effect: AreaEffect): Claim {
  const { grade, direction } = effect.verdict;
  const main = effect.main.state === "known" ? effect.main.value : undefined;
  const interval = main?.interval.state === "known" ? main.interval.value : undefined;
  return {
    id: `findings/programme/${effect.outcome}`,
    code: grade === "effect-shown" ? `claim.programme-${direction}` : `claim.programme-${grade}`,
    strength: grade === "effect-shown" ? "causes" : "coincides",
    facts: main === undefined ? [] : [main.id],
    caveats: effect.verdict.reasons,
    values: {
      outcome: effect.outcome,
      ...(main === undefined ? {} : { change: main.value - 1 }),
      ...(interval === undefined
        ? {}
        : { low: interval.low - 1, high: interval.high - 1, level: interval.level }),
      ...(effect.verdict.bound === undefined ? {} : { bound: effect.verdict.bound }),
    },
  };
}
