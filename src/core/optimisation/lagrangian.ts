/**
 * An upper bound on what any choice can be worth, without a solver.
 *
 * The link "a row counts only when an option that covers it is chosen" is
 * relaxed with a multiplier u per row, 0 <= u <= weight:
 *
 *   L(u) = sum_r (weight_r - u_r) + max over choices of sum_o x_o (price_o + sum_{r covered by o} u_r)
 *
 * The cap and "one option per site" stay in the choice, which is then a matter
 * of sorting; every other rule is relaxed with a multiplier of its own. For
 * any u the value is a bound; subgradient steps bring it down. A row of
 * negative weight is replaced by its mean over the options that touch it, which
 * is never more than what it costs.
 *
 * Source: Held, Wolfe & Crowder 1974, doi:10.1007/BF01580223; Fisher 1981,
 * doi:10.1287/mnsc.27.1.1.
 */

import type { Covering } from "./covering.ts";

export type LagrangianBound = {
  readonly bound: number;
  /** Options that no choice worth more than the incumbent can hold, and those that each must hold. */
  readonly never: Uint8Array;
  readonly always: Uint8Array;
  /** Choice of the relaxed problem at the best multipliers: a start for a search. */
  readonly relaxed: readonly number[];
};

export type LagrangianOptions = { readonly steps: number };

type Relaxation = {
  readonly u: Float64Array;
  /** Multiplier per relaxed rule. */
  readonly lambda: Float64Array;
};

const PATIENCE = 15;
const SMALLEST_STEP = 1e-4;

/** @param incumbent  value of a feasible choice, for the length of the steps and for fixing */
export function lagrangianBound(
  model: Covering,
  incumbent: number,
  options: LagrangianOptions,
): LagrangianBound {
  const problem = prepare(model);
  const { best, kept } = descend(problem, incumbent, options);
  return { bound: best, ...fixing(problem, kept, best, incumbent) };
}

/** Steps down; `improved` is told of every new best relaxation. */
function descend(
  problem: Problem,
  incumbent: number,
  { steps }: LagrangianOptions,
  improved: (kept: Relaxation) => void = () => {},
): { readonly best: number; readonly kept: Relaxation } {
  const { model } = problem;
  const u = Float64Array.from(model.weight, (w, r) => initialShare(model, r) * Math.max(0, w));
  const lambda = new Float64Array(model.rules.length);
  let best = Number.POSITIVE_INFINITY;
  let kept: Relaxation = { u: u.slice(), lambda: lambda.slice() };
  const direction = new Float64Array(model.rows);
  let scale = 1.5;
  let stale = 0;
  for (let step = 0; step < steps && scale > SMALLEST_STEP; step += 1) {
    const { value, chosen } = evaluate(problem, u, lambda);
    if (best === Number.POSITIVE_INFINITY || value < best - 1e-9 * Math.abs(best)) {
      // Small progress is progress, but does not hold off a shorter step for ever.
      stale = best - value > 1e-5 * Math.abs(value) ? 0 : stale + 1;
      best = value;
      kept = { u: u.slice(), lambda: lambda.slice() };
      improved(kept);
    } else stale += 1;
    if (best - incumbent <= 1e-9 * Math.max(1, Math.abs(incumbent))) break;
    if (stale >= PATIENCE) {
      scale /= 2;
      stale = 0;
      u.set(kept.u);
      lambda.set(kept.lambda);
      direction.fill(0);
      continue;
    }
    move(problem, { u, lambda }, direction, chosen, scale * (value - incumbent));
  }
  return { best, kept };
}

/**
 * Bounds for every cap from 0 to `most` at once: the multipliers found for the
 * cap of the model give a bound for any other cap, weaker the further away.
 */
