import { describe, expect, test } from "vitest";
import { known, notMeasured, type Problem } from "../../foundation/result.ts";
import type { Dossier } from "../dossier.ts";
import { eachPlainTable } from "../index.ts";
import { manifest } from "../manifest.ts";
import { checks, crossChecks } from "./index.ts";

const origin = (row: number, source = "f.csv") => ({ source, row });
const square = (x: number, side = 100) => [[Float64Array.of(x, 0, x + side, 0, x + side, side, x, side)]];
const area = (id: string, x: number, extra = {}) => ({
  id,
  role: "camera" as const,
  polygons: square(x),
  origin: origin(2, "areas.csv"),
  ...extra,
});
const camera = (id: string, extra = {}) => ({
  id,
  kind: "fixed" as const,
  area: "a",
  x: 50,
  y: 50,
  origin: origin(2, "cameras.csv"),
  ...extra,
});
const stay = (id: string, extra = {}) => ({
  camera: id,
  area: "a",
  from: "2018-01-01",
  x: 50,
  y: 50,
  origin: origin(3, "placements.csv"),
  ...extra,
});

function dossier(parts: Partial<Dossier>, programme = {}): Dossier {
  const nothing = notMeasured();
  return {
    schema: "schouw.dossier/1",
    manifest: manifest.parse({ name: "Test", programme }),
    crs: { code: "EPSG:28992", metresPerUnit: 1 },
    areas: nothing,
    cameras: nothing,
    placements: nothing,
    ...eachPlainTable(() => nothing),
    incidents: nothing,
    sources: [],
    problems: [],
    ...parts,
  };
}

const found = (content: Dossier) =>
  crossChecks(content).map(({ code, severity, found: text }: Problem) =>
    [code, severity, text].filter(Boolean).join(" "),
  );

const sound = { areas: known([area("a", 0)]), cameras: known([camera("1")]), placements: known([stay("1")]) };

test("a sound dossier raises nothing", () => {
  expect(found(dossier(sound))).toEqual([]);
});

test("every check has a name of its own and says what it looks for", () => {
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  for (const { looksFor } of checks) expect(looksFor.length).toBeGreaterThan(20);
});

describe("references", () => {
  test("a placement of an unknown camera is an error", () => {
    expect(found(dossier({ ...sound, placements: known([stay("9")]) }))).toEqual([
      "placement.unknown-camera error 9",
    ]);
  });

  test("a goal for an unknown area is an error, a camera or log row for one a warning", () => {
    const goals = known([{ area: "x", problem: "geweld", origin: origin(2, "goals.csv") }]);
    const log = known([{ area: "y", month: "2018-01-01", count: 1, origin: origin(2, "log.csv") }]);
    expect(found(dossier({ ...sound, goals, log }))).toEqual([
      "area.unknown error x",
      "area.unknown warning y",
    ]);
  });

  test("without a file of areas no area is unknown", () => {
    expect(found(dossier({ ...sound, areas: notMeasured() }))).toEqual([]);
  });

  test("a comparison area that serves an unknown area is an error", () => {
    const areas = known([area("a", 0), area("b", 500, { role: "comparison", belongsTo: "a|z" })]);
    expect(found(dossier({ ...sound, areas }))).toEqual(["area.unknown error z"]);
  });

  test("the same code in two files is an error", () => {
    const cameras = known([camera("1"), camera("1", { origin: origin(5, "more.csv") })]);
    expect(found(dossier({ ...sound, cameras }))).toEqual(["row.duplicate-id error 1"]);
  });
});

describe("map", () => {
  test("camera areas that share ground are told, a buffer over them is not", () => {
    const areas = known([
      area("a", 0),
      area("b", 60),
      area("c", 160),
      area("d", 0, { role: "buffer", polygons: square(-500, 2000) }),
    ]);
    expect(crossChecks(dossier({ ...sound, areas }))).toMatchObject([
      { code: "area.overlap", severity: "warning", values: { a: "a", b: "b" }, count: 1 },
    ]);
  });

  test("a camera on a front just outside its area passes, one across town does not", () => {
    expect(found(dossier({ ...sound, placements: known([stay("1", { x: 120 })]) }))).toEqual([]);
    expect(crossChecks(dossier({ ...sound, placements: known([stay("1", { x: 340 })]) }))).toMatchObject([
      { code: "placement.outside-area", values: { camera: "1", area: "a", metres: 240 } },
    ]);
  });

  test("a camera without area or place is told", () => {
    const { area: _a, x: _x, y: _y, ...bare } = camera("1");
    const { area: _b, x: _c, y: _d, ...stayed } = stay("1");
    expect(found(dossier({ ...sound, cameras: known([bare]), placements: known([stayed]) }))).toEqual([
      "camera.no-place note",
      "camera.no-area warning",
    ]);
  });
});

