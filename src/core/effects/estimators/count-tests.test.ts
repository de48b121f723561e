import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../../foundation/random.ts";
import { adjustments } from "../multiple-testing.ts";
import { everyAssignment } from "./assignments.ts";
import { rateTests } from "./e-test.ts";
import { empiricalBayes } from "./empirical-bayes.ts";
import { type RandomisationInput, randomisation } from "./randomisation.ts";
import { poissonDraw } from "./testing/panel-of.ts";
import { totalNetEffect } from "./total-net-effect.ts";
import { weightedDisplacementDifference } from "./weighted-displacement-difference.ts";
import { displacementQuotient } from "./weighted-displacement-quotient.ts";

const draws = streams("count-tests");
const codeOf = (result: { ok: true } | { ok: false; problems: readonly { code: string }[] }): string =>
  result.ok ? "ok" : result.problems[0].code;

const means = { cameraBefore: 60, bufferBefore: 50, comparisonBefore: 80 };
const expected = { cameraAfter: 45, bufferAfter: 40, comparisonAfter: 64 };

test("the error of the total net effect is the spread of simulated counts with one comparison", () => {
  const random = draws("tne");
  const draw = () => ({
    cameraBefore: poissonDraw(means.cameraBefore, random),
    cameraAfter: poissonDraw(expected.cameraAfter, random),
    bufferBefore: poissonDraw(means.bufferBefore, random),
    bufferAfter: poissonDraw(expected.bufferAfter, random),
    comparisonBefore: poissonDraw(means.comparisonBefore, random),
    comparisonAfter: poissonDraw(expected.comparisonAfter, random),
  });
  const runs = 4000;
  const truth = 60 * 0.8 - 45 + (50 * 0.8 - 40);
  const values: number[] = [];
  let covered = 0;
  for (let run = 0; run < runs; run += 1) {
    const result = totalNetEffect(draw(), 1, 0.95);
    if (!result.ok) throw new Error(result.problems[0].code);
    const { total } = result.value;
    values.push(total.value);
    if (total.low <= truth && truth <= total.high) covered += 1;
  }
  const mean = values.reduce((all, value) => all + value, 0) / runs;
  const spread = Math.sqrt(values.reduce((all, value) => all + (value - mean) ** 2, 0) / runs);
  const stated = totalNetEffect({ ...means, ...expected }, 1, 0.95);
  if (!stated.ok) throw new Error("refused");
  expect(spread / stated.value.total.standardError).toBeGreaterThan(0.96);
  expect(spread / stated.value.total.standardError).toBeLessThan(1.04);
  // Three Monte-Carlo errors around 95 %.
  expect(Math.abs(covered / runs - 0.95)).toBeLessThan(0.012);
  // Two comparisons that are taken for independent give an error that is too small.
  const independent = weightedDisplacementDifference({
    camera: [60, 45],
    comparison: [80, 64],
    displacement: [50, 40],
    displacementComparison: [80, 64],
    areaWeights: { camera: 1, comparison: 80 / 60, displacement: 1, displacementComparison: 80 / 50 },
    level: 0.95,
  });
  if (!independent.ok) throw new Error("refused");
  expect(independent.value.total).toBeCloseTo(-stated.value.total.value, 10);
  expect(spread / independent.value.totalError).toBeGreaterThan(1.05);
});

test("the displacement quotient is refused when the camera area may have done no better", () => {
  const counts = {
    cameraBefore: 40,
    cameraAfter: 36,
    bufferBefore: 30,
    bufferAfter: 33,
    comparisonBefore: 100,
    comparisonAfter: 102,
  };
  const refusal = (given: typeof counts, dispersion: number) => {
    const result = displacementQuotient(given, { level: 0.95, dispersion });
    if (!result.ok || result.value.quotient.state === "known") return "read";
    return result.value.quotient.reasons[0].code;
  };
  expect(refusal(counts, 1)).toBe("count.quotient-uncertain");
  const large = {
    ...counts,
    cameraBefore: 400,
    cameraAfter: 200,
    comparisonBefore: 900,
    comparisonAfter: 910,
  };
  expect(refusal(large, 1)).toBe("read");
  expect(refusal(large, 40)).toBe("count.quotient-uncertain");
  expect(refusal({ ...counts, cameraAfter: 60 }, 1)).toBe("count.quotient-unreadable");
});

