/**
 * Which input decides the outcome? One input at a time, the others at base.
 *
 * Tornado: the outcome at the low and the high value of each input, largest
 * swing first; inputs within whose range the outcome changes sign are named.
 *
 * Switching value: the value of one input at which the outcome is zero. The
 * outcome must be a straight line in each single input, as a net value of
 * offences x price - cost is; then
 *
 *   x0 = x - f(x) h / (f(x + h) - f(x))
 *
 * Absent for an input that does not move the outcome.
 */

import { error, type Known, known, refused } from "../foundation/result.ts";

export type Inputs = Readonly<Record<string, number>>;
type Model = (inputs: Inputs) => number;

export type Bar = {
  readonly input: string;
  readonly atLow: number;
  readonly atHigh: number;
  readonly swing: number;
  readonly changesSign: boolean;
};

export function tornado(
  model: Model,
  base: Inputs,
  ranges: Readonly<Record<string, readonly [low: number, high: number]>>,
): readonly Bar[] {
  return Object.entries(ranges)
    .map(([input, [low, high]]) => {
      const atLow = model({ ...base, [input]: low });
      const atHigh = model({ ...base, [input]: high });
      const changesSign = Math.sign(atLow) !== Math.sign(atHigh);
      return { input, atLow, atHigh, swing: Math.abs(atHigh - atLow), changesSign };
    })
    .sort((a, b) => b.swing - a.swing || (a.input < b.input ? -1 : 1));
}

export type SwitchingValue = {
  readonly input: string;
  readonly value: number;
  /** Distance from base as a share of it; absent when the base is zero. */
  readonly distance: Known<number>;
};

export function switchingValues(model: Model, base: Inputs): readonly SwitchingValue[] {
  const outcome = model(base);
  return Object.entries(base).flatMap(([input, at]) => {
    const step = at === 0 ? 1 : Math.abs(at);
    const slope = (model({ ...base, [input]: at + step }) - outcome) / step;
    if (slope === 0) return [];
    const value = at - outcome / slope;
    const distance = at === 0 ? refused(error("economics.no-baseline")) : known(value / at - 1);
    return [{ input, value, distance }];
  });
}

/** Net annual value = prevented x unit cost x multiplier - annual cost. */
export const netAnnualValue: Model = ({ prevented, unit_cost, multiplier, annual_cost }) =>
  prevented * unit_cost * multiplier - annual_cost;