describe("dates", () => {
  const order = (id: string, extra = {}) => ({
    id,
    area: "a",
    kind: "new" as const,
    cameraKind: "fixed" as const,
    validFrom: "2018-01-01",
    validTo: "2019-12-31",
    origin: origin(2, "orders.csv"),
    ...extra,
  });

  test("an end before the begin is an error in placements and orders, a warning in the register", () => {
    const placements = known([stay("1", { to: "2017-01-01" })]);
    expect(found(dossier({ ...sound, placements }))).toEqual(["dates.reversed error 2017-01-01"]);
    const cameras = known([camera("1", { from: "2018-01-01", to: "2017-01-01" })]);
    expect(found(dossier({ ...sound, cameras }))).toEqual(["dates.reversed warning 2017-01-01"]);
  });

  test("a placement outside the term of its orders is told", () => {
    const designations = known([order("B1")]);
    expect(found(dossier({ ...sound, designations }))).toEqual([]);
    expect(
      found(dossier({ ...sound, designations, placements: known([stay("1", { from: "2017-06-01" })]) })),
    ).toEqual(["placement.outside-term warning"]);
    expect(
      found(
        dossier({
          ...sound,
          designations,
          placements: known([stay("1", { designation: "B1", to: "2020-05-01" })]),
        }),
      ),
    ).toEqual(["placement.outlasts-term warning"]);
  });

  test("a placement that begins before the camera's own first day is told", () => {
    const cameras = known([camera("1", { from: "2019-01-01" })]);
    expect(found(dossier({ ...sound, cameras }))).toEqual(["placement.before-register warning"]);
  });

  test("incidents that all lie on one side of the start are told", () => {
    const counts = (from: string) =>
      known({ kind: "counts" as const, rows: [{ area: "a", from, count: 3, origin: origin(2) }] });
    expect(found(dossier({ ...sound, incidents: counts("2017-11-01") }))).toEqual([
      "incidents.before-programme warning",
    ]);
    expect(found(dossier({ ...sound, incidents: counts("2018-02-01") }))).toEqual([
      "incidents.after-programme warning",
    ]);
  });
});

describe("cap", () => {
  const cameras = known(["1", "2", "3"].map((id) => camera(id)));
  const placements = known([
    stay("1"),
    stay("2", { from: "2018-03-01", to: "2018-05-31" }),
    stay("3", { from: "2018-04-01" }),
  ]);

  test("the first day above the cap is told with the number", () => {
    const content = dossier(
      { ...sound, cameras, placements },
      { capHistory: [{ from: "2017-01-01", total: 2 }] },
    );
    expect(crossChecks(content)).toMatchObject([
      { code: "cap.exceeded", values: { date: "2018-04-01", kind: "total", used: 3, cap: 2 }, count: 1 },
    ]);
  });

  test("a recorded exception, or a raised cap, allows for it", () => {
    const exceptions = [{ from: "2018-04-01", to: "2018-05-31", extra: 1, reason: "explosie" }];
    expect(
      found(
        dossier(
          { ...sound, cameras, placements },
          { capHistory: [{ from: "2017-01-01", total: 2 }], exceptions },
        ),
      ),
    ).toEqual([]);
    const capHistory = [
      { from: "2017-01-01", total: 2 },
      { from: "2018-04-01", total: 3 },
    ];
    expect(found(dossier({ ...sound, cameras, placements }, { capHistory }))).toEqual([]);
  });

  test("a cap on one kind counts that kind", () => {
    const capHistory = [{ from: "2017-01-01", total: 9, flexible: 0 }];
    const mixed = known([camera("1"), camera("2", { kind: "flexible" }), camera("3")]);
    expect(crossChecks(dossier({ ...sound, cameras: mixed, placements }, { capHistory }))).toMatchObject([
      { code: "cap.exceeded", values: { date: "2018-03-01", kind: "flexible", used: 1, cap: 0 } },
    ]);
  });

  test("two caps on one day are an error, a cap that follows an open one is not", () => {
    const several = (to?: string) =>
      found(
        dossier(sound, {
          capHistory: [
            { from: "2007-01-01", ...(to ? { to } : {}), total: 87 },
            { from: "2014-01-01", total: 78 },
          ],
        }),
      );
    expect(several()).toEqual([]);
    expect(several("2014-06-01")).toEqual(["cap.several error"]);
  });
});

test("a cost without year and payment day is told by its row", () => {
  const row = (number: number, extra: object) => ({
    amount: 5,
    origin: origin(number, "costs.csv"),
    ...extra,
  });
  const found = crossChecks(
    dossier({
      costs: known([row(2, { year: 2018 }), row(3, {}), row(4, { paidOn: "2018-01-02" })]) as never,
    }),
  ).filter(({ code }) => code === "cost.no-year");
  expect(found).toMatchObject([
    { severity: "warning", where: { file: "costs.csv", rows: [3], column: "year" } },
  ]);
});

test("two buildings with one outline are told, and count once in the view", () => {
  const outline = [[Float64Array.of(0, 0, 10, 0, 10, 10)]];
  const building = (id: string, row: number, polygons = outline) => ({
    id,
    polygons,
    origin: origin(row, "buildings.geojson"),
  });
  const other = [[Float64Array.of(0, 0, 10, 0, 10, 11)]];
  const buildings = known([building("1", 2), building("2", 3), building("3", 4, other)]);
  expect(found(dossier({ ...sound, buildings }))).toEqual(["building.duplicate warning"]);
});

test("presets belong to a camera of the register and take at most all of the time", () => {
  const preset = (name: string, timeShare: number, row: number) => ({
    camera: name,
    azimuthDegrees: 90,
    timeShare,
    origin: origin(row, "presets.csv"),
  });
  const told = (...rows: ReturnType<typeof preset>[]) => found(dossier({ ...sound, presets: known(rows) }));
  expect(told(preset("1", 0.33, 2), preset("1", 0.67, 3))).toEqual([]);
  expect(told(preset("1", 0.7, 2), preset("1", 0.7, 3))).toEqual(["preset.more-than-all warning 1"]);
  expect(told(preset("9", 0.7, 2))).toEqual(["preset.unknown-camera error 9"]);
});
