import { expect, test } from "vitest";
import { publishedViews } from "../findings/published-views.ts";
import { valueOr } from "../foundation/result.ts";
import { traceBook } from "../foundation/trace-book.ts";
import type { DossierParts } from "../testing/dossier.ts";
import { dossierOf } from "../testing/dossier.ts";
import type { Seen, Views } from "./camera-view.ts";
import { views } from "./views.ts";

const DAY = "2021-12-31";

const rectangle = (x: number, y: number, width: number, height: number) => [
  [Float64Array.of(x, y, x + width, y, x + width, y + height, x, y + height)],
];

/** A square of 100 x 100 m with houses on its four sides; the area is its western half. */
const square = {
  buildings: [
    { id: "north", polygons: rectangle(-60, 50, 120, 10), heightMetres: 9 },
    { id: "south", polygons: rectangle(-60, -60, 120, 10), heightMetres: 9 },
    { id: "east", polygons: rectangle(50, -50, 10, 100), heightMetres: 9 },
    { id: "west", polygons: rectangle(-60, -50, 10, 100), heightMetres: 9 },
  ],
  areas: [{ id: "a", polygons: rectangle(-50, -50, 50, 100) }],
  dwellings: [
    { id: "d1", building: "north", residents: 2, residentsLow: 1, residentsHigh: 4 },
    { id: "d2", building: "north", residents: 3 },
    { id: "d3", x: 55, y: 0, residents: 1 },
    { id: "d4", building: "nowhere", residents: 1 },
  ],
  sensitive: [
    { id: "school", kind: "school", x: 0, y: 55 },
    { id: "route", kind: "protest", x: 0, y: -20 },
  ],
} satisfies DossierParts;

const north = { id: "1", area: "a", x: 0, y: 0, azimuthDegrees: 0, fieldOfViewDegrees: 90, ptz: false };

const viewsOf = (parts: DossierParts): Views => {
  const result = views(dossierOf({ ...square, ...parts }), DAY, traceBook());
  if (result.state !== "known") throw new Error(result.reasons[0].code);
  return result.value;
};

function seenBy(parts: DossierParts): Seen {
  const [camera] = valueOr(viewsOf(parts).cameras, []);
  if (camera.seen.state !== "known") throw new Error(camera.seen.reasons[0].code);
  return camera.seen.value;
}

const reasonOf = (camera: object, parts: DossierParts = {}): string | undefined => {
  const [view] = valueOr(viewsOf({ cameras: [{ ...north, ...camera }], ...parts }).cameras, []);
  return view.seen.state === "known" ? undefined : view.seen.reasons[0].code;
};

test("a camera that looks north sees a quarter of the square, half of it outside its area", () => {
  const seen = seenBy({ cameras: [north] });
  expect(seen.pose).toBe("known");
  expect(seen.isPastBuildings).toBe(true);
  expect(seen.ground.value).toBeCloseTo(2500, 6);
  expect(seen.ground.interval).toBeUndefined();
  expect(valueOr(seen.outside, undefined)?.value).toBeCloseTo(1250, 3);
  expect(valueOr(seen.dwellings, undefined)?.value).toBe(2);
  expect(valueOr(seen.facades, [])).toEqual([
    {
      building: "north",
      dwellings: 2,
      lengthMetres: 100,
      squareMetres: 900,
      panDegrees: [313, 47],
    },
  ]);
  expect(valueOr(seen.sensitive, undefined)?.places).toEqual([{ id: "school", kind: "school" }]);
});

test("a camera of unknown direction gets the whole circle and a band that holds every direction", () => {
  const { azimuthDegrees: _unknown, ...camera } = north;
  const seen = seenBy({ cameras: [camera] });
  expect(seen.pose).toBe("any-direction");
  expect(seen.ground.value).toBeCloseTo(10_000, 6);
  expect(seen.ground.interval).toMatchObject({ high: seen.ground.value, kind: "any-direction" });
  expect(seen.ground.interval?.low).toBeGreaterThan(2000);
  expect(seen.ground.interval?.low).toBeLessThanOrEqual(2500);
  const dwellings = valueOr(seen.dwellings, undefined);
  expect([dwellings?.value, dwellings?.interval?.low]).toEqual([3, 0]);
});

