/**
 * R20: the programme's own maxima: how often a flexible placement may be
 * extended, and how many cameras may be in use on any day.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import { type InUse, stockOverTime, totalInUse } from "../measures/cameras-in-use.ts";
import { capOn } from "../measures/cap.ts";
import { finding } from "./finding.ts";
import type { Rule, RuleFinding } from "./rule.ts";

export const capAndExtensions: Rule = {
  id: "R20",
  article: "beleidskader",
  inForceFrom: "2006-01-01",
  needs: ["programme.capHistory", "placements"],
  check: (dossier, asOf) => [...extensions(dossier), ...cap(dossier, asOf)],
};

function extensions(dossier: Dossier): readonly RuleFinding[] {
  const most = dossier.manifest.programme.flexibleExtensions;
  const flexible = valueOr(dossier.designations, []).filter(
    (order) => order.kind === "extension" && order.cameraKind === "flexible",
  );
  if (most === undefined || flexible.length === 0) return [];
  return flexible.map((order) => {
    const number = order.extensionNumber ?? 1;
    const about = { area: order.area, record: order.id };
    const values = { order: order.id, number, most };
    return number > most
      ? finding(capAndExtensions, "breach", "extended-too-often", about, values)
      : finding(capAndExtensions, "ok", "extension-allowed", about, values);
  });
}

type Excess = {
  readonly from: CivilDate;
  readonly use: number;
  readonly allowed: number;
  readonly what: string;
};

function cap(dossier: Dossier, asOf: CivilDate): readonly RuleFinding[] {
  const { programme } = dossier.manifest;
  const placements = valueOr(dossier.placements, []);
  if (programme.capHistory.length === 0) return [finding(capAndExtensions, "no-data", "no-cap")];
  if (placements.length === 0) return [finding(capAndExtensions, "no-data", "no-placements")];
  const stock = stockOverTime(placements, valueOr(dossier.cameras, []));
  const days = [
    ...stock.changes,
    ...programme.capHistory.map((row) => row.from),
    ...programme.exceptions.map((exception) => exception.from),
    asOf,
  ];
  const findings: RuleFinding[] = [];
  let above = false;
  for (const day of [...new Set(days)].sort()) {
    if (day > asOf) break;
    const use = stock.on(day);
    const allowed = capOn(programme, day);
    if (allowed === undefined) continue;
    const excess = excessOf(day, use, allowed);
    // One finding per spell above the cap, at its first day.
    if (excess !== undefined && !above) {
      const { from, use: count, allowed: most, what } = excess;
      findings.push(
        finding(capAndExtensions, "breach", "above-cap", {}, { from, use: count, allowed: most, what }),
      );
    }
    above = excess !== undefined;
    if (excess === undefined && totalInUse(use) > allowed.withoutExceptions) {
      const reason = allowed.exceptions.map((exception) => exception.reason).join("; ");
      const values = { from: day, use: totalInUse(use), allowed: allowed.withoutExceptions, reason };
      if (!findings.some((one) => one.statement.code.endsWith("within-exception"))) {
        findings.push(finding(capAndExtensions, "warning", "within-exception", {}, values));
      }
    }
  }
  const now = capOn(programme, asOf);
  if (now !== undefined && !above) {
    const values = { use: totalInUse(stock.on(asOf)), allowed: now.total };
    findings.push(finding(capAndExtensions, "ok", "within-cap", {}, values));
  }
  return findings;
}

function excessOf(
  day: CivilDate,
  use: InUse,
  allowed: { readonly total: number; readonly fixed?: number; readonly flexible?: number },
): Excess | undefined {
  if (totalInUse(use) > allowed.total)
    return { from: day, use: totalInUse(use), allowed: allowed.total, what: "total" };
  if (allowed.fixed !== undefined && use.fixed > allowed.fixed) {
    return { from: day, use: use.fixed, allowed: allowed.fixed, what: "fixed" };
  }
  if (allowed.flexible !== undefined && use.flexible > allowed.flexible) {
    return { from: day, use: use.flexible, allowed: allowed.flexible, what: "flexible" };
  }
  return undefined;
}
