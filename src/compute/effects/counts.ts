/** Adapters for tests on counts. */

import { z } from "zod";
import { type LogTest, relativeEffectSize } from "../../core/effects/estimators/relative-effect-size.ts";
import {
  type DisplacementInput,
  harmWeightedDifference,
  weightedDisplacementDifference,
} from "../../core/effects/estimators/weighted-displacement-difference.ts";
import { displacementQuotient } from "../../core/effects/estimators/weighted-displacement-quotient.ts";
import { answered, failed, method } from "../method.ts";

const pair = z.tuple([z.number(), z.number()]);
const level = z.number().gt(0).lt(1);

const test = (t: LogTest) => ({
  variance: t.variance,
  se: t.standardError,
  z: t.z,
  p_two_sided: t.p,
  ci_low: t.low,
  ci_high: t.high,
});

export const relativeEffectSizeCase = method({
  id: "count.relative-effect-size",
  input: z.object({
    a: z.number(),
    b: z.number(),
    c: z.number(),
    d: z.number(),
    variance_inflation: z.number().default(1),
    level,
  }),
  run: (input) => {
    const result = relativeEffectSize(
      { cameraBefore: input.a, cameraAfter: input.b, comparisonBefore: input.c, comparisonAfter: input.d },
      input.variance_inflation,
      input.level,
    );
    if (!result.ok) return failed(result.problems);
    const { value, log, rateRatio, poisson, inflated } = result.value;
    return answered({
      res: value,
      ln_res: log,
      irr: rateRatio,
      percent_change_experimental_vs_control: (rateRatio - 1) * 100,
      poisson: test(poisson),
      inflated: test(inflated),
    });
  },
});

const areaWeights = z.object({
  control: z.number(),
  treated: z.number(),
  displacement_control: z.number(),
  displacement_treated: z.number(),
});

export const displacementDifferenceCase = method({
  id: "count.wdd",
  input: z.object({
    control: pair,
    treated: pair,
    displacement_control: pair.default([0, 0]),
    displacement_treated: pair.default([0, 0]),
    time_weights: pair.default([1, 1]),
    area_weights: areaWeights.default({
      control: 1,
      treated: 1,
      displacement_control: 1,
      displacement_treated: 1,
    }),
    level,
  }),
  run: (input) => {
    const result = weightedDisplacementDifference({
      camera: input.treated,
      comparison: input.control,
      displacement: input.displacement_treated,
      displacementComparison: input.displacement_control,
      timeWeights: input.time_weights,
      areaWeights: {
        camera: input.area_weights.treated,
        comparison: input.area_weights.control,
        displacement: input.area_weights.displacement_treated,
        displacementComparison: input.area_weights.displacement_control,
      },
      level: input.level,
    });
    if (!result.ok) return failed(result.problems);
    const w = result.value;
    return answered({
      local: w.local,
      local_se: w.localError,
      displacement: w.displacement,
      displacement_se: w.displacementError,
      total: w.total,
      total_se: w.totalError,
      z: w.z,
      ci_low: w.low,
      ci_high: w.high,
      p_two_sided: w.p,
    });
  },
});

export const harmWeightedCase = method({
  id: "count.wdd-harm",
  input: z.object({
    types: z.array(z.object({ name: z.string(), control: pair, treated: pair })),
    harm_weights: z.array(z.number()),
    level,
  }),
  run: (input) => {
    const types = input.types.map(
      (type): DisplacementInput => ({ camera: type.treated, comparison: type.control, level: input.level }),
    );
    const result = harmWeightedDifference(types, input.harm_weights, input.level);
    if (!result.ok) return failed(result.problems);
    const h = result.value;
    return answered({
      estimates: h.estimates,
      ses: h.errors,
      harm: h.harm,
      harm_se: h.harmError,
      z: h.z,
      ci_low: h.low,
      ci_high: h.high,
    });
  },
});

/** Counts before and after: R the camera area, D its surroundings, C the comparison. */
export const sixCounts = {
  Rb: z.number(),
  Ra: z.number(),
  Db: z.number(),
  Da: z.number(),
  Cb: z.number(),
  Ca: z.number(),
} as const;

export const displacementQuotientCase = method({
  id: "count.wdq",
  input: z.object({
    ...sixCounts,
  }),
  run: (input) => {
    const result = displacementQuotient({
      cameraBefore: input.Rb,
      cameraAfter: input.Ra,
      bufferBefore: input.Db,
      bufferAfter: input.Da,
      comparisonBefore: input.Cb,
      comparisonAfter: input.Ca,
    });
    if (!result.ok) return failed(result.problems);
    const q = result.value;
    return answered(
      {
        gross_effect: q.grossEffect,
        net_effect_ratio: q.netEffectRatio,
        success_measure: q.successMeasure,
        buffer_displacement_measure: q.bufferMeasure,
        wdq: q.quotient.state === "known" ? q.quotient.value : null,
        total_net_effect: q.totalNetEffect,
        net_effect_counts: q.netEffectCounts,
        expected_after_response: q.expectedCamera,
        expected_after_buffer: q.expectedBuffer,
        interpret_wdq: q.reading,
      },
      q.quotient.state === "known" ? [] : [{ path: "wdq", code: q.quotient.reasons[0].code }],
    );
  },
});