export function capBounds(
  model: Covering,
  incumbent: number,
  options: LagrangianOptions,
  most: number,
): Float64Array {
  const problem = prepare(model);
  const bounds = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  descend(problem, incumbent, options, ({ u, lambda }) => {
    const relaxation = { u, lambda };
    const worth = reducedPrices(problem, relaxation);
    let bound = constantOf(problem, relaxation);
    bounds[0] = Math.min(bounds[0], bound);
    const sorted = pick({ ...problem, cap: most }, worth);
    for (let p = 1; p <= most; p += 1) {
      if (p <= sorted.length) bound += worth[sorted[p - 1]];
      bounds[p] = Math.min(bounds[p], bound);
    }
  });
  return bounds;
}

type Problem = {
  readonly model: Covering;
  /** Constant and price of the options with penalties spread. */
  readonly price: Float64Array;
  readonly cap: number;
  /** Options grouped by site: the ones that exclude each other. */
  readonly site: Int32Array;
  readonly sites: number;
  /** Rules that are relaxed. */
  readonly relaxedRules: readonly number[];
};

function prepare(model: Covering): Problem {
  const price = model.price.slice();
  for (let r = 0; r < model.rows; r += 1) {
    if (model.weight[r] >= 0) continue;
    const size = model.rowStart[r + 1] - model.rowStart[r];
    for (let j = model.rowStart[r]; j < model.rowStart[r + 1]; j += 1)
      price[model.rowOption[j]] += model.weight[r] / size;
  }
  let cap = model.options;
  const site = Int32Array.from({ length: model.options }, (_, o) => o);
  const relaxedRules: number[] = [];
  const placed = new Uint8Array(model.options);
  model.rules.forEach((rule, r) => {
    if (rule.id === "cap" && rule.options.length === model.options) {
      cap = Math.min(cap, Math.floor(rule.high + 1e-9));
    } else if (rule.id === "site" && rule.options.every((o) => placed[o] === 0)) {
      for (const o of rule.options) {
        site[o] = rule.options[0];
        placed[o] = 1;
      }
    } else relaxedRules.push(r);
  });
  return { model, price, cap, site, sites: model.options, relaxedRules };
}

/** To begin with, a row covered by many options lends each a small part. */
const initialShare = (model: Covering, r: number): number =>
  1 / Math.max(1, Math.min(4, (model.rowStart[r + 1] - model.rowStart[r]) / 4));

function reducedPrices({ model, price, relaxedRules }: Problem, { u, lambda }: Relaxation): Float64Array {
  const worth = price.slice();
  const { optionStart, optionRow } = model;
  for (let o = 0; o < model.options; o += 1) {
    let total = 0;
    for (let k = optionStart[o]; k < optionStart[o + 1]; k += 1) total += u[optionRow[k]];
    worth[o] += total;
  }
  for (const r of relaxedRules) {
    if (lambda[r] === 0) continue;
    const { options, coefficients } = model.rules[r];
    options.forEach((o, k) => {
      worth[o] -= lambda[r] * coefficients[k];
    });
  }
  return worth;
}

/** A positive multiplier holds an upper limit, a negative one a lower limit. */
function constantOf({ model, relaxedRules }: Problem, { u, lambda }: Relaxation): number {
  let constant = 0;
  for (let r = 0; r < model.rows; r += 1) if (model.weight[r] > 0) constant += model.weight[r] - u[r];
  for (const r of relaxedRules) {
    if (lambda[r] > 0) constant += lambda[r] * model.rules[r].high;
    if (lambda[r] < 0) constant += lambda[r] * model.rules[r].low;
  }
  return constant;
}

/** The best options, one per site, at most `cap` and only those worth something. */
function pick({ site, cap }: Problem, worth: Float64Array): number[] {
  const leader = new Map<number, number>();
  for (let o = 0; o < worth.length; o += 1) {
    if (worth[o] <= 0) continue;
    const held = leader.get(site[o]);
    if (held === undefined || worth[o] > worth[held]) leader.set(site[o], o);
  }
  return [...leader.values()].sort((a, b) => worth[b] - worth[a] || a - b).slice(0, cap);
}

function evaluate(problem: Problem, u: Float64Array, lambda: Float64Array) {
  const worth = reducedPrices(problem, { u, lambda });
  const chosen = pick(problem, worth);
  let value = constantOf(problem, { u, lambda });
  for (const o of chosen) value += worth[o];
  return { value, chosen };
}

