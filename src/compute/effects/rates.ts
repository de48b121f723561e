/** Adapters for tests of two rates, and for the total net effect. */

import { z } from "zod";
import { type RateTests, rateTests } from "../../core/effects/estimators/e-test.ts";
import { totalNetEffect } from "../../core/effects/estimators/total-net-effect.ts";
import type { Result } from "../../core/foundation/result.ts";
import { type Answer, answered, failed, method } from "../method.ts";
import { sixCounts } from "./counts.ts";

const cases = z.object({ cases: z.array(z.tuple([z.number(), z.number(), z.number(), z.number()])) });

/** Counts and exposures of each case, tested, under the names of the case. */
function tested(
  { cases: given }: z.infer<typeof cases>,
  named: (tests: RateTests) => Readonly<Record<string, number>>,
): Result<Answer> {
  const results: Readonly<Record<string, number>>[] = [];
  for (const [count1, count2, exposure1, exposure2] of given) {
    const result = rateTests([count1, count2], [exposure1, exposure2]);
    if (!result.ok) return failed(result.problems);
    results.push(named(result.value));
  }
  return answered({ results });
}

export const eTestCase = method({
  id: "count.e-test",
  input: cases,
  run: (input) =>
    tested(input, ({ eTestPooled, conditional }) => ({
      e_test_p: eTestPooled,
      exact_conditional_p: conditional,
    })),
});

export const eTestVariantsCase = method({
  id: "count.e-test-variants",
  input: cases,
  run: (input) =>
    tested(input, (tests) => ({
      etest_unpooled_p: tests.eTestUnpooled,
      etest_pooled_p: tests.eTestPooled,
      score_p: tests.score,
      sqrt_p: tests.squareRoot,
      exact_conditional_midp: tests.conditionalMid,
    })),
});

export const totalNetEffectCase = method({
  id: "count.total-net-effect",
  input: z.object({
    ...sixCounts,
    phi: z.number().default(1),
    level: z.number().gt(0).lt(1),
  }),
  run: (input) => {
    const result = totalNetEffect(
      {
        cameraBefore: input.Rb,
        cameraAfter: input.Ra,
        bufferBefore: input.Db,
        bufferAfter: input.Da,
        comparisonBefore: input.Cb,
        comparisonAfter: input.Ca,
      },
      input.phi,
      input.level,
    );
    if (!result.ok) return failed(result.problems);
    const { local, beside, total } = result.value;
    return answered({
      local: local.value,
      local_se: local.standardError,
      displacement: beside.value,
      displacement_se: beside.standardError,
      total_net_effect: total.value,
      total_net_effect_se: total.standardError,
      z: total.z,
      p_two_sided: total.p,
      ci_low: total.low,
      ci_high: total.high,
    });
  },
});
