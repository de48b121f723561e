/**
 * Breaks in the monthly counts of a source: a lasting step that trend and
 * season do not explain, sought in all incidents and in each of the largest
 * categories.
 *
 * Counts are taken as 2 sqrt(n + 3/8) (Anscombe 1948), which has variance 1
 * for Poisson counts of any size, so that the step test for constant variance
 * holds. With k series the threshold is 5 % / k (Bonferroni).
 */

import { monthLabel } from "../../foundation/civil-date.ts";
import type { Streams } from "../../foundation/random.ts";
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { type BreakScan, breakScan } from "../../statistics/level-break.ts";
import type { Breaks, SeriesBreak } from "./quality.ts";

/** A source's counts by month, over the months that it covers whole. */
export type MonthlySeries = { readonly category: string; readonly counts: Float64Array };

const FEWEST_MONTHS = 24;
/** From three years on, each month of the year has a level of its own. */
const SEASON_MONTHS = 36;
const MOST_CATEGORIES = 12;
/** Smaller counts have too few steps for a normal approximation. */
const LEAST_MEAN = 5;
const ALPHA = 0.05;
const DRAWS = 999;
/** Steps this many months apart are called simultaneous. */
const SIMULTANEOUS = 1;
/** An exchange takes up at least this share of what the other category loses. */
const LEAST_SHARE = 0.5;
/** Months before and after a step whose means are told. */
const MONTHS_TOLD = 12;

/** @param all  the sum of the others, first; the others in any order */
export function seriesBreaks(
  firstMonth: number,
  all: MonthlySeries,
  categories: readonly MonthlySeries[],
  streams: Streams,
  source: string,
): Known<Breaks> {
  const months = all.counts.length;
  if (months < FEWEST_MONTHS) {
    return notMeasured(note("quality.too-few-months", { values: { months, needed: FEWEST_MONTHS } }));
  }
  const largest = categories
    .filter(({ counts }) => sumOf(counts) >= LEAST_MEAN * months)
    .sort((a, b) => sumOf(b.counts) - sumOf(a.counts) || (a.category < b.category ? -1 : 1))
    .slice(0, MOST_CATEGORIES);
  // A single category is all incidents once more.
  const series = categories.length < 2 ? [all] : [all, ...largest];
  const threshold = ALPHA / series.length;
  const scan = breakScan(months, design(months, firstMonth));
  const found = series.flatMap((one) => {
    const step = stepOf(one, scan, streams, source);
    return step.p <= threshold ? [step] : [];
  });
  return known({
    months,
    series: series.length,
    threshold,
    found: found.map((step) => named(step, found, firstMonth)),
  });
}

type Step = {
  readonly category: string;
  readonly at: number;
  readonly before: number;
  readonly after: number;
  readonly supF: number;
  readonly p: number;
};

function stepOf(
  { category, counts }: MonthlySeries,
  scan: BreakScan,
  streams: Streams,
  source: string,
): Step {
  const roots = counts.map((n) => 2 * Math.sqrt(n + 3 / 8));
  const { at, supF, p } = scan.test(roots, streams("series-break", source, category), DRAWS);
  const mean = (from: number, to: number): number => sumOf(counts.subarray(from, to)) / (to - from);
  return {
    category,
    at,
    before: mean(Math.max(0, at - MONTHS_TOLD), at),
    after: mean(at, Math.min(counts.length, at + MONTHS_TOLD)),
    supF,
    p,
  };
}

/** Trend, and with enough years the months of the year. */
function design(months: number, firstMonth: number): Float64Array[] {
  const column = (value: (t: number) => number): Float64Array =>
    Float64Array.from({ length: months }, (_, t) => value(t));
  const trend = column((t) => t / months);
  if (months < SEASON_MONTHS) return [trend];
  const season = Array.from({ length: 11 }, (_, k) =>
    column((t) => ((((firstMonth + t) % 12) + 12) % 12 === k + 1 ? 1 : 0)),
  );
  return [trend, ...season];
}

/** Says whether a step comes alone, with one the other way, or with a step in all incidents. */
function named(step: Step, found: readonly Step[], firstMonth: number): SeriesBreak {
  const { at, ...told } = step;
  const change = step.after - step.before;
  const together = found.filter((other) => other !== step && Math.abs(other.at - at) <= SIMULTANEOUS);
  const other = together
    .filter(({ category }) => category !== "all" && step.category !== "all")
    .filter(({ before, after }) => (after - before) * change < 0)
    .find(({ before, after }) => Math.abs(after - before) >= LEAST_SHARE * Math.abs(change));
  const base = { ...told, month: monthLabel(firstMonth + at) };
  if (other !== undefined) return { ...base, kind: "exchange", with: other.category };
  const shared =
    step.category === "all" ||
    together.some(({ category, before, after }) => category === "all" && (after - before) * change > 0);
  return { ...base, kind: shared ? "shared" : "own" };
}

const sumOf = (counts: Float64Array): number => counts.reduce((total, n) => total + n, 0);
