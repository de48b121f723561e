/**
 * A good choice, fast: greedy, then moves (add, drop, swap), then variable
 * neighbourhoods: some random swaps and climbing again. Heuristics: what they
 * find is feasible, and how far it is from the best is told by a bound.
 *
 * A swap is worth gain(in) + what only `out` covers and `in` covers too
 * - gain(out); for each `out` the best `in` follows from one pass over its
 * rows. Sources: Teitz & Bart 1968; Resende & Werneck 2007 for the fast
 * interchange; Hansen & Mladenovic 1997 for the neighbourhoods.
 */

import { below, type Random } from "../foundation/random.ts";
import { Choice } from "./choice.ts";
import type { Covering } from "./covering.ts";
import { RULE_TOLERANCE } from "./rules.ts";

const IMPROVES = 1e-9;

/**
 * Greedy by gain, or by gain per unit of the scarcest limited sum.
 *
 * @returns undefined when the rules with a minimum could not be met this way
 */
export function greedy(model: Covering, per?: Float64Array): Choice | undefined {
  const choice = new Choice(model);
  const worth = (o: number): number =>
    per === undefined ? choice.gain[o] : choice.gain[o] / Math.max(per[o], RULE_TOLERANCE);
  // Minima first, the option that mends one and is worth most.
  for (let short = choice.broken(); short.length > 0; short = choice.broken()) {
    const helps = new Set(
      short.flatMap((r) => model.rules[r].options.filter((_, k) => model.rules[r].coefficients[k] > 0)),
    );
    const found = best(choice, helps, worth);
    if (found < 0) return undefined;
    choice.add(found);
  }
  for (;;) {
    const found = best(choice, undefined, worth);
    if (found < 0 || choice.gain[found] <= IMPROVES) return choice;
    choice.add(found);
  }
}

function best(choice: Choice, among: Set<number> | undefined, worth: (o: number) => number): number {
  let found = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (let o = 0; o < choice.chosen.length; o += 1) {
    if (choice.chosen[o] === 1 || (among !== undefined && !among.has(o))) continue;
    const value = worth(o);
    if (value > most && choice.fitsUnder(o)) {
      most = value;
      found = o;
    }
  }
  return found;
}

/** Climbs until no add, drop or swap improves; stops after `moves` at the latest. */
export function climb(choice: Choice, moves = Number.POSITIVE_INFINITY): void {
  const extra = new Float64Array(choice.chosen.length);
  for (let m = 0; m < moves; m += 1) {
    if (!addOrDrop(choice) && !swap(choice, extra)) return;
  }
}

function addOrDrop(choice: Choice): boolean {
  const { gain, chosen } = choice;
  for (let o = 0; o < chosen.length; o += 1) {
    if (chosen[o] === 0 && gain[o] > IMPROVES && choice.admits(o, [])) {
      const found = best(choice, undefined, (p) => gain[p]);
      choice.add(found >= 0 && choice.admits(found, []) ? found : o);
      return true;
    }
    if (chosen[o] === 1 && gain[o] < -IMPROVES && choice.sparable(o)) {
      choice.remove(o);
      return true;
    }
  }
  return false;
}

/** The best swap for each chosen option in turn; the best of all is made. */
function swap(choice: Choice, extra: Float64Array): boolean {
  let [bestOut, bestIn, bestGain] = [-1, -1, IMPROVES];
  for (const out of choice.members()) {
    const found = bestPartner(choice, out, extra, bestGain);
    if (found !== undefined) [bestOut, bestIn, bestGain] = [out, found.option, found.gain];
  }
  if (bestOut < 0) return false;
  choice.remove(bestOut);
  choice.add(bestIn);
  return true;
}

function bestPartner(
  choice: Choice,
  out: number,
  extra: Float64Array,
  more: number,
): { readonly option: number; readonly gain: number } | undefined {
  const { model, gain, chosen, count } = choice;
  const { optionStart, optionRow, rowStart, rowOption, weight } = model;
  const touched: number[] = [];
  for (let k = optionStart[out]; k < optionStart[out + 1]; k += 1) {
    const r = optionRow[k];
    if (count[r] !== 1) continue;
    for (let j = rowStart[r]; j < rowStart[r + 1]; j += 1) {
      extra[rowOption[j]] += weight[r];
      touched.push(rowOption[j]);
    }
  }
  let found: { option: number; gain: number } | undefined;
  let least = more;
  let broken: number[] | undefined;
  for (let o = 0; o < chosen.length; o += 1) {
    const delta = gain[o] + extra[o] - gain[out];
    if (chosen[o] === 1 || delta <= least) continue;
    broken ??= brokenWithout(choice, out);
    if (!admitsInstead(choice, out, o, broken)) continue;
    least = delta;
    found = { option: o, gain: delta };
  }
  for (const o of touched) extra[o] = 0;
  return found;
}

function brokenWithout(choice: Choice, out: number): number[] {
  use(choice, out, -1);
  const broken = choice.broken();
  use(choice, out, 1);
  return broken;
}

function admitsInstead(choice: Choice, out: number, o: number, broken: readonly number[]): boolean {
  use(choice, out, -1);
  const admitted = choice.admits(o, broken);
  use(choice, out, 1);
  return admitted;
}

function use({ model, activity }: Choice, o: number, sign: 1 | -1): void {
  for (let k = model.ruleStart[o]; k < model.ruleStart[o + 1]; k += 1)
    activity[model.ruleOf[k]] += sign * model.ruleCoefficient[k];
}

export type NeighbourhoodOptions = {
  /** Shakes in all. */
  readonly shakes: number;
  /** Most random swaps in one shake. */
  readonly widest: number;
};

/**
 * Variable neighbourhoods: 1, 2, ... random swaps from the best choice so far,
 * climbing each time; back to one after an improvement.
 */
export function variableNeighbourhoods(
  model: Covering,
  from: readonly number[],
  { shakes, widest }: NeighbourhoodOptions,
  random: Random,
): Choice {
  let record = new Choice(model, from);
  climb(record);
  let width = 1;
  for (let s = 0; s < shakes && record.members().length > 0; s += 1) {
    const trial = new Choice(model, record.members());
    shake(trial, width, random);
    climb(trial);
    if (trial.value > record.value + IMPROVES) {
      record = trial;
      width = 1;
    } else width = width >= widest ? 1 : width + 1;
  }
  return record;
}

const TRIES = 20;

/** Random swaps that keep the rules; the newcomer is drawn from those that share a row with the leaver, half of the time. */
function shake(choice: Choice, swaps: number, random: Random): void {
  for (let s = 0; s < swaps; s += 1) {
    const members = choice.members();
    for (let attempt = 0; attempt < TRIES; attempt += 1) {
      const out = members[below(random, members.length)];
      const o = random.next() < 0.5 ? below(random, choice.chosen.length) : neighbour(choice, out, random);
      if (choice.chosen[o] === 1) continue;
      if (!admitsInstead(choice, out, o, brokenWithout(choice, out))) continue;
      choice.remove(out);
      choice.add(o);
      break;
    }
  }
}

function neighbour({ model }: Choice, o: number, random: Random): number {
  const rows = model.optionStart[o + 1] - model.optionStart[o];
  if (rows === 0) return below(random, model.options);
  const r = model.optionRow[model.optionStart[o] + below(random, rows)];
  return model.rowOption[model.rowStart[r] + below(random, model.rowStart[r + 1] - model.rowStart[r])];
}
