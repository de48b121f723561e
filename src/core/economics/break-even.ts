/**
 * How many offences must be prevented for the cost to be earned back?
 *
 *   N* = K / (u m (1 - d))
 *
 * with K the net annual cost, u the cost of one actual offence, m actual per
 * recorded offences and d the share that is displaced; each type taken alone.
 *
 * @returns offences per year, exact and rounded up to whole offences
 *
 * Fails with economics.not-positive when u, m or 1 - d is not above zero or K
 * is below zero.
 * Source: break-even success rate C / P, Aos 2013; Home Office RR99 chapter 3
 * for the multiplier.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

export type NeededOffences = { readonly exact: number; readonly whole: number };

/** Exact results a hair above a whole number are that number: 850000 / 10000 is 85, not 86. */
const HAIR = 1e-9;
export const wholeUp = (exact: number): number => Math.max(0, Math.ceil(exact - HAIR * Math.max(1, exact)));

export function breakEven(annualCost: number, unitCost: number): Result<NeededOffences> {
  if (!(unitCost > 0) || !(annualCost >= 0)) return fail(error("economics.not-positive"));
  const exact = annualCost / unitCost;
  return succeed({ exact, whole: wholeUp(exact) });
}

/** The same in recorded offences: each stands for m actual ones, and a share d of those prevented moves elsewhere. */
export function breakEvenRecorded(
  annualCost: number,
  unitCost: number,
  actualPerRecorded: number,
  displacedShare: number,
): Result<{
  readonly recorded: NeededOffences;
  readonly grossActual: number;
  readonly netActual: number;
}> {
  if (!(actualPerRecorded > 0) || !(displacedShare >= 0 && displacedShare < 1)) {
    return fail(error("economics.not-positive"));
  }
  const recorded = breakEven(annualCost, unitCost * actualPerRecorded * (1 - displacedShare));
  if (!recorded.ok) return recorded;
  const grossActual = recorded.value.exact * actualPerRecorded;
  return succeed({ recorded: recorded.value, grossActual, netActual: grossActual * (1 - displacedShare) });
}

/**
 * With a fixed mix of offences: N* = K / sum w_k u_k, split over the types by their share.
 *
 * Fails with economics.unit-cost-missing for a type without price and with
 * economics.shares-not-one when the shares do not add up to 1.
 */
export function breakEvenMix(
  annualCost: number,
  shares: Readonly<Record<string, number>>,
  unitCosts: Readonly<Record<string, number>>,
): Result<{
  readonly weightedUnitCost: number;
  readonly offences: number;
  readonly byType: Readonly<Record<string, number>>;
}> {
  const missing = Object.keys(shares).filter((type) => unitCosts[type] === undefined);
  if (missing.length > 0)
    return fail(error("economics.unit-cost-missing", { values: { types: missing.join(", ") } }));
  const total = sum(Object.values(shares));
  if (Math.abs(total - 1) > HAIR) return fail(error("economics.shares-not-one", { values: { total } }));
  const weightedUnitCost = Object.entries(shares).reduce(
    (all, [type, share]) => all + share * unitCosts[type],
    0,
  );
  const needed = breakEven(annualCost, weightedUnitCost);
  if (!needed.ok) return needed;
  return succeed({
    weightedUnitCost,
    offences: needed.value.exact,
    byType: Object.fromEntries(
      Object.entries(shares).map(([type, share]) => [type, share * needed.value.exact]),
    ),
  });
}

/**
 * Which fall would be needed, and would an effect of a given size be enough?
 *
 * required = N* / baseline; prevented = baseline (1 - rate ratio).
 */
export function requiredReduction(
  annualCost: number,
  unitCost: number,
  baseline: number,
  rateRatio: number,
): Result<{
  readonly needed: number;
  readonly required: number;
  readonly prevented: number;
  readonly shortfall: number;
  readonly netAnnualValue: number;
}> {
  if (!(baseline > 0)) return fail(error("economics.no-baseline"));
  const needed = breakEven(annualCost, unitCost);
  if (!needed.ok) return needed;
  const prevented = baseline * (1 - rateRatio);
  return succeed({
    needed: needed.value.exact,
    required: needed.value.exact / baseline,
    prevented,
    shortfall: needed.value.exact - prevented,
    netAnnualValue: prevented * unitCost - annualCost,
  });
}
