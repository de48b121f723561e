/**
 * Where incidents happened in each whole year before the day of the plan: the
 * demand for cameras. Incidents close together are one place.
 *
 * A place weighs, per year, the sum over its incidents of severity x share of
 * that hour of the week that is viewed live. Without severities every incident
 * weighs 1; without viewing hours every hour counts.
 */

import type { IncidentPoints } from "../dossier/incidents.ts";
import {
  type CivilDate,
  MINUTES_PER_DAY,
  monthOf,
  monthStart,
  monthStartDay,
} from "../foundation/civil-date.ts";
import { fail, type Result, succeed, warning } from "../foundation/result.ts";
import { hourOfWeek } from "../measures/aoristic.ts";
import { isLocated } from "../measures/incident-measures.ts";
import { completeMonths, monthOfEach } from "../measures/incident-months.ts";

export type PlanningYear = { readonly from: CivilDate; readonly before: CivilDate };

export type History = {
  /** Whole years of twelve months, oldest first. */
  readonly years: readonly PlanningYear[];
  /** Centre of each place, metres. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Weight per year and place. */
  readonly weight: readonly Float64Array[];
  /** Incidents that were used, and those set aside by reason. */
  readonly used: number;
  readonly setAside: { readonly unlocated: number; readonly outsideYears: number; readonly noWeight: number };
  /** Place of each incident; -1 when it was set aside. */
  readonly placeOf: Int32Array;
  /** Incidents used, per category. */
  readonly perCategory: Float64Array;
};

export type Weighing = {
  /** Weight per category of the dossier; 1 where absent. */
  readonly severity?: Readonly<Record<string, number>>;
  /** Share viewed live per hour of the week, Monday 00:00 first. */
  readonly viewed?: readonly number[];
};

const MONTHS = 12;

/** Fails with planning.no-incidents or planning.no-whole-year. */
export function historyOf(
  points: IncidentPoints,
  asOf: CivilDate,
  placeMetres: number,
  weighing: Weighing = {},
): Result<History> {
  if (points.rows === 0) return fail(warning("planning.no-incidents"));
  const span = yearsBefore(points.minute, asOf);
  if (span.count === 0) return fail(warning("planning.no-whole-year"));
  const weightOf = Float64Array.from(points.categories, (category) => weighing.severity?.[category] ?? 1);
  const places = new Map<number, number>();
  const xs: number[] = [];
  const ys: number[] = [];
  const placeOf = new Int32Array(points.rows).fill(-1);
  const year = new Int16Array(points.rows).fill(-1);
  const setAside = { unlocated: 0, outsideYears: 0, noWeight: 0 };
  let used = 0;
  for (let i = 0; i < points.rows; i += 1) {
    const k = yearOf(points.minute[i], span.starts);
    if (k < 0) setAside.outsideYears += 1;
    else if (!isLocated(points.flags[i])) setAside.unlocated += 1;
    else if (weightOf[points.category[i]] === 0) setAside.noWeight += 1;
    else {
      used += 1;
      year[i] = k;
      const column = Math.floor(points.x[i] / placeMetres);
      const row = Math.floor(points.y[i] / placeMetres);
      const key = row * 4_194_304 + column;
      let at = places.get(key);
      if (at === undefined) {
        at = xs.length;
        places.set(key, at);
        xs.push((column + 0.5) * placeMetres);
        ys.push((row + 0.5) * placeMetres);
      }
      placeOf[i] = at;
    }
  }
  if (used === 0) return fail(warning("planning.no-incidents"));
  const weight = Array.from({ length: span.count }, () => new Float64Array(xs.length));
  const perCategory = new Float64Array(points.categories.length);
  for (let i = 0; i < points.rows; i += 1) {
    if (year[i] < 0) continue;
    const viewed = weighing.viewed?.[hourOfWeek(points.minute[i])] ?? 1;
    weight[year[i]][placeOf[i]] += weightOf[points.category[i]] * viewed;
    perCategory[points.category[i]] += 1;
  }
  const years = span.months.slice(0, -1).map((month) => ({
    from: monthStart(month),
    before: monthStart(month + MONTHS),
  }));
  return succeed({
    years,
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    weight,
    used,
    setAside,
    placeOf,
    perCategory,
  });
}

/** Years count back from the last whole month that ends by the day of the plan. */
function yearsBefore(minute: Int32Array, asOf: CivilDate) {
  const { firstMonth, lastMonth } = completeMonths(minute);
  const asOfMonth = monthOf(asOf);
  // The month of the day itself counts when the day is its last.
  const ended = monthStart(asOfMonth + 1) <= nextDay(asOf) ? asOfMonth : asOfMonth - 1;
  const last = Math.min(lastMonth, ended);
  const count = Math.max(0, Math.floor((last - firstMonth + 1) / MONTHS));
  const first = last + 1 - count * MONTHS;
  const months = Array.from({ length: count + 1 }, (_, k) => first + k * MONTHS);
  return { count, months, starts: months.map((month) => monthStartDay(month) * MINUTES_PER_DAY) };
}

const nextDay = (day: CivilDate): CivilDate => {
  const month = monthOf(day);
  const length = monthStartDay(month + 1) - monthStartDay(month);
  return Number(day.slice(8)) === length ? monthStart(month + 1) : day;
};

function yearOf(minute: number, starts: readonly number[]): number {
  if (minute < starts[0] || minute >= starts[starts.length - 1]) return -1;
  let k = 0;
  while (minute >= starts[k + 1]) k += 1;
  return k;
}

/** Mean weight per place over some years; years may be named twice. */
export function meanWeight(history: History, years: readonly number[]): Float64Array {
  const mean = new Float64Array(history.x.length);
  for (const year of years) {
    const weight = history.weight[year];
    for (let p = 0; p < mean.length; p += 1) mean[p] += weight[p] / years.length;
  }
  return mean;
}

/** Mean incidents per calendar month (January first) and place, over all years. */
export function monthWeights(history: History, points: IncidentPoints): readonly Float64Array[] {
  const weights = Array.from({ length: MONTHS }, () => new Float64Array(history.x.length));
  const months = monthOfEach(points.minute);
  for (let i = 0; i < points.rows; i += 1) {
    if (history.placeOf[i] >= 0) weights[months[i] % MONTHS][history.placeOf[i]] += 1 / history.years.length;
  }
  return weights;
}
