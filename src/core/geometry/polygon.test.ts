import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  distanceToPolygons,
  insidePolygons,
  polygonsArea,
  polygonsBox,
  polygonsOverlap,
  ringArea,
} from "./polygon.ts";
import { polygonFault, ringFault } from "./ring-fault.ts";

const square = (x: number, y: number, side: number) =>
  Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side);
const withHole = [[square(0, 0, 10), square(4, 4, 2)]];

test("area, box and orientation of a square with a hole", () => {
  expect(polygonsArea(withHole)).toBe(96);
  expect(ringArea(square(0, 0, 10))).toBe(100);
  expect(ringArea(Float64Array.of(0, 0, 0, 10, 10, 10, 10, 0))).toBe(-100);
  expect(polygonsBox(withHole)).toEqual({ minX: 0, minY: 0, maxX: 10, maxY: 10 });
});

test("area does not depend on where a ring starts, nor on the place on the map", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 999 })), {
        minLength: 3,
        maxLength: 12,
      }),
      fc.nat(11),
      fc.integer({ min: -600_000, max: 600_000 }),
      (corners, start, shift) => {
        const rotated = corners.map((_, i) => corners[(i + start) % corners.length]);
        const area = ringArea(Float64Array.from(corners.flat()));
        expect(ringArea(Float64Array.from(rotated.flat()))).toBe(area);
        expect(ringArea(Float64Array.from(rotated.flatMap(([x, y]) => [x + shift, y - shift])))).toBe(area);
        expect(ringArea(Float64Array.from([...corners].reverse().flat()))).toBe(area === 0 ? 0 : -area);
      },
    ),
  );
});

test("inside, in the hole, outside, and how far", () => {
  expect(insidePolygons(withHole, 1, 1)).toBe(true);
  expect(insidePolygons(withHole, 5, 5)).toBe(false);
  expect(distanceToPolygons(withHole, 1, 1)).toBe(0);
  expect(distanceToPolygons(withHole, 5, 5)).toBe(1);
  expect(distanceToPolygons(withHole, 13, 14)).toBe(5);
});

describe("overlap", () => {
  const a = [[square(0, 0, 10)]];
  test("crossing, containing and equal outlines overlap", () => {
    expect(polygonsOverlap(a, [[square(5, 5, 10)]])).toBe(true);
    expect(polygonsOverlap(a, [[square(2, 2, 2)]])).toBe(true);
    expect(polygonsOverlap([[square(2, 2, 2)]], a)).toBe(true);
    expect(polygonsOverlap(a, a)).toBe(true);
  });
  test("neighbours that share an edge or a corner do not", () => {
    expect(polygonsOverlap(a, [[square(10, 0, 10)]])).toBe(false);
    expect(polygonsOverlap(a, [[square(10, 10, 10)]])).toBe(false);
    expect(polygonsOverlap(a, [[square(30, 0, 10)]])).toBe(false);
  });
  test("a polygon in the hole of another does not", () => {
    expect(polygonsOverlap([[square(4.5, 4.5, 1)]], withHole)).toBe(false);
  });
});

describe("faults of a ring", () => {
  test("a bow tie crosses itself, at its knot", () => {
    expect(ringFault(Float64Array.of(0, 0, 10, 10, 10, 0, 0, 10))).toEqual({
      kind: "crosses-itself",
      x: 5,
      y: 5,
    });
  });
  test("two corners make no ring, and a line has no surface", () => {
    expect(ringFault(Float64Array.of(0, 0, 1, 1))).toEqual({ kind: "too-few-corners", corners: 2 });
    expect(ringFault(Float64Array.of(0, 0, 1, 1, 2, 2))).toEqual({ kind: "no-surface" });
  });
  test("a sound ring, also one that touches itself in a corner, has none", () => {
    expect(polygonFault(withHole)).toBeUndefined();
    expect(ringFault(Float64Array.of(0, 0, 4, 0, 2, 2, 4, 4, 0, 4, 2, 2))).toBeUndefined();
  });
  test("regular polygons never cross themselves", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 200 }),
        fc.double({ min: 0.1, max: 1e4, noNaN: true }),
        (n, r) => {
          const corners = Array.from({ length: n }, (_, i) => (2 * Math.PI * i) / n);
          const ring = Float64Array.from(corners.flatMap((a) => [r * Math.cos(a), r * Math.sin(a)]));
          expect(ringFault(ring)).toBeUndefined();
        },
      ),
      { numRuns: 50 },
    );
  });
});
