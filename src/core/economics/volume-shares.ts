/**
 * Which part of all offences is each type, and what did one cost on average?
 *
 *   share = volume / total,   average = total cost / total
 *
 * The average over all types is a check on the size of a price list. It stands
 * for no single type. Fails with economics.not-positive without offences.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

export function volumeShares(
  volumes: Readonly<Record<string, number>>,
  totalCost: number,
): Result<{
  readonly total: number;
  readonly shares: Readonly<Record<string, number>>;
  readonly averageCost: number;
}> {
  const total = sum(Object.values(volumes));
  if (!(total > 0)) return fail(error("economics.not-positive"));
  const shares = Object.fromEntries(Object.entries(volumes).map(([type, n]) => [type, n / total]));
  return succeed({ total, shares, averageCost: totalCost / total });
}
