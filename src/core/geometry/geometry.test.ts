import fc from "fast-check";
import { expect, test } from "vitest";
import { streams } from "../foundation/random.ts";
import { pointIndex, visitBox } from "./point-index.ts";
import { pointsInPolygons } from "./points-in-polygons.ts";
import { pointZone, polygonZone, zoneAt, zoneCentre, zoneDistance } from "./zone.ts";

const square = (x: number, y: number, side: number) =>
  Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side);

test("every point of a box is visited, and the order leads back to the caller's arrays", () => {
  const random = streams("geometry")("index");
  const n = 2000;
  const x = Float64Array.from({ length: n }, () => random.next() * 1000 + 136_000);
  const y = Float64Array.from({ length: n }, () => random.next() * 1000 + 455_000);
  const use = Uint8Array.from({ length: n }, (_, i) => (i % 7 === 0 ? 0 : 1));
  const index = pointIndex(x, y, 50, use);
  const seen = new Set<number>();
  visitBox(index, 136_200, 455_300, 136_450, 455_350, (from, to) => {
    for (let i = from; i < to; i += 1) {
      expect(index.x[i]).toBe(x[index.order[i]]);
      seen.add(index.order[i]);
    }
  });
  for (let i = 0; i < n; i += 1) {
    const inside = x[i] >= 136_200 && x[i] <= 136_450 && y[i] >= 455_300 && y[i] <= 455_350;
    if (inside && use[i] === 1) expect(seen.has(i)).toBe(true);
    if (use[i] === 0) expect(seen.has(i)).toBe(false);
  }
});

test("an index of no points visits nothing", () => {
  const index = pointIndex(new Float64Array(0), new Float64Array(0), 100);
  let visits = 0;
  visitBox(index, -1e9, -1e9, 1e9, 1e9, () => {
    visits += 1;
  });
  expect(visits).toBe(0);
});

test("distance is zero inside, straight to an edge outside, and counts a hole as outside", () => {
  const zone = polygonZone([[square(0, 0, 10), square(4, 4, 2)]]);
  expect(zoneDistance(zone, 1, 1)).toBe(0);
  expect(zoneDistance(zone, 13, 5)).toBe(3);
  expect(zoneDistance(zone, 13, 14)).toBe(5);
  expect(zoneDistance(zone, 5, 5)).toBe(1);
  expect(zoneDistance(pointZone(3, 4), 0, 0)).toBe(5);
});

test("moving a zone moves its distances with it", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.double({ min: -500, max: 500, noNaN: true }),
      fc.double({ min: -5000, max: 5000, noNaN: true }),
      (px, py, shift) => {
        const zone = polygonZone([[Float64Array.of(0, 0, 100, 20, 60, 90, -20, 50)]]);
        const centre = zoneCentre(zone);
        const moved = zoneAt(zone, centre.x + shift, centre.y - shift);
        expect(zoneDistance(moved, px + shift, py - shift)).toBeCloseTo(zoneDistance(zone, px, py), 6);
      },
    ),
    { seed: 7, numRuns: 300 },
  );
});

test("the grid finds the same polygons as testing every point against every polygon", () => {
  const random = streams("geometry")("polygons");
  const shapes = Array.from({ length: 40 }, () => {
    const [cx, cy] = [random.next() * 1000, random.next() * 1000];
    const corners = 5 + Math.floor(random.next() * 8);
    const ring = new Float64Array(corners * 2);
    for (let k = 0; k < corners; k += 1) {
      const radius = 20 + random.next() * 120;
      ring[2 * k] = cx + radius * Math.cos((k / corners) * 2 * Math.PI);
      ring[2 * k + 1] = cy + radius * Math.sin((k / corners) * 2 * Math.PI);
    }
    return [[ring]];
  });
  const n = 3000;
  const x = Float64Array.from({ length: n }, () => random.next() * 1200 - 100);
  const y = Float64Array.from({ length: n }, () => random.next() * 1200 - 100);
  const found = new Set<string>();
  pointsInPolygons(x, y, shapes, (point, shape) => found.add(`${point}/${shape}`));
  const zones = shapes.map((shape) => polygonZone(shape));
  let inside = 0;
  for (let i = 0; i < n; i += 1) {
    for (let s = 0; s < zones.length; s += 1) {
      const expected = zoneDistance(zones[s], x[i], y[i]) === 0;
      if (expected) inside += 1;
      expect(found.has(`${i}/${s}`)).toBe(expected);
    }
  }
  expect(inside).toBeGreaterThan(500);
});

test("points in no polygon, and no polygons at all, are no matches", () => {
  let visits = 0;
  pointsInPolygons(Float64Array.of(NaN, 50), Float64Array.of(0, 50), [[[square(0, 0, 10)]]], () => {
    visits += 1;
  });
  pointsInPolygons(Float64Array.of(1), Float64Array.of(1), [], () => {
    visits += 1;
  });
  expect(visits).toBe(0);
});
