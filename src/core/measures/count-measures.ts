/** What was counted, from counts per area and period: totals that count nothing twice, categories, months per area. */

import { finestRows, lastDayOf, rowsOfAll, rowsOfCategories } from "../dossier/counts/all-incidents.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentCount } from "../dossier/incidents.ts";
import { monthLabel, monthOf } from "../foundation/civil-date.ts";
import { type Known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { IncidentMeasures, IncidentSeries } from "./measures.ts";

/** Categories with a line of their own per area; the others are in "all". */
export const CATEGORIES_PER_AREA = 12;

export function countMeasures(
  rows: readonly IncidentCount[],
  dossier: Dossier,
  book: TraceBook,
): Known<IncidentMeasures> {
  if (rows.length === 0) return notMeasured(warning("design.no-incidents"));
  const trace = book.add({
    method: "measure.incident-counts",
    version: "2",
    inputs: [...new Set(rows.map((row) => row.origin.source))],
    parameters: [],
    options: { form: "counts" },
  });
  const quantity = (id: string, value: number, n: number): Quantity => ({
    id: `measures/incidents/${id}`,
    value,
    unit: "incidents",
    n,
    trace,
  });
  const finest = finestRows(rows);
  const all = rowsOfAll(finest);
  const total = all.reduce((sum, row) => sum + row.count, 0);
  const categories = new Map<string, number>();
  for (const row of rowsOfCategories(finest)) {
    const key = row.category ?? "all";
    categories.set(key, (categories.get(key) ?? 0) + row.count);
  }
  const days = rows.flatMap((row) => [row.from, lastDayOf(row)]).sort();
  return {
    state: "known",
    value: {
      total: quantity("total", total, all.length),
      from: days[0],
      to: days[days.length - 1],
      located: quantity("located", total, all.length),
      categories: [...categories]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([category, value]) => ({ category, count: quantity(`category/${category}`, value, value) })),
      areas: series(rows, dossier),
      hourOfWeek: [],
    },
  };
}

/** Per area of the dossier (of the file, when the dossier names none): all incidents, then its largest categories. */
function series(rows: readonly IncidentCount[], dossier: Dossier): readonly IncidentSeries[] {
  const areas = valueOr(dossier.areas, undefined);
  const names = new Map((areas ?? []).map((area) => [area.id, area.name ?? area.id]));
  const byArea = new Map<string, IncidentCount[]>();
  for (const row of rows) {
    if (areas !== undefined && !names.has(row.area)) continue;
    const own = byArea.get(row.area);
    if (own === undefined) byArea.set(row.area, [row]);
    else own.push(row);
  }
  return [...byArea]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([area, own]): IncidentSeries[] => {
      const line = (category: string, part: readonly IncidentCount[]): IncidentSeries => {
        const months = new Map<string, number>();
        for (const row of part) {
          const month = monthLabel(monthOf(row.from));
          months.set(month, (months.get(month) ?? 0) + row.count);
        }
        const ordered = [...months].sort(([a], [b]) => (a < b ? -1 : 1));
        return {
          area,
          name: names.get(area) ?? area,
          category,
          months: ordered.map(([month]) => month),
          counts: ordered.map(([, count]) => count),
        };
      };
      const categories = new Map<string, number>();
      for (const row of rowsOfCategories(own)) {
        if (row.category !== undefined)
          categories.set(row.category, (categories.get(row.category) ?? 0) + row.count);
      }
      const largest = [...categories]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, CATEGORIES_PER_AREA);
      return [
        line("all", rowsOfAll(own)),
        ...largest.map(([category]) =>
          line(
            category,
            own.filter((row) => row.total !== true && row.category === category),
          ),
        ),
      ];
    });
}
