import fc from "fast-check";
import { expect, test } from "vitest";
import { heterogeneityMethods, qProfile, weightedSums } from "../../statistics/heterogeneity.ts";
import {
  eggerTest,
  leaveOneOut,
  type PoolOptions,
  poolEffects,
  poolingWeights,
  shrunken,
} from "./random-effects.ts";

const studies = (pairs: readonly (readonly [number, number])[]) => ({
  effects: Float64Array.from(pairs, ([y]) => y),
  variances: Float64Array.from(pairs, ([, v]) => v),
});
const options = (error: PoolOptions["error"], method: PoolOptions["method"] = "REML"): PoolOptions => ({
  method,
  error,
  level: 0.95,
});
const some = fc.array(
  fc.tuple(fc.double({ min: -2, max: 2, noNaN: true }), fc.double({ min: 0.005, max: 1, noNaN: true })),
  { minLength: 2, maxLength: 15 },
);
const pooledOf = (given: ReturnType<typeof studies>, how: PoolOptions) => {
  const result = poolEffects(given, how);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

test("shifting all effects shifts the mean, and the order of studies does not matter", () => {
  fc.assert(
    fc.property(some, (pairs) => {
      for (const method of heterogeneityMethods) {
        const plain = pooledOf(studies(pairs), options("knapp-hartung-floor", method));
        const moved = pooledOf(
          studies([...pairs].reverse().map(([y, v]) => [y + 3, v] as const)),
          options("knapp-hartung-floor", method),
        );
        expect(moved.estimate - 3).toBeCloseTo(plain.estimate, 6);
        expect(moved.heterogeneity.tau2).toBeCloseTo(plain.heterogeneity.tau2, 6);
        expect(Number.isFinite(plain.standardError)).toBe(true);
      }
    }),
    { seed: 21, numRuns: 60 },
  );
});

test("REML is at the top of its likelihood: no tau2 nearby is likelier", () => {
  fc.assert(
    fc.property(some, (pairs) => {
      const given = studies(pairs);
      const { tau2 } = pooledOf(given, options("wald")).heterogeneity;
      const value = (at: number): number => {
        const { sum, q } = weightedSums(given.effects, given.variances, at);
        return -given.variances.reduce((all, v) => all + Math.log(v + at), 0) / 2 - Math.log(sum) / 2 - q / 2;
      };
      for (const other of [tau2 * 0.99, tau2 * 1.01, tau2 + 1e-3]) {
        expect(value(other)).toBeLessThanOrEqual(value(tau2) + 1e-9);
      }
    }),
    { seed: 22, numRuns: 60 },
  );
});

test("areas that agree better than chance: the plain error collapses, the floor holds it", () => {
  const alike = studies([
    [-0.1, 0.04],
    [-0.101, 0.05],
    [-0.1005, 0.045],
    [-0.0999, 0.04],
  ]);
  const wald = pooledOf(alike, options("wald"));
  const plain = pooledOf(alike, options("knapp-hartung"));
  const floor = pooledOf(alike, options("knapp-hartung-floor"));
  expect(plain.standardError).toBeLessThan(wald.standardError / 10);
  expect(floor.standardError).toBeCloseTo(wald.standardError, 12);
  expect(floor.interval.high - floor.interval.low).toBeGreaterThan(wald.interval.high - wald.interval.low);
  expect(qProfile(alike.effects, alike.variances, 0.95)).toBeUndefined();
});

test("each area is pulled towards the mean, the more the less is known of it", () => {
  const areas = studies([
    [-0.9, 0.02],
    [-0.9, 0.8],
    [0.4, 0.02],
    [0.1, 0.05],
  ]);
  const pooled = pooledOf(areas, options("knapp-hartung-floor"));
  const own = shrunken(areas, pooled, 0.95);
  expect(own[0].prediction).toBeLessThan(own[1].prediction);
  own.forEach((one, i) => {
    const [from, to] = [areas.effects[i], pooled.estimate].sort((a, b) => a - b);
    expect(one.prediction).toBeGreaterThanOrEqual(from);
    expect(one.prediction).toBeLessThanOrEqual(to);
  });
  expect(poolingWeights(areas, pooled).reduce((all, share) => all + share, 0)).toBeCloseTo(100, 9);
  const left = leaveOneOut(areas, options("wald"));
  if (!left.ok) throw new Error("refused");
  expect(left.value[2].estimate).toBeLessThan(pooled.estimate);
});

test("one study, a variance of zero and equal effects are refused by name", () => {
  const codeOf = (pairs: readonly (readonly [number, number])[], error: PoolOptions["error"] = "wald") => {
    const result = poolEffects(studies(pairs), options(error));
    return result.ok ? "ok" : result.problems[0].code;
  };
  expect(codeOf([[1, 1]])).toBe("meta.too-few");
  expect(
    codeOf([
      [1, 1],
      [2, 0],
    ]),
  ).toBe("meta.variance");
  expect(
    codeOf([
      [Number.NaN, 1],
      [2, 1],
    ]),
  ).toBe("meta.variance");
  const same = [
    [2, 1],
    [2, 1],
  ] as const;
  expect(codeOf(same, "knapp-hartung")).toBe("meta.no-spread");
  expect(codeOf(same, "knapp-hartung-floor")).toBe("ok");
  expect(eggerTest(studies(same))).toBeUndefined();
});
