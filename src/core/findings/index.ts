/** Findings: the advice per area and the claims about the programme as a whole. */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import { valueOr } from "../foundation/result.ts";
import type { Law } from "../law/rule.ts";
import { adviceFor } from "./advice.ts";
import type { Claim, Findings } from "./findings.ts";

export type EffectsForFindings = {
  readonly programme: readonly AreaEffect[];
  readonly areas: readonly AreaEffect[];
};

export function findings(
  dossier: Dossier,
  subjects: readonly { readonly area: string; readonly name: string }[],
  effects: EffectsForFindings,
  law: Law | undefined,
): Findings {
  const goals = valueOr(dossier.goals, []);
  const advice = subjects.map(({ area, name }) => {
    const goal = goals.find((candidate) => candidate.area === area);
    const own = effects.areas.filter((effect) => effect.area === area);
    const effect = own.find((candidate) => candidate.outcome === goal?.category) ?? own[0];
    const rules = (law?.findings ?? []).filter((finding) => finding.area === area);
    return adviceFor({ area, name, goal, effect, rules });
  });
  return { advice, claims: effects.programme.map(programmeClaim) };
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
