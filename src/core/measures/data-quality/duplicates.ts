/** Rows that say the same as an earlier one. They may be real: two incidents at one place in one minute. */

import { HAS_INTERVAL, HAS_POINT, HAS_TIME_OF_DAY } from "../../dossier/incidents.ts";
import type { TableDefinition } from "../../dossier/table.ts";
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { groupsOf, hashOf, rowsWith } from "./groups.ts";
import type { IncidentSlice } from "./incident-slice.ts";
import type { Duplicates } from "./quality.ts";

/** Equal in every field but the code of the row; where rows may have a place, only those that have one are compared. */
export function tableDuplicates(
  rows: readonly Readonly<Record<string, unknown>>[],
  geometry: TableDefinition["geometry"],
): Known<Duplicates> {
  const seen = new Set<string>();
  const fields = new Set<string>();
  const key = { none: undefined, point: "x", polygon: "polygons" }[geometry];
  const comparable = key === undefined ? rows : rows.filter((row) => row[key] !== undefined);
  if (comparable.length === 0) return notMeasured(note("quality.no-comparable-rows"));
  for (const { id: _, origin: __, ...rest } of comparable) {
    for (const field of Object.keys(rest)) fields.add(field);
    seen.add(
      JSON.stringify(rest, (_key, value: unknown) => (value instanceof Float64Array ? [...value] : value)),
    );
  }
  return known({ rows: comparable.length - seen.size, compared: [...fields].sort() });
}

/**
 * Incidents with a place and a time of day, equal in place, moment and category. Where only a day or
 * a month is known, equal rows are what one expects, and nothing is said.
 */
export function incidentDuplicates({ points, from, to }: IncidentSlice): Known<Duplicates> {
  const { x, y, minute, minuteTo, category, flags } = points;
  const whole = HAS_POINT | HAS_TIME_OF_DAY;
  const rows = rowsWith(flags, from, to, (flag) => (flag & whole) === whole);
  if (rows.length === 0) return notMeasured(note("quality.no-comparable-rows"));
  const end = (i: number): number => ((flags[i] & HAS_INTERVAL) === 0 ? 0 : (minuteTo?.[i] ?? 0));
  const { first } = groupsOf(
    rows,
    (i) => hashOf(x[i], y[i], minute[i] * 65_536 + category[i]),
    (a, b) =>
      x[a] === x[b] &&
      y[a] === y[b] &&
      minute[a] === minute[b] &&
      category[a] === category[b] &&
      end(a) === end(b),
  );
  return known({ rows: rows.length - first.length, compared: ["place", "moment", "category"] });
}
