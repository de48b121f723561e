/**
 * The cap day by day: spells in which more cameras were in use than it allows,
 * and spells that a recorded exception covers.
 */

import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import { type InUse, stockOverTime, totalInUse } from "../measures/cameras-in-use.ts";
import { type CapOnDay, capOn } from "../measures/cap.ts";

type Kind = "total" | "fixed" | "flexible";

export type Spell = {
  readonly kind: Kind;
  readonly from: CivilDate;
  /** Last day; undefined when it still lasts on the day of the evaluation. */
  readonly to: CivilDate | undefined;
  /** Most cameras in use during the spell, and what was allowed on its first day. */
  readonly use: number;
  readonly allowed: number;
  readonly reasons: readonly string[];
};

/** How a day stands: the number in use, the limit, and why; undefined when there is nothing to tell. */
type Excess = { readonly use: number; readonly allowed: number; readonly reasons: readonly string[] };

/** Spells above the cap, recorded exceptions allowed for; the total and each sub-cap on its own. */
export function spellsAbove(dossier: Dossier, asOf: CivilDate): readonly Spell[] {
  return (["total", "fixed", "flexible"] as const).flatMap((kind) =>
    spells(dossier, asOf, kind, (use, cap) => {
      const allowed = cap[kind];
      return allowed !== undefined && inUse(use, kind) > allowed
        ? { use: inUse(use, kind), allowed, reasons: [] }
        : undefined;
    }),
  );
}

/** Spells above the cap itself that recorded exceptions cover. */
export function spellsExcepted(dossier: Dossier, asOf: CivilDate): readonly Spell[] {
  return spells(dossier, asOf, "total", (use, cap) => {
    const total = totalInUse(use);
    return total > cap.withoutExceptions && total <= cap.total
      ? {
          use: total,
          allowed: cap.withoutExceptions,
          reasons: cap.exceptions.map((exception) => exception.reason),
        }
      : undefined;
  });
}

const inUse = (use: InUse, kind: Kind): number => (kind === "total" ? totalInUse(use) : use[kind]);

function spells(
  dossier: Dossier,
  asOf: CivilDate,
  kind: Kind,
  excessOf: (use: InUse, cap: CapOnDay) => Excess | undefined,
): readonly Spell[] {
  const { programme } = dossier.manifest;
  const stock = stockOverTime(valueOr(dossier.placements, []), valueOr(dossier.cameras, []));
  const found: Spell[] = [];
  let open: Spell | undefined;
  for (const day of turningDays(programme, stock.changes, asOf)) {
    const cap = capOn(programme, day);
    const excess = cap === undefined ? undefined : excessOf(stock.on(day), cap);
    if (excess === undefined) {
      if (open !== undefined) found.push({ ...open, to: civilDateOf(dayOf(day) - 1) });
      open = undefined;
    } else {
      open =
        open === undefined
          ? { kind, from: day, to: undefined, ...excess }
          : {
              ...open,
              use: Math.max(open.use, excess.use),
              reasons: [...new Set([...open.reasons, ...excess.reasons])],
            };
    }
  }
  return open === undefined ? found : [...found, open];
}

/** Days until the evaluation on which the number, the cap or an exception can change, in order. */
function turningDays(
  programme: Dossier["manifest"]["programme"],
  changes: readonly CivilDate[],
  asOf: CivilDate,
): readonly CivilDate[] {
  const days = new Set(changes);
  for (const { from, to } of [...programme.capHistory, ...programme.exceptions]) {
    days.add(from);
    if (to !== undefined) days.add(civilDateOf(dayOf(to) + 1));
  }
  return [...days].filter((day) => day <= asOf).sort();
}
