import { expect, test } from "vitest";
import { blindRadius, farRadius, groundDistance, lensReach } from "./pixel-density.ts";

const reach = (fieldOfViewDegrees: number, pixels = 1920) => {
  const result = lensReach({ pixels, fieldOfViewDegrees });
  return result.ok ? result.value : result.problems[0].code;
};

test("a lens of 68 degrees and 1920 pixels detects at 56.9 m, as cctvplanner.io prints", () => {
  expect(Number(reach(68)) / 25).toBeCloseTo(56.9, 1);
});

test("both forms of the lens agree when the sensor spans the field of view", () => {
  const focalMillimetres = 5.37 / (2 * Math.tan((40 * Math.PI) / 360));
  const byFocus = lensReach({ pixels: 1920, focalMillimetres, sensorMillimetres: 5.37 });
  expect(byFocus.ok && byFocus.value).toBeCloseTo(Number(reach(40)), 9);
});

test.each([0, -1, 180, 400, Number.NaN])("a field of view of %s degrees is refused", (degrees) => {
  expect(reach(degrees)).toBe("lens.field-of-view");
});

test("no pixels, or a focal length of nothing, is refused", () => {
  expect(reach(60, 0)).toBe("lens.not-positive");
  const none = lensReach({ pixels: 1920, focalMillimetres: 0, sensorMillimetres: 5 });
  expect(!none.ok && none.problems[0].code).toBe("lens.not-positive");
});

test("distance over the ground is the third side of the triangle", () => {
  expect(groundDistance(5, 4, 0)).toBe(3);
  expect(groundDistance(3, 6, 1)).toBe(0);
});

test("a camera tilted down sees a ring between two distances", () => {
  // 45 degrees below the horizon from 4 m above the target: 4 m away.
  expect(blindRadius(5, 1, 30, 30)).toBeCloseTo(4, 9);
  expect(farRadius(5, 1, 60, 30)).toBeCloseTo(4, 9);
  expect(farRadius(5, 1, 10, 30)).toBe(Infinity);
  expect(blindRadius(5, 1, 80, 30)).toBe(0);
  expect(blindRadius(5, 1, -30, 30)).toBe(Infinity);
});
