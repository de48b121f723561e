import { expect, test } from "vitest";
import { streams } from "../../foundation/random.ts";
import { clusterCr0, factorHc1, standardErrors } from "../../statistics/covariance.ts";
import { fUpper, tTwoSided } from "../../statistics/distributions.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import type { WaldTest } from "../../statistics/wald.ts";
import { signPatterns } from "../../statistics/wild-cluster.ts";
import { clustersOf, FEWEST_CLUSTERS, FEWEST_PER_SIDE } from "./clusters.ts";
import { eventStudy } from "./event-study.ts";
import { panelRows } from "./panel-rows.ts";
import { didDesign, poissonDid } from "./poisson-did.ts";
import { cityWithoutEffect, panelOf } from "./testing/panel-of.ts";

const draws = streams("few-clusters");

const city = (areas: number, treated: number, replicate: number) =>
  panelOf(
    cityWithoutEffect(areas, 12, 0.3, draws("city", areas, treated, replicate)),
    Array.from({ length: areas }, (_, u) => u < treated),
    6,
  );

/** Share of cities without effect on which the clustered 5 % test cries effect, however few clusters there are. */
function falseAlarms(areas: number, treated: number, replicates: number): number {
  let alarms = 0;
  for (let r = 0; r < replicates; r += 1) {
    const panel = city(areas, treated, r);
    const rows = panelRows(panel);
    const fit = fitPoisson(rows.y, didDesign(rows), rows.offset);
    if (!fit.ok) throw new Error(fit.problems[0].code);
    const clusters = clustersOf(panel, rows);
    const covariance = clusterCr0(fit.value, clusters.of, clusters.count);
    const error = standardErrors(covariance, 4, factorHc1(clusters.count, rows.y.length, 4))[3];
    if (tTwoSided(fit.value.coefficients[3] / error, clusters.count - 1) < 0.05) alarms += 1;
  }
  return alarms / replicates;
}

test("errors per area mislead with one treated area of sixty, and hold at the limit that is kept", () => {
  expect(falseAlarms(60, 1, 150)).toBeGreaterThan(0.6);
  expect(falseAlarms(60, FEWEST_PER_SIDE, 300)).toBeLessThan(0.1);
});

test.each([
  [5, 3, "regression.few-clusters"],
  [60, 2, "regression.few-clusters-one-side"],
  [60, 58, "regression.few-clusters-one-side"],
])(
  "of %d areas with %d treated the model's error is given, and a warning says so",
  (areas, treated, code) => {
    for (const estimator of [poissonDid, eventStudy]) {
      const result = estimator.estimate(city(areas, treated, 0), { level: 0.95 }, draws);
      if (!result.ok) throw new Error(result.problems[0].code);
      expect(result.value.interval).toMatchObject({ value: { kind: "model-inflated" } });
      expect(result.value.warnings.map((one) => one.code)).toContain(code);
    }
  },
);

test.each([
  [6, 3],
  [10, 5],
  [20, 10],
])(
  "with %d areas of which %d treated the wild bootstrap cries effect about as often as it says, and never against its interval",
  (areas, treated) => {
    const replicates = 80;
    let alarms = 0;
    for (let r = 0; r < replicates; r += 1) {
      const result = poissonDid.estimate(city(areas, treated, r), { level: 0.95 }, draws);
      if (!result.ok) throw new Error(result.problems[0].code);
      const { tests, interval } = result.value;
      const alarm = tests[0].p <= 0.05;
      if (alarm) alarms += 1;
      if (interval.state === "known") {
        expect(interval.value.kind).toBe("wild-cluster-bootstrap");
        expect(interval.value.low > 1 || interval.value.high < 1).toBe(alarm);
      } else expect(interval).toMatchObject({ reasons: [{ code: "regression.no-bound" }] });
    }
    // At a true rate of 5 % fewer than one run in a hundred has more than ten alarms.
    expect(alarms).toBeLessThanOrEqual(10);
  },
  20_000,
);

test("all patterns of signs of six clusters are taken once, and the p is a share of them", () => {
  const { signs, draws: patterns, exhaustive } = signPatterns(6, draws("signs"));
  expect(exhaustive).toBe(true);
  const seen = new Set(Array.from({ length: patterns }, (_, d) => signs.slice(d * 6, d * 6 + 6).join()));
  const mirrored = new Set(
    Array.from({ length: patterns }, (_, d) =>
      Array.from(signs.slice(d * 6, d * 6 + 6), (sign) => -sign).join(),
    ),
  );
  expect(seen.size).toBe(32);
  expect([...seen].filter((pattern) => mirrored.has(pattern))).toEqual([]);
  const result = poissonDid.estimate(city(6, 3, 1), { level: 0.95 }, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  expect((result.value.tests[0].p * 32) % 1).toBeCloseTo(0, 9);
});

test("sites that hold a camera area and its own comparison count on both sides", () => {
  const sites = FEWEST_CLUSTERS;
  const rows = cityWithoutEffect(2 * sites, 12, 0.3, draws("sites"));
  const panel = panelOf(
    rows,
    rows.map((_, u) => u < sites),
    6,
    (u) => `site ${u % sites}`,
  );
  expect(clustersOf(panel, panelRows(panel))).toMatchObject({ count: 30, treated: 30, comparison: 30 });
  const result = poissonDid.estimate(panel, { level: 0.95 }, draws);
  expect(result).toMatchObject({ value: { interval: { value: { kind: "cluster" } } } });
});

test("the joint test of the course before the start cries difference about as often as it says", () => {
  const sites = FEWEST_CLUSTERS;
  const replicates = 60;
  let [alarms, alarmsOnAllCounts] = [0, 0];
  for (let r = 0; r < replicates; r += 1) {
    const rows = cityWithoutEffect(2 * sites, 24, 0.3, draws("leads", r));
    const panel = panelOf(
      rows,
      rows.map((_, u) => u < sites),
      12,
      (u) => `site ${u % sites}`,
    );
    const result = eventStudy.estimate(panel, { level: 0.95 }, draws);
    if (!result.ok) throw new Error(result.problems[0].code);
    const { f, freedom1: q, p } = result.value.details.leads as WaldTest;
    if (p < 0.05) alarms += 1;
    // The same on all degrees of freedom: counts less coefficients, areas and periods.
    const freedom = rows.length * 24 - 23 - rows.length - 23;
    if (fUpper((f * (sites - 1)) / (sites - q), q, freedom) < 0.05) alarmsOnAllCounts += 1;
  }
  expect(alarms / replicates).toBeLessThan(0.1);
  expect(alarmsOnAllCounts / replicates).toBeGreaterThan(0.2);
}, 20_000);
