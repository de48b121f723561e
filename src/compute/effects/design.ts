/** Adapters for power and for families of tests. */

import { z } from "zod";
import { empiricalBayes } from "../../core/effects/estimators/empirical-bayes.ts";
import {
  periodNeeded,
  powerAt,
  smallestVisible,
  smallestVisibleCounts,
} from "../../core/effects/estimators/power.ts";
import { adjustments } from "../../core/effects/multiple-testing.ts";
import { sum } from "../../core/foundation/sum.ts";
import { answered, failed, method, type Refusal } from "../method.ts";
import { columnsOf } from "./table.ts";

export const powerCase = method({
  id: "design.power",
  input: z.object({
    before_camera: z.number(),
    before_control: z.number(),
    after_to_before: z.number(),
    phi: z.number(),
    alpha: z.number().gt(0).lt(1),
    power: z.number().gt(0).lt(1),
    irrs: z.array(z.number().positive()),
  }),
  run: (input) => {
    const plan = {
      beforeCamera: input.before_camera,
      beforeComparison: input.before_control,
      afterToBefore: input.after_to_before,
      phi: input.phi,
      alpha: input.alpha,
      power: input.power,
    };
    const result = smallestVisible(plan);
    if (!result.ok) return failed(result.problems);
    const { decrease, increase } = result.value;
    const refusals: Refusal[] = [];
    if (decrease === undefined) refusals.push({ path: "mde_irr_reduction", code: "power.none-visible" });
    if (increase === undefined) refusals.push({ path: "mde_irr_increase", code: "power.none-visible" });
    return answered(
      {
        power_formula: input.irrs.map((irr) => powerAt(plan, irr)),
        mde_irr_reduction: decrease ?? null,
        mde_percent_reduction: decrease === undefined ? null : (1 - decrease) * 100,
        mde_irr_increase: increase ?? null,
        wdd_mde_counts_null_variance: smallestVisibleCounts(plan),
      },
      refusals,
    );
  },
});

export const periodCase = method({
  id: "design.period",
  input: z.object({
    before_camera: z.number(),
    before_control: z.number(),
    phi: z.number(),
    alpha: z.number().gt(0).lt(1),
    power: z.number().gt(0).lt(1),
    irrs: z.array(z.number().positive()),
  }),
  run: (input) => {
    const plan = {
      beforeCamera: input.before_camera,
      beforeComparison: input.before_control,
      phi: input.phi,
      alpha: input.alpha,
      power: input.power,
    };
    const after: (number | null)[] = [];
    const refusals: Refusal[] = [];
    for (const [i, irr] of input.irrs.entries()) {
      const result = periodNeeded(plan, irr);
      if (!result.ok) return failed(result.problems);
      after.push(result.value ?? null);
      if (result.value === undefined)
        refusals.push({ path: `after_to_before[${i}]`, code: "power.none-visible" });
    }
    return answered({ after_to_before: after }, refusals);
  },
});

export const multiplicityCase = method({
  id: "multiplicity.adjust",
  input: z.object({ p: z.array(z.number().min(0).max(1)) }),
  run: ({ p }) =>
    answered(Object.fromEntries(Object.entries(adjustments).map(([name, adjust]) => [name, adjust(p)]))),
});

/** q1..q4 as the names q1, q2, q3, q4. */
const quarters = z
  .string()
  .regex(/^q\d+\.\.q\d+$/)
  .transform((range) => {
    const [from, to] = range.split("..").map((one) => Number(one.slice(1)));
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => `q${from + i}`);
  });

export const regressionToMeanCase = method({
  id: "design.regression-to-mean",
  input: z.object({
    data: z.string(),
    base: quarters,
    follow_up: quarters,
    selected: z.number().int().positive(),
  }),
  run: async (input, context) => {
    const columns = columnsOf(await context.readText(input.data), [...input.base, ...input.follow_up]);
    if (!columns.ok) return failed(columns.problems);
    const totals = (part: readonly Float64Array[]): number[] =>
      Array.from(part[0], (_, place) => sum(part.map((quarter) => quarter[place])));
    const base = totals(columns.value.slice(0, input.base.length));
    const followUp = totals(columns.value.slice(input.base.length));
    const result = empiricalBayes(base);
    if (!result.ok) return failed(result.problems);
    const { mean, theta, weightOnMean, expected } = result.value;
    const worst = base
      .map((_, place) => place)
      .sort((a, b) => base[b] - base[a] || a - b)
      .slice(0, input.selected);
    const over = (values: readonly number[]): number => sum(worst.map((place) => values[place]));
    return answered(
      {
        mu: mean,
        theta: theta ?? null,
        weight_on_mean: weightOnMean,
        eb: expected,
        selected_units_base: over(base),
        selected_eb_expectation: over(expected),
        selected_follow_up: over(followUp),
        total_base: sum(base),
        total_follow_up: sum(followUp),
      },
      theta === undefined ? [{ path: "theta", code: "count.places-alike" }] : [],
    );
  },
});
