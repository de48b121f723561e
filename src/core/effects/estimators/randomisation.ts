/**
 * Randomisation inference: how often would another choice of places have shown
 * a difference at least as large as the one that was observed?
 *
 * The cameras' label is handed out again over the eligible places, within
 * strata, as many as there were in each. Statistics: the difference of mean
 * changes D = mean(change | label) - mean(change | none), and the log ratio of
 * totals with 1/2 added to each. All assignments are tried when there are no
 * more than `mostExact`; otherwise `draws` are drawn and p = (1 + k) / (1 + draws).
 *
 * Interval: the shifts d for which the two-sided test of "every place with
 * cameras changed by d more" does not reject. With P the statistic of an
 * assignment and s the mean label of its places with the label minus that of its
 * places without, the assignment is at least as extreme as the observed O when
 * |P - d s| >= |O - d|, and that holds exactly between (O - P) / (1 - s) and
 * (O + P) / (1 + s). Counting those intervals gives the ends without a grid.
 *
 * Valid only when the eligible places are plausible alternatives for the ones
 * chosen. The smallest p is 1 / assignments (1 / (1 + draws) when drawn). Fails with
 * randomisation.input or randomisation.one-assignment.
 * Source: Rosenbaum 2002, Observational Studies, chapter 2.
 */

import type { Random } from "../../foundation/random.ts";
import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { type Assignments, assignmentCount, drawnAssignments, everyAssignment } from "./assignments.ts";

export type RandomisationInput = {
  /** Incidents per place before and after, and 1 where cameras came. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  readonly treated: readonly number[];
  /** Places are exchanged within a stratum only; one stratum when absent. */
  readonly strata?: readonly string[];
  readonly level: number;
  readonly mostExact: number;
  readonly draws: number;
};

export type Randomisation = {
  readonly exact: boolean;
  readonly assignments: number;
  readonly difference: { readonly observed: number; readonly p: number; readonly pLower: number };
  readonly logRatio: { readonly observed: number; readonly p: number };
  /** Shift per place; absent ends where no shift is rejected. */
  readonly interval: { readonly low: number; readonly high: number };
};

/** Statistics that differ by less than this share of the largest are the same. */
const TIE = 1e-9;

/** @param random  used only when there are more than `mostExact` assignments */
export function randomisation(input: RandomisationInput, random: Random): Result<Randomisation> {
  const { before, after, treated } = input;
  const n = before.length;
  const strata = input.strata ?? before.map(() => "");
  const unequal = after.length !== n || treated.length !== n || strata.length !== n;
  if (unequal || treated.some((flag) => flag !== 0 && flag !== 1)) return fail(error("randomisation.input"));
  if ([...before, ...after].some((value) => !(value >= 0 && value < Infinity)))
    return fail(error("randomisation.input"));
  const all = assignmentCount(treated, strata);
  if (all <= 1) return fail(error("randomisation.one-assignment"));
  const exact = all <= input.mostExact;
  const places: Assignments = exact
    ? everyAssignment(treated, strata)
    : drawnAssignments(treated, strata, input.draws, random);
  const found = statistics(Float64Array.from(before), Float64Array.from(after), treated, places);
  const share = (count: number): number => (exact ? count / all : (count + 1) / (input.draws + 1));
  const { observed, difference, logRatio, overlap } = found;
  const scale = largest(difference) * TIE;
  const ratioScale = largest(logRatio) * TIE;
  return succeed({
    exact,
    assignments: exact ? all : input.draws,
    difference: {
      observed: observed.difference,
      p: share(countOf(difference, (value) => Math.abs(value) >= Math.abs(observed.difference) - scale)),
      pLower: share(countOf(difference, (value) => value <= observed.difference + scale)),
    },
    logRatio: {
      observed: observed.logRatio,
      p: share(countOf(logRatio, (value) => Math.abs(value) >= Math.abs(observed.logRatio) - ratioScale)),
    },
    interval: inverted(observed.difference, difference, overlap, 1 - input.level, exact ? 0 : 1),
  });
}

const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function countOf(values: Float64Array, matches: (value: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) if (matches(values[i])) count += 1;
  return count;
}

/** Statistics of the observed choice and of each assignment. */
function statistics(
  before: Float64Array,
  after: Float64Array,
  treated: readonly number[],
  { count, size, members }: Assignments,
) {
  const n = before.length;
  const [allBefore, allAfter] = [total(before), total(after)];
  const rest = n - size;
  const of = (inBefore: number, inAfter: number) => ({
    difference: (inAfter - inBefore) / size - (allAfter - allBefore - inAfter + inBefore) / rest,
    logRatio: Math.log(
      ((inAfter + 0.5) * (allBefore - inBefore + 0.5)) / ((inBefore + 0.5) * (allAfter - inAfter + 0.5)),
    ),
  });
  const own = { before: 0, after: 0 };
  treated.forEach((flag, i) => {
    own.before += flag * before[i];
    own.after += flag * after[i];
  });
  const difference = new Float64Array(count);
  const logRatio = new Float64Array(count);
  const overlap = new Float64Array(count);
  for (let a = 0; a < count; a += 1) {
    let [inBefore, inAfter, both] = [0, 0, 0];
    for (let m = a * size; m < (a + 1) * size; m += 1) {
      const place = members[m];
      inBefore += before[place];
      inAfter += after[place];
      both += treated[place];
    }
    const one = of(inBefore, inAfter);
    difference[a] = one.difference;
    logRatio[a] = one.logRatio;
    overlap[a] = both / size - (size - both) / rest;
  }
  return { observed: of(own.before, own.after), difference, logRatio, overlap };
}

const total = (values: Float64Array): number => values.reduce((all, value) => all + value, 0);

/**
 * Hull of the shifts that are not rejected at alpha.
 *
 * @param extra  assignments always counted as extreme: 1 when drawn, 0 when all were tried
 */
function inverted(
  observed: number,
  statistic: Float64Array,
  overlap: Float64Array,
  alpha: number,
  extra: number,
): { readonly low: number; readonly high: number } {
  const starts = new Float64Array(statistic.length);
  const ends = new Float64Array(statistic.length);
  let always = extra;
  let intervals = 0;
  for (let a = 0; a < statistic.length; a += 1) {
    const s = overlap[a];
    // The observed choice, and its mirror image, are as extreme at every shift.
    if (1 - Math.abs(s) < TIE) {
      always += 1;
      continue;
    }
    const one = (observed - statistic[a]) / (1 - s);
    const other = (observed + statistic[a]) / (1 + s);
    starts[intervals] = Math.min(one, other);
    ends[intervals] = Math.max(one, other);
    intervals += 1;
  }
  const needed = alpha * (statistic.length + extra);
  if (always > needed) return { low: -Infinity, high: Infinity };
  const opening = starts.subarray(0, intervals).sort();
  const closing = ends.subarray(0, intervals).sort();
  let [low, high, open] = [observed, observed, always];
  // At equal places intervals open before others close: their ends belong to them.
  for (let i = 0, j = 0; j < intervals; ) {
    if (i < intervals && opening[i] <= closing[j]) {
      open += 1;
      if (open > needed) low = Math.min(low, opening[i]);
      i += 1;
    } else {
      if (open > needed) high = Math.max(high, closing[j]);
      open -= 1;
      j += 1;
    }
  }
  return { low, high };
}
