/**
 * I12: do the viewing hours fit the problem? Per camera area the hours of the
 * week in which incidents of its problem happen, in which was watched, and in
 * which was seen.
 *
 * fit  = incidents inside viewing hours / incidents with a time of day
 * lift = fit / share of all hours that were viewed; watching always gives 1
 */

import { HAS_TIME_OF_DAY, type IncidentPoints } from "../../dossier/incidents.ts";
import { isWithin, merged, type Span, seenAt } from "../../dossier/spans.ts";
import { type Known, known, note, notMeasured, valueOr } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import { pointsInPolygons } from "../../geometry/points-in-polygons.ts";
import { hourOfWeek } from "../aoristic.ts";
import { isLocated } from "../incident-measures.ts";
import type { Facts } from "./facts.ts";
import type { Indicator } from "./indicator.ts";
import { matches } from "./taxonomy.ts";
import { collector } from "./values.ts";
import { viewingShifts } from "./viewing-hours.ts";

const WEEK = 7 * 24;

/** All arrays: 7 x 24 by weekday and hour, Monday first. */
export type RotaFit = {
  readonly area: string;
  /** Incidents of the problem that the goal names; of every category without a goal or when none matches. */
  readonly problem: readonly number[];
  readonly categories: readonly string[];
  /** Share of the weeks in which this hour was viewed, 0 to 1. */
  readonly viewed: readonly number[];
  /** Observations in the log. */
  readonly seen: readonly number[];
  readonly inside: number;
  readonly timed: number;
  /** Incidents in the period without a time of day. */
  readonly untimed: number;
  readonly shareOfHours: number;
};

export function rotaFits(facts: Facts): Known<readonly RotaFit[]> {
  if (facts.shifts.state !== "known") return facts.shifts;
  const every = viewingShifts(facts);
  if (every.length === 0 || facts.areas.length === 0) return notMeasured(note("working.no-shifts"));
  const whole = merged(every.map(({ span }) => span));
  const [from, to] = [whole[0].from, whole[whole.length - 1].to];
  const spans = facts.areas.map(({ id }) => merged(viewingShifts(facts, id).map(({ span }) => span)));
  const problems = problemHours(facts, spans, from, to);
  const seen = seenHours(facts);
  return known(
    facts.areas.map(({ id }, i) => {
      const viewed = viewedHours(spans[i], from, to);
      return {
        area: id,
        ...problems[i],
        viewed,
        seen: seen[i],
        shareOfHours: sum(spans[i].map((span) => span.to - span.from)) / (to - from),
      };
    }),
  );
}

/** Minutes of each hour of the week that the spans cover, over the minutes that it occurred. */
function viewedHours(spans: readonly Span[], from: number, to: number): readonly number[] {
  const covered = new Float64Array(WEEK);
  const occurred = new Float64Array(WEEK);
  addHours(occurred, { from, to });
  for (const span of spans) addHours(covered, span);
  return Array.from(covered, (minutes, hour) => (occurred[hour] === 0 ? 0 : minutes / occurred[hour]));
}

function addHours(hours: Float64Array, { from, to }: Span): void {
  for (let minute = from; minute < to; ) {
    const next = Math.min(to, (Math.floor(minute / 60) + 1) * 60);
    hours[hourOfWeek(minute)] += next - minute;
    minute = next;
  }
}

type ProblemHours = Pick<RotaFit, "problem" | "categories" | "inside" | "timed" | "untimed">;

function problemHours(
  facts: Facts,
  spans: readonly (readonly Span[])[],
  from: number,
  to: number,
): readonly ProblemHours[] {
  const incidents = valueOr(facts.dossier.incidents, undefined);
  const empty = facts.areas.map(() => ({
    problem: new Array<number>(WEEK).fill(0),
    categories: [] as readonly string[],
    inside: 0,
    timed: 0,
    untimed: 0,
  }));
  if (incidents?.kind !== "points") return empty;
  const wanted = facts.areas.map(({ id }, i) => categoriesOf(facts, id, i, incidents));
  pointsInPolygons(
    incidents.x,
    incidents.y,
    facts.areas.map(({ polygons }) => polygons ?? []),
    (k, a) => {
      const minute = incidents.minute[k];
      if (minute < from || minute >= to || !isLocated(incidents.flags[k])) return;
      if (!wanted[a].has(incidents.category[k])) return;
      const own = empty[a];
      if ((incidents.flags[k] & HAS_TIME_OF_DAY) === 0) {
        own.untimed += 1;
        return;
      }
      own.timed += 1;
      own.problem[hourOfWeek(minute)] += 1;
      if (isWithin(spans[a], minute)) own.inside += 1;
    },
  );
  return empty.map((own, i) => ({
    ...own,
    categories:
      wanted[i].size === incidents.categories.length
        ? []
        : [...wanted[i]].map((category) => incidents.categories[category]),
  }));
}

/** The goal's own category, else those that match its problem, else all. */
function categoriesOf(
  facts: Facts,
  area: string,
  position: number,
  { categories }: IncidentPoints,
): ReadonlySet<number> {
  const goal = valueOr(facts.dossier.goals, []).find((candidate) => candidate.area === area);
  const own = goal?.category === undefined ? -1 : categories.indexOf(goal.category);
  if (own >= 0) return new Set([own]);
  const fitting = categories.flatMap((category, k) =>
    matches(facts.words.sortOf(category), facts.problems[position]) === "yes" ? [k] : [],
  );
  return new Set(fitting.length > 0 ? fitting : categories.keys());
}

function seenHours(facts: Facts): readonly (readonly number[])[] {
  const hours = facts.areas.map(() => new Array<number>(WEEK).fill(0));
  if (facts.log.state !== "known") return hours;
  const { rows, area } = facts.log.value;
  rows.forEach((entry, i) => {
    const moment = seenAt(entry);
    if (area[i] >= 0 && moment?.hasTime === true) hours[area[i]][hourOfWeek(moment.minute)] += 1;
  });
  return hours;
}

export const rotaFit = (fits: Known<readonly RotaFit[]>): Indicator => ({
  id: "I12",
  unit: "share",
  touchedBy: ["shift.impossible", "shift.overlap"],
  measure: (facts) => {
    if (fits.state !== "known") return fits;
    const inputs = facts.dossier.sources
      .filter(({ table }) => table === "shifts" || table === "incidents")
      .map(({ id }) => id);
    const { values, add } = collector(facts, "I12", "share", inputs);
    for (const { area, inside, timed, untimed, shareOfHours } of fits.value) {
      if (timed === 0) continue;
      const unknown = { count: untimed, share: untimed / (timed + untimed) };
      add(area, inside / timed, timed, { unknown });
      add(area, shareOfHours, timed, { part: "hours-viewed" });
      if (shareOfHours > 0)
        add(area, inside / timed / shareOfHours, timed, { part: "lift", unit: "ratio", unknown });
    }
    return values.length > 0 ? known(values) : notMeasured(note("working.no-timed-incidents"));
  },
});