test("presets give what can be reached and what is in view at one time", () => {
  const { azimuthDegrees: _turns, ...camera } = { ...north, ptz: true };
  const presets = [
    { camera: "1", azimuthDegrees: 0, timeShare: 0.75 },
    { camera: "1", azimuthDegrees: 90, timeShare: 0.25 },
  ];
  const parts = { cameras: [camera], presets };
  const seen = seenBy(parts);
  expect(seen.pose).toBe("presets");
  expect(seen.ground.value).toBeCloseTo(5000, 5);
  expect(seen.groundAtOneTime?.value).toBeCloseTo(2500, 5);
  const exposure = valueOr(viewsOf(parts).exposure, undefined);
  // 5 people for three quarters of the day, 1 for a quarter; a preset's look is certain.
  const minutes = valueOr(exposure?.residentMinutes ?? { state: "refused", reasons: [] }, undefined);
  expect(minutes?.value).toBeCloseTo((5 * 0.75 + 0.25) * 1440, 6);
  expect(minutes?.interval?.low).toBeCloseTo((4 * 0.75 + 0.25) * 1440, 6);
  expect(minutes?.interval?.high).toBeCloseTo((7 * 0.75 + 0.25) * 1440, 6);
});

test("dwellings count once however many cameras see them; one without a building is in no count", () => {
  const all = viewsOf({ cameras: [north, { ...north, id: "2" }] });
  const exposure = valueOr(all.exposure, undefined);
  expect(exposure?.dwellings.value).toBe(2);
  expect(exposure?.dwellingsWithoutBuilding.value).toBe(1);
  expect(all.totals.ground.value).toBeCloseTo(2500, 2);
  const [first] = valueOr(all.cameras, []);
  expect(first.seen.state === "known" && first.seen.value.overlap.value).toBeCloseTo(2500, 2);
});

test("a known lens gives zones, a reach and the pixel density on the facade", () => {
  const seen = seenBy({ cameras: [{ ...north, horizontalPixels: 1920 }] });
  // 1920 / (2 tan 45 degrees) = 960 pixels per metre at one metre.
  expect(seen.reachMetres).toBeCloseTo(76.8, 9);
  const identify = seen.zones.find(({ task }) => task === "identify");
  expect(identify?.metres).toBeCloseTo(3.84, 9);
  expect(identify?.squareMetres).toBeCloseTo((Math.PI * 3.84 ** 2) / 4, 6);
  expect(valueOr(seen.facades, [])[0].pixelsPerMetre).toBeCloseTo(960 / 50, 1);
});

test("tilt and height leave a blind ring around the mast", () => {
  const seen = seenBy({
    cameras: [{ ...north, heightMetres: 5.5, tiltDegrees: 30, verticalFieldDegrees: 30 }],
  });
  // 45 degrees below the horizon from 4 m above what is to be seen.
  expect(seen.blindMetres).toBeCloseTo(4, 9);
  expect(seen.ground.value).toBeLessThan(2500 - (Math.PI * 16) / 4 + 0.1);
});

test("a shed lower than the mount hides only its shadow, one of unknown height all behind it", () => {
  const shed = (heightMetres?: number) => ({
    buildings: [
      ...square.buildings,
      {
        id: "shed",
        polygons: rectangle(-5, 20, 10, 4),
        ...(heightMetres === undefined ? {} : { heightMetres }),
      },
    ],
  });
  const camera = { ...north, heightMetres: 8 };
  const area = (heightMetres?: number) => seenBy({ cameras: [camera], ...shed(heightMetres) }).ground.value;
  expect(area()).toBeLessThan(area(3));
  expect(area(3)).toBeLessThan(2500 - 40);
  expect(area(12)).toBeCloseTo(area(), 6);
});

test("only a recorded look on site passes or fails; without one the list asks for it", () => {
  const state = (privacyChecks?: readonly object[]) =>
    seenBy({ cameras: [north], ...(privacyChecks === undefined ? {} : { privacyChecks }) }).inspection.state;
  expect(state()).toBe("check-on-site");
  const check = { kind: "view", camera: "1", on: "2021-05-01", result: "passed" };
  expect(state([check])).toBe("passed");
  expect(state([check, { ...check, on: "2021-06-01", result: "failed" }])).toBe("failed");
  expect(state([{ ...check, on: "2022-06-01" }])).toBe("check-on-site");
  expect(state([{ ...check, result: "open" }])).toBe("check-on-site");
  const inside = seenBy({ cameras: [north], areas: [{ id: "a", polygons: rectangle(-60, -60, 120, 120) }] });
  expect(inside.inspection.state).toBe("none-needed");
});

