/**
 * What each weakness of a source forbids later. The list is the policy: a
 * weakness that forbids nothing is not told, and what is forbidden is told
 * with the weakness that forbids it.
 */

import { note, type Problem } from "../../foundation/result.ts";
import type { Consequence, SeriesBreak, SourceQuality } from "./quality.ts";

type Judged = Omit<SourceQuality, "consequences">;
type Rule = (quality: Judged) => readonly Consequence[];

/** Below these shares a field, a place or a category no longer speaks for the whole. */
const MOST_FILLED = 0.8;
const MOST_PLACED = 0.9;
const MOST_NAMED = 0.95;
/** From these shares on, midnight is more than chance and duplicates are more than a slip. */
const MUCH_MIDNIGHT = 0.02;
const MUCH_DUPLICATE = 0.01;
/** An interval of half a day no longer tells day from night. */
const LONG_INTERVAL_MINUTES = 720;
/** Share of moments that are intervals from which they matter. */
const MUCH_INTERVAL = 0.05;

/** Fields whose absence forbids something; elsewhere an empty cell means something, such as no end date. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  areas: ["place", "kind"],
  cameras: ["place", "from", "area", "kind"],
  placements: ["place", "from"],
  designations: ["takenOn", "validFrom", "publishedOn"],
  goals: ["mechanism", "targetChange", "dueDate", "category"],
  costs: ["year"],
};

const percent = (share: number): number => Math.round(share * 1000) / 10;

const place: Rule = ({ source, place: precision }) => {
  if (precision.state !== "known" || precision.value.kind === "recorded") return [];
  const { kind, distinct, located, resolutionMetres } = precision.value;
  const values = { places: distinct, rows: located, metres: Math.round(resolutionMetres ?? 0) };
  const where = { file: source };
  const problems = {
    snapped: () => note("quality.points-snapped", { where, values }),
    rounded: () => note("quality.points-rounded", { where, values }),
    jittered: () => note("quality.points-jittered", { where, values }),
  };
  return [{ limit: "small-areas", problem: problems[kind]() }];
};

const unit: Rule = ({ source, time }) => {
  if (time.state !== "known") return [];
  const where = { file: source };
  const {
    unit: known,
    withTime,
    rows,
    atMidnight,
    intervals,
    medianIntervalMinutes,
    inLaterMonths,
  } = time.value;
  const found: Consequence[] = [];
  if (known === "month") found.push({ limit: "days", problem: note("quality.months-only", { where }) });
  if (known === "day") found.push({ limit: "hours", problem: note("quality.days-only", { where }) });
  if (withTime > 0 && withTime < MOST_PLACED * rows) {
    const values = { percent: percent(1 - withTime / rows) };
    found.push({ limit: "hours", problem: note("quality.few-times", { where, values }) });
  }
  if (withTime > 0 && atMidnight > MUCH_MIDNIGHT) {
    const values = { percent: percent(atMidnight) };
    found.push({ limit: "hours", problem: note("quality.midnight", { where, values }) });
  }
  if (intervals > MUCH_INTERVAL * rows && (medianIntervalMinutes ?? 0) >= LONG_INTERVAL_MINUTES) {
    const hours = Math.round((medianIntervalMinutes ?? 0) / 60);
    const values = { hours, intervals, later: Math.round(inLaterMonths) };
    found.push({ limit: "hours", problem: note("quality.long-intervals", { where, values }) });
  }
  return found;
};

const fields: Rule = ({ source, table, completeness }) =>
  completeness.flatMap(({ field, filled, rows }): Consequence[] => {
    const share = rows === 0 ? 1 : filled / rows;
    const values = { field, percent: percent(1 - share) };
    const where = { file: source };
    if (table === "incidents") {
      if (field === "place" && share < MOST_PLACED)
        return [{ limit: "counts", problem: note("quality.few-places", { where, values }) }];
      if (field === "category" && share < MOST_NAMED)
        return [{ limit: "per-category", problem: note("quality.few-categories", { where, values }) }];
      return [];
    }
    // A field that is empty everywhere is a field that the file does not have.
    if (filled === 0 || share >= MOST_FILLED || !(NEEDED[table] ?? []).includes(field)) return [];
    return [{ limit: "per-field", problem: note("quality.incomplete-field", { where, values }) }];
  });

const duplicates: Rule = ({ source, rows, duplicates: found }) => {
  if (found.state !== "known" || found.value.rows <= MUCH_DUPLICATE * rows) return [];
  const values = { rows: found.value.rows, percent: percent(found.value.rows / rows) };
  return [{ limit: "counts", problem: note("quality.duplicates", { where: { file: source }, values }) }];
};

const breaks: Rule = ({ source, breaks: found }) => {
  if (found.state !== "known") return [];
  const all = found.value.found;
  const inAll = all.some(({ category }) => category === "all");
  return (
    all
      // A step in all incidents is told once, not for each category that takes part in it.
      .filter(({ kind, category }) => kind !== "shared" || category === "all" || !inAll)
      .map((one) => ({
        limit: one.kind === "shared" ? "compare-over-time" : "per-category",
        problem: breakProblem(source, one),
      }))
  );
};

function breakProblem(file: string, found: SeriesBreak): Problem {
  const details = {
    where: { file },
    values: {
      category: found.category,
      month: found.month,
      before: Math.round(found.before * 10) / 10,
      after: Math.round(found.after * 10) / 10,
      ...(found.with === undefined ? {} : { other: found.with }),
    },
  };
  if (found.kind === "exchange") return note("quality.break-exchange", details);
  return found.kind === "own" ? note("quality.break-own", details) : note("quality.break-shared", details);
}

const gaps: Rule = ({ source, gaps: found }) => {
  if (found.state !== "known" || found.value.length === 0) return [];
  const values = { months: found.value.slice(0, 12).join(", ") };
  const where = { file: source };
  return [
    {
      limit: "compare-over-time",
      problem: note("quality.empty-months", { where, count: found.value.length, values }),
    },
  ];
};

const rules: readonly Rule[] = [place, unit, fields, duplicates, breaks, gaps];

export const consequencesOf = (quality: Judged): readonly Consequence[] =>
  rules.flatMap((rule) => rule(quality));
