/**
 * Did harm change otherwise than the number of offences?
 *
 *   harm = sum of w_k n_k over the types k,   change = after / before - 1
 *
 * @param weights  harm of one offence per type, in any one unit (days, points)
 * @param before   offences per type; a type that is left out was not counted at all and adds nothing
 * @param after    the same after; periods of equal length
 * @returns        harm before and after in the unit of the weights, and both changes as shares
 *
 * The weights are the user's own: no harm index is shipped. Fails with
 * economics.weight-missing for a type without weight and with
 * economics.no-baseline when harm or count before is zero.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

type PerType = Readonly<Record<string, number>>;

export function harmWeighted(
  weights: PerType,
  before: PerType,
  after: PerType,
): Result<{
  readonly before: number;
  readonly after: number;
  readonly harmChange: number;
  readonly countChange: number;
}> {
  const types = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const missing = types.filter((type) => weights[type] === undefined);
  if (missing.length > 0) {
    return fail(error("economics.weight-missing", { values: { types: missing.join(", ") } }));
  }
  const harm = (counts: PerType): number =>
    sum(Object.entries(counts).map(([type, count]) => weights[type] * count));
  const [harmBefore, harmAfter] = [harm(before), harm(after)];
  const countBefore = sum(Object.values(before));
  if (!(harmBefore > 0) || !(countBefore > 0)) return fail(error("economics.no-baseline"));
  return succeed({
    before: harmBefore,
    after: harmAfter,
    harmChange: harmAfter / harmBefore - 1,
    countChange: sum(Object.values(after)) / countBefore - 1,
  });
}
