/** Hand-written effects for tests of the report: one shown, one small, one that cannot be told, one refused. */

import type { AreaEffect, PlaceboCalibration, Verdict } from "../../core/effects/area-effect.ts";
import { designOn } from "../../core/effects/ladder.ts";
import type { Estimate } from "../../core/effects/panel.ts";
import { streams } from "../../core/foundation/random.ts";
import { known, notMeasured, refused, warning } from "../../core/foundation/result.ts";
import type { Quantity } from "../../core/foundation/trace.ts";

export const quantity = (
  id: string,
  value: number,
  unit = "incidents",
  trace = "measure.incident-counts#1",
): Quantity => ({
  id,
  value,
  unit,
  n: Math.round(value),
  trace,
});

type Ratio = { readonly value: number; readonly low: number; readonly high: number };

export function rateRatio(id: string, { value, low, high }: Ratio, method: string, events: number): Estimate {
  return {
    id,
    trace: "effect.site#2",
    method,
    version: "1",
    estimand: "rate-ratio",
    value,
    unit: "ratio",
    standardError: known((Math.log(high) - Math.log(low)) / 3.92),
    scale: "log",
    interval: known({ low, high, level: 0.95, kind: "wald-log" }),
    tests: [{ kind: "model", p: low < 1 && high > 1 ? 0.34 : 0.004 }],
    distribution: known({ kind: "normal", mean: Math.log(value), sd: 0.1 }),
    n: { units: 2, clusters: 1, periods: 24, events },
    details: {},
    warnings: [],
  };
}

/** A bell of pseudo areas: the sum of twelve uniform draws each. */
export function placebo(used: number, disjoint: number): PlaceboCalibration {
  const random = streams("example")("placebo", used);
  const bell = () => Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b, -6);
  const logRatios = Array.from({ length: used }, () => bell() * 0.16).sort((a, b) => a - b);
  return {
    eligible: used + 40,
    used,
    disjoint,
    falsePositive: quantity("effects/placebo/plain", 0.132, "share", "effect.placebo#3"),
    falsePositiveAdjusted: quantity("effects/placebo/adjusted", 0.054, "share", "effect.placebo#3"),
    falsePositiveCalibrated: known({
      ...quantity("effects/placebo/calibrated", 0.049, "share", "effect.placebo#3"),
      interval: { low: 0.031, high: 0.067, level: 0.95, kind: "block-bootstrap" },
    }),
    blocks: 24,
    dates: 9,
    centre: -0.1,
    peakMatched: true,
    smallestP: 1 / (disjoint + 1),
    statistics: logRatios.map((ratio) => ratio / 0.16),
    logRatios,
    rule: "placebo.rule",
  };
}

type Counts = readonly [before: number, after: number];

type Plan = {
  readonly area: string;
  readonly name: string;
  readonly startedOn: string;
  readonly camera: Counts;
  readonly buffer: Counts;
  readonly comparison: Counts;
  readonly main: Ratio;
  readonly verdict: Verdict;
  readonly preTrendP: number;
};

const wave = [0.9, 0.85, 0.95, 1, 1.1, 1.2, 1.15, 1.1, 1.05, 0.95, 0.9, 0.85];
const spread = (total: number): number[] => wave.map((share) => Math.round((total / 12) * share));

