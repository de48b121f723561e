/** Incidents of a source by month and category, over the months that it covers whole; and months without any. */

import type { IncidentCount } from "../../dossier/incidents.ts";
import { MINUTES_PER_DAY, monthLabel, monthOf } from "../../foundation/civil-date.ts";
import { completeMonths, monthOfEach } from "../incident-months.ts";
import type { IncidentSlice } from "./incident-slice.ts";
import type { TimePrecision } from "./quality.ts";
import type { MonthlySeries } from "./series-breaks.ts";

export type Monthly = {
  readonly firstMonth: number;
  readonly all: MonthlySeries;
  readonly categories: readonly MonthlySeries[];
};

/** @param unit  of the moments: with months only, every month that occurs is taken to be whole */
export function monthlySeries(slice: IncidentSlice, unit: TimePrecision["unit"]): Monthly {
  const { points, from, to } = slice;
  const minute = points.minute.subarray(from, to);
  const months = monthOfEach(minute);
  const whole = completeMonths(minute);
  let [first, last] = [whole.firstMonth, whole.lastMonth];
  if (unit === "month") {
    for (const month of months) last = Math.max(last, month);
  }
  const length = Math.max(0, last - first + 1);
  const all = new Float64Array(length);
  const perCategory = points.categories.map(() => new Float64Array(length));
  months.forEach((month, i) => {
    const at = month - first;
    if (at < 0 || at >= length) return;
    all[at] += 1;
    perCategory[points.category[from + i]][at] += 1;
  });
  return {
    firstMonth: first,
    all: { category: "all", counts: all },
    categories: points.categories
      .map((category, k) => ({ category, counts: perCategory[k] }))
      .filter(({ counts }) => counts.some((n) => n > 0)),
  };
}

/** Counts that stand for one month each; undefined when some stand for another period. */
export function monthlyCounts(rows: readonly IncidentCount[]): Monthly | undefined {
  const months = rows.map(({ from }) => monthOf(from));
  if (rows.some(({ from, to }) => to !== undefined && monthOf(to) !== monthOf(from))) return undefined;
  const [first, last] = [Math.min(...span(months)), Math.max(...span(months))];
  const series = (category: string, chosen: (row: IncidentCount) => boolean): MonthlySeries => {
    const counts = new Float64Array(last - first + 1);
    rows.forEach((row, i) => {
      if (chosen(row)) counts[months[i] - first] += row.count;
    });
    return { category, counts };
  };
  const categories = [...new Set(rows.flatMap(({ category }) => (category === undefined ? [] : [category])))];
  return {
    firstMonth: first,
    all: series("all", () => true),
    categories: categories.sort().map((category) => series(category, (row) => row.category === category)),
  };
}

/** First and last of a long list: spreading it over the arguments of a call would overflow the stack. */
function span(values: readonly number[]): readonly [number, number] {
  return values.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** Months between the first and the last in which nothing stands. */
export function emptyMonths(months: Iterable<number>): readonly string[] {
  const seen = new Set<number>(months);
  const [first, last] = span([...seen]);
  const empty: string[] = [];
  for (let month = first + 1; month < last; month += 1) if (!seen.has(month)) empty.push(monthLabel(month));
  return empty;
}

/** Months in which incidents of the slice stand. */
export const monthsSeen = ({ points, from, to }: IncidentSlice): Iterable<number> =>
  new Set(monthOfEach(points.minute.subarray(from, to)));

/** First and last day of the slice. */
export function daysSpanned({ points, from, to }: IncidentSlice): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (let i = from; i < to; i += 1) {
    const day = Math.floor(points.minute[i] / MINUTES_PER_DAY);
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
