import { civilDateOf, MINUTES_PER_DAY, monthOf, monthStartDay } from "../../foundation/civil-date.ts";
import { valueOr, warning } from "../../foundation/result.ts";
import type { Incidents } from "../incidents.ts";
import type { DossierCheck } from "./check.ts";

/** Without incidents on both sides of the start nothing can be compared. */
export const incidentPeriod: DossierCheck = {
  id: "incident-period",
  looksFor: "Incidents that all lie before the first camera, or all after the last one came",
  run: ({ areas, placements, incidents }) => {
    const starts = [
      ...valueOr(placements, []).map(({ from }) => from),
      ...valueOr(areas, []).flatMap(({ startedOn }) => (startedOn === undefined ? [] : [startedOn])),
    ].sort();
    const content = valueOr(incidents, undefined);
    const period = content === undefined ? undefined : periodOf(content);
    if (starts.length === 0 || period === undefined) return [];
    const values = { from: period.from, to: period.to, first: starts[0], last: starts[starts.length - 1] };
    if (period.to < starts[0]) return [warning("incidents.before-programme", { values })];
    if (period.from > starts[starts.length - 1]) return [warning("incidents.after-programme", { values })];
    return [];
  },
};

function periodOf(incidents: Incidents): { readonly from: string; readonly to: string } | undefined {
  if (incidents.kind === "counts") {
    if (incidents.rows.length === 0) return undefined;
    const ends = incidents.rows.map(
      ({ from, to }) => to ?? civilDateOf(monthStartDay(monthOf(from) + 1) - 1),
    );
    const [begin] = incidents.rows.map(({ from }) => from).sort();
    return { from: begin, to: ends.sort()[ends.length - 1] };
  }
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const minute of incidents.minute) {
    if (minute < low) low = minute;
    if (minute > high) high = minute;
  }
  if (low > high) return undefined;
  const day = (minute: number): string => civilDateOf(Math.floor(minute / MINUTES_PER_DAY));
  return { from: day(low), to: day(high) };
}