export function areaEffect(plan: Plan): AreaEffect {
  const id = `effects/${plan.area}/all`;
  const pair = (part: string, [before, after]: Counts) => ({
    before: quantity(`${id}/${part}/before`, before),
    after: quantity(`${id}/${part}/after`, after),
  });
  const events = plan.camera[0] + plan.camera[1] + plan.comparison[0] + plan.comparison[1];
  const main = rateRatio(`${id}/main`, plan.main, "count.relative-effect-size", events);
  return {
    area: plan.area,
    name: plan.name,
    outcome: "all",
    planned: true,
    startedOn: plan.startedOn,
    windows: {
      beforeFrom: "2019-03-01",
      beforeTo: "2020-02-29",
      afterFrom: "2020-04-01",
      afterTo: "2021-03-31",
    },
    counts: known({
      camera: pair("camera", plan.camera),
      buffer: pair("buffer", plan.buffer),
      comparison: pair("comparison", plan.comparison),
    }),
    series: known({
      months: [-12, -11, -10, -9, -8, -7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
      camera: [...spread(plan.camera[0]), ...spread(plan.camera[1])],
      comparison: [...spread(plan.comparison[0]), ...spread(plan.comparison[1])],
      scale: plan.camera[0] / plan.comparison[0],
    }),
    design: designOn("ring-comparison", { form: "points", sites: 3, comparisonAreas: 0 }),
    main: known({ ...main, tests: [...main.tests, { kind: "placebo", p: 0.012 }] }),
    others: [known(rateRatio(`${id}/poisson`, plan.main, "regression.poisson-did", events))],
    displacement: known(
      rateRatio(
        `${id}/displacement`,
        { value: 1.04, low: 0.9, high: 1.2 },
        "count.relative-effect-size",
        events,
      ),
    ),
    preTrend: known({ p: plan.preTrendP, test: "Cochran-Armitage", differs: plan.preTrendP < 0.05 }),
    placebo: known(placebo(400, 140)),
    smallestVisible: known(quantity(`${id}/smallest`, -0.22, "share")),
    verdict: plan.verdict,
  };
}

const noGeometry = warning("design.no-geometry", { values: { site: "Zuidplein" } });

/** Only neighbourhood counts were given here: the area effect is refused. */
export const refusedEffect: AreaEffect = {
  area: "zuidplein",
  name: "Zuidplein",
  outcome: "all",
  planned: true,
  counts: notMeasured(noGeometry),
  series: notMeasured(noGeometry),
  design: designOn("none", { form: "points", sites: 3, comparisonAreas: 0, blocked: noGeometry }),
  main: refused(noGeometry),
  others: [],
  displacement: refused(noGeometry),
  preTrend: notMeasured(noGeometry),
  placebo: notMeasured(noGeometry),
  smallestVisible: notMeasured(noGeometry),
  verdict: { grade: "cannot-be-told", reasons: [noGeometry] },
};

export const programmeEffect = areaEffect({
  area: "programme",
  name: "programme",
  startedOn: "2020-03-10",
  camera: [1140, 934],
  buffer: [1810, 1764],
  comparison: [9200, 8610],
  main: { value: 0.875, low: 0.79, high: 0.97 },
  verdict: { grade: "effect-shown", direction: "fewer", reasons: [] },
  preTrendP: 0.41,
});

export const areaEffects: readonly AreaEffect[] = [
  areaEffect({
    area: "markt",
    name: "Markt en omgeving",
    startedOn: "2020-03-10",
    camera: [520, 364],
    buffer: [610, 601],
    comparison: [4100, 3880],
    main: { value: 0.74, low: 0.63, high: 0.87 },
    verdict: { grade: "effect-shown", direction: "fewer", reasons: [] },
    preTrendP: 0.62,
  }),
  areaEffect({
    area: "station",
    name: "Stationsplein",
    startedOn: "2020-03-15",
    camera: [420, 420],
    buffer: [900, 883],
    comparison: [4100, 3990],
    main: { value: 1.03, low: 0.9, high: 1.17 },
    verdict: { grade: "none-larger-than", bound: 0.1, reasons: [] },
    preTrendP: 0.33,
  }),
  areaEffect({
    area: "parkwijk",
    name: "Winkelcentrum Parkwijk",
    startedOn: "2020-03-20",
    camera: [200, 150],
    buffer: [300, 280],
    comparison: [1000, 740],
    main: { value: 1.0135, low: 0.73, high: 1.41 },
    verdict: {
      grade: "cannot-be-told",
      reasons: [warning("design.interval-too-wide", { values: { low: -0.27, high: 0.41, level: 0.95 } })],
    },
    preTrendP: 0.02,
  }),
  refusedEffect,
];
