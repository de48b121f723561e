import { expect, test } from "vitest";
import { cameras } from "./cameras.ts";
import { goals } from "./goals.ts";
import { fileMapping } from "./manifest.ts";
import { mapColumns, plainName } from "./map-columns.ts";

const mapping = (extra = {}) => fileMapping.parse({ path: "f.csv", ...extra });
const fieldsOf = (columns: readonly string[], extra = {}) => {
  const map = mapColumns(cameras, columns, mapping(extra), "f.csv");
  if (!map.ok) throw new Error(map.problems.map(({ code }) => code).join());
  return {
    ...Object.fromEntries([...map.value.fields].map(([field, { header }]) => [field, header])),
    point: map.value.point && [
      map.value.point.east.header,
      map.value.point.north.header,
      map.value.point.degrees,
    ],
  };
};

test("headers are compared without case, accents, blanks and punctuation", () => {
  expect(plainName(" Datum-plaatsing (é) ")).toBe("datumplaatsinge");
  expect(fieldsOf(["Camera_ID", "LOCATIE", "Datum plaatsing", "X-coördinaat", "Y-coördinaat"])).toEqual({
    id: "Camera_ID",
    name: "LOCATIE",
    from: "Datum plaatsing",
    point: ["X-coördinaat", "Y-coördinaat", false],
  });
});

test("degrees are recognised by name, in any order of columns", () => {
  expect(fieldsOf(["camera_id", "lat", "lon"]).point).toEqual(["lon", "lat", true]);
  expect(fieldsOf(["cameraId", "latitude", "longitude"]).point).toEqual(["longitude", "latitude", true]);
});

test("the mapping goes before the names, and one column may serve two fields", () => {
  expect(
    fieldsOf(["code", "plek", "lon", "lat", "e", "n"], {
      columns: { id: "plek", name: "plek", x: "e", y: "n" },
    }),
  ).toEqual({
    id: "plek",
    name: "plek",
    point: ["e", "n", false],
  });
});

test("a column serves one field only when it is guessed", () => {
  expect(fieldsOf(["code", "camera"])).toEqual({ id: "camera" });
});

test("missing and unexpected headers are one problem", () => {
  expect(
    mapColumns(goals, ["wijk", "opmerking"], mapping({ columns: { area: "buurt" } }), "goals.csv"),
  ).toEqual({
    ok: false,
    problems: [
      {
        code: "columns.missing",
        severity: "error",
        where: { file: "goals.csv" },
        count: 1,
        values: { missing: "buurt, problem", unexpected: "wijk, opmerking" },
      },
    ],
  });
});

test("a field that no table has and a double column are named", () => {
  expect(mapColumns(cameras, ["id"], mapping({ columns: { lens: "id" } }), "f.csv")).toMatchObject({
    problems: [{ code: "mapping.unknown-field", found: "lens" }],
  });
  expect(mapColumns(cameras, ["id", "naam", "Naam"], mapping(), "f.csv")).toMatchObject({
    problems: [{ code: "columns.duplicate", where: { column: "naam" } }],
  });
});

test("a register without codes is read with a warning", () => {
  expect(mapColumns(cameras, ["lon", "lat"], mapping(), "f.csv")).toMatchObject({
    value: { notes: [{ code: "columns.no-id", severity: "warning" }] },
  });
});
