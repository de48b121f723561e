/** How often each field of a source holds something, over the rows that are used. */

import { fieldMeta } from "../../dossier/fields.ts";
import { DEFAULT_POINT, HAS_INTERVAL, HAS_POINT, HAS_TIME_OF_DAY } from "../../dossier/incidents.ts";
import type { TableDefinition } from "../../dossier/table.ts";
import type { IncidentSlice } from "./incident-slice.ts";
import type { FieldCompleteness } from "./quality.ts";

/** Fields of the table's schema; those of a place count as one. */
export function tableCompleteness(
  definition: TableDefinition,
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly FieldCompleteness[] {
  const fields = Object.entries(definition.row.shape)
    .filter(([, type]) => fieldMeta(type) !== undefined)
    .map(([field]) => field);
  const filled = (has: (row: Readonly<Record<string, unknown>>) => boolean): number =>
    rows.filter(has).length;
  const place: Readonly<Record<TableDefinition["geometry"], string | undefined>> = {
    none: undefined,
    point: "x",
    polygon: "polygons",
  };
  const geometry = place[definition.geometry];
  return [
    ...fields.map((field) => ({
      field,
      filled: filled((row) => row[field] !== undefined),
      rows: rows.length,
    })),
    ...(geometry === undefined
      ? []
      : [{ field: "place", filled: filled((row) => row[geometry] !== undefined), rows: rows.length }]),
  ];
}

/**
 * Of incidents: a place of its own, a time of day, an end of the interval, and a category other than
 * the one that stands for unknown.
 */
export function incidentCompleteness(
  { points, from, to }: IncidentSlice,
  unknown: string,
): readonly FieldCompleteness[] {
  const nameless = points.categories.indexOf(unknown);
  let [place, time, end, category] = [0, 0, 0, 0];
  for (let i = from; i < to; i += 1) {
    const flags = points.flags[i];
    if ((flags & HAS_POINT) !== 0 && (flags & DEFAULT_POINT) === 0) place += 1;
    if ((flags & HAS_TIME_OF_DAY) !== 0) time += 1;
    if ((flags & HAS_INTERVAL) !== 0) end += 1;
    if (points.category[i] !== nameless) category += 1;
  }
  const rows = to - from;
  return [
    { field: "moment", filled: rows, rows },
    { field: "place", filled: place, rows },
    { field: "time", filled: time, rows },
    { field: "category", filled: category, rows },
    ...(end > 0 ? [{ field: "momentTo", filled: end, rows }] : []),
  ];
}
