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
import { type DrawSummary, summarise } from "./monte-carlo.ts";
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

/** @param benefit  yearly benefit per draw, in the dossier's currency */
export function decide(
  basis: Decision["basis"],
  benefit: Float64Array,
  costs: readonly AreaCost[],
  ahead: YearsAhead,
  write: Write,
): Known<Decision> {
  const cost = costOn(basis, costs);
  if (cost.state !== "known") return cost;
  const net = summarise(
    benefit.map((value) => value - cost.value),
    LEVEL,
  );
  if (!net.ok) return refused(...net.problems);
  const { mean, low, high, median, probabilityPositive, lossIfKept, lossIfStopped } = net.value;
  const savings = costs.reduce((total, one) => total + one.savings.value, 0);
  return known({
    basis,
    annualCost: write(`${basis}/annual-cost`, cost.value),
    net: write(`${basis}/net`, mean, undefined, [low, high]),
    median: write(`${basis}/median`, median),
    chance: write(`${basis}/chance`, probabilityPositive, "share"),
    lossIfKept: write(`${basis}/loss-if-kept`, lossIfKept),
    lossIfStopped: write(`${basis}/loss-if-stopped`, lossIfStopped),
    ...overYears(basis, mean + cost.value, cost.value + savings, savings, ahead, write),
    paybackYear: paybackOf(basis, mean + cost.value, costs, ahead, write),
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
  return {
    presentValue: known(write(`${basis}/present-value`, netPresentValue)),
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
  if (rate.state !== "known") return rate;
  const upkeep = costs.reduce((total, one) => total + one.recurring.value, 0);
  const result = payback(bought, upkeep, benefit, rate.value.rate, horizonYears);
  if (!result.ok) return refused(...result.problems);
  const { year } = result.value;
  return year.state === "known" ? known(write(`${basis}/payback-year`, year.value, "years")) : year;
}

/** Mean and 90 % interval of draws as a quantity. */
export function drawn(id: string, draws: Float64Array, unit: string, write: Write): Quantity {
  const summary = summarise(draws, LEVEL);
  const { mean, low, high }: Pick<DrawSummary, "mean" | "low" | "high"> = summary.ok
    ? summary.value
    : { mean: draws[0], low: draws[0], high: draws[0] };
  return write(id, mean, unit, [low, high]);
}
