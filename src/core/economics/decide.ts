/**
 * A yearly balance on one cost basis: what the draws say, and what it is worth
 * over years.
 *
 * Value over years counts from the first year end: benefits of year t are
 * B (1 - decay)^(t - 1), costs and savings stay the same, all discounted by
 * (1 + r)^-t. Payback sets what was bought against yearly benefits less upkeep.
 */

import { type Known, known, knownOf, notMeasured, refused, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { benefitCostRatio } from "./benefit-cost-ratio.ts";
import type { DiscountRate } from "./discount-rate.ts";
import type { AreaCost, Decision } from "./economics.ts";
import { type DrawSummary, odds } from "./monte-carlo.ts";
import { payback } from "./payback.ts";
import { presentValue } from "./present-value.ts";

/** How a number of the balance is written down. */
export type Write = (
  id: string,
  value: number,
  unit?: string,
  interval?: readonly [number, number],
) => Quantity;

export type YearsAhead = {
  readonly rate: Known<DiscountRate>;
  readonly horizonYears: number;
  readonly effectDecay: number;
};

export const LEVEL = 0.9;

/** Yearly benefit per draw, in the dossier's currency, and what the draws say together. */
export type Benefit = { readonly draws: Float64Array; readonly summary: DrawSummary };

export function decide(
  basis: Decision["basis"],
  { draws, summary }: Benefit,
  costs: readonly AreaCost[],
  ahead: YearsAhead,
  write: Write,
): Known<Decision> {
  const found = costOn(basis, costs);
  if (found.state !== "known") return found;
  const cost = found.value;
  const { mean, low, high, median } = summary;
  const { probabilityPositive, lossIfKept, lossIfStopped } = odds(draws, cost);
  const savings = costs.reduce((total, one) => total + one.savings.value, 0);
  return known({
    basis,
    annualCost: write(`${basis}/annual-cost`, cost),
    net: write(`${basis}/net`, mean - cost, undefined, [low - cost, high - cost]),
    median: write(`${basis}/median`, median - cost),
    chance: write(`${basis}/chance`, probabilityPositive, "share"),
    lossIfKept: write(`${basis}/loss-if-kept`, lossIfKept),
    lossIfStopped: write(`${basis}/loss-if-stopped`, lossIfStopped),
    ...overYears(basis, mean, cost + savings, savings, ahead, write),
    paybackYear: paybackOf(basis, mean, costs, ahead, write),
  });
}

function costOn(basis: Decision["basis"], costs: readonly AreaCost[]): Known<number> {
  let total = 0;
  for (const area of costs) {
    const one: Known<Quantity> = basis === "marginal" ? known(area.marginal) : area.full;
    if (one.state !== "known") return one;
    total += one.value.value;
  }
  return known(total);
}

function overYears(
  basis: string,
  benefit: number,
  gross: number,
  savings: number,
  { rate, horizonYears, effectDecay }: YearsAhead,
  write: Write,
): Pick<Decision, "presentValue" | "ratioSavingAsBenefit" | "ratioSavingAsNegativeCost"> {
  if (rate.state !== "known") {
    return { presentValue: rate, ratioSavingAsBenefit: rate, ratioSavingAsNegativeCost: rate };
  }
  const years = Array.from({ length: horizonYears }, (_, t) => t);
  const worth = (flow: (t: number) => number): number => {
    const result = presentValue(years.map(flow), rate.value.rate, 1);
    return result.ok ? result.value : 0;
  };
  const gained = worth((t) => benefit * (1 - effectDecay) ** t);
  const ratio = knownOf(
    benefitCostRatio(
      gained,
      worth(() => gross),
      worth(() => savings),
    ),
  );
  if (ratio.state !== "known") {
    return { presentValue: ratio, ratioSavingAsBenefit: ratio, ratioSavingAsNegativeCost: ratio };
  }
  const { netPresentValue, savingAsBenefit, savingAsNegativeCost } = ratio.value;
  const presentValueOf = known(write(`${basis}/present-value`, netPresentValue));
  if (!(benefit > 0)) {
    const none = refused(warning("economics.no-benefit"));
    return { presentValue: presentValueOf, ratioSavingAsBenefit: none, ratioSavingAsNegativeCost: none };
  }
  return {
    presentValue: presentValueOf,
    ratioSavingAsBenefit: known(write(`${basis}/ratio-saving-as-benefit`, savingAsBenefit, "ratio")),
    ratioSavingAsNegativeCost:
      savingAsNegativeCost.state === "known"
        ? known(write(`${basis}/ratio-saving-as-negative-cost`, savingAsNegativeCost.value, "ratio"))
        : savingAsNegativeCost,
  };
}

function paybackOf(
  basis: Decision["basis"],
  benefit: number,
  costs: readonly AreaCost[],
  { rate, horizonYears }: YearsAhead,
  write: Write,
): Known<Quantity> {
  const bought = costs.reduce((total, one) => total + one.oneOff.value, 0);
  if (basis === "marginal" || !(bought > 0)) return notMeasured(warning("economics.nothing-bought"));
  // Depreciation stands for purchases that are not on the books themselves: what must be paid back is not known.
  if (costs.some(({ recurring, marginal }) => recurring.value > marginal.value)) {
    return notMeasured(warning("economics.bought-as-depreciation"));
  }
  if (rate.state !== "known") return rate;
  const upkeep = costs.reduce((total, one) => total + one.recurring.value, 0);
  const result = payback(bought, upkeep, benefit, rate.value.rate, horizonYears);
  if (!result.ok) return refused(...result.problems);
  const { year } = result.value;
  return year.state === "known" ? known(write(`${basis}/payback-year`, year.value, "years")) : year;
}

/** Mean and 90 % interval of draws as a quantity. */
export const drawn = (id: string, { mean, low, high }: DrawSummary, unit: string, write: Write): Quantity =>
  write(id, mean, unit, [low, high]);
