/** Methods about money. */

import { z } from "zod";
import { annuity } from "../../core/economics/annuity.ts";
import { benefitCostRatio } from "../../core/economics/benefit-cost-ratio.ts";
import {
  breakEven,
  breakEvenMix,
  breakEvenRecorded,
  requiredReduction,
} from "../../core/economics/break-even.ts";
import { prevented } from "../../core/economics/counterfactual.ts";
import { harmWeighted } from "../../core/economics/harm-weighted.ts";
import { convertPrice, uprate } from "../../core/economics/prices.ts";
import { unitCostOfParts } from "../../core/economics/unit-cost-parts.ts";
import { displacementQuotient } from "../../core/effects/estimators/weighted-displacement-quotient.ts";
import { answered, type ComputeMethod, failed, method } from "../method.ts";
import { overTheYears } from "./over-the-years.ts";
import { uncertainty } from "./uncertainty.ts";

const amounts = z.record(z.string(), z.number());
const pair = z.tuple([z.number(), z.number()]);

const unitCostCase = method({
  id: "economics.unit-cost",
  input: z.object({
    annual_cost: z.number(),
    cameras: z.number().positive(),
    hours_per_year: z.number().positive(),
  }),
  run: ({ annual_cost, cameras, hours_per_year }) =>
    answered({
      cost_per_camera_year: annual_cost / cameras,
      cost_per_camera_hour: annual_cost / cameras / hours_per_year,
    }),
});

const breakEvenCase = method({
  id: "economics.break-even",
  input: z.object({ net_annual_cost: z.number(), unit_costs: amounts }),
  run: ({ net_annual_cost, unit_costs }) => {
    const exact: Record<string, number> = {};
    const whole: Record<string, number> = {};
    for (const [type, cost] of Object.entries(unit_costs)) {
      const needed = breakEven(net_annual_cost, cost);
      if (!needed.ok) return failed(needed.problems);
      exact[type] = needed.value.exact;
      whole[type] = needed.value.whole;
    }
    return answered({ exact, whole_incidents: whole });
  },
});

const recordedCase = method({
  id: "economics.break-even-recorded",
  input: z.object({
    net_annual_cost: z.number(),
    unit_cost_per_actual: z.number(),
    reporting_multiplier: z.number(),
    displacement_share: z.number(),
  }),
  run: (input) => {
    const result = breakEvenRecorded(
      input.net_annual_cost,
      input.unit_cost_per_actual,
      input.reporting_multiplier,
      input.displacement_share,
    );
    if (!result.ok) return failed(result.problems);
    return answered({
      recorded: result.value.recorded.exact,
      recorded_whole: result.value.recorded.whole,
      gross_actual: result.value.grossActual,
      net_actual: result.value.netActual,
    });
  },
});

const mixCase = method({
  id: "economics.break-even-mix",
  input: z.object({ net_annual_cost: z.number(), mix: amounts, unit_costs: amounts }),
  run: ({ net_annual_cost, mix, unit_costs }) => {
    const result = breakEvenMix(net_annual_cost, mix, unit_costs);
    if (!result.ok) return failed(result.problems);
    const { weightedUnitCost, offences, byType } = result.value;
    return answered({ weighted_unit_cost: weightedUnitCost, incidents: offences, by_type: byType });
  },
});

const reductionCase = method({
  id: "economics.break-even-reduction",
  input: z.object({
    net_annual_cost: z.number(),
    unit_cost: z.number(),
    baseline_incidents: z.number(),
    rate_ratio: z.number(),
  }),
  run: (input) => {
    const result = requiredReduction(
      input.net_annual_cost,
      input.unit_cost,
      input.baseline_incidents,
      input.rate_ratio,
    );
    if (!result.ok) return failed(result.problems);
    const r = result.value;
    return answered({
      break_even_incidents: r.needed,
      required_reduction: r.required,
      prevented_at_effect: r.prevented,
      shortfall: r.shortfall,
      net_annual_value: r.netAnnualValue,
      breaks_even: r.netAnnualValue >= 0,
    });
  },
});

const preventedCase = method({
  id: "economics.prevented",
  input: z.object({
    treatment_before: z.number(),
    treatment_after: z.number(),
    control_before: z.number(),
    control_after: z.number(),
    unit_cost: z.number(),
    annual_cost: z.number().positive(),
  }),
  run: (input) => {
    const result = prevented(
      [input.treatment_before, input.treatment_after],
      [input.control_before, input.control_after],
    );
    if (!result.ok) return failed(result.problems);
    const benefit = result.value.prevented * input.unit_cost;
    return answered({
      expected_after: result.value.expected,
      prevented: result.value.prevented,
      odds_ratio: result.value.oddsRatio,
      relative_change: result.value.relativeChange,
      benefit,
      net: benefit - input.annual_cost,
      bcr: benefit / input.annual_cost,
    });
  },
});