test("incidents behind buildings and inside them are in the circle and not in view", () => {
  const minute = 18_980 * 1440 + 22 * 60 + 5;
  const places = [
    [0, 20],
    [0, 70],
    [0, 55],
    [0, -20],
    [0, 500],
  ];
  const incidents = {
    kind: "points" as const,
    rows: places.length,
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    minute: Int32Array.from(places, () => minute),
    category: Uint16Array.from(places, () => 0),
    flags: Uint8Array.from(places, () => 3),
    categories: ["geweld"],
    row: Uint32Array.from(places, (_, i) => i + 2),
    sources: [{ source: "incidents.csv", start: 0 }],
  };
  const found = valueOr(seenBy({ cameras: [north], incidents }).incidents, undefined);
  expect([found?.inView.value, found?.inCircle.value, found?.insideBuildings.value]).toEqual([1, 4, 1]);
  expect(found?.categories).toEqual([{ category: "geweld", count: 1 }]);
  expect(found?.hours[22]).toBe(1);
});

test("bad registers are refused by name, without a picture of nothing", () => {
  expect(reasonOf({ fieldOfViewDegrees: 0 })).toBe("view.field-of-view");
  expect(reasonOf({ fieldOfViewDegrees: 400 })).toBe("view.field-of-view");
  expect(reasonOf({ x: 5000, y: 5000 })).toBe("view.outside-buildings");
  expect(reasonOf({ x: 0, y: 55 })).toBe("visibility.inside-solid");
  expect(reasonOf({ x: undefined, y: undefined })).toBe("view.no-place");
  expect(reasonOf({ heightMetres: 6, tiltDegrees: -60, verticalFieldDegrees: 30 })).toBe(
    "view.nothing-in-picture",
  );
});

test("without footprints, or without cameras, the views are not measured", () => {
  const state = (parts: DossierParts) => {
    const result = views(dossierOf(parts), DAY, traceBook());
    return result.state === "known" ? undefined : result.reasons[0].code;
  };
  expect(state({ cameras: [north] })).toBe("views.no-buildings");
  expect(state({ cameras: [north], buildings: [{ id: "x" }] })).toBe("views.no-buildings");
  expect(state({ buildings: square.buildings })).toBe("views.no-cameras");
});

test("the place that counts is that of the stay on the day", () => {
  const placements = [
    { camera: "1", from: "2010-01-01", to: "2020-12-31", x: 0, y: 0 },
    { camera: "1", from: "2021-01-01", x: 0, y: -40 },
  ];
  expect(seenBy({ cameras: [north], placements }).ground.value).toBeGreaterThan(2600);
  const gone = [{ camera: "1", from: "2010-01-01", to: "2020-12-31", x: 0, y: 0 }];
  const result = views(dossierOf({ ...square, cameras: [north], placements: gone }), DAY, traceBook());
  expect(result.state).toBe("not-measured");
});

test("the same dossier gives the same views, and moving the map changes no number", () => {
  const shift = (polygons: Float64Array[][]) =>
    polygons.map((rings) => rings.map((ring) => ring.map((v, i) => v + (i % 2 === 0 ? 84_115 : 447_264))));
  const moved = seenBy({
    cameras: [{ ...north, x: 84_115, y: 447_264 }],
    buildings: square.buildings.map((one) => ({ ...one, polygons: shift(one.polygons) })),
    areas: square.areas.map((one) => ({ ...one, polygons: shift(one.polygons) })),
    dwellings: square.dwellings.slice(0, 2),
    sensitive: [],
  });
  expect(moved.ground.value).toBeCloseTo(2500, 4);
  expect(viewsOf({ cameras: [north] })).toEqual(viewsOf({ cameras: [north] }));
});

test("a public edition shows no view of a camera, no map, and few dwellings not at all", () => {
  const seen = publishedViews(viewsOf({ cameras: [north] }));
  expect([seen.cameras.state, seen.maps.state, seen.exposure.state]).toEqual([
    "withheld",
    "withheld",
    "withheld",
  ]);
  expect(seen.totals.ground.value).toBeCloseTo(2500, 2);
});
