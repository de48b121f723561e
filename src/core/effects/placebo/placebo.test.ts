import { expect, test } from "vitest";
import { type Random, streams } from "../../foundation/random.ts";
import { pointZone, zoneAt } from "../../geometry/zone.ts";
import { flatCity } from "../../testing/flat-city.ts";
import { cityOf } from "../city.ts";
import { tabulate } from "../tabulate.ts";
import { windowsAround } from "../windows.ts";
import { blockError, blocksOf, disjointHalves } from "./blocks.ts";
import { crossFittedShare, foldsOf } from "./cross-fit.ts";
import { drawPlacebo } from "./draw.ts";
import { empiricalNull, fewestForP } from "./empirical-null.ts";
import { apartMetres, placePool, tableAt } from "./pool.ts";

const bands = {
  reachMetres: 100,
  buffer: { fromMetres: 100, toMetres: 200 },
  comparison: { fromMetres: 200, toMetres: 400 },
  excludeClaimed: false,
};
const zone = pointZone(4000, 4000);
const site = { x: 4000, y: 4000, radiusMetres: 200, ringMetres: 400 };
const city = cityOf(flatCity(60, 6000, 8000));
const pool = placePool(city, zone, bands, [undefined], [site], 300, streams("pool"));
const pattern = {
  windows: windowsAround("2017-06-15", 12, 12),
  before: 35,
  mix: Float64Array.of(1),
  peakMonths: 12,
  peak: undefined,
};
const draw = () => drawPlacebo(pool, 0, [pattern], 200, 99, streams("placebo"));

/** Approximately normal: the sum of twelve uniform draws, less six. */
const bell = (random: Random): number =>
  Array.from({ length: 12 }, () => random.next()).reduce((a, b) => a + b, -6);

test("a place in the pool holds the counts that tabulating it gives", () => {
  expect(pool.x.length).toBe(300);
  for (const place of [0, 150, 299]) {
    const there = zoneAt(zone, pool.x[place], pool.y[place]);
    expect(tableAt(pool, place, 0, pattern.windows)).toEqual(tabulate(city, there, bands, pattern.windows));
  }
});

test("no pseudo area or its buffer touches a site's ring, or another's in the same months", () => {
  const { areas } = draw();
  const apart = areas.filter(({ replicate }) => replicate === 0);
  expect(apart.length).toBeGreaterThan(60);
  for (const a of areas) expect(Math.hypot(a.x - site.x, a.y - site.y)).toBeGreaterThan(600);
  for (const a of apart) {
    for (const b of apart) {
      if (a === b || Math.abs(a.windows.startMonth - b.windows.startMonth) > 24) continue;
      expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(600);
    }
  }
  expect(apartMetres(pool.circles, site)).toBe(600);
});

test("pseudo dates keep the calendar month and lie wholly in the data, and draws repeat", () => {
  const draws = draw();
  for (const { windows } of draws.areas) {
    expect(Math.abs(windows.startMonth - pattern.windows.startMonth) % 12).toBe(0);
    expect(windows.startMonth - 12).toBeGreaterThanOrEqual(city.firstMonth);
    expect(windows.startMonth + 12).toBeLessThanOrEqual(city.lastMonth);
  }
  expect(draw()).toEqual(draws);
});

test("pseudo areas have about the level of the site, and its peak when enough places have one", () => {
  const peaked = { ...pattern, peak: 1 };
  const draws = drawPlacebo(pool, 0, [peaked], 200, 20, streams("placebo"));
  expect(draws.peakCaliper).toBeLessThan(2);
  // After a chance rise of one standard error the numbers fall back by themselves.
  const sorted = draws.areas.map(({ studentised }) => studentised).sort((a, b) => a - b);
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(-0.3);
  for (const { statistic } of draws.areas) {
    expect(statistic.cameraBefore).toBeGreaterThanOrEqual(pattern.before / 2);
    expect(statistic.cameraBefore).toBeLessThanOrEqual(pattern.before * 2);
  }
  const impossible = drawPlacebo(pool, 0, [{ ...pattern, peak: 9 }], 200, 20, streams("placebo"));
  expect(impossible.peakCaliper).toBe(Number.POSITIVE_INFINITY);
});

test("a place whose data stop halfway is not taken for one where crime fell", () => {
  const points = flatCity(60, 6000, 8000);
  // From 2018 on nothing is known west of 4000.
  const from = Date.UTC(2018, 0, 1) / 60_000;
  const x = points.x.map((value, i) => (points.minute[i] >= from && value < 4000 ? value + 4000 : value));
  const cut = placePool(cityOf({ ...points, x }), zone, bands, [undefined], [], 200, streams("cut"));
  const draws = drawPlacebo(cut, 0, [pattern], 300, 99, streams("cut"));
  const west = draws.areas.filter((area) => area.x < 3500);
  expect(west.length).toBeGreaterThan(0);
  for (const { windows } of west) expect(windows.startMonth + 12).toBeLessThan(48 * 12);
});

