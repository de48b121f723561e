/**
 * From one price level and currency to another: first uprated in its own
 * currency by an index, then converted once.
 *
 *   amount x (index to / index from) x rate
 *
 * Fails with economics.not-positive when an index or the rate is not above zero.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export function convertPrice(
  amount: number,
  index: { readonly from: number; readonly to: number },
  rate: number,
): Result<number> {
  if (!(index.from > 0 && index.to > 0 && rate > 0)) return fail(error("economics.not-positive"));
  return succeed(amount * (index.to / index.from) * rate);
}