test("tests of two rates do not change when the areas are swapped, and stay between 0 and 1", () => {
  const n = fc.integer({ min: 0, max: 40 });
  const e = fc.integer({ min: 1, max: 5 });
  fc.assert(
    fc.property(n, n, e, e, (a, b, ea, eb) => {
      fc.pre(a + b > 0);
      const [one, other] = [rateTests([a, b], [ea, eb]), rateTests([b, a], [eb, ea])];
      if (!one.ok || !other.ok) throw new Error("refused");
      // The square-root test takes exposure to one side only, so it is left out here.
      for (const key of ["eTestPooled", "eTestUnpooled", "score", "conditional", "conditionalMid"] as const) {
        expect(other.value[key]).toBeCloseTo(one.value[key], 8);
        expect(one.value[key]).toBeGreaterThanOrEqual(0);
        expect(one.value[key]).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});

test("what a test of counts cannot take is refused by name", () => {
  expect(codeOf(rateTests([0, 0], [1, 1]))).toBe("count.no-variance");
  expect(codeOf(rateTests([1, -1], [1, 1]))).toBe("count.not-whole");
  expect(codeOf(rateTests([1, 2], [0, 1]))).toBe("count.weight");
  expect(codeOf(rateTests([30_000, 2], [1, 1]))).toBe("count.too-large");
  const zero = { ...means, ...expected, comparisonAfter: 0 };
  expect(codeOf(totalNetEffect(zero, 1, 0.95))).toBe("count.zero-cell");
  expect(codeOf(totalNetEffect({ ...means, ...expected }, 0.5, 0.95))).toBe("count.inflation-below-one");
  const nothing = { cameraBefore: 0, cameraAfter: 0, bufferBefore: 0, bufferAfter: 0 };
  expect(codeOf(totalNetEffect({ ...nothing, comparisonBefore: 5, comparisonAfter: 5 }, 1, 0.95))).toBe(
    "count.no-variance",
  );
  expect(codeOf(empiricalBayes([4, 5]))).toBe("count.too-few-places");
  expect(codeOf(empiricalBayes([0, 0, 0, 0]))).toBe("regression.no-events");
});

test("places that differ no more than chance are all expected to return to the mean, and that is said", () => {
  const result = empiricalBayes([5, 5, 5, 6, 4, 5]);
  if (!result.ok) throw new Error("refused");
  expect(result.value.theta).toBeUndefined();
  expect(result.value.expected).toEqual(new Array(6).fill(5));
  expect(result.notes.map((one) => one.code)).toEqual(["count.places-alike"]);
});

test("adjusted p-values never fall below the plain ones, keep their order, and one test is not adjusted", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
      (p) => {
        for (const adjust of Object.values(adjustments)) {
          const adjusted = adjust(p);
          p.forEach((value, i) => {
            expect(adjusted[i]).toBeGreaterThanOrEqual(value - 1e-12);
            expect(adjusted[i]).toBeLessThanOrEqual(1);
            p.forEach((other, j) => {
              if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j] + 1e-12);
            });
          });
          expect(adjust([p[0]])[0]).toBeCloseTo(p[0], 12);
        }
      },
    ),
    { seed: 8, numRuns: 60 },
  );
});

const places: RandomisationInput = {
  before: [12, 9, 14, 8, 10, 11, 7, 13, 9, 10],
  after: [6, 5, 9, 8, 11, 10, 8, 13, 8, 11],
  treated: [1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  level: 0.9,
  mostExact: 1000,
  draws: 4000,
};

test("every shift inside the inverted interval is not rejected, and those just outside are", () => {
  const result = randomisation(places, draws("none"));
  if (!result.ok) throw new Error("refused");
  const { low, high } = result.value.interval;
  const pAt = (shift: number): number => {
    const after = places.after.map((value, i) => 100 + value - places.treated[i] * shift);
    const before = places.before.map((value) => 100 + value);
    const shifted = randomisation({ ...places, before, after }, draws("none"));
    if (!shifted.ok) throw new Error("refused");
    return shifted.value.difference.p;
  };
  expect(low).toBeLessThan(high);
  for (const inside of [low + 1e-6, (low + high) / 2, high - 1e-6]) expect(pAt(inside)).toBeGreaterThan(0.1);
  for (const outside of [low - 1e-6, high + 1e-6]) expect(pAt(outside)).toBeLessThanOrEqual(0.1);
});

test("drawn assignments give about the exact p-value, and the same seed the same one", () => {
  const exact = randomisation(places, draws("none"));
  const sampled = () => randomisation({ ...places, mostExact: 10 }, draws("sampled"));
  const [one, again] = [sampled(), sampled()];
  if (!exact.ok || !one.ok) throw new Error("refused");
  expect(exact.value.assignments).toBe(120);
  expect(one.value.exact).toBe(false);
  expect(one.value.difference.p).toBeCloseTo(exact.value.difference.p, 1);
  expect(one).toEqual(again);
});

test("within strata only places of the same stratum are exchanged", () => {
  const strata = ["a", "a", "b", "b", "b"];
  const { count, size, members } = everyAssignment([1, 0, 0, 1, 0], strata);
  const chosen = Array.from({ length: count }, (_, a) =>
    [...members.subarray(a * size, (a + 1) * size)].join(),
  );
  expect(chosen).toEqual(["0,2", "0,3", "0,4", "1,2", "1,3", "1,4"]);
  const all = randomisation({ ...places, treated: places.treated.map(() => 1) }, draws("none"));
  expect(codeOf(all)).toBe("randomisation.one-assignment");
  expect(codeOf(randomisation({ ...places, treated: [1] }, draws("none")))).toBe("randomisation.input");
});
