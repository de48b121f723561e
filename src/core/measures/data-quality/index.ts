/**
 * Data quality per source: what the files can carry before anything is
 * computed from them. Described in docs/methods/data-quality.md.
 */

import type { Dossier } from "../../dossier/dossier.ts";
import { fieldMeta } from "../../dossier/fields.ts";
import type { IncidentCount } from "../../dossier/incidents.ts";
import { tables } from "../../dossier/index.ts";
import type { Origin, TableDefinition } from "../../dossier/table.ts";
import { civilDateOf, monthOf } from "../../foundation/civil-date.ts";
import type { Streams } from "../../foundation/random.ts";
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { incidentCompleteness, tableCompleteness } from "./completeness.ts";
import { consequencesOf } from "./consequences.ts";
import { incidentDuplicates, tableDuplicates } from "./duplicates.ts";
import { type IncidentSlice, slicesOf } from "./incident-slice.ts";
import { daysSpanned, emptyMonths, monthlyCounts, monthlySeries, monthsSeen } from "./monthly-series.ts";
import { placePrecision } from "./place-precision.ts";
import type { SourceQuality } from "./quality.ts";
import { seriesBreaks } from "./series-breaks.ts";
import { timePrecision } from "./time-precision.ts";

export type { SourceQuality } from "./quality.ts";

/** Every source that gave rows, in the order of the dossier's sources. */
export function dataQuality(dossier: Dossier, streams: Streams): readonly SourceQuality[] {
  const found = [...tableQualities(dossier), ...incidentQualities(dossier, streams)];
  const order = new Map(dossier.sources.map(({ id }, place) => [id, place]));
  return found
    .map((quality) => ({ ...quality, consequences: consequencesOf(quality) }))
    .sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0));
}

type Judged = Omit<SourceQuality, "consequences">;

const notPoints = notMeasured(note("quality.not-points"));

/** Rows of one source among the rows of a table. */
function bySource<R extends { readonly origin: Origin }>(
  rows: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const group = groups.get(row.origin.source);
    if (group === undefined) groups.set(row.origin.source, [row]);
    else group.push(row);
  }
  return groups;
}

type AnyRow = Readonly<Record<string, unknown>> & { readonly origin: Origin };

function tableQualities(dossier: Dossier): readonly Judged[] {
  return tables.flatMap((definition: TableDefinition): readonly Judged[] => {
    if (definition.id === "incidents") return [];
    const key = definition.id === "texts" ? "ownTexts" : definition.id;
    const table = dossier[key as keyof Dossier] as Known<readonly AnyRow[]> | undefined;
    if (table?.state !== "known") return [];
    // Rows that were derived from another table are not what a file says.
    const own = new Set(
      dossier.sources.filter((source) => source.table === definition.id).map(({ id }) => id),
    );
    const groups = [...bySource(table.value)].filter(([source]) => own.has(source));
    return groups.map(([source, rows]) => ({
      source,
      table: definition.id,
      rows: rows.length,
      period: periodOf(definition, rows),
      completeness: tableCompleteness(definition, rows),
      duplicates: tableDuplicates(rows, definition.geometry),
      place: notPoints,
      time: notPoints,
      breaks: notPoints,
      gaps: notPoints,
    }));
  });
}

/** First and last day in the date fields of a table. */
function periodOf(definition: TableDefinition, rows: readonly AnyRow[]): SourceQuality["period"] {
  const fields = Object.entries(definition.row.shape)
    .filter(([, type]) => fieldMeta(type).kind === "date")
    .map(([field]) => field);
  const days = rows
    .flatMap((row) => fields.map((field) => row[field]))
    .filter((day) => typeof day === "string")
    .sort();
  return days.length === 0
    ? notMeasured(note("quality.no-dates"))
    : known({ from: days[0], to: days[days.length - 1] });
}

function incidentQualities(dossier: Dossier, streams: Streams): readonly Judged[] {
  if (dossier.incidents.state !== "known") return [];
  const incidents = dossier.incidents.value;
  if (incidents.kind === "counts")
    return [...bySource(incidents.rows)].map(([source, rows]) => ofCounts(source, rows, streams));
  const files = dossier.manifest.files.incidents;
  const first = Array.isArray(files) ? files[0] : files;
  const unknown = first?.categories?.unknown ?? "unknown";
  return slicesOf(incidents)
    .filter(({ from, to }) => to > from)
    .map((slice) => ofPoints(slice, dossier, unknown, streams));
}

function ofPoints(slice: IncidentSlice, dossier: Dossier, unknown: string, streams: Streams): Judged {
  const time = timePrecision(slice);
  const monthly = monthlySeries(slice, time.unit);
  const [from, to] = daysSpanned(slice);
  return {
    source: slice.source,
    table: "incidents",
    rows: slice.to - slice.from,
    period: known({ from: civilDateOf(from), to: civilDateOf(to) }),
    completeness: incidentCompleteness(slice, unknown),
    duplicates: incidentDuplicates(slice),
    place: placePrecision(slice, dossier.crs),
    time: known(time),
    breaks: seriesBreaks(monthly.firstMonth, monthly.all, monthly.categories, streams, slice.source),
    gaps: known(emptyMonths(monthsSeen(slice))),
  };
}

function ofCounts(source: string, rows: readonly IncidentCount[], streams: Streams): Judged {
  const definition = tables.find(({ id }) => id === "incidents") as TableDefinition;
  const monthly = monthlyCounts(rows);
  return {
    source,
    table: "incidents",
    rows: rows.length,
    period: periodOf(definition, rows),
    completeness: tableCompleteness(definition, rows),
    duplicates: tableDuplicates(rows, definition.geometry),
    place: notPoints,
    time: notPoints,
    breaks:
      monthly === undefined
        ? notMeasured(note("quality.not-monthly"))
        : seriesBreaks(monthly.firstMonth, monthly.all, monthly.categories, streams, source),
    gaps:
      monthly === undefined
        ? notMeasured(note("quality.not-monthly"))
        : known(emptyMonths(rows.map(({ from }) => monthOf(from)))),
  };
}
