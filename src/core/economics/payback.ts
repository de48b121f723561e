/**
 * In which year does what was avoided first exceed what was spent?
 *
 *   N_T = -I + sum over t = 1..T of (a - u) (1 + r)^-t
 *
 * with I the cost to install (at the start, not discounted), a the cost of crime
 * avoided and u the upkeep per year (at year end), r the discount rate. The
 * payback year is the first T with N_T strictly above zero.
 *
 * @param horizon  years looked at, whole, above zero
 * @returns        the payback year, refused with economics.never-pays-back when
 *                 there is none within the horizon, and N_T for T = 1..horizon
 *
 * Fails with economics.not-positive for a horizon or 1 + r not above zero.
 * Source: the criterion of Matczak and others 2022, doi:10.1007/s10610-022-09527-5.
 */

import { error, fail, type Known, known, type Result, refused, succeed } from "../foundation/result.ts";

export function payback(
  install: number,
  upkeep: number,
  avoided: number,
  rate: number,
  horizon: number,
): Result<{ readonly year: Known<number>; readonly cumulative: readonly number[] }> {
  if (!(rate > -1) || !Number.isInteger(horizon) || horizon < 1) return fail(error("economics.not-positive"));
  const cumulative: number[] = [];
  let balance = -install;
  for (let year = 1; year <= horizon; year += 1) {
    balance += (avoided - upkeep) * (1 + rate) ** -year;
    cumulative.push(balance);
  }
  const at = cumulative.findIndex((value) => value > 0);
  return succeed({
    year: at < 0 ? refused(error("economics.never-pays-back", { values: { horizon } })) : known(at + 1),
    cumulative,
  });
}
