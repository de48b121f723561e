/** How many incidents of its problem an area had in the three whole months before its cameras, and in the last three. */

import { rowsOfAll, rowsOfCategories } from "../../dossier/counts/all-incidents.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import { type CivilDate, monthOf, monthStart } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import type { Measures } from "../../measures/measures.ts";

const MONTHS = 3;

export type Counting = { readonly dossier: Dossier; readonly measures: Measures; readonly book: TraceBook };

/** Sum over whole months `from` up to and without `until`; not measured when a month is not in the data. */
export function countedIn(
  counting: Counting,
  area: string | undefined,
  id: string,
  from: number,
  until: number,
): Known<Quantity> {
  const absent = notMeasured(warning("flexible.not-counted"));
  const { dossier, measures, book } = counting;
  if (area === undefined || until <= from) return absent;
  const category = valueOr(dossier.goals, []).find((goal) => goal.area === area)?.category ?? "all";
  const values = new Map<string, number>();
  const inputs = new Set<string>();
  const incidents = valueOr(dossier.incidents, undefined);
  if (incidents?.kind === "counts") {
    const own = incidents.rows.filter((row) => row.area === area);
    const rows =
      category === "all" ? rowsOfAll(own) : rowsOfCategories(own).filter((row) => row.category === category);
    for (const row of rows) {
      const month = row.from.slice(0, 7);
      values.set(month, (values.get(month) ?? 0) + row.count);
      inputs.add(row.origin.source);
    }
  } else {
    const lines = valueOr(measures.incidents, undefined)?.areas ?? [];
    const line = lines.find((one) => one.area === area && one.category === category);
    line?.months.forEach((month, i) => {
      values.set(month.slice(0, 7), line.counts[i]);
    });
    for (const { id: source, table } of dossier.sources) if (table === "incidents") inputs.add(source);
  }
  let total = 0;
  for (let month = from; month < until; month += 1) {
    const count = values.get(monthStart(month).slice(0, 7));
    if (count === undefined) return absent;
    total += count;
  }
  const trace = book.add({
    method: "measure.count",
    version: "1",
    inputs: [...inputs],
    parameters: [],
    options: { area, category, from: monthStart(from), to: monthStart(until) },
  });
  return known({ id, value: total, unit: "incidents", n: total, trace });
}

export function needOf(
  counting: Counting,
  area: string,
  startedOn: CivilDate,
  day: CivilDate,
): { readonly baseline: Known<Quantity>; readonly latest: Known<Quantity> } {
  const start = monthOf(startedOn);
  const now = monthOf(day);
  const base = `applications/need/${area}/${day}`;
  return {
    baseline: countedIn(counting, area, `${base}/baseline`, start - MONTHS, start),
    // The month of the start belongs to neither side.
    latest: countedIn(counting, area, `${base}/latest`, Math.max(start + 1, now - MONTHS), now),
  };
}
