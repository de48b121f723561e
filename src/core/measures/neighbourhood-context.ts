/**
 * Counts by neighbourhood as context: how each area stands in its municipality
 * over the last twelve months, per resident and against the year before, and
 * what such counts cannot say. Description only.
 *
 * rate = 1000 x incidents / residents; change = incidents / incidents of the
 * twelve months before. Rows that reach over the edge of a window are in none.
 */

import { finestRows, rowsOfAll, rowsOfCategories } from "../dossier/counts/all-incidents.ts";
import { residentsByCode } from "../dossier/counts/freeze-boundaries.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentCount, OffenceCoding } from "../dossier/incidents.ts";
import { monthLabel, monthOf } from "../foundation/civil-date.ts";
import {
  type Known,
  known,
  note,
  notMeasured,
  type Problem,
  valueOr,
  warning,
} from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { NeighbourhoodContext, NeighbourhoodRow } from "./measures.ts";

const MONTHS = 12;

export function neighbourhoodContext(
  rows: readonly IncidentCount[],
  coding: OffenceCoding | undefined,
  dossier: Dossier,
  book: TraceBook,
): Known<NeighbourhoodContext> {
  if (rows.length === 0) return notMeasured(warning("design.no-incidents"));
  const trace = book.add({
    method: "measure.neighbourhoods",
    version: "1",
    inputs: [...new Set(rows.map((row) => row.origin.source))],
    parameters: [],
    options: { months: MONTHS },
  });
  const last = Math.max(...rows.map((row) => monthOf(row.to ?? row.from)));
  const windowOf = (first: number) => (row: IncidentCount) =>
    monthOf(row.from) >= first && monthOf(row.to ?? row.from) < first + MONTHS;
  const [now, before] = [windowOf(last - MONTHS + 1), windowOf(last - 2 * MONTHS + 1)];
  const finest = finestRows(rows);
  const all = rowsOfAll(finest);
  const areas = valueOr(dossier.areas, []);
  const names = new Map([
    ...valueOr(dossier.neighbourhoods, []).map((one) => [one.code, one.name ?? one.code] as const),
    ...areas.map((area) => [area.id, area.name ?? area.id] as const),
  ]);
  const year = dossier.manifest.evaluation.neighbourhoodYear;
  const residents = new Map([
    ...residentsByCode(dossier.neighbourhoods, year),
    ...areas.flatMap(({ id, residents: own }) => (own === undefined ? [] : [[id, own] as const])),
  ]);
  const quantity = (id: string, value: number, unit: string, n: number): Quantity => ({
    id: `measures/neighbourhoods/${id}`,
    value,
    unit,
    n,
    trace,
  });
  const rowOf = (area: string, own: readonly IncidentCount[], people: Known<number>): NeighbourhoodRow => {
    const count = sum(own.filter(now));
    const earlier = own.filter(before);
    const ofEarlier = sum(earlier);
    return {
      area,
      name: names.get(area) ?? area,
      count: quantity(`${area}/count`, count, "incidents", count),
      rate:
        people.state !== "known"
          ? people
          : people.value === 0
            ? notMeasured(note("neighbourhoods.nobody-lives-there"))
            : known(quantity(`${area}/rate`, (1000 * count) / people.value, "per 1000 residents", count)),
      change:
        earlier.length === 0
          ? notMeasured(note("neighbourhoods.no-earlier-year"))
          : ofEarlier === 0
            ? notMeasured(note("neighbourhoods.none-earlier"))
            : known(quantity(`${area}/change`, count / ofEarlier, "ratio", count + ofEarlier)),
    };
  };
  const byArea = new Map<string, IncidentCount[]>();
  for (const row of all) {
    const part = byArea.get(row.area);
    if (part === undefined) byArea.set(row.area, [row]);
    else part.push(row);
  }
  const own = [...byArea].sort(([a], [b]) => (a < b ? -1 : 1));
  const missing = own.filter(([area]) => !residents.has(area)).length;
  const noResidents = note("neighbourhoods.no-residents", { count: missing });
  const everyone: Known<number> =
    missing > 0
      ? notMeasured(noResidents)
      : known(own.reduce((total, [area]) => total + (residents.get(area) ?? 0), 0));
  const months = new Map<number, number>();
  for (const row of all) {
    if (row.to !== undefined && monthOf(row.to) !== monthOf(row.from)) continue;
    months.set(monthOf(row.from), (months.get(monthOf(row.from)) ?? 0) + row.count);
  }
  const trend = [...months].sort(([a], [b]) => a - b);
  const provisional = new Set(
    rows.filter((row) => row.provisional === true).map((row) => monthLabel(monthOf(row.from))),
  );
  return known({
    from: monthLabel(last - MONTHS + 1),
    to: monthLabel(last),
    rows: own.map(([area, part]) => {
      const people = residents.get(area);
      return rowOf(area, part, people === undefined ? notMeasured(noResidents) : known(people));
    }),
    all: rowOf("all", all, everyone),
    months: trend.map(([month]) => monthLabel(month)),
    trend: trend.map(([, count]) => count),
    provisional: [...provisional].sort(),
    limits: limits(finest, coding, missing, provisional.size),
  });
}

const sum = (rows: readonly IncidentCount[]): number => rows.reduce((total, row) => total + row.count, 0);

function limits(
  rows: readonly IncidentCount[],
  coding: OffenceCoding | undefined,
  withoutResidents: number,
  provisional: number,
): readonly Problem[] {
  const parts = rowsOfCategories(rows);
  const all = sum(parts);
  const byPolice = parts.filter(
    (row) => row.category !== undefined && coding?.reporting[row.category] === "police",
  );
  const names = [...new Set(byPolice.map((row) => row.category))].sort().join(", ");
  const estimated = rows.filter((row) => row.estimated === true).length;
  return [
    note("neighbourhoods.wider-than-view"),
    ...(coding === undefined || coding.crosswalks.length === 0
      ? [note("neighbourhoods.effort-unknown")]
      : all > 0 && byPolice.length > 0
        ? [note("neighbourhoods.police-effort", { values: { share: sum(byPolice) / all, names } })]
        : []),
    ...(withoutResidents > 0 ? [note("neighbourhoods.no-residents", { count: withoutResidents })] : []),
    ...(provisional > 0 ? [note("neighbourhoods.provisional", { count: provisional })] : []),
    ...(estimated > 0 ? [note("neighbourhoods.estimated", { count: estimated })] : []),
  ];
}