test("the p-value is the share of pseudo areas at least as large, with the real one counted", () => {
  const errors = Array.from({ length: 39 }, (_, i) => ({ logRatio: (i - 19) / 10, error: 1 }));
  const learned = empiricalNull(errors, 39, 0.95);
  expect(learned?.smallestP).toBe(1 / 40);
  expect(learned?.centre).toBe(0);
  expect(learned?.p({ logRatio: 5, error: 1 })).toBe(1 / 40);
  // Two of 39 lie at 1.9 on either side.
  expect(learned?.p({ logRatio: 1.9, error: 1 })).toBe(3 / 40);
  expect(learned?.p({ logRatio: 0, error: 1 })).toBe(1);
});

test("the interval holds the ratios that are not significant, and no others", () => {
  const random = streams("null")("values");
  const areas = Array.from({ length: 400 }, () => {
    const error = 0.1 + random.next();
    return { logRatio: error * (1.5 * bell(random) - 0.4), error };
  });
  const learned = empiricalNull(areas, 150, 0.95);
  if (learned === undefined) throw new Error("no null");
  const estimate = { logRatio: -0.3, error: 0.4 };
  const { low, high } = learned.interval(estimate);
  // A true ratio at the bound, taken off the estimate, is just not significant.
  for (const [bound, side] of [
    [low, -1],
    [high, 1],
  ]) {
    const at = (truth: number) => learned.p({ logRatio: estimate.logRatio - truth, error: estimate.error });
    expect(at(bound - side * 1e-9)).toBeGreaterThan(0.05);
    expect(at(bound + side * 1e-2)).toBeLessThanOrEqual(0.06);
  }
  // The spread of the statistic was 1.5 and its centre -0.4.
  expect(learned.spreadAt(0.4)).toBeGreaterThan(1.2);
  expect(learned.spreadAt(0.4)).toBeLessThan(1.8);
  expect(learned.centre).toBeCloseTo(-0.4, 0);
});

test("too few places without overlap give no null, however many overlap", () => {
  expect(fewestForP(0.95)).toBe(19);
  const many = Array.from({ length: 500 }, (_, i) => ({ logRatio: i - 250, error: 1 }));
  expect(empiricalNull(many, 18, 0.95)).toBeUndefined();
  expect(empiricalNull(many, 19, 0.95)?.smallestP).toBe(0.05);
});

test("halves of the city share no place, and each is judged by the other", () => {
  const random = streams("halves")("places");
  const areas = Array.from({ length: 600 }, (_, i) => ({
    x: random.next() * 20_000,
    y: random.next() * 20_000,
    startMonth: 500 + (i % 40),
    replicate: 0,
    error: 0.2 + random.next(),
    logRatio: 0,
  })).map((area) => ({ ...area, logRatio: area.error * 1.8 * bell(random) }));
  const half = disjointHalves(areas, 100, streams("halves"));
  areas.forEach((a, i) => {
    areas.forEach((b, j) => {
      if (half[i] >= 0 && half[j] >= 0 && half[i] !== half[j])
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(100);
    });
  });
  const all = areas.map((_, i) => i);
  const folds = foldsOf(areas, 100, streams("halves"));
  expect(folds.learnedOn).toHaveLength(4);
  const found = crossFittedShare(areas, folds, all, 0.95, (i, learned) => learned.p(areas[i]) <= 0.05);
  // The reported error is 1.8 times too small: the plain test rejects 28 %, the calibrated one 5 %.
  expect(
    areas.filter(({ logRatio, error }) => Math.abs(logRatio / error) > 1.96).length / 600,
  ).toBeGreaterThan(0.2);
  expect(found?.share).toBeGreaterThan(0.015);
  expect(found?.share).toBeLessThan(0.1);
});

test("the block error of a share is larger when whole blocks move together", () => {
  const areas = Array.from({ length: 400 }, (_, i) => ({ x: (i % 20) * 1000 + 5, y: 5 }));
  const blocks = blocksOf(areas, 100);
  expect(blocks).toHaveLength(20);
  const share = (hit: (i: number) => boolean) =>
    blockError(blocks, streams("b"), (positions) => positions.filter(hit).length / positions.length) ?? 0;
  const random = streams("b")("hits");
  const scattered = areas.map(() => random.next() < 0.5);
  // Independent: sqrt(0.25 / 400) = 0.025. Whole blocks: sqrt(0.25 / 20) = 0.11.
  expect(share((i) => scattered[i])).toBeLessThan(0.04);
  expect(share((i) => i % 20 < 10)).toBeGreaterThan(0.08);
  expect(blockError([[0, 1]], streams("b"), () => 1)).toBeUndefined();
});
