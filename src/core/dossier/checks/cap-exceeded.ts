import { civilDateOf, dayOf } from "../../foundation/civil-date.ts";
import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierCheck } from "./check.ts";

/** Tells the first day and the number of each stretch that is over the cap, exceptions allowed for. */
export const capExceeded: DossierCheck = {
  id: "cap-exceeded",
  looksFor: "More cameras in use than the cap allows, without a recorded exception",
  run: (dossier) => {
    const stays = valueOr(dossier.placements, []);
    if (dossier.manifest.programme.capHistory.length === 0 || stays.length === 0) return [];
    const kinds = new Map(valueOr(dossier.cameras, []).map(({ id, kind }) => [id, kind]));
    const problems: Problem[] = [];
    let over = false;
    for (const day of turningDays(dossier)) {
      const allowed = allowedOn(dossier, day);
      if (allowed === undefined) continue;
      const inUse = new Set(
        stays
          .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
          .map(({ camera }) => camera),
      );
      const ofKind = (kind: string): number => [...inUse].filter((id) => kinds.get(id) === kind).length;
      const exceeded = [
        { what: "total", used: inUse.size, most: allowed.total },
        { what: "fixed", used: ofKind("fixed"), most: allowed.fixed },
        { what: "flexible", used: ofKind("flexible"), most: allowed.flexible },
      ].find(({ used, most }) => most !== undefined && used > most);
      if (exceeded !== undefined && !over) {
        const values = { date: day, kind: exceeded.what, used: exceeded.used, cap: exceeded.most ?? 0 };
        problems.push(warning("cap.exceeded", { values }));
      }
      over = exceeded !== undefined;
    }
    return problems;
  },
};

/** Days on which a count or a cap can change, in order. */
function turningDays({ manifest, placements }: Dossier): readonly string[] {
  const days = new Set<string>();
  const dayAfter = (day: string): string => civilDateOf(dayOf(day) + 1);
  for (const { from, to } of valueOr(placements, [])) {
    days.add(from);
    if (to !== undefined) days.add(dayAfter(to));
  }
  for (const { from, to } of [...manifest.programme.capHistory, ...manifest.programme.exceptions]) {
    days.add(from);
    if (to !== undefined) days.add(dayAfter(to));
  }
  return [...days].sort();
}

type Allowed = {
  readonly total: number;
  readonly fixed: number | undefined;
  readonly flexible: number | undefined;
};

function allowedOn({ manifest }: Dossier, day: string): Allowed | undefined {
  const { capHistory, exceptions } = manifest.programme;
  const cap = capHistory
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .sort((a, b) => (a.from < b.from ? 1 : -1))[0];
  if (cap === undefined) return undefined;
  const extra = exceptions
    .filter(({ from, to }) => from <= day && (to === undefined || to >= day))
    .reduce((total, exception) => total + exception.extra, 0);
  const plus = (most: number | undefined): number | undefined =>
    most === undefined ? undefined : most + extra;
  return { total: cap.total + extra, fixed: plus(cap.fixed), flexible: plus(cap.flexible) };
}
