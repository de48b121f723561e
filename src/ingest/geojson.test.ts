import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { geojson, parseGeojson } from "./geojson.ts";
import { jsonFault } from "./json-scan.ts";
import { folderWith } from "./testing/input.ts";

const feature = (geometry: unknown, properties: unknown = { id: 7 }) => ({
  type: "Feature",
  properties,
  geometry,
});
const collection = (features: unknown[], extra = {}) =>
  JSON.stringify({ type: "FeatureCollection", ...extra, features });
const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];

test("features become rows; columns are all properties in order of appearance", () => {
  const table = parseGeojson(
    collection([
      feature({ type: "Point", coordinates: [5.1, 52.1, 3] }, { a: 1001.0, b: null }),
      feature(null, { b: "x", c: { d: [1] } }),
    ]),
    "f.geojson",
  );
  if (!table.ok) throw new Error("expected a table");
  expect(table.value.columns).toEqual(["a", "b", "c"]);
  expect(table.value.crs).toBe("EPSG:4326");
  expect(table.value.rows).toEqual([
    { row: 1, cells: ["1001", null, null], geometry: { kind: "point", x: 5.1, y: 52.1 } },
    { row: 2, cells: [null, "x", '{"d":[1]}'] },
  ]);
});

test("polygons lose their repeated last position and keep their holes", () => {
  const hole = square.map(([x, y]) => [x / 4 + 0.2, y / 4 + 0.2]);
  const table = parseGeojson(
    collection([feature({ type: "MultiPolygon", coordinates: [[square, hole], [square]] })]),
    "f",
  );
  const geometry = table.ok ? table.value.rows[0].geometry : undefined;
  if (geometry?.kind !== "polygons") throw new Error("expected polygons");
  expect(geometry.polygons.map((rings) => rings.map((ring) => ring.length))).toEqual([[8, 8], [8]]);
});

test("the legacy crs member is read, and an unknown name is passed on to be refused", () => {
  const crs = (name: string) => {
    const table = parseGeojson(
      collection([feature(null)], { crs: { type: "name", properties: { name } } }),
      "f",
    );
    return table.ok ? table.value.crs : undefined;
  };
  expect(crs("urn:ogc:def:crs:EPSG::28992")).toBe("EPSG:28992");
  expect(crs("urn:ogc:def:crs:OGC:1.3:CRS84")).toBe("EPSG:4326");
  expect(crs("urn:ogc:def:crs:EPSG::2154")).toBe("urn:ogc:def:crs:EPSG::2154");
});

test("the id of a feature is a column, and missing properties are noted", () => {
  const table = parseGeojson(collection([{ type: "Feature", id: 3, geometry: null }]), "f");
  expect(table).toMatchObject({
    value: { columns: ["id"], rows: [{ cells: ["3"] }], notes: [{ code: "geojson.no-properties" }] },
  });
});

test("a line keeps its row without geometry, coordinates that are no numbers refuse it", () => {
  const table = parseGeojson(
    collection([
      feature({ type: "LineString", coordinates: square }),
      feature({ type: "Point", coordinates: ["x", 1] }),
      feature({ type: "Polygon", coordinates: [square.slice(0, 2)] }),
    ]),
    "f",
  );
  expect(table).toMatchObject({
    value: {
      rows: [{ row: 1 }],
      refusedRows: 2,
      refused: [{ code: "geometry.broken", count: 2, where: { rows: [2, 3] } }],
      notes: [{ code: "geometry.unsupported", found: "LineString" }],
    },
  });
});

describe("faults of the text", () => {
  test.each([
    ["", "file.empty", {}],
    ['{"type":"FeatureCollection","features":[]}', "file.no-rows", {}],
    ['{"type":"Topology"}', "geojson.no-features", {}],
    ['{"type":"FeatureCollection",\n"features":[{"a": NaN}]}', "json.not-a-number", { line: 2, column: 19 }],
    ['{"a": -Infinity}', "json.not-a-number", { line: 1, column: 8 }],
    ['{"a": 1,\n "b": 01}', "json.not-json", { line: 2, column: 8 }],
    ['{"a": [1, 2', "json.not-json", { line: 1, column: 12 }],
    ["[".repeat(100_000), "json.too-deep", { line: 1, column: 65 }],
  ])("%j gives one problem with its place", (text, code, values) => {
    const table = parseGeojson(text, "f.geojson");
    expect(table).toMatchObject({ ok: false, problems: [{ code, where: { file: "f.geojson" }, values }] });
  });

  test("NaN inside a text is no fault", () => {
    expect(parseGeojson(collection([feature(null, { name: 'NaN "Infinity' })]), "f").ok).toBe(true);
  });

  test("a place is found in every text that JSON refuses, and lies within it", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", "}", ",", "x", '"', "\\"), (json, at, extra) => {
        const position = at % (json.length + 1);
        const text = json.slice(0, position) + extra + json.slice(position + 1);
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        if (!refused) return;
        const { line, column } = jsonFault(text);
        const lines = text.split("\n");
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1);
      }),
      { numRuns: 300 },
    );
  });

  test("whatever JSON comes, a table or a problem comes back", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (features) => {
        const table = parseGeojson(JSON.stringify({ type: "FeatureCollection", features }), "f");
        if (table.ok) expect(table.value.rows.length + table.value.refusedRows).toBe(features.length);
      }),
      { numRuns: 200 },
    );
  });
});

test("a packed file is unpacked, a truncated one is named", async () => {
  const packed = gzipSync(collection([feature(null)]));
  const folder = folderWith({ "a.geojson": packed, "b.geojson": packed.subarray(0, packed.length - 12) });
  try {
    expect(await geojson.read(folder.file("a.geojson"), {})).toMatchObject({ ok: true });
    expect(await geojson.read(folder.file("b.geojson"), {})).toMatchObject({
      problems: [{ code: "gzip.truncated" }],
    });
  } finally {
    folder.remove();
  }
});
