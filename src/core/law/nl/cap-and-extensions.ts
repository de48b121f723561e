/**
 * R20: the programme's own maxima: how often a flexible placement may be
 * extended, and how many cameras may be in use on any day.
 */

import type { Dossier } from "../../dossier/dossier.ts";
import type { CivilDate } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { stockOverTime, totalInUse } from "../../measures/cameras-in-use.ts";
import { capOn } from "../../measures/cap.ts";
import { type Spell, spellsAbove, spellsExcepted } from "../cap.ts";
import { finding } from "../finding.ts";
import { lineage } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const capAndExtensions: Rule = {
  id: "R20",
  article: "beleidskader",
  inForceFrom: "2006-01-01",
  needs: ["programme.capHistory", "placements"],
  check: (dossier, asOf) => [...extensions(dossier), ...cap(dossier, asOf)],
};

function extensions(dossier: Dossier): readonly RuleFinding[] {
  const most = dossier.manifest.programme.flexibleExtensions;
  if (most === undefined) return [];
  const orders = valueOr(dossier.designations, []);
  return orders
    .filter((order) => order.kind === "extension" && order.cameraKind === "flexible")
    .map((order) => {
      const about = { area: order.area, record: order.id };
      const line = lineage(order, orders);
      // The number that the order gives, or that its predecessors show; the larger one, for neither may hide the other.
      const shown = line.filter(({ kind }) => kind === "extension").length;
      const number = Math.max(order.extensionNumber ?? 0, shown);
      const values = { order: order.id, number, most };
      if (number > most) return finding(capAndExtensions, "breach", "extended-too-often", about, values);
      // A line that stops at an extension does not show how many went before.
      const complete = order.extensionNumber !== undefined || line[line.length - 1].kind !== "extension";
      return complete
        ? finding(capAndExtensions, "ok", "extension-allowed", about, values)
        : finding(capAndExtensions, "no-data", "extension-number-unknown", about, { order: order.id, most });
    });
}

function cap(dossier: Dossier, asOf: CivilDate): readonly RuleFinding[] {
  if (dossier.manifest.programme.capHistory.length === 0) {
    return [finding(capAndExtensions, "no-data", "no-cap")];
  }
  if (valueOr(dossier.placements, []).length === 0)
    return [finding(capAndExtensions, "no-data", "no-placements")];
  const above = spellsAbove(dossier, asOf);
  return [
    ...above.map(breach),
    ...spellsExcepted(dossier, asOf).map(excepted),
    ...(above.some(({ to }) => to === undefined) ? [] : [today(dossier, asOf)]),
  ];
}

function breach({ kind, from, to, use, allowed }: Spell): RuleFinding {
  const values = { from, use, allowed, what: kind };
  return to === undefined
    ? finding(capAndExtensions, "breach", "above-cap", {}, values)
    : finding(capAndExtensions, "breach", "was-above-cap", {}, { ...values, to });
}

function excepted({ from, use, allowed, reasons }: Spell): RuleFinding {
  const values = { from, use, allowed, reason: reasons.join("; ") };
  return finding(capAndExtensions, "warning", "within-exception", {}, values);
}

function today(dossier: Dossier, asOf: CivilDate): RuleFinding {
  const cap = capOn(dossier.manifest.programme, asOf);
  if (cap === undefined) return finding(capAndExtensions, "no-data", "no-cap-today");
  const stock = stockOverTime(valueOr(dossier.placements, []), valueOr(dossier.cameras, []));
  const values = { use: totalInUse(stock.on(asOf)), allowed: cap.total };
  return finding(capAndExtensions, "ok", "within-cap", {}, values);
}
