/**
 * The covering model: choose options so that as much demand as possible is
 * covered, each demand by its best chosen option.
 *
 * value = sum_i weight_i * max over chosen o of effect_io + sum of price_o
 *
 * Gradual effects become plain coverage by a ladder: a demand with the effects
 * e1 > e2 > ... is a row of weight w (e1 - e2) covered by the options that
 * reach e1, a row of weight w (e2 - e3) covered by those that reach e2, and so
 * on. The value is the same and every later step only sees rows that are
 * covered or not. Rows with the same options are added together, which loses
 * nothing. A demand of negative weight (cost of something touched) stays one
 * row; its effects must all be 1.
 *
 * Source: Church & ReVelle 1974, doi:10.1007/BF01942293, for the plain model;
 * the ladder is the radius formulation known from facility location.
 */

import { error, fail, type Problem, type Result, succeed } from "../foundation/result.ts";
import { type LinearRule, linearRules, type Marks, type Rules } from "./rules.ts";

export type CoveringOption = Marks & {
  readonly cover: { readonly demand: ArrayLike<number>; readonly effect: ArrayLike<number> };
  /** What choosing it adds by itself; a cost is negative. */
  readonly price?: number;
};

export type CoveringInstance = {
  readonly options: readonly CoveringOption[];
  readonly demand: ArrayLike<number>;
  readonly rules: Rules;
  /** Rules beyond the usual ones. */
  readonly moreRules?: readonly LinearRule[];
};

/** Both sides of the incidence of options and rows, compressed, with weights, prices and rules. */
export type Covering = {
  readonly options: number;
  readonly rows: number;
  readonly weight: Float64Array;
  readonly price: Float64Array;
  readonly rowStart: Int32Array;
  readonly rowOption: Int32Array;
  /** The rung above on the ladder, whose options are a part of this row's; -1 for none. */
  readonly rowAbove: Int32Array;
  readonly optionStart: Int32Array;
  readonly optionRow: Int32Array;
  readonly rules: readonly LinearRule[];
  /** Rules in which each option stands. */
  readonly ruleStart: Int32Array;
  readonly ruleOf: Int32Array;
  readonly ruleCoefficient: Float64Array;
};

/** Fails with optimise.no-options, -effect-range, -demand-missing, -not-finite, -limit-negative or -contradiction. */
export function covering(instance: CoveringInstance): Result<Covering> {
  const problems = faultsOf(instance);
  if (problems.length > 0) return fail(...problems);
  const { options, demand } = instance;
  const rules = [...linearRules(options, instance.rules), ...(instance.moreRules ?? [])];
  const rows = ladder(options, demand);
  const sides = transpose(rows.start, rows.option, options.length);
  const perOption = rulesPerOption(rules, options.length);
  return succeed({
    options: options.length,
    rows: rows.weight.length,
    weight: Float64Array.from(rows.weight),
    price: Float64Array.from(options, (option) => option.price ?? 0),
    rowStart: Int32Array.from(rows.start),
    rowOption: Int32Array.from(rows.option),
    rowAbove: Int32Array.from(rows.above),
    optionStart: sides.start,
    optionRow: sides.index,
    rules,
    ...perOption,
  });
}

function faultsOf({ options, demand, rules }: CoveringInstance): Problem[] {
  const problems: Problem[] = [];
  if (options.length === 0) problems.push(error("optimise.no-options"));
  let [outOfRange, missing, notFinite] = [0, 0, 0];
  for (const { cover, cost, exposure, price } of options) {
    if (![cost, exposure, price ?? 0].every(Number.isFinite) || cost < 0 || exposure < 0) notFinite += 1;
    for (let k = 0; k < cover.demand.length; k += 1) {
      const weight = demand[cover.demand[k]];
      const effect = cover.effect[k];
      if (weight === undefined) missing += 1;
      if (!(effect >= 0 && effect <= 1) || (weight < 0 && effect !== 1)) outOfRange += 1;
    }
  }
  for (let i = 0; i < demand.length; i += 1) if (!Number.isFinite(demand[i])) notFinite += 1;
  if (outOfRange > 0) problems.push(error("optimise.effect-range", { count: outOfRange }));
  if (missing > 0) problems.push(error("optimise.demand-missing", { count: missing }));
  if (notFinite > 0) problems.push(error("optimise.not-finite", { count: notFinite }));
  const limits = { cap: rules.cap, budget: rules.budget, exposure: rules.exposureMost };
  for (const [rule, limit] of Object.entries(limits)) {
    if (limit !== undefined && !(limit >= 0))
      problems.push(error("optimise.limit-negative", { found: String(limit), values: { rule } }));
  }
  for (const [zone, least] of Object.entries(rules.zoneLeast ?? {})) {
    const most = rules.zoneMost?.[zone];
    if (most !== undefined && most < least)
      problems.push(error("optimise.contradiction", { values: { zone, least, most } }));
  }
  return problems;
}

