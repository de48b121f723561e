import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { rateTests } from "../src/core/effects/estimators/e-test.ts";
import { poolEffects } from "../src/core/effects/estimators/random-effects.ts";
import { relativeEffectSize } from "../src/core/effects/estimators/relative-effect-size.ts";
import { weightedDisplacementDifference } from "../src/core/effects/estimators/weighted-displacement-difference.ts";
import { normalQuantile } from "../src/core/statistics/distributions.ts";

const read = async (name: string) => JSON.parse(await readFile(path.join(import.meta.dirname, name), "utf8"));

test("values printed in papers and documentation come out to their last digit", async () => {
  const { input, expected } = await read("published_anchors.json");
  const wdd = weightedDisplacementDifference({
    camera: input.wdd_paper.treated,
    comparison: input.wdd_paper.control,
    displacement: input.wdd_paper.displacement_treated,
    displacementComparison: input.wdd_paper.displacement_control,
    level: 0.95,
  });
  if (!wdd.ok) throw new Error(wdd.problems[0].code);
  expect(wdd.value.total).toBe(expected.wdd_paper.total);
  expect(wdd.value.totalError ** 2).toBeCloseTo(expected.wdd_paper.se_squared, 8);
  expect(Number(wdd.value.z.toFixed(2))).toBe(expected.wdd_paper.z_2dp);
  expect([Math.round(wdd.value.low), Math.round(wdd.value.high)]).toEqual(expected.wdd_paper.ci95_0dp);

  const p = input.etest.map((counts: [number, number]) => {
    const tests = rateTests(counts, [1, 1]);
    if (!tests.ok) throw new Error(tests.problems[0].code);
    return Number(tests.value.eTestPooled.toFixed(4));
  });
  expect(p).toEqual(expected.etest_p_4dp);

  const sizes = input.res_verbal.map(({ a, b, c, d }: Record<string, number>) => {
    const counts = { cameraBefore: a, cameraAfter: b, comparisonBefore: c, comparisonAfter: d };
    const size = relativeEffectSize(counts, 1, 0.95);
    if (!size.ok) throw new Error(size.problems[0].code);
    return size.value.value;
  });
  expect(sizes).toEqual(expected.res_verbal);

  const bcg = (await read("meta_bcg.json")).input;
  const pooled = poolEffects(
    { effects: Float64Array.from(bcg.yi), variances: Float64Array.from(bcg.vi) },
    { method: "REML", error: "wald", level: 0.95 },
  );
  if (!pooled.ok) throw new Error(pooled.problems[0].code);
  expect(Number(pooled.value.estimate.toFixed(4))).toBe(expected.bcg_REML.estimate);
  expect(Number(pooled.value.standardError.toFixed(4))).toBe(expected.bcg_REML.se);
  expect(Number(pooled.value.heterogeneity.tau2.toFixed(4))).toBe(expected.bcg_REML.tau2);
  expect(Number(pooled.value.i2.toFixed(2))).toBe(expected.bcg_REML.I2);

  const { treated_per_period, control_per_period, alpha_one_sided } = input.wheeler_mde;
  const fourHundred = 4 * treated_per_period + 4 * control_per_period;
  expect(normalQuantile(1 - alpha_one_sided) * Math.sqrt(fourHundred)).toBeCloseTo(36.2, 1);
});