const netEffectCase = method({
  id: "economics.total-net-effect",
  input: z.object({ treatment: pair, buffer: pair, control: pair, unit_cost: z.number() }),
  run: ({ treatment, buffer, control, unit_cost }) => {
    const result = displacementQuotient({
      cameraBefore: treatment[0],
      cameraAfter: treatment[1],
      bufferBefore: buffer[0],
      bufferAfter: buffer[1],
      comparisonBefore: control[0],
      comparisonAfter: control[1],
    });
    if (!result.ok) return failed(result.problems);
    const { expectedCamera, expectedBuffer, totalNetEffect, quotient } = result.value;
    return answered(
      {
        target_effect: expectedCamera - treatment[1],
        buffer_effect: expectedBuffer - buffer[1],
        total_net_effect: totalNetEffect,
        wdq: quotient.state === "known" ? quotient.value : null,
        benefit_net: totalNetEffect * unit_cost,
      },
      quotient.state === "known" ? [] : [{ path: "wdq", code: quotient.reasons[0].code }],
    );
  },
});

const annuityCase = method({
  id: "economics.equivalent-annual-cost",
  input: z.object({
    capital: z.number(),
    life_years: z.number(),
    discount_rate: z.number(),
    annual_staff: z.number(),
  }),
  run: ({ capital, life_years, discount_rate, annual_staff }) => {
    const result = annuity(capital, life_years, discount_rate);
    if (!result.ok) return failed(result.problems);
    return answered({
      annuity_factor: result.value.factor,
      equivalent_annual_capital_cost: result.value.perYear,
      straight_line_annual: capital / life_years,
      total_annual_cost: result.value.perYear + annual_staff,
    });
  },
});

const convertPriceCase = method({
  id: "economics.convert-price",
  input: z.object({
    amount: z.number(),
    index_from: z.number(),
    index_to: z.number(),
    eur_per_gbp: z.number(),
  }),
  run: ({ amount, index_from, index_to, eur_per_gbp }) => {
    const result = convertPrice(amount, { from: index_from, to: index_to }, eur_per_gbp);
    return result.ok ? answered({ eur: result.value }) : failed(result.problems);
  },
});

const uprateCase = method({
  id: "economics.uprate",
  input: z.object({
    unit_costs_2003: amounts,
    factor_numerator: z.number(),
    factor_denominator: z.number(),
  }),
  run: (input) => {
    const index = { from: input.factor_denominator, to: input.factor_numerator };
    const factor = uprate(1, index);
    if (!factor.ok) return failed(factor.problems);
    const uprated: Record<string, number> = {};
    for (const [type, cost] of Object.entries(input.unit_costs_2003)) {
      const result = uprate(cost, index);
      if (!result.ok) return failed(result.problems);
      uprated[type] = result.value;
    }
    return answered({ factor: factor.value, uprated });
  },
});

const partsCase = method({
  id: "economics.unit-cost-parts",
  input: z.object({
    parts: z.record(
      z.string(),
      z.object({ anticipation: z.number(), consequence: z.number(), response: z.number() }),
    ),
  }),
  run: ({ parts }) => {
    const total: Record<string, number> = {};
    const share: Record<string, number> = {};
    for (const [type, three] of Object.entries(parts)) {
      const result = unitCostOfParts(three);
      if (!result.ok) return failed(result.problems);
      total[type] = result.value.total;
      share[type] = result.value.responseShare;
    }
    return answered({ total, response_share: share });
  },
});

const harmCase = method({
  id: "economics.harm-weighted",
  input: z.object({ weights: amounts, before: amounts, after: amounts }),
  run: ({ weights, before, after }) => {
    const result = harmWeighted(weights, before, after);
    if (!result.ok) return failed(result.problems);
    return answered({
      harm_before: result.value.before,
      harm_after: result.value.after,
      harm_change: result.value.harmChange,
      count_change: result.value.countChange,
    });
  },
});

const conventionCase = method({
  id: "economics.bcr-convention",
  input: z.object({ pv_benefits: z.number(), pv_costs: z.number(), pv_cost_savings: z.number() }),
  run: ({ pv_benefits, pv_costs, pv_cost_savings }) => {
    const result = benefitCostRatio(pv_benefits, pv_costs, pv_cost_savings);
    if (!result.ok) return failed(result.problems);
    const { netPresentValue, savingAsBenefit, savingAsNegativeCost } = result.value;
    return answered(
      {
        npv: netPresentValue,
        bcr_saving_as_benefit: savingAsBenefit,
        bcr_saving_as_negative_cost:
          savingAsNegativeCost.state === "known" ? savingAsNegativeCost.value : null,
      },
      savingAsNegativeCost.state === "known"
        ? []
        : [{ path: "bcr_saving_as_negative_cost", code: savingAsNegativeCost.reasons[0].code }],
    );
  },
});

export const economicsMethods: readonly ComputeMethod[] = [
  unitCostCase,
  breakEvenCase,
  recordedCase,
  mixCase,
  reductionCase,
  preventedCase,
  netEffectCase,
  annuityCase,
  convertPriceCase,
  uprateCase,
  partsCase,
  harmCase,
  conventionCase,
  ...overTheYears,
  ...uncertainty,
];
