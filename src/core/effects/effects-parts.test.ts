import { expect, test } from "vitest";
import { manifest } from "../dossier/manifest.ts";
import { streams } from "../foundation/random.ts";
import { traceBook } from "../foundation/trace-book.ts";
import { pointZone } from "../geometry/zone.ts";
import { dossierOf } from "../testing/dossier.ts";
import { flatCity } from "../testing/flat-city.ts";
import { cityOf } from "./city.ts";
import { tabulateSite } from "./comparison.ts";
import { dispersion } from "./dispersion.ts";
import { effects } from "./effects.ts";
import { holm } from "./holm.ts";
import { peakBefore } from "./peak.ts";
import { placeStatistic } from "./place-statistic.ts";
import { preTrend } from "./pre-trend.ts";
import { rowsBehind } from "./rows-behind.ts";
import { beforeAfter, claim, tabulate } from "./tabulate.ts";
import { monthPosition, relativeMonth, windowDates, windowsAround } from "./windows.ts";

test("overdispersion is Pearson's chi-square over its degrees of freedom, as R gives it", () => {
  // R 4.2.2: m <- rbind(c(12,15,9,14,20,22), c(100,90,95,110,105,99)); ch <- chisq.test(m)
  // ch$statistic / ch$parameter
  const rows = [Float64Array.of(12, 15, 9, 14, 20, 22), Float64Array.of(100, 90, 95, 110, 105, 99)];
  expect(dispersion(rows)).toBeCloseTo(1.28086371099802, 12);
});

test("overdispersion cannot be seen in one row, one month or no incidents", () => {
  expect(dispersion([Float64Array.of(3, 4, 5)])).toBeUndefined();
  expect(dispersion([Float64Array.of(3), Float64Array.of(4)])).toBeUndefined();
  expect(dispersion([Float64Array.of(0, 0), Float64Array.of(0, 0)])).toBeUndefined();
});

test("the trend before the start agrees with R's prop.trend.test", () => {
  // R 4.2.2: prop.trend.test(c(83,90,129,70), c(86,93,136,82)) and
  // prop.trend.test(x, x + y) with x = 12,15,9,14,20,22 and y = 100,90,95,110,105,99
  const smokers = preTrend(Float64Array.of(83, 90, 129, 70), Float64Array.of(3, 3, 7, 12), 1);
  expect(smokers?.statistic).toBeCloseTo(8.22492228519771, 10);
  expect(smokers?.direction).toBe("down");
  const rising = preTrend(
    Float64Array.of(12, 15, 9, 14, 20, 22),
    Float64Array.of(100, 90, 95, 110, 105, 99),
    1,
  );
  expect(rising?.statistic).toBeCloseTo(3.04527005681606, 10);
  expect(rising?.direction).toBe("up");
});

test("overdispersion weakens the trend test, and three months or an empty row have none", () => {
  const camera = Float64Array.of(12, 15, 9, 14, 20, 22);
  const comparison = Float64Array.of(100, 90, 95, 110, 105, 99);
  const one = preTrend(camera, comparison, 1)?.statistic ?? 0;
  expect(preTrend(camera, comparison, 2)?.statistic).toBeCloseTo(one / 2, 12);
  expect(preTrend(camera.subarray(0, 3), comparison.subarray(0, 3), 1)).toBeUndefined();
  expect(preTrend(new Float64Array(6), comparison, 1)).toBeUndefined();
});

test("Holm's p-values are those of the published example", () => {
  // Benjamini & Hochberg 1995, JRSS B 57:289-300, 15 p-values; adjusted with R 4.2.2 p.adjust.
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528,
    0.759, 1,
  ];
  const expected = [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1];
  for (const [i, value] of holm(p).entries()) expect(value).toBeCloseTo(expected[i], 12);
  const order = [4, 1, 3, 0, 2];
  expect(holm(order.map((i) => p[i]))).toEqual(order.map((i) => holm(p.slice(0, 5))[i]));
});

test("the month of the start belongs to neither side", () => {
  const windows = windowsAround("2006-02-17", 12, 12);
  expect(monthPosition(windows, windows.startMonth)).toBe(-1);
  expect(relativeMonth(windows, monthPosition(windows, windows.startMonth - 1))).toBe(-1);
  expect(relativeMonth(windows, monthPosition(windows, windows.startMonth + 1))).toBe(1);
  expect(monthPosition(windows, windows.startMonth - 13)).toBe(-1);
  expect(windowDates(windows)).toEqual({
    beforeFrom: "2005-02-01",
    beforeTo: "2006-01-31",
    afterFrom: "2006-03-01",
    afterTo: "2007-02-28",
  });
});

test("a rise before the start is called a peak, a level course is not", () => {
  const level = Float64Array.from({ length: 36 }, () => 10);
  const comparison = Float64Array.from({ length: 36 }, () => 50);
  expect(peakBefore(level, comparison, 12, 1)?.isPeak).toBe(false);
  const peak = level.map((value, t) => (t >= 24 ? 15 : value));
  const found = peakBefore(peak, comparison, 12, 1);
  expect(found?.isPeak).toBe(true);
  expect(found?.ratio).toBeCloseTo(1.5, 12);
  expect(peakBefore(level.subarray(0, 18), comparison.subarray(0, 18), 12, 1)).toBeUndefined();
});

