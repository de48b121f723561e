import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../../foundation/random.ts";
import { simplexLeastSquares } from "../../statistics/simplex-least-squares.ts";
import { rankTest, syntheticControl, syntheticDid } from "./synthetic-did.ts";
import { cityWithoutEffect, panelOf } from "./testing/panel-of.ts";

const draws = streams("synthetic");
const OPTIONS = { level: 0.95 };

const city = (areas: number, treated: number, effect = 0) => {
  const rows = cityWithoutEffect(areas, 16, 0.1, draws("city", areas));
  return panelOf(
    rows.map((row, u) => row.map((n, p) => (u < treated && p >= 8 ? n + effect : n))),
    rows.map((_, u) => u < treated),
    8,
  );
};

test("weights are not negative, add up to one, and no even mix fits better than the gap allows", () => {
  const columns = fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 }), {
    minLength: 2,
    maxLength: 9,
  });
  fc.assert(
    fc.property(columns, (rows) => {
      const k = rows.length;
      const gram = Float64Array.from({ length: k * k }, (_, i) =>
        rows[Math.floor(i / k)].reduce((total, value, t) => total + value * rows[i % k][t], 0),
      );
      const f = (x: ArrayLike<number>) => {
        let total = 0;
        for (let i = 0; i < k * k; i += 1) total += x[Math.floor(i / k)] * x[i % k] * gram[i];
        return total;
      };
      const { weights, gap } = simplexLeastSquares(gram, k, 1e-8);
      expect(weights.every((value) => value >= 0)).toBe(true);
      expect(weights.reduce((total, value) => total + value, 0)).toBeCloseTo(1, 9);
      for (let a = 0; a < k; a += 1) {
        const vertex = Float64Array.from({ length: k }, (_, i) => (i === a ? 1 : 0));
        expect(f(weights)).toBeLessThanOrEqual(f(vertex) + gap + 1e-6);
      }
    }),
    { seed: 4, numRuns: 100 },
  );
});

test("incidents added in the treated area after the start are found to the digit", () => {
  for (const treated of [1, 6]) {
    const [plain, more] = [city(30, treated), city(30, treated, 3)].map((panel) =>
      syntheticDid.estimate(panel, OPTIONS, draws),
    );
    if (!plain.ok || !more.ok) throw new Error("refused");
    expect(more.value.value - plain.value.value).toBeCloseTo(3, 9);
  }
});

test("the interval of one treated area holds exactly the effects that its rank test does not reject", () => {
  const placebos = Float64Array.from({ length: 39 }, (_, i) => (i % 2 === 0 ? 1 : -1) * (i + 0.5));
  const { bounds } = rankTest(50, placebos, 0.95);
  if (bounds.state !== "known") throw new Error("refused");
  const { low, high } = bounds.value;
  for (const [effect, rejected] of [
    [low + 0.01, false],
    [low - 0.01, true],
    [high - 0.01, false],
    [high + 0.01, true],
  ] as const) {
    expect(rankTest(50 - effect, placebos, 0.95).p <= 0.05).toBe(rejected);
  }
});

test("with fewer than nineteen comparison areas one treated area has a p but no 95 % interval", () => {
  const result = syntheticControl.estimate(city(12, 1), OPTIONS, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  expect(result.value.interval).toMatchObject({
    state: "refused",
    reasons: [{ code: "synthetic.few-placebos" }],
  });
  expect(result.value.tests).toMatchObject([{ kind: "placebo", draws: 11 }]);
});

test("a missing month, one period before and one comparison area are refused by name", () => {
  const panel = city(12, 2);
  const gone = { ...panel, present: panel.present.map((flag, i) => (i === 5 ? 0 : flag)) };
  const early = { ...panel, treated: panel.treated.map((_, i) => (i < 32 && i % 16 >= 1 ? 1 : 0)) };
  expect(syntheticDid.eligible(gone)[0]).toMatchObject({ code: "panel.missing-cells", values: { cells: 1 } });
  expect(syntheticDid.eligible(early)[0].code).toBe("panel.few-before");
  expect(syntheticDid.eligible(city(3, 2))[0].code).toBe("panel.few-comparisons");
});
