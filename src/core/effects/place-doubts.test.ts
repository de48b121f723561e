import { expect, test } from "vitest";
import type { IncidentPoints } from "../dossier/incidents.ts";
import { HAS_POINT } from "../dossier/incidents.ts";
import { pointZone, polygonZone } from "../geometry/zone.ts";
import type { SourceQuality } from "../measures/data-quality/index.ts";
import { cityOf } from "./city.ts";
import { placeDoubts } from "./place-doubts.ts";

/** Incidents on a square grid of fixed points, 50 metres apart, several on each. */
const side = 20;
const points: IncidentPoints = {
  kind: "points",
  rows: side * side * 3,
  x: Float64Array.from({ length: side * side * 3 }, (_, i) => 50 * (i % side)),
  y: Float64Array.from({ length: side * side * 3 }, (_, i) => 50 * (Math.floor(i / side) % side)),
  minute: new Int32Array(side * side * 3).fill(25_000_000),
  category: new Uint16Array(side * side * 3),
  flags: new Uint8Array(side * side * 3).fill(HAS_POINT),
  categories: ["theft"],
  row: Uint32Array.from({ length: side * side * 3 }, (_, i) => i + 2),
  sources: [{ source: "i.csv", start: 0 }],
};
const city = cityOf(points);

const quality = (kind: "recorded" | "snapped" | "rounded", resolutionMetres: number): SourceQuality[] => [
  {
    place: { state: "known", value: { located: 1200, distinct: 400, shared: 1, kind, resolutionMetres } },
  } as unknown as SourceQuality,
];

test("an area with few of the fixed points gets no effect, a larger one may", () => {
  const doubts = (reach: number) => placeDoubts(pointZone(500, 500), reach, city, quality("snapped", 50));
  // Within 60 metres of a point of the grid lie five points, within 120 metres more than ten.
  expect(doubts(60)).toMatchObject([{ code: "quality.few-fixed-points", values: { points: 5, needed: 10 } }]);
  expect(doubts(120)).toEqual([]);
  expect(placeDoubts(pointZone(500, 500), 60, city, quality("recorded", 0))).toEqual([]);
});

test("an area narrower than the rounding gets no effect", () => {
  const strip = polygonZone([[Float64Array.of(0, 0, 500, 0, 500, 30, 0, 30)]]);
  expect(placeDoubts(strip, 0, city, quality("rounded", 100))).toMatchObject([
    { code: "quality.coarser-than-area", values: { metres: 100, width: 30 } },
  ]);
  expect(placeDoubts(strip, 0, city, quality("rounded", 25))).toEqual([]);
});
