/**
 * What would the cells with cameras have held? Area and period effects are
 * fitted on the cells without cameras alone, and carried to the others:
 *
 *   expected_ut = a_u + c_t,   effect_ut = y_ut - expected_ut
 *
 * Source: Borusyak, Jaravel & Spiess 2024, Review of Economic Studies 91:3253-3285.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { effectOf, type Grid, isEquations, twoWayEquations } from "../../statistics/two-way-least-squares.ts";

/** Can the effects of this cell be known: has its area, and its period, any cell that is used? */
function reachable({ units, periods, weight }: Grid): Uint8Array {
  const unit = new Uint8Array(units);
  const period = new Uint8Array(periods);
  for (let i = 0; i < weight.length; i += 1) {
    if (weight[i] === 0) continue;
    unit[Math.floor(i / periods)] = 1;
    period[i % periods] = 1;
  }
  return Uint8Array.from(weight, (_, i) => unit[Math.floor(i / periods)] & period[i % periods]);
}

/**
 * @param y     outcomes, units x periods
 * @param used  weight of each cell: 1 for cells without cameras, 0 for others
 * @returns     expected outcome of every cell, and which of them are known: those whose area and period
 *              have a cell that is used. Fails with panel.no-before, or with imputation.unconnected when areas and periods fall apart into groups.
 */
export function imputedMeans(
  y: Float64Array,
  used: Grid,
): Result<{ readonly expected: Float64Array; readonly known: Uint8Array }> {
  if (!used.weight.some((weight) => weight > 0)) return fail(error("panel.no-before"));
  const equations = twoWayEquations(used);
  if (!isEquations(equations)) return fail(error("imputation.unconnected"));
  const effects = equations.fit(y);
  return succeed({ expected: y.map((_, i) => effectOf(effects, i, used.periods)), known: reachable(used) });
}
