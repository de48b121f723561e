import { expect, test } from "vitest";
import { monthStart } from "../../foundation/civil-date.ts";
import { streams } from "../../foundation/random.ts";
import { hc } from "../../statistics/covariance.ts";
import { neweyWest } from "../../statistics/newey-west.ts";
import { fitPoisson } from "../../statistics/poisson.ts";
import { seriesEstimators } from "../index.ts";
import type { Panel } from "../panel.ts";
import { seriesDesign } from "./interrupted-series.ts";
import { interruptedNegbin, interruptedPoisson, seriesOfPanel } from "./interrupted-time-series.ts";
import { panelOf, poissonDraw } from "./testing/panel-of.ts";

const draws = streams("series");
const level = { level: 0.95 };
const MONTHS = 96;
const START = 60;

/** Camera area and control with a season and a common fall of a third at the start; cameras add `own`. */
function city(own: number, replicate: number): Panel {
  const random = draws("city", replicate);
  const mean = (t: number, camera: boolean): number =>
    (camera ? 40 : 90) *
    (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)) *
    (t >= START ? (2 / 3) * (camera ? own : 1) : 1);
  const row = (camera: boolean) =>
    Array.from({ length: MONTHS }, (_, t) => poissonDraw(mean(t, camera), random));
  return panelOf([row(true), row(false)], [true, false], START);
}

const estimateOf = (panel: Panel, estimator = interruptedPoisson) => {
  const result = estimator.estimate(panel, level, draws);
  if (!result.ok) throw new Error(result.problems[0].code);
  return result.value;
};

test.each(seriesEstimators.map((one) => [one.id, one] as const))(
  "%s: a fall that the control shows as well is not put down to the cameras",
  (_, estimator) => {
    expect(Math.abs(Math.log(estimateOf(city(1, 1), estimator).value))).toBeLessThan(0.2);
    expect(Math.log(estimateOf(city(0.6, 2), estimator).value)).toBeCloseTo(Math.log(0.6), 0);
    const alone = { ...city(1, 1) };
    const only = (part: Float64Array | Uint8Array) => part.slice(0, MONTHS) as never;
    const single: Panel = {
      ...alone,
      units: alone.units.slice(0, 1),
      counts: only(alone.counts),
      exposure: only(alone.exposure),
      present: only(alone.present),
      treated: only(alone.treated),
    };
    expect(estimateOf(single, estimator).value).toBeLessThan(0.8);
  },
);

test("under counts without effect the 5 % interval misses about as often as it says", () => {
  const runs = 100;
  let missed = 0;
  for (let run = 0; run < runs; run += 1) {
    const { interval } = estimateOf(city(1, run));
    if (interval.state !== "known") throw new Error("no interval");
    if (interval.value.low > 1 || interval.value.high < 1) missed += 1;
  }
  // Newey-West errors are known to be a little small in short series; three errors around 8 %.
  expect(missed / runs).toBeLessThan(0.16);
});

test("a missing month stays a gap: the course goes on counting and no count is made up", () => {
  const panel = city(1, 5);
  const present = panel.present.slice();
  present[10] = 0;
  const series = seriesOfPanel({ ...panel, present });
  if (!series.ok) throw new Error("refused");
  const design = seriesDesign(series.value);
  if (!design.ok) throw new Error("refused");
  expect(design.value.y).toHaveLength(2 * (MONTHS - 1));
  expect([...design.value.period].slice(9, 11)).toEqual([9, 11]);
  const wild = panel.counts.slice();
  wild[10] = 9999;
  expect(estimateOf({ ...panel, counts: wild, present }).value).toBe(estimateOf({ ...panel, present }).value);
});

test("counts that do not vary more than chance fall back on Poisson, and that is said", () => {
  const flat = panelOf(
    [Array.from({ length: 48 }, (_, t) => 20 + (t % 2)), Array.from({ length: 48 }, (_, t) => 30 + (t % 3))],
    [true, false],
    24,
  );
  const estimate = estimateOf(flat, interruptedNegbin);
  expect(estimate.warnings.map((one) => one.code)).toContain("negbin.fell-back-on-poisson");
  expect(estimate.value).toBe(estimateOf(flat).value);
});

const refusal = (panel: Panel) =>
  seriesEstimators.map((estimator) => {
    const result = estimator.estimate(panel, level, draws);
    return result.ok ? "ok" : result.problems[0].code;
  });

test("a series that cannot carry a level and a course is refused by name", () => {
  const rows = (months: number, value = 5) => [
    Array.from({ length: months }, (_, t) => value * (1 + (t % 3))),
    Array.from({ length: months }, (_, t) => value * (2 + (t % 2))),
  ];
  const both = [true, false];
  expect(new Set(refusal(panelOf(rows(20), both, 15)))).toEqual(new Set(["series.too-short"]));
  expect(new Set(refusal(panelOf(rows(30, 0), both, 15)))).toEqual(new Set(["regression.no-events"]));
  expect(new Set(refusal(panelOf([[4], [5]], both, 0)))).toEqual(new Set(["panel.one-period"]));
  const silent = rows(40).map((row, u) => row.map((value, t) => (u === 0 && t >= 20 ? 0 : value)));
  expect(refusal(panelOf(silent, both, 20)).slice(0, 2)).toEqual([
    "regression.separated",
    "regression.separated",
  ]);
  const long = panelOf(rows(40), both, 20);
  const quarters: Panel = {
    ...long,
    periods: long.periods.map((_, p) => ({ from: monthStart(3 * p), to: monthStart(3 * p + 3) })),
  };
  expect(new Set(refusal(quarters))).toEqual(new Set(["series.not-months"]));
  const exposure = long.exposure.map((days, i) => (i === 3 ? days / 2 : days));
  expect(new Set(refusal({ ...long, exposure }))).toEqual(new Set(["series.unequal-exposure"]));
});

test("without lags Newey-West is HC0", () => {
  const series = seriesOfPanel(city(1, 3));
  if (!series.ok) throw new Error("refused");
  const { control: _, ...alone } = series.value;
  const design = seriesDesign(alone);
  if (!design.ok) throw new Error("refused");
  const fit = fitPoisson(design.value.y, design.value.design);
  if (!fit.ok) throw new Error("refused");
  const [plain, robust] = [neweyWest(fit.value, 0), hc(fit.value, "HC0")];
  for (const [i, value] of plain.entries()) expect(value).toBeCloseTo(robust[i], 12);
});
