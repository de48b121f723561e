import { expect, test } from "vitest";
import { guessCrs, judgeCoordinates } from "./coordinate-check.ts";

const utrecht = [
  [5.12, 52.09],
  [5.11, 52.1],
  [0, 0],
] as const;
const utrechtRd = [
  [136687, 455782],
  [136002, 456900],
] as const;
const swap = (pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => [y, x] as const);

test("plausible coordinates pass, and 0,0 does not count against them", () => {
  expect(judgeCoordinates(utrecht, "EPSG:4326", "EPSG:28992")).toEqual({ kind: "plausible" });
  expect(judgeCoordinates(utrechtRd, "EPSG:28992", "EPSG:28992")).toEqual({ kind: "plausible" });
});

test("latitude and longitude in each other's place are seen", () => {
  expect(judgeCoordinates(swap(utrecht), "EPSG:4326", "EPSG:28992")).toEqual({ kind: "swapped" });
  expect(judgeCoordinates(swap(utrechtRd), "EPSG:28992", "EPSG:28992")).toEqual({ kind: "swapped" });
});

test("RD given as degrees, and degrees given as RD, are seen", () => {
  expect(judgeCoordinates(utrechtRd, "EPSG:4326", "EPSG:28992")).toEqual({
    kind: "other-crs",
    crs: "EPSG:28992",
  });
  expect(judgeCoordinates(utrecht, "EPSG:28992", "EPSG:28992")).toEqual({
    kind: "other-crs",
    crs: "EPSG:4326",
  });
});

test("a place far from the dossier's system fits nothing", () => {
  expect(judgeCoordinates([[-87.6, 41.9]], "EPSG:4326", "EPSG:28992")).toEqual({ kind: "outside" });
});

test("an unnamed system is guessed only when a reading fits", () => {
  expect(guessCrs(utrechtRd, "EPSG:28992")).toEqual({ crs: "EPSG:28992", swapped: false });
  expect(guessCrs(swap(utrecht), "EPSG:28992")).toEqual({ crs: "EPSG:4326", swapped: true });
  expect(guessCrs([[1162614, 1915937]], "EPSG:3435")).toEqual({ crs: "EPSG:3435", swapped: false });
  expect(guessCrs([[9e8, 9e8]], "EPSG:28992")).toBeUndefined();
  expect(guessCrs([[0, 0]], "EPSG:28992")).toBeUndefined();
});
