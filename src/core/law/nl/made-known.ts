/** R9: everyone who enters can see that cameras hang there; movable cameras ask for more than signs. */

import type { Dossier } from "../../dossier/dossier.ts";
import { checksOf, newest, recordOf } from "../../dossier/latest-checks.ts";
import { addMonths, type CivilDate } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { choiceOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import { hangingOn } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const madeKnown: Rule = {
  id: "R9",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["privacy", "placements"],
  check: (dossier, asOf) => {
    const { areas } = hangingOn(dossier, asOf);
    if (areas.size === 0) return [finding(madeKnown, "not-applicable", "none-hanging")];
    const movable = areasWithMovable(dossier, asOf);
    return [...areas]
      .sort()
      .flatMap((area) => [
        signs(dossier, area, asOf),
        ...(movable.has(area) ? [information(dossier, area, asOf)] : []),
      ]);
  },
};

/** One finding per area: a sign that failed last time weighs heaviest, then an old check. */
function signs(dossier: Dossier, area: string, asOf: CivilDate): RuleFinding {
  const own = checksOf(dossier, "sign", asOf).filter((check) => check.area === area);
  const last = [...newest(own, ({ reference, camera }) => reference ?? camera ?? "").values()];
  const judged = last.filter(({ result }) => result !== "open");
  if (judged.length === 0) return finding(madeKnown, "no-data", "never", { area });
  const failed = judged.find(({ result }) => result === "failed");
  if (failed !== undefined) {
    return finding(madeKnown, "breach", "failed", { area, record: recordOf(failed) }, { on: failed.on });
  }
  const oldest = judged.reduce((a, b) => (a.on <= b.on ? a : b));
  const months = choiceOn("months-between-checks", asOf);
  const about = { area, record: recordOf(oldest) };
  return addMonths(oldest.on, months) < asOf
    ? finding(madeKnown, "warning", "long-ago", about, { on: oldest.on, months })
    : finding(madeKnown, "ok", "passed", about, { on: oldest.on, signs: judged.length });
}

function information(dossier: Dossier, area: string, asOf: CivilDate): RuleFinding {
  const last = checksOf(dossier, "information", asOf).find((check) => check.area === area);
  if (last === undefined) return finding(madeKnown, "no-data", "no-information", { area });
  const about = { area, record: recordOf(last) };
  return last.result === "failed"
    ? finding(madeKnown, "breach", "not-informed", about, { on: last.on })
    : finding(madeKnown, "ok", "informed", about, { on: last.on });
}

function areasWithMovable(dossier: Dossier, asOf: CivilDate): ReadonlySet<string> {
  const movable = new Map(
    valueOr(dossier.cameras, []).flatMap(({ id, kind, area }) =>
      kind === "fixed" ? [] : [[id, area] as const],
    ),
  );
  return new Set(
    valueOr(dossier.placements, []).flatMap(({ camera, area, from, to }) => {
      if (!movable.has(camera) || from > asOf || (to !== undefined && to < asOf)) return [];
      const where = area ?? movable.get(camera);
      return where === undefined ? [] : [where];
    }),
  );
}
