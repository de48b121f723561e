import fc from "fast-check";
import { expect, test } from "vitest";
import { castArea, castSees, type Ring } from "../testing/sight.ts";
import { ringArea } from "./polygon.ts";
import { type Sector, sectorOf, starArea, starHolds, starOutline, starWithin } from "./star.ts";
import { type Star, viewerOf } from "./visibility.ts";
import { wallScene } from "./wall-scene.ts";

const sceneOf = (rings: readonly Ring[]) =>
  wallScene(rings.map((ring) => [[Float64Array.from(ring.flat())]]));

function look(rings: readonly Ring[], x: number, y: number, range: number): Star {
  const star = viewerOf(sceneOf(rings))(x, y, range);
  if (!star.ok) throw new Error(star.problems[0].code);
  return star.value;
}

const areaOf = (rings: readonly Ring[], x = 0, y = 0, range = 50): number =>
  starArea(look(rings, x, y, range));

const rectangle = (x: number, y: number, width: number, height: number): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

/** Rectangles that do not hold the middle, some turned, some overlapping. */
const blocks = fc.array(
  fc
    .record({
      distance: fc.double({ min: 12, max: 70, noNaN: true }),
      bearing: fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      turn: fc.double({ min: 0, max: Math.PI, noNaN: true }),
      width: fc.double({ min: 1, max: 12, noNaN: true }),
      depth: fc.double({ min: 1, max: 12, noNaN: true }),
    })
    .map(({ distance, bearing, turn, width, depth }): Ring => {
      const [cx, cy] = [distance * Math.cos(bearing), distance * Math.sin(bearing)];
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      return rectangle(-width / 2, -depth / 2, width, depth).map(
        ([x, y]) => [cx + x * cos - y * sin, cy + x * sin + y * cos] as const,
      );
    }),
  { minLength: 0, maxLength: 12 },
);
const runs = { numRuns: 60, seed: 7 };

test("the sweep agrees with ray casting, also among overlapping blocks", () => {
  fc.assert(
    fc.property(blocks, (rings) => {
      const expected = castArea(rings, 0, 0, 50);
      expect(Math.abs(areaOf(rings) - expected)).toBeLessThan(1e-9 * expected + 1e-7);
    }),
    runs,
  );
});