type Rows = {
  readonly weight: number[];
  readonly start: number[];
  readonly option: number[];
  readonly above: number[];
};

function ladder(options: readonly CoveringOption[], demand: ArrayLike<number>): Rows {
  const byDemand = Array.from(demand, (): { option: number; effect: number }[] => []);
  options.forEach(({ cover }, option) => {
    for (let k = 0; k < cover.demand.length; k += 1) {
      if (cover.effect[k] > 0) byDemand[cover.demand[k]].push({ option, effect: cover.effect[k] });
    }
  });
  const rowOf = new Map<string, number>();
  const rows: Rows = { weight: [], start: [0], option: [], above: [] };
  byDemand.forEach((covers, i) => {
    if (demand[i] === 0 || covers.length === 0) return;
    covers.sort((a, b) => b.effect - a.effect || a.option - b.option);
    let above = -1;
    for (let k = 0; k < covers.length; k += 1) {
      const next = covers[k + 1]?.effect ?? 0;
      if (next === covers[k].effect) continue;
      const weight = demand[i] * (covers[k].effect - next);
      const members = covers.slice(0, k + 1).map(({ option }) => option);
      above = addRow(rows, rowOf, weight, members, above);
    }
  });
  return rows;
}

/** @returns the number of the row, new or one that was there with the same options */
function addRow(
  rows: Rows,
  rowOf: Map<string, number>,
  weight: number,
  members: number[],
  above: number,
): number {
  members.sort((a, b) => a - b);
  // A penalty and a reward on the same options may not cancel into a row of the wrong kind.
  const key = `${weight < 0 ? "-" : ""}${members.join(",")}`;
  const found = rowOf.get(key);
  if (found !== undefined) {
    rows.weight[found] += weight;
    return found;
  }
  const row = rows.weight.length;
  rowOf.set(key, row);
  rows.weight.push(weight);
  rows.above.push(above);
  for (const member of members) rows.option.push(member);
  rows.start.push(rows.option.length);
  return row;
}

function transpose(
  start: readonly number[],
  option: readonly number[],
  options: number,
): { readonly start: Int32Array; readonly index: Int32Array } {
  const first = new Int32Array(options + 1);
  for (const o of option) first[o + 1] += 1;
  for (let o = 0; o < options; o += 1) first[o + 1] += first[o];
  const fill = first.slice();
  const index = new Int32Array(option.length);
  for (let r = 0; r + 1 < start.length; r += 1) {
    for (let k = start[r]; k < start[r + 1]; k += 1) index[fill[option[k]]++] = r;
  }
  return { start: first, index };
}

function rulesPerOption(
  rules: readonly LinearRule[],
  options: number,
): Pick<Covering, "ruleStart" | "ruleOf" | "ruleCoefficient"> {
  const lists = Array.from({ length: options }, (): [number, number][] => []);
  rules.forEach((rule, r) => {
    rule.options.forEach((o, k) => {
      lists[o].push([r, rule.coefficients[k]]);
    });
  });
  const start = new Int32Array(options + 1);
  lists.forEach((list, o) => {
    start[o + 1] = start[o] + list.length;
  });
  const flat = lists.flat();
  return {
    ruleStart: start,
    ruleOf: Int32Array.from(flat, ([r]) => r),
    ruleCoefficient: Float64Array.from(flat, ([, coefficient]) => coefficient),
  };
}

/** Value of a choice, summed anew. */
export function choiceValue(model: Covering, chosen: readonly number[]): number {
  const covered = new Uint8Array(model.rows);
  let value = 0;
  for (const o of chosen) {
    value += model.price[o];
    for (let k = model.optionStart[o]; k < model.optionStart[o + 1]; k += 1) {
      const r = model.optionRow[k];
      if (covered[r] === 0) {
        covered[r] = 1;
        value += model.weight[r];
      }
    }
  }
  return value;
}
