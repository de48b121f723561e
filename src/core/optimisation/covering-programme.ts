/** The covering model as a mixed-integer programme: a 0/1 column per option, a column per row. */

import type { Covering } from "./covering.ts";
import { type IntegerProgramme, RowList } from "./integer-programme.ts";

/** Options that a bound has already decided. */
export type Decided = { readonly never: Uint8Array; readonly always: Uint8Array };

/** @returns the programme; its first `options` columns are the choice */
export function coveringProgramme(model: Covering, decided?: Decided): IntegerProgramme {
  const { options, rows, weight, rowStart, rowOption } = model;
  const columns = options + rows;
  const cost = new Float64Array(columns);
  cost.set(model.price);
  cost.set(weight, options);
  const low = new Float64Array(columns);
  const high = new Float64Array(columns).fill(1);
  const whole = new Uint8Array(columns).fill(1, 0, options);
  for (let o = 0; o < options; o += 1) {
    if (decided?.never[o] === 1) high[o] = 0;
    if (decided?.always[o] === 1) low[o] = 1;
  }
  const list = new RowList();
  const infinity = Number.POSITIVE_INFINITY;
  for (const rule of model.rules) list.add(rule.options, rule.coefficients, rule.low, rule.high);
  for (let r = 0; r < rows; r += 1) {
    const members = rowOption.subarray(rowStart[r], rowStart[r + 1]);
    const above = model.rowAbove[r];
    if (weight[r] > 0 && above >= 0) {
      // A rung counts when the one above does, or one of the options that come in here: fewer entries, the same polytope.
      const held = new Set(rowOption.subarray(rowStart[above], rowStart[above + 1]));
      const fresh = [...members].filter((o) => !held.has(o));
      list.add([options + above, ...fresh], 1, 0, infinity, [options + r, -1]);
    } else if (weight[r] > 0) list.add(members, 1, 0, infinity, [options + r, -1]);
    // A penalty is due as soon as one of its options is chosen.
    else for (const o of members) list.add([o], -1, 0, infinity, [options + r, 1]);
  }
  return { columns, cost, low, high, whole, ...list.arrays() };
}

/** A choice as a point of the programme. */
export function pointOf(model: Covering, chosen: readonly number[]): Float64Array {
  const point = new Float64Array(model.options + model.rows);
  for (const o of chosen) {
    point[o] = 1;
    for (let k = model.optionStart[o]; k < model.optionStart[o + 1]; k += 1)
      point[model.options + model.optionRow[k]] = 1;
  }
  return point;
}

export function choiceOf(model: Covering, values: Float64Array): number[] {
  const chosen: number[] = [];
  for (let o = 0; o < model.options; o += 1) if (values[o] > 0.5) chosen.push(o);
  return chosen;
}
