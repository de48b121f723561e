/**
 * A one-off amount as equal yearly amounts over its life.
 *
 *   a = C r / (1 - (1 + r)^-n),   C / n when r = 0
 *
 * @param capital  amount at the start of year 1
 * @param years    life, whole years above zero
 * @param rate     real discount rate per year, 0.0225 is 2.25 %
 * @returns        amount at the end of each year, and the annuity factor (1 - (1 + r)^-n) / r
 *
 * Fails with economics.not-positive.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export function annuity(
  capital: number,
  years: number,
  rate: number,
): Result<{ readonly factor: number; readonly perYear: number }> {
  if (!(years > 0) || !(rate > -1)) return fail(error("economics.not-positive"));
  // Written with log1p and expm1, so that no digits are lost when the rate is close to zero.
  const factor = rate === 0 ? years : -Math.expm1(-years * Math.log1p(rate)) / rate;
  return succeed({ factor, perYear: capital / factor });
}
