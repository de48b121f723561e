/**
 * What are amounts over the years worth today?
 *
 *   PV = sum over t of f_t (1 + r)^-(t + first)
 *
 * @param flows  amounts of year 0, 1, 2, ... in one real price level
 * @param rate   real discount rate per year, 0.0225 is 2.25 %
 * @param first  0: the first amount is not discounted (the convention here);
 *               1: it is discounted by a full year, as the function NPV of spreadsheets does
 *
 * Fails with economics.not-positive when 1 + r is not above zero.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

export function presentValue(flows: readonly number[], rate: number, first: 0 | 1 = 0): Result<number> {
  if (!(rate > -1)) return fail(error("economics.not-positive"));
  return succeed(sum(flows.map((flow, t) => flow * (1 + rate) ** -(t + first))));
}

/** Benefits minus costs, year by year; the shorter series has nothing in its last years. */
export const netFlows = (benefits: readonly number[], costs: readonly number[]): readonly number[] =>
  Array.from(
    { length: Math.max(benefits.length, costs.length) },
    (_, t) => (benefits[t] ?? 0) - (costs[t] ?? 0),
  );

/** Widest factor that is searched: a rate between -99.9999 % and a hundred million percent. */
const WIDEST = 1e6;

/**
 * The discount rate at which the net present value is zero (internal rate of return).
 *
 * Found by halving on the discount factor v = 1 / (1 + r). A series whose
 * balances change sign exactly once has exactly one such rate; any other has
 * none or several, and fails with economics.no-switching-rate.
 */
export function switchingRate(flows: readonly number[]): Result<number> {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  const changes = signs.filter((sign, i) => i > 0 && sign !== signs[i - 1]).length;
  if (changes !== 1) return fail(error("economics.no-switching-rate"));
  const value = (v: number): number => flows.reduceRight((total, flow) => total * v + flow, 0);
  let [low, high] = [1 / WIDEST, WIDEST];
  if (Math.sign(value(low)) === Math.sign(value(high))) return fail(error("economics.no-switching-rate"));
  const sign = Math.sign(value(low));
  while (high / low - 1 > 1e-15) {
    const middle = Math.sqrt(low * high);
    if (middle <= low || middle >= high) break;
    if (Math.sign(value(middle)) === sign) low = middle;
    else high = middle;
  }
  return succeed(1 / Math.sqrt(low * high) - 1);
}
