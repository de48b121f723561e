import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../foundation/random.ts";
import { sum } from "../foundation/sum.ts";
import { lognormal } from "./lognormal.ts";
import { pert } from "./pert.ts";
import { lognormalSampler, normalSampler, pertSampler, type Sampler } from "./samplers.ts";

const DRAWS = 50_000;
const drawsOf = (sampler: Sampler) => Array.from({ length: DRAWS }, sampler);
const meanOf = (values: readonly number[]) => sum(values) / values.length;
const sdOf = (values: readonly number[]) => {
  const mean = meanOf(values);
  return Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
};
/** Five standard errors of a mean: about one seed in two million would miss. */
const within = (sd: number) => (5 * sd) / Math.sqrt(DRAWS);

test("normal draws have mean 0, spread 1 and the tail of a normal", () => {
  const values = drawsOf(normalSampler(streams("test")("normal")));
  expect(Math.abs(meanOf(values))).toBeLessThan(within(1));
  expect(Math.abs(sdOf(values) - 1)).toBeLessThan(within(1));
  // P(|Z| > 1.959964) = 0.05
  const tail = values.filter((z) => Math.abs(z) > 1.959964).length / DRAWS;
  expect(Math.abs(tail - 0.05)).toBeLessThan(within(Math.sqrt(0.05 * 0.95)));
});

test.each([
  [20, 40, 80],
  [0, 0, 1],
  [0.2, 0.9, 0.9],
])("draws of PERT(%s, %s, %s) have its mean, its spread and its median", (min, mode, max) => {
  const distribution = pert(min, mode, max);
  if (!distribution.ok) throw new Error("refused");
  const values = drawsOf(pertSampler(distribution.value, streams("test")("pert", min, max)));
  const sd = Math.sqrt(distribution.value.variance);
  expect(Math.abs(meanOf(values) - distribution.value.mean)).toBeLessThan(within(sd));
  expect(Math.abs(sdOf(values) - sd)).toBeLessThan(2 * within(sd));
  const below = values.filter((x) => x < distribution.value.quantile(0.5)).length / DRAWS;
  expect(Math.abs(below - 0.5)).toBeLessThan(within(0.5));
  expect(values.every((x) => x >= min && x <= max)).toBe(true);
});

test("draws of a lognormal have the mean that was asked for", () => {
  const distribution = lognormal(10_000, 2_500);
  if (!distribution.ok) throw new Error("refused");
  const values = drawsOf(lognormalSampler(distribution.value, streams("test")("lognormal")));
  expect(Math.abs(meanOf(values) - 10_000)).toBeLessThan(within(2_500));
});

test("the points of a PERT and the chance below them undo each other", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 0.98, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (p, share) => {
        const distribution = pert(10, 10 + 20 * share, 30);
        if (!distribution.ok) throw new Error("refused");
        expect(distribution.value.cdf(distribution.value.quantile(p))).toBeCloseTo(p, 8);
      },
    ),
  );
});

test("values out of order and spreads of zero are refused", () => {
  expect(pert(40, 20, 80).ok).toBe(false);
  expect(pert(5, 5, 5).ok).toBe(false);
  expect(lognormal(0, 1).ok).toBe(false);
  expect(lognormal(1, 0).ok).toBe(false);
});
