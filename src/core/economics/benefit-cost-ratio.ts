/**
 * Benefits per unit of cost, under both conventions for savings.
 *
 *   saving as benefit:        (B + S) / C
 *   saving as negative cost:  B / (C - S)
 *
 * The net present value B + S - C is the same; the ratio is not, so a report
 * names the convention beside it.
 *
 * @param benefits, costs, savings  present values in one currency and price level
 *
 * Fails with economics.not-positive when C is not above zero; the second ratio
 * is undefined (absent) when savings reach the costs.
 */

import { error, fail, type Known, known, type Result, refused, succeed } from "../foundation/result.ts";

export function benefitCostRatio(
  benefits: number,
  costs: number,
  savings = 0,
): Result<{
  readonly netPresentValue: number;
  readonly savingAsBenefit: number;
  readonly savingAsNegativeCost: Known<number>;
}> {
  if (!(costs > 0)) return fail(error("economics.not-positive"));
  const netCosts = costs - savings;
  return succeed({
    netPresentValue: benefits + savings - costs,
    savingAsBenefit: (benefits + savings) / costs,
    savingAsNegativeCost:
      netCosts > 0 ? known(benefits / netCosts) : refused(error("economics.not-positive")),
  });
}
