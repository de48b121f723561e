/** The outcome of an evaluation in one line, for a terminal. */

import type { AreaEffect, Verdict } from "../core/effects/area-effect.ts";
import type { Evaluation } from "../core/evaluation.ts";
import type { AdviceKind } from "../core/findings/findings.ts";
import { type Language, say } from "../texts/index.ts";

const ADVICE: readonly AdviceKind[] = [
  "keep",
  "adapt",
  "move",
  "withdraw",
  "retest-necessity",
  "cannot-be-judged",
];

export function outcomeLine(language: Language, evaluation: Evaluation): string {
  const advice = adviceLine(language, evaluation);
  return `${effectLine(language, evaluation)}${advice === "" ? "" : `; ${advice}`}.`;
}

/** All areas together where the design allows that, otherwise how many areas show what. */
function effectLine(language: Language, { subject: { name }, effects }: Evaluation): string {
  if (effects.state !== "known") return say(language, "cli.outcome.not-measured", { name });
  const ofAll = (list: readonly AreaEffect[]): readonly AreaEffect[] =>
    list.filter(({ outcome }) => outcome === "all");
  const programme = ofAll(effects.value.programme).find(({ main }) => main.state === "known");
  if (programme !== undefined) return verdictLine(language, name, programme);
  const areas = ofAll(effects.value.areas);
  if (areas.length === 0) return say(language, "cli.outcome.not-measured", { name });
  const count = (grade: Verdict["grade"]): number =>
    areas.filter(({ verdict }) => verdict.grade === grade).length;
  return say(language, "cli.outcome.areas", {
    name,
    areas: areas.length,
    shown: count("effect-shown"),
    none: count("none-larger-than"),
    unknown: count("cannot-be-told"),
  });
}

function verdictLine(language: Language, name: string, { main, verdict }: AreaEffect): string {
  const percent = new Intl.NumberFormat(language === "nl" ? "nl-NL" : "en-GB", {
    style: "percent",
    maximumFractionDigits: 1,
  });
  if (verdict.grade === "effect-shown" && main.state === "known")
    return say(language, "cli.outcome.effect-shown", {
      name,
      direction: verdict.direction ?? "fewer",
      share: percent.format(Math.abs(main.value.value - 1)),
    });
  if (verdict.grade === "none-larger-than")
    return say(language, "cli.outcome.none-larger-than", { name, share: percent.format(verdict.bound ?? 0) });
  return say(language, "cli.outcome.cannot-be-told", { name });
}

function adviceLine(language: Language, { findings }: Evaluation): string {
  const list = ADVICE.flatMap((kind) => {
    const count = findings.advice.filter(({ advice }) => advice === kind).length;
    return count === 0 ? [] : [say(language, `cli.advice.${kind}`, { count })];
  }).join(", ");
  return list === "" ? "" : say(language, "cli.outcome.advice", { list });
}
