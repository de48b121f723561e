/**
 * What was counted where and when: totals, categories, months per area, and
 * the hours of the week. Description only.
 */

import type { Area } from "../dossier/areas.ts";
import type { Dossier } from "../dossier/dossier.ts";
import {
  DEFAULT_POINT,
  HAS_INTERVAL,
  HAS_POINT,
  HAS_TIME_OF_DAY,
  type IncidentPoints,
} from "../dossier/incidents.ts";
import { civilDateOf, MINUTES_PER_DAY, monthLabel } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { pointsInPolygons } from "../geometry/points-in-polygons.ts";
import { addHours, HOURS_PER_WEEK } from "./aoristic.ts";
import { CATEGORIES_PER_AREA, countMeasures } from "./count-measures.ts";
import { monthOfEach } from "./incident-months.ts";
import type { HourOfWeek, IncidentMeasures, IncidentSeries } from "./measures.ts";

export function incidentMeasures(dossier: Dossier, book: TraceBook): Known<IncidentMeasures> {
  if (dossier.incidents.state !== "known") return dossier.incidents;
  const incidents = dossier.incidents.value;
  const measured =
    incidents.kind === "points"
      ? fromPoints(incidents, dossier, book)
      : countMeasures(incidents.rows, dossier, book);
  return measured.state === "known" && incidents.coding !== undefined
    ? known({ ...measured.value, coding: incidents.coding })
    : measured;
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
  const week = new Float64Array(HOURS_PER_WEEK);
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
      addHours(minute, endOf(points, i), week);
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

/** End of the interval, or the moment itself. */
const endOf = ({ minute, minuteTo, flags }: IncidentPoints, i: number): number =>
  (flags[i] & HAS_INTERVAL) === 0 || minuteTo === undefined ? minute[i] : minuteTo[i];

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
  const weeks = areas.map(() => new Float64Array(HOURS_PER_WEEK));
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
      addHours(points.minute[i], endOf(points, i), weeks[a]);
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
