/**
 * What was counted where and when: totals, categories, months per area, and
 * the hours of the week. Description only.
 */

import type { Area } from "../dossier/areas.ts";
import type { Dossier } from "../dossier/dossier.ts";
import {
  DEFAULT_POINT,
  HAS_POINT,
  HAS_TIME_OF_DAY,
  type IncidentCount,
  type IncidentPoints,
} from "../dossier/incidents.ts";
import { civilDateOf, MINUTES_PER_DAY, monthLabel, monthOf, monthOfDay } from "../foundation/civil-date.ts";
import { type Known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { pointsInPolygons } from "../geometry/points-in-polygons.ts";
import type { HourOfWeek, IncidentSeries, Measures } from "./measures.ts";

type IncidentMeasures = Extract<Measures["incidents"], { state: "known" }>["value"];

/** Categories with a line of their own per area; the others are in "all". */
const CATEGORIES_PER_AREA = 12;
/** 1 January 1970 was a Thursday: day 0 has weekday 3 when Monday is 0. */
const WEEKDAY_OF_DAY_ZERO = 3;

export function incidentMeasures(dossier: Dossier, book: TraceBook): Known<IncidentMeasures> {
  if (dossier.incidents.state !== "known") return dossier.incidents;
  const incidents = dossier.incidents.value;
  return incidents.kind === "points"
    ? fromPoints(incidents, dossier, book)
    : fromCounts(incidents.rows, dossier, book);
}

/** Month of each incident, by a table of days: a calendar look-up per point would cost more than the count. */
export function monthOfEach(minute: Int32Array): Int16Array {
  const months = new Int16Array(minute.length);
  if (minute.length === 0) return months;
  let [first, last] = [Infinity, -Infinity];
  for (const value of minute) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const firstDay = Math.floor(first / MINUTES_PER_DAY);
  const table = new Int16Array(Math.floor(last / MINUTES_PER_DAY) - firstDay + 1);
  for (let day = 0; day < table.length; day += 1) table[day] = monthOfDay(firstDay + day);
  for (let i = 0; i < minute.length; i += 1) {
    months[i] = table[Math.floor(minute[i] / MINUTES_PER_DAY) - firstDay];
  }
  return months;
}

function fromPoints(points: IncidentPoints, dossier: Dossier, book: TraceBook): Known<IncidentMeasures> {
  if (points.rows === 0) return notMeasured(warning("design.no-incidents"));
  const trace = book.add({
    method: "measure.incident-counts",
    version: "1",
    inputs: points.sources.map((source) => source.source),
    parameters: [],
    options: {},
  });
  const count = (id: string, value: number): Quantity => ({
    id: `measures/incidents/${id}`,
    value,
    unit: "incidents",
    n: value,
    trace,
  });
  const month = monthOfEach(points.minute);
  let [firstMonth, lastMonth, firstMinute, lastMinute] = [Infinity, -Infinity, Infinity, -Infinity];
  const perCategory = new Float64Array(points.categories.length);
  let located = 0;
  const week = new Float64Array(7 * 24);
  let withTime = 0;
  for (let i = 0; i < points.rows; i += 1) {
    if (month[i] < firstMonth) firstMonth = month[i];
    if (month[i] > lastMonth) lastMonth = month[i];
    const minute = points.minute[i];
    if (minute < firstMinute) firstMinute = minute;
    if (minute > lastMinute) lastMinute = minute;
    perCategory[points.category[i]] += 1;
    if (isLocated(points.flags[i])) located += 1;
    if ((points.flags[i] & HAS_TIME_OF_DAY) !== 0) {
      withTime += 1;
      week[hourOfWeek(minute)] += 1;
    }
  }
  const hours: HourOfWeek[] = [
    { area: "all", counts: [...week], withTime, withoutTime: points.rows - withTime },
  ];
  const areas = cameraAreas(dossier).filter((area) => area.polygons !== undefined);
  const series = perArea(points, month, firstMonth, lastMonth, areas, hours);
  return {
    state: "known",
    value: {
      total: count("total", points.rows),
      from: civilDateOf(Math.floor(firstMinute / MINUTES_PER_DAY)),
      to: civilDateOf(Math.floor(lastMinute / MINUTES_PER_DAY)),
      located: count("located", located),
      categories: [...perCategory]
        .map((value, k) => ({
          category: points.categories[k],
          count: count(`category/${points.categories[k]}`, value),
        }))
        .filter((row) => row.count.value > 0)
        .sort((a, b) => b.count.value - a.count.value || (a.category < b.category ? -1 : 1)),
      areas: series,
      hourOfWeek: hours,
    },
  };
}

/** May this incident be counted in an area? Only with a point of its own. */
export const isLocated = (flags: number): boolean =>
  (flags & HAS_POINT) !== 0 && (flags & DEFAULT_POINT) === 0;

/** Hour of the week of a local minute: 0 is Monday 0:00 to 1:00. */
export function hourOfWeek(minute: number): number {
  const day = Math.floor(minute / MINUTES_PER_DAY);
  const weekday = (((day + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
  return weekday * 24 + Math.floor((minute - day * MINUTES_PER_DAY) / 60);
}

const cameraAreas = (dossier: Dossier): readonly Area[] =>
  valueOr(dossier.areas, []).filter((area) => area.role === "camera");

function perArea(
  points: IncidentPoints,
  month: Int16Array,
  firstMonth: number,
  lastMonth: number,
  areas: readonly Area[],
  hours: HourOfWeek[],
): IncidentSeries[] {
  const months = lastMonth - firstMonth + 1;
  const categories = points.categories.length;
  const counts = areas.map(() => new Float64Array(months * categories));
  const weeks = areas.map(() => new Float64Array(7 * 24));
  const timed = areas.map(() => 0);
  const totals = areas.map(() => 0);
  pointsInPolygons(
    points.x,
    points.y,
    areas.map((area) => area.polygons ?? []),
    (i, a) => {
      if (!isLocated(points.flags[i])) return;
      counts[a][points.category[i] * months + month[i] - firstMonth] += 1;
      totals[a] += 1;
      if ((points.flags[i] & HAS_TIME_OF_DAY) === 0) return;
      timed[a] += 1;
      weeks[a][hourOfWeek(points.minute[i])] += 1;
    },
  );
  const labels = Array.from({ length: months }, (_, k) => monthLabel(firstMonth + k));
  return areas.flatMap((area, a) => {
    hours.push({
      area: area.id,
      counts: [...weeks[a]],
      withTime: timed[a],
      withoutTime: totals[a] - timed[a],
    });
    const sums = points.categories.map((_, k) => counts[a].subarray(k * months, (k + 1) * months));
    const largest = sums
      .map((line, k) => ({ k, total: line.reduce((total, n) => total + n, 0) }))
      .filter((entry) => entry.total > 0)
      .sort((p, q) => q.total - p.total || p.k - q.k)
      .slice(0, CATEGORIES_PER_AREA);
    const all = labels.map((_, m) => sums.reduce((total, line) => total + line[m], 0));
    const line = (category: string, values: readonly number[]): IncidentSeries => ({
      area: area.id,
      name: area.name ?? area.id,
      category,
      months: labels,
      counts: values,
    });
    return [line("all", all), ...largest.map(({ k }) => line(points.categories[k], [...sums[k]]))];
  });
}

function fromCounts(
  rows: readonly IncidentCount[],
  dossier: Dossier,
  book: TraceBook,
): Known<IncidentMeasures> {
  if (rows.length === 0) return notMeasured(warning("design.no-incidents"));
  const trace = book.add({
    method: "measure.incident-counts",
    version: "1",
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
  const names = new Map(valueOr(dossier.areas, []).map((area) => [area.id, area.name ?? area.id]));
  const total = rows.reduce((sum, row) => sum + row.count, 0);
  const categories = new Map<string, number>();
  for (const row of rows) {
    const key = row.category ?? "all";
    categories.set(key, (categories.get(key) ?? 0) + row.count);
  }
  const keys = [...new Set(rows.map((row) => `${row.area}\u0000${row.category ?? "all"}`))].sort();
  const areas = keys.map((key): IncidentSeries => {
    const [area, category] = key.split("\u0000");
    const own = rows
      .filter((row) => row.area === area && (row.category ?? "all") === category)
      .sort((a, b) => (a.from < b.from ? -1 : 1));
    return {
      area,
      name: names.get(area) ?? area,
      category,
      months: own.map((row) => monthLabel(monthOf(row.from))),
      counts: own.map((row) => row.count),
    };
  });
  const days = rows.flatMap((row) => [row.from, row.to ?? row.from]).sort();
  return {
    state: "known",
    value: {
      total: quantity("total", total, rows.length),
      from: days[0],
      to: days[days.length - 1],
      located: quantity("located", total, rows.length),
      categories: [...categories]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .map(([category, value]) => ({ category, count: quantity(`category/${category}`, value, value) })),
      areas,
      hourOfWeek: [],
    },
  };
}
