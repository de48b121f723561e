/**
 * From one price level and currency to another: first uprated in its own
 * currency by an index, then converted once.
 *
 *   uprated = amount x (index to / index from),   converted = uprated x rate
 *
 * An index moves a price with inflation only: editions of unit costs differ more
 * by method than by inflation, so this does not turn one edition into another.
 *
 * Fails with economics.not-positive when an index or the rate is not above zero.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

type PriceIndex = { readonly from: number; readonly to: number };

export function uprate(amount: number, index: PriceIndex): Result<number> {
  if (!(index.from > 0 && index.to > 0)) return fail(error("economics.not-positive"));
  return succeed(amount * (index.to / index.from));
}

/** @param rate  units of the wanted currency for one unit of the amount's own */
export function convertPrice(amount: number, index: PriceIndex, rate: number): Result<number> {
  if (!(rate > 0)) return fail(error("economics.not-positive"));
  const uprated = uprate(amount, index);
  return uprated.ok ? succeed(uprated.value * rate) : uprated;
}
