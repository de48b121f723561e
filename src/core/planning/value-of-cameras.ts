/**
 * What is each number of cameras worth? V(p) for p = 0, 1, 2, ...: the most
 * incidents that p cameras could have in view, with a bound that no placement
 * of p cameras exceeds; and from it the value of one more and of one fewer.
 *
 * Each p starts from the choice for p - 1. One set of multipliers gives a bound
 * for every p at once (see `capBounds`).
 */

import { Choice } from "../optimisation/choice.ts";
import type { Covering } from "../optimisation/covering.ts";
import { capBounds } from "../optimisation/lagrangian.ts";
import { climb } from "../optimisation/local-search.ts";

export type CurvePoint = {
  readonly cameras: number;
  /** Best found, incidents per year. */
  readonly value: number;
  /** No placement of so many cameras exceeds it. */
  readonly bound: number;
};

export type Step = { readonly value: number; readonly low: number; readonly high: number };

export type ValueOfCameras = {
  readonly curve: readonly CurvePoint[];
  readonly oneMore: Step;
  /** What goes with one fewer; absent at a cap of zero. */
  readonly oneFewer?: Step;
};

/** Swaps tried after each added camera. */
const MOVES = 8;

/**
 * @param model  weights of the mean year; its cap rule is taken to `cap + extra`
 * @param best   the plan at the cap itself, which may be better than the curve's own
 */
export function valueOfCameras(
  model: Covering,
  cap: number,
  extra: number,
  best: { readonly value: number; readonly bound: number },
  steps: number,
): ValueOfCameras {
  const most = Math.min(cap + extra, model.options);
  const values = climbing(model, most);
  if (cap <= most) values[cap] = Math.max(values[cap], best.value);
  // One camera more can always hang beside a plan, so the curve never falls.
  for (let p = 1; p <= most; p += 1) values[p] = Math.max(values[p], values[p - 1]);
  const bounds = boundsUpTo(model, values, [cap, most, cap >> 1, cap >> 2], steps);
  if (cap <= most) bounds[cap] = Math.min(bounds[cap], best.bound);
  const curve = Array.from(values, (value, cameras) => ({
    cameras,
    value,
    // Without cameras nothing is in view; no bound is needed for that.
    bound: cameras === 0 ? value : Math.max(value, bounds[cameras]),
  }));
  const between = (from: number): Step => step(curve[Math.min(from, most)], curve[Math.min(from + 1, most)]);
  return { curve, oneMore: between(cap), ...(cap === 0 ? {} : { oneFewer: between(cap - 1) }) };
}

/** The lowest of the bounds from the multipliers of several caps. */
function boundsUpTo(
  model: Covering,
  values: Float64Array,
  caps: readonly number[],
  steps: number,
): Float64Array {
  const most = values.length - 1;
  const bounds = new Float64Array(most + 1).fill(Number.POSITIVE_INFINITY);
  for (const at of new Set(caps.map((cap) => Math.min(cap, most)))) {
    capBounds(withCap(model, at), values[at], { steps }, most).forEach((bound, p) => {
      bounds[p] = Math.min(bounds[p], bound);
    });
  }
  return bounds;
}

/** Both ends are uncertain by their gaps; a further camera is never worth less than nothing. */
const step = (from: CurvePoint, to: CurvePoint): Step => ({
  value: to.value - from.value,
  low: Math.max(0, to.value - from.bound),
  high: Math.max(0, to.bound - from.value),
});

function climbing(model: Covering, most: number): Float64Array {
  const values = new Float64Array(most + 1);
  const free = { ...model, rules: model.rules.filter(({ id }) => id !== "cap") };
  let choice = new Choice(withCap(model, 0));
  for (let p = 1; p <= most; p += 1) {
    let next = -1;
    for (let o = 0; o < free.options; o += 1) {
      if (choice.chosen[o] === 0 && (next < 0 || choice.gain[o] > choice.gain[next])) next = o;
    }
    if (next < 0 || choice.gain[next] <= 0) {
      values.fill(choice.value, p);
      break;
    }
    choice = choice.under(withCap(model, p));
    choice.add(next);
    climb(choice, MOVES);
    values[p] = choice.value;
  }
  return values;
}

const withCap = (model: Covering, cap: number): Covering => ({
  ...model,
  rules: model.rules.map((rule) => (rule.id === "cap" ? { ...rule, high: cap } : rule)),
});
