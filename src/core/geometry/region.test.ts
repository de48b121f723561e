import { expect, test } from "vitest";
import { insidePolygons } from "./polygon.ts";
import { mergeRegions, regionArea, sharedBy, unionOf, without } from "./region.ts";
import { roofShadow } from "./roof-shadow.ts";

const square = (x: number, y: number, side: number): Float64Array =>
  Float64Array.of(x, y, x + side, y, x + side, y + side, x, y + side);

test("shared ground, ground left over and ground of both, also far from the origin", () => {
  for (const [x, y] of [
    [0, 0],
    [84_115.5, 447_264.25],
  ]) {
    const [a, b] = [[square(x, y, 10)], [square(x + 6, y + 6, 10)]];
    expect(regionArea(sharedBy(a, b))).toBeCloseTo(16, 6);
    expect(regionArea(without(a, b))).toBeCloseTo(84, 6);
    expect(regionArea(unionOf([a, b]))).toBeCloseTo(184, 6);
  }
});

test("a hole stays a hole, whatever way its ring runs", () => {
  const withHole = unionOf([[square(0, 0, 10), square(2, 2, 4)]]);
  expect(regionArea(withHole)).toBeCloseTo(84, 6);
  expect(regionArea(sharedBy(withHole, [square(3, 3, 2)]))).toBe(0);
});

test("regions with holes and several outlines merge as they are", () => {
  const two = [...unionOf([[square(0, 0, 10), square(2, 2, 4)]]), square(20, 0, 5)];
  expect(regionArea(mergeRegions([two, [square(3, 3, 1)]]))).toBeCloseTo(84 + 25 + 1, 6);
});

test("overlapping rings of a region count once", () => {
  const twice = [square(0, 0, 10), square(5, 0, 10)];
  expect(regionArea(sharedBy([square(0, 0, 20)], twice))).toBeCloseTo(150, 6);
  expect(regionArea(without([square(0, 0, 20)], twice))).toBeCloseTo(250, 6);
});

test("nothing shares nothing", () => {
  expect(regionArea(sharedBy([], [square(0, 0, 1)]))).toBe(0);
  expect(unionOf([])).toEqual([]);
});

test("a roof hides the ground behind it as similar triangles say", () => {
  // Eye at 6 m, roof at 3 m, ground at 0: everything is cast to twice its distance.
  const eye = { x: 0, y: 0, heightMetres: 6, targetMetres: 0 };
  const shadow = roofShadow(eye, [[square(10, -1, 2)]], 3, 100);
  const hidden = (x: number, y: number): boolean => insidePolygons([shadow], x, y);
  expect([hidden(9.9, 0), hidden(11, 0), hidden(23.9, 0), hidden(24.1, 0)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([hidden(20, 1.5), hidden(20, 2.1)]).toEqual([true, false]);
});

test("the shadow is where lines of sight pass under the roof, as marching along rays finds", () => {
  const eye = { x: 0, y: 0, heightMetres: 8, targetMetres: 1.5 };
  const roof = 5;
  const house = [Float64Array.of(12, -4, 20, -6, 24, 3, 15, 6)];
  const shadow = roofShadow(eye, [house], roof, 200);
  let compared = 0;
  for (let degrees = -28; degrees <= 28; degrees += 4) {
    for (let distance = 10; distance < 60; distance += 2.3) {
      const [ux, uy] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      const blocked = (margin: number): boolean => {
        for (let d = 0; d <= distance + margin; d += 0.05) {
          const line = eye.heightMetres + ((eye.targetMetres - eye.heightMetres) * d) / (distance + margin);
          if (line < roof && insidePolygons([house], d * ux, d * uy)) return true;
        }
        return false;
      };
      const answers = [blocked(-0.3), blocked(0), blocked(0.3)];
      // At the very border the step of the march decides.
      if (new Set(answers).size > 1) continue;
      compared += 1;
      expect(insidePolygons([shadow], distance * ux, distance * uy)).toBe(answers[1]);
    }
  }
  expect(compared).toBeGreaterThan(200);
});

test("a roof lower than what is to be seen hides no more than its footprint", () => {
  const eye = { x: 0, y: 0, heightMetres: 8, targetMetres: 1.5 };
  expect(regionArea(roofShadow(eye, [[square(10, 0, 2)]], 1, 100))).toBeCloseTo(4, 6);
});
