/** Methods about amounts over several years: present value, switching rate, payback. */

import { z } from "zod";
import { benefitCostRatio } from "../../core/economics/benefit-cost-ratio.ts";
import { payback } from "../../core/economics/payback.ts";
import { netFlows, presentValue, switchingRate } from "../../core/economics/present-value.ts";
import type { Result } from "../../core/foundation/result.ts";
import { type Answer, answered, type ComputeMethod, failed, method, type Refusal } from "../method.ts";

const flows = z.array(z.number());
const firstPeriod = z.union([z.literal(0), z.literal(1)]);

/** A switching rate, or null with the reason why there is none. */
function rateOf(net: readonly number[]): { readonly irr: number | null; readonly refusals: Refusal[] } {
  const rate = switchingRate(net);
  return rate.ok
    ? { irr: rate.value, refusals: [] }
    : { irr: null, refusals: [{ path: "irr", code: rate.problems[0].code }] };
}

function balance(
  benefits: readonly number[],
  costs: readonly number[],
  rate: number,
  first: 0 | 1,
): Result<Answer> {
  const gain = presentValue(benefits, rate, first);
  if (!gain.ok) return failed(gain.problems);
  const cost = presentValue(costs, rate, first);
  if (!cost.ok) return failed(cost.problems);
  const ratio = benefitCostRatio(gain.value, cost.value);
  if (!ratio.ok) return failed(ratio.problems);
  const { irr, refusals } = rateOf(netFlows(benefits, costs));
  return answered(
    {
      pv_benefits: gain.value,
      pv_costs: cost.value,
      npv: ratio.value.netPresentValue,
      bcr: ratio.value.savingAsBenefit,
      irr,
    },
    refusals,
  );
}

const presentValueCase = method({
  id: "economics.npv",
  input: z.object({
    discount_rate: z.number(),
    first_flow_period: firstPeriod,
    benefits: flows,
    costs: flows,
  }),
  run: ({ discount_rate, first_flow_period, benefits, costs }) =>
    balance(benefits, costs, discount_rate, first_flow_period),
});

const decayingCase = method({
  id: "economics.npv-decaying",
  input: z.object({
    discount_rate: z.number(),
    initial_cost: z.number(),
    annual_cost: z.number(),
    prevented_year1: z.number(),
    annual_decay: z.number().min(0).max(1),
    unit_cost: z.number(),
    years: z.number().int().min(1).max(100),
  }),
  run: (input) => {
    const years = Array.from({ length: input.years }, (_, t) => t);
    const benefits = years.map(
      (t) => input.prevented_year1 * (1 - input.annual_decay) ** t * input.unit_cost,
    );
    const costs = years.map(() => input.annual_cost);
    return balance([0, ...benefits], [input.initial_cost, ...costs], input.discount_rate, 0);
  },
});

const ratesCase = method({
  id: "economics.npv-rates",
  input: z.object({ first_flow_period: firstPeriod, net_flows: flows, rates: z.array(z.number()) }),
  run: ({ first_flow_period, net_flows, rates }) => {
    const values: number[] = [];
    for (const rate of rates) {
      const value = presentValue(net_flows, rate, first_flow_period);
      if (!value.ok) return failed(value.problems);
      values.push(value.value);
    }
    const { irr, refusals } = rateOf(net_flows);
    return answered({ npv_by_rate: values, irr }, refusals);
  },
});

const paybackCase = method({
  id: "economics.payback",
  input: z
    .object({
      install: z.number(),
      upkeep: z.number(),
      avoided: z.record(z.string(), z.number()),
      horizon_years: z.number().int().min(1).max(200),
      discount_rate: z.number(),
      report_year: z.number().int().min(1),
    })
    .refine((input) => input.report_year <= input.horizon_years, "report_year lies after the horizon"),
  run: (input) => {
    const years: Record<string, number | null> = {};
    const net: Record<string, number> = {};
    const refusals: Refusal[] = [];
    for (const [area, avoided] of Object.entries(input.avoided)) {
      const result = payback(input.install, input.upkeep, avoided, input.discount_rate, input.horizon_years);
      if (!result.ok) return failed(result.problems);
      const { year, cumulative } = result.value;
      years[area] = year.state === "known" ? year.value : null;
      if (year.state !== "known") refusals.push({ path: `payback_year.${area}`, code: year.reasons[0].code });
      net[area] = cumulative[input.report_year - 1];
    }
    return answered({ payback_year: years, cumulative_net: net }, refusals);
  },
});

export const overTheYears: readonly ComputeMethod[] = [
  presentValueCase,
  decayingCase,
  ratesCase,
  paybackCase,
];
