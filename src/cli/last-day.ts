/** The day on which an evaluation stands when nobody says: the last day that the data tell of. */

import { lastDayOf } from "../core/dossier/counts/all-incidents.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { type CivilDate, civilDateOf, MINUTES_PER_DAY } from "../core/foundation/civil-date.ts";
import { valueOr } from "../core/foundation/result.ts";

/**
 * Incidents decide where there are any; otherwise what happened to cameras and
 * what was paid. Terms of orders and goals lie in the future and tell nothing.
 *
 * @returns undefined for a dossier without any date
 */
export function lastDay(dossier: Dossier): CivilDate | undefined {
  return lastIncident(dossier) ?? lastOf(otherDays(dossier));
}

const lastOf = (days: readonly CivilDate[]): CivilDate | undefined =>
  days.reduce<CivilDate | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );

/** Last day of the incidents; undefined without any. */
export function lastIncident({ incidents }: Dossier): CivilDate | undefined {
  if (incidents.state !== "known") return undefined;
  if (incidents.value.kind === "counts") return lastOf(incidents.value.rows.map(lastDayOf));
  let last = Number.NEGATIVE_INFINITY;
  for (const minute of incidents.value.minute) if (minute > last) last = minute;
  return Number.isFinite(last) ? civilDateOf(Math.floor(last / MINUTES_PER_DAY)) : undefined;
}

function otherDays({ placements, cameras, costs, log }: Dossier): CivilDate[] {
  return [
    ...[...valueOr(placements, []), ...valueOr(cameras, [])].flatMap(({ from, to }) => [from, to]),
    ...valueOr(costs, []).map(({ year }) => `${year}-12-31`),
    ...valueOr(log, []).map(({ month }) => month),
  ].filter((day): day is CivilDate => day !== undefined);
}
