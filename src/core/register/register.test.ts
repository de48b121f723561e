import fc from "fast-check";
import { expect, test } from "vitest";
import { dossierOf } from "../testing/dossier.ts";
import { matchRegisters } from "./match-registers.ts";
import { placedOn, publicRegister } from "./public-register.ts";

const DAY = "2021-12-31";
const square = {
  polygons: [[Float64Array.from([155000, 463000, 155000, 463100, 155100, 463100, 155100, 463000])]],
};

const dossier = dossierOf({
  areas: [
    { id: "markt", name: "Markt", ...square },
    { id: "vergelijking", role: "comparison", ...square },
  ],
  cameras: [
    { id: "C2", area: "markt", x: 155000, y: 463000 },
    { id: "C1", area: "markt", kind: "flexible" },
    { id: "C3", x: 155010, y: 463000 },
  ],
  placements: [
    { camera: "C1", area: "markt", from: "2021-06-01" },
    { camera: "C2", area: "markt", from: "2019-01-01", to: "2020-12-31" },
    { camera: "C2", area: "markt", from: "2021-01-01", x: 155050, y: 463050 },
    { camera: "C3", from: "2018-01-01", to: "2021-12-30" },
  ],
  designations: [
    {
      id: "B1",
      area: "markt",
      kind: "new",
      cameraKind: "fixed",
      validFrom: "2021-01-01",
      validTo: "2022-12-31",
    },
  ],
});

test("the register holds the cameras in use on its day, with their newest stay and the order in force", () => {
  const { cameras, notInUse, withoutPlace } = publicRegister(dossier, DAY);
  expect(cameras).toEqual([
    {
      id: "C1",
      kind: "flexible",
      area: "markt",
      areaName: "Markt",
      since: "2021-06-01",
      order: "B1",
      orderUntil: "2022-12-31",
    },
    {
      id: "C2",
      kind: "fixed",
      area: "markt",
      areaName: "Markt",
      since: "2021-01-01",
      order: "B1",
      orderUntil: "2022-12-31",
      place: [expect.any(Number), expect.any(Number)],
    },
  ]);
  expect({ notInUse, withoutPlace }).toEqual({ notInUse: 1, withoutPlace: 1 });
});

test("places are degrees of about a metre: the church of Amersfoort is 5.38721 east, 52.15517 north", () => {
  // The origin of the Dutch grid, EPSG:28992 (155000, 463000), in EPSG:4326, as PROJ 9 gives it.
  const at = dossierOf({ cameras: [{ id: "C", x: 155000, y: 463000 }] });
  const [lon, lat] = publicRegister(at, DAY).cameras[0].place ?? [0, 0];
  expect(lon).toBeCloseTo(5.38721, 4);
  expect(lat).toBeCloseTo(52.15517, 4);
});

test("only camera areas go out, closed and anticlockwise", () => {
  const { areas } = publicRegister(dossier, DAY);
  expect(areas.map(({ id }) => id)).toEqual(["markt"]);
  const ring = areas[0].polygons[0][0];
  expect(ring[0]).toEqual(ring[ring.length - 1]);
  const area = ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
  expect(area).toBeGreaterThan(0);
});

test("what a register row can hold is a closed list", () => {
  const full = dossierOf({
    cameras: [
      {
        id: "C",
        name: "gevel van mevrouw De Vries",
        x: 1,
        y: 1,
        ptz: true,
        heightMetres: 4.5,
        fieldOfViewDegrees: 90,
        directionDegrees: 180,
        status: "storing",
      },
    ],
  });
  expect(Object.keys(publicRegister(full, DAY).cameras[0]).sort()).toEqual(["id", "kind", "place"]);
});

test("to compare, cameras stand where they hang on the day, in metres", () => {
  expect(placedOn(dossier, DAY)).toEqual([{ id: "C2", x: 155050, y: 463050 }]);
});

const at = (id: string, x: number, y = 0) => ({ id, x, y });

test("the nearest pairs are made first, and each camera is in one pair at most", () => {
  const match = matchRegisters([at("a", 0), at("b", 4), at("c", 100)], [at("p", 3), at("q", 9)], 10);
  expect(match).toEqual({
    pairs: [
      { ours: "a", theirs: "q", metres: 9 },
      { ours: "b", theirs: "p", metres: 1 },
    ],
    onlyOurs: ["c"],
    onlyTheirs: [],
  });
});

test("a camera at exactly the reach is a pair, one beyond it is not", () => {
  expect(matchRegisters([at("a", 0)], [at("p", 10)], 10).pairs).toHaveLength(1);
  expect(matchRegisters([at("a", 0)], [at("p", 10.001)], 10).pairs).toHaveLength(0);
});

const points = (prefix: string) =>
  fc
    .array(fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })), { maxLength: 12 })
    .map((list) => list.map(([x, y], i) => at(`${prefix}${i}`, x, y)));

test("every camera is in a pair or missing, whatever the order; swapping the registers swaps the answer", () => {
  fc.assert(
    fc.property(points("a"), points("p"), fc.integer({ min: 1, max: 40 }), (ours, theirs, reach) => {
      const match = matchRegisters(ours, theirs, reach);
      expect([...match.pairs.map((pair) => pair.ours), ...match.onlyOurs].sort()).toEqual(
        ours.map(({ id }) => id).sort(),
      );
      expect([...match.pairs.map((pair) => pair.theirs), ...match.onlyTheirs].sort()).toEqual(
        theirs.map(({ id }) => id).sort(),
      );
      expect(matchRegisters([...ours].reverse(), [...theirs].reverse(), reach)).toEqual(match);
      // No camera is left over beside another that it could have been paired with.
      for (const own of ours.filter(({ id }) => match.onlyOurs.includes(id)))
        for (const other of theirs.filter(({ id }) => match.onlyTheirs.includes(id)))
          expect(Math.hypot(own.x - other.x, own.y - other.y)).toBeGreaterThan(reach);
    }),
  );
});

test("a reach of nothing is a fault of the caller", () => {
  expect(() => matchRegisters([], [], 0)).toThrow(RangeError);
});