test("a place is in the star exactly when no wall stands before it", () => {
  const place = fc.double({ min: -45, max: 45, noNaN: true });
  fc.assert(
    fc.property(blocks, place, place, (rings, x, y) => {
      fc.pre(Math.hypot(x, y) < 49.9);
      // Walls that end a hair beside the line are a matter of rounding.
      const nudged = [-1e-6, 0, 1e-6].map((d) => castSees(rings, 0, 0, x - d * y, y + d * x));
      fc.pre(new Set(nudged).size === 1);
      expect(starHolds(look(rings, 0, 0, 50), x, y)).toBe(nudged[1]);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test("whoever is seen sees back", () => {
  const place = fc.double({ min: -10, max: 10, noNaN: true });
  fc.assert(
    fc.property(blocks, place, place, (rings, x, y) => {
      const back = viewerOf(sceneOf(rings))(x, y, 50);
      fc.pre(back.ok && back.value.x === x);
      if (!back.ok) return;
      const nudged = [-1e-6, 0, 1e-6].map((d) => castSees(rings, 0, 0, x - d * y, y + d * x));
      fc.pre(new Set(nudged).size === 1);
      expect(starHolds(back.value, 0, 0)).toBe(starHolds(look(rings, 0, 0, 50), x, y));
    }),
    { numRuns: 150, seed: 7 },
  );
});

test("moving or turning the map, or splitting its walls, leaves the area alone", () => {
  fc.assert(
    fc.property(blocks, fc.double({ min: 0, max: 6, noNaN: true }), (rings, turn) => {
      const area = areaOf(rings);
      const moved = rings.map((ring) => ring.map(([x, y]) => [x + 84_115.25, y + 447_264.5] as const));
      expect(Math.abs(areaOf(moved, 84_115.25, 447_264.5) - area)).toBeLessThan(1e-5);
      const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
      const turned = rings.map((ring) =>
        ring.map(([x, y]) => [x * cos - y * sin, x * sin + y * cos] as const),
      );
      expect(Math.abs(areaOf(turned) - area)).toBeLessThan(1e-6);
      const split = rings.map((ring) =>
        ring.flatMap(([x, y], i) => {
          const [nx, ny] = ring[(i + 1) % ring.length];
          return [[x, y] as const, [(x + nx) / 2, (y + ny) / 2] as const];
        }),
      );
      expect(Math.abs(areaOf(split) - area)).toBeLessThan(1e-6);
    }),
    runs,
  );
});

test("a building more never shows more, a wider range never less, and a repeated building changes nothing", () => {
  fc.assert(
    fc.property(blocks, (rings) => {
      const area = areaOf(rings);
      expect(areaOf(rings.slice(1))).toBeGreaterThanOrEqual(area - 1e-7);
      expect(areaOf(rings, 0, 0, 60)).toBeGreaterThanOrEqual(area - 1e-7);
      expect(Math.abs(areaOf([...rings, ...rings]) - area)).toBeLessThan(1e-7);
    }),
    runs,
  );
});

test("a building behind another changes nothing", () => {
  const front = rectangle(10, -10, 5, 20);
  expect(areaOf([front, rectangle(20, -3, 5, 6)])).toBe(areaOf([front]));
});

test("the parts of a circle add up to the whole, and smaller radii cut it as they cut a star of that range", () => {
  fc.assert(
    fc.property(blocks, fc.double({ min: 0, max: 360, noNaN: true }), (rings, bearing) => {
      const star = look(rings, 0, 0, 50);
      const sectors = [
        [bearing + 55, 110],
        [bearing + 180, 140],
        [bearing + 305, 110],
      ].map(([azimuth, width]) => sectorOf(azimuth, width) as Sector);
      const sum = sectors.map((one) => starArea(starWithin(star, [one]))).reduce((x, y) => x + y);
      expect(Math.abs(sum - starArea(star))).toBeLessThan(1e-6);
      expect(Math.abs(starArea(starWithin(star, sectors)) - starArea(star))).toBeLessThan(1e-6);
      expect(Math.abs(starArea(star, 30) - areaOf(rings, 0, 0, 30))).toBeLessThan(1e-6);
    }),
    runs,
  );
});

test("a sector of an empty circle has its share of the area, and overlapping sectors count once", () => {
  const star = look([], 0, 0, 50);
  const share = (...sectors: Sector[]): number => starArea(starWithin(star, sectors)) / (Math.PI * 2500);
  const [north, east] = [sectorOf(0, 90) as Sector, sectorOf(45, 90) as Sector];
  expect(share(north)).toBeCloseTo(0.25, 12);
  expect(share(north, east)).toBeCloseTo(0.375, 12);
  expect(starHolds(starWithin(star, [north]), 0, 40)).toBe(true);
  expect(starHolds(starWithin(star, [north]), 0, -40)).toBe(false);
  expect(sectorOf(10, 360)).toBeUndefined();
});

test("the outline of a star, of sectors of it and of rings has its area, but for the chords of the arcs", () => {
  const rings = [rectangle(10, -5, 5, 30), rectangle(-20, 3, 6, 6)];
  const star = look(rings, 0, 0, 30);
  const [east, west] = [sectorOf(70, 100) as Sector, sectorOf(270, 40) as Sector];
  for (const one of [star, starWithin(star, [east]), starWithin(star, [east, west])]) {
    for (const near of [0, 8]) {
      const outline = starOutline(one, near).reduce((sum, ring) => sum + ringArea(ring), 0);
      const area = starArea(one) - starArea(one, near);
      expect(Math.abs(outline / area - 1)).toBeLessThan(0.005);
    }
  }
  expect(starOutline(starWithin(star, []))).toEqual([]);
});

test("walls that touch leave no slit", () => {
  // Two houses that share a wall; nothing shines through, wherever the joint lies.
  const [left, right] = [rectangle(10, -20, 5, 20.3), rectangle(10, 0.3, 5, 19.7)];
  expect(Math.abs(areaOf([left, right]) - areaOf([rectangle(10, -20, 5, 40)]))).toBeLessThan(1e-9);
  expect(starHolds(look([left, right], 0, 0, 50), 20, 0.6)).toBe(false);
});

test("a wall seen exactly along its length hides nothing itself", () => {
  const star = look([rectangle(10, 0, 10, 5)], 0, 0, 50);
  expect(starHolds(star, 30, -0.01)).toBe(true);
  expect(starHolds(star, 30, 0.01)).toBe(false);
});

test("within a courtyard the view ends at its walls, whatever way the outlines run", () => {
  const outer = rectangle(-30, -30, 60, 60);
  const court = rectangle(-10, -10, 20, 20);
  for (const [a, b] of [
    [outer, court],
    [[...outer].reverse(), court],
    [outer, [...court].reverse()],
  ]) {
    const scene = wallScene([[[Float64Array.from(a.flat()), Float64Array.from(b.flat())]]]);
    const star = viewerOf(scene)(3, 4, 100);
    expect(star.ok && starArea(star.value)).toBeCloseTo(400, 9);
  }
});

test("on a facade, or 4 cm behind it, the place moves 5 cm before it; deeper inside it is refused", () => {
  const view = viewerOf(sceneOf([rectangle(0, 0, 10, 10)]));
  for (const y of [0, 0.04]) {
    const star = view(5, y, 50);
    expect(star.ok && [star.value.x, star.value.y]).toEqual([5, -0.05]);
  }
  const inside = view(5, 5, 50);
  expect(!inside.ok && inside.problems[0].code).toBe("visibility.inside-solid");
});

test("on a wall that two houses share there is nowhere to move to", () => {
  const star = viewerOf(sceneOf([rectangle(0, 0, 10, 10), rectangle(10, 0, 10, 10)]))(10, 5, 50);
  expect(!star.ok && star.problems[0].code).toBe("visibility.inside-solid");
});

test.each([0, -5, Number.NaN, Infinity])("a range of %s metres is refused", (range) => {
  const star = viewerOf(sceneOf([]))(0, 0, range);
  expect(!star.ok && star.problems[0].code).toBe("visibility.range");
});

test("a facade's visible length is the length of the pieces that name it", () => {
  const star = look([rectangle(10, -5, 5, 10)], 0, 0, 50);
  let length = 0;
  star.wall.forEach((wall, i) => {
    if (wall >= 0)
      length += Math.hypot(
        star.ends[4 * i + 2] - star.ends[4 * i],
        star.ends[4 * i + 3] - star.ends[4 * i + 1],
      );
  });
  expect(length).toBeCloseTo(10, 9);
});

test("more walls than the work space first holds are all seen", () => {
  const picket = (k: number): Ring => {
    const angle = (k / 400) * 2 * Math.PI;
    const [x, y] = [30 * Math.cos(angle), 30 * Math.sin(angle)];
    return [
      [x - 0.1, y - 0.1],
      [x + 0.1, y - 0.1],
      [x, y + 0.1],
    ];
  };
  const rings = Array.from({ length: 400 }, (_, k) => picket(k));
  expect(areaOf(rings)).toBeCloseTo(castArea(rings, 0, 0, 50), 4);
});