const MEMORY = 0.7;

/** One step against the (smoothed) subgradient; `length` times its norm is the decrease hoped for. */
function move(
  { model, relaxedRules }: Problem,
  { u, lambda }: Relaxation,
  direction: Float64Array,
  chosen: readonly number[],
  length: number,
): void {
  const slope = new Float64Array(model.rows).fill(-1);
  const use = new Float64Array(model.rules.length);
  for (const o of chosen) {
    for (let k = model.optionStart[o]; k < model.optionStart[o + 1]; k += 1) slope[model.optionRow[k]] += 1;
    for (let k = model.ruleStart[o]; k < model.ruleStart[o + 1]; k += 1)
      use[model.ruleOf[k]] += model.ruleCoefficient[k];
  }
  let norm = 0;
  for (let r = 0; r < model.rows; r += 1) {
    if (model.weight[r] <= 0) continue;
    direction[r] = slope[r] + MEMORY * direction[r];
    // What points out of the box cannot be followed.
    const stuck = (u[r] <= 0 && direction[r] > 0) || (u[r] >= model.weight[r] && direction[r] < 0);
    if (!stuck) norm += direction[r] * direction[r];
  }
  const excess = relaxedRules.map((r) => {
    const { low, high } = model.rules[r];
    const over = Number.isFinite(high) ? use[r] - high : Number.NEGATIVE_INFINITY;
    const under = Number.isFinite(low) ? low - use[r] : Number.NEGATIVE_INFINITY;
    // Rules differ in size: each is measured against its own limit.
    const size = Math.max(1, Math.abs(Number.isFinite(high) ? high : low));
    return { r, over: over / size, under: under / size, size };
  });
  for (const { r, over, under } of excess) {
    if (over > 0 || (lambda[r] > 0 && Number.isFinite(over))) norm += over * over;
    else if (under > 0 || (lambda[r] < 0 && Number.isFinite(under))) norm += under * under;
  }
  if (norm === 0) return;
  const t = length / norm;
  for (let r = 0; r < model.rows; r += 1) {
    if (model.weight[r] > 0) u[r] = Math.min(model.weight[r], Math.max(0, u[r] - t * direction[r]));
  }
  for (const { r, over, under, size } of excess) {
    if (over > 0 || (lambda[r] > 0 && Number.isFinite(over)))
      lambda[r] = Math.max(0, lambda[r] + (t * over) / size);
    else if (under > 0 || (lambda[r] < 0 && Number.isFinite(under)))
      lambda[r] = Math.min(0, lambda[r] - (t * under) / size);
  }
}

/** Reduced-price fixing: what would drag the bound below the incumbent need not be looked at again. */
function fixing(problem: Problem, kept: Relaxation, bound: number, incumbent: number) {
  const { model, site, cap } = problem;
  const worth = reducedPrices(problem, kept);
  const chosen = pick(problem, worth);
  const inside = new Uint8Array(model.options);
  const siteHolder = new Map<number, number>();
  for (const o of chosen) {
    inside[o] = 1;
    siteHolder.set(site[o], o);
  }
  const full = chosen.length >= cap;
  const last = full && chosen.length > 0 ? worth[chosen[chosen.length - 1]] : 0;
  let next = 0;
  for (let o = 0; o < worth.length; o += 1) if (inside[o] === 0 && worth[o] > next) next = worth[o];
  const slack = bound - incumbent + 1e-7 * Math.max(1, Math.abs(incumbent));
  const never = new Uint8Array(model.options);
  const always = new Uint8Array(model.options);
  for (let o = 0; o < worth.length; o += 1) {
    const holder = siteHolder.get(site[o]);
    if (inside[o] === 1) always[o] = worth[o] - next > slack ? 1 : 0;
    else never[o] = (holder === undefined ? last : worth[holder]) - worth[o] > slack ? 1 : 0;
  }
  return { never, always, relaxed: chosen };
}