const bands = {
  reachMetres: 100,
  buffer: { fromMetres: 100, toMetres: 200 },
  comparison: { fromMetres: 200, toMetres: 400 },
  excludeClaimed: true,
};

test("counts in bands are those of measuring every distance", () => {
  const points = flatCity(48, 400);
  const city = cityOf(points);
  const windows = windowsAround("2017-06-15", 12, 12);
  const table = tabulate(city, pointZone(2000, 2000), bands, windows);
  const expected = { camera: 0, buffer: 0, comparison: 0 };
  for (let i = 0; i < points.rows; i += 1) {
    const d = Math.hypot(points.x[i] - 2000, points.y[i] - 2000);
    const date = new Date(points.minute[i] * 60_000);
    const month = (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
    if (monthPosition(windows, month) < 0) continue;
    if (d <= 100) expected.camera += 1;
    else if (d <= 200) expected.buffer += 1;
    else if (d <= 400) expected.comparison += 1;
  }
  const total = (row: Float64Array) => row.reduce((sum, n) => sum + n, 0);
  expect(total(table.camera)).toBe(expected.camera);
  expect(total(table.buffer)).toBe(expected.buffer);
  expect(total(table.comparison)).toBe(expected.comparison);
  expect(expected.comparison).toBeGreaterThan(100);
});

test("what lies in another site and its buffer is left out of a comparison ring", () => {
  const city = cityOf(flatCity(48, 400));
  const windows = windowsAround("2017-06-15", 12, 12);
  const whole = tabulate(city, pointZone(2000, 2000), bands, windows);
  claim(city, pointZone(2300, 2000), bands);
  const without = tabulate(city, pointZone(2000, 2000), bands, windows);
  const total = (row: Float64Array) => row.reduce((sum, n) => sum + n, 0);
  expect(total(without.comparison)).toBeLessThan(total(whole.comparison));
  expect(total(without.camera)).toBe(total(whole.camera));
});

test("a place where one of the four counts is zero has no ratio", () => {
  const windows = windowsAround("2017-06-15", 2, 2);
  const row = Float64Array.of(1, 2, 3, 4);
  const none = new Float64Array(4);
  expect(placeStatistic({ camera: row, buffer: none, comparison: none }, windows)).toBeUndefined();
  expect(placeStatistic({ camera: row, buffer: none, comparison: row }, windows)?.logRatio).toBe(0);
});

test("matched places lie apart, away from every site, and have about the level of the site", () => {
  const points = flatCity(48, 4000);
  const city = cityOf(points);
  const zone = pointZone(2000, 2000);
  const site = { id: "s", name: "S", startedOn: "2017-06-15", zone, reachMetres: 100, flexible: false };
  const keepOff = [{ x: 2000, y: 2000, radiusMetres: 200 }];
  const windows = windowsAround("2017-06-15", 12, 12);
  const plan = { rule: "matched" as const, places: 8, bands };
  const draw = () => tabulateSite(city, site, plan, windows, dossierOf({}), keepOff, streams("matched"));
  const { table, notes } = draw();
  expect(notes).toEqual([]);
  const [own] = beforeAfter(table.camera, windows);
  const [compared] = beforeAfter(table.comparison, windows);
  // Eight places of the same size in a city without pattern: about eight times the count.
  expect(compared / own).toBeGreaterThan(6);
  expect(compared / own).toBeLessThan(10);
  expect(draw()).toEqual({ table, notes });
});

test("the rows behind a count are as many as the count, for every part of a site", () => {
  const points = flatCity(48, 800);
  const camera = { id: "C1", kind: "fixed", from: "2017-06-15", x: 2000, y: 2000 };
  const evaluation = {
    sites: { rule: "cameras", radiusMetres: 100 },
    buffer: { fromMetres: 100, toMetres: 200 },
  };
  const dossier = dossierOf({
    manifest: manifest.parse({ name: "T", evaluation }),
    cameras: [camera],
    incidents: points,
  });
  const result = effects(dossier, "2018-12-31", traceBook(), streams("rows"), () => {});
  if (result.state !== "known") throw new Error("refused");
  const [effect] = result.value.areas;
  if (effect.counts.state !== "known") throw new Error("no counts");
  for (const part of ["camera", "buffer", "comparison"] as const) {
    for (const when of ["before", "after"] as const) {
      const quantity = effect.counts.value[part]?.[when];
      expect(rowsBehind(dossier, quantity?.id ?? "")).toHaveLength(quantity?.value ?? -1);
      expect(quantity?.value).toBeGreaterThan(0);
    }
  }
  expect(rowsBehind(dossier, "effects/C1/all/main")).toBeUndefined();
});
