/** Adapters for power and for families of tests. */

import { z } from "zod";
import { powerAt, smallestVisible, smallestVisibleCounts } from "../../core/effects/estimators/power.ts";
import { answered, failed, method, type Refusal } from "../method.ts";

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
