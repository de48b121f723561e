/**
 * What makes up the cost of an offence: anticipation of crime (locks, alarms),
 * its consequence (harm, stolen property, lost output, health) and the response
 * (police, courts, prison).
 *
 *   total = anticipation + consequence + response
 *
 * @returns the total in the currency of the parts, and the share of the response:
 *          what falls on public bodies rather than on victims
 *
 * Published parts are rounded, so their sum may differ from a published total.
 * Fails with economics.not-positive when a part is negative or all are zero.
 * Source: the division of Brand & Price 2000, HORS 217.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export function unitCostOfParts(parts: {
  readonly anticipation: number;
  readonly consequence: number;
  readonly response: number;
}): Result<{ readonly total: number; readonly responseShare: number }> {
  const { anticipation, consequence, response } = parts;
  const total = anticipation + consequence + response;
  if (!(anticipation >= 0 && consequence >= 0 && response >= 0 && total > 0)) {
    return fail(error("economics.not-positive"));
  }
  return succeed({ total, responseShare: response / total });
}
