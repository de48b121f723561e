import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { polygonsArea } from "../core/geometry/polygon.ts";
import { parseCityjson } from "./cityjson.ts";
import { formatOf } from "./read-table.ts";
import { inputFile } from "./testing/input.ts";

const delft = path.join(import.meta.dirname, "fixtures/delft.city.json");

function read(text: string) {
  const table = parseCityjson(text, "x.city.json");
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

test("buildings become their outline on the ground, with their levels", async () => {
  const format = await formatOf(inputFile(delft));
  expect(format.ok && format.value.id).toBe("cityjson");
  const { columns, rows, crs } = read(readFileSync(delft, "utf8"));
  expect(crs).toBe("EPSG:7415");
  const of = (name: string, row: (typeof rows)[number]) => row.cells[columns.indexOf(name)];
  // Area of the union of all surfaces seen from above, by shapely 2.1.2; levels by the least and greatest vertex.
  expect(
    rows.map((row) => [
      of("type", row),
      of("z_min", row),
      of("z_max", row),
      row.geometry?.kind === "polygons" ? polygonsArea(row.geometry.polygons).toFixed(3) : "",
    ]),
  ).toEqual([
    ["Building", "-0.1", "6", "992.931"],
    ["Building", "-0.02", "2.89", "75.395"],
    ["Building", "0", "2.87", "91.970"],
    ["Bridge", "0.12", "1.97", "68.100"],
  ]);
  expect(of("identificatiebagpnd", rows[0])).toBe("503100000000035");
});

/** A cube of 2 by 2 by 3 with its floor, and a roof that is wider. */
const CUBE = {
  type: "CityJSON",
  version: "1.0",
  vertices: [
    ...[
      [0, 0, 0],
      [2, 0, 0],
      [2, 2, 0],
      [0, 2, 0],
    ],
    ...[
      [-1, -1, 3],
      [3, -1, 3],
      [3, 3, 3],
      [-1, 3, 3],
    ],
  ],
  CityObjects: {
    a: {
      type: "Building",
      attributes: { bouwjaar: 1900 },
      geometry: [
        { type: "MultiSurface", lod: 0, boundaries: [[[4, 5, 6, 7]]] },
        {
          type: "Solid",
          lod: 2,
          boundaries: [[[[0, 3, 2, 1]], [[4, 5, 6, 7]], [[0, 1, 5, 4]]]],
          semantics: {
            surfaces: [{ type: "GroundSurface" }, { type: "RoofSurface" }],
            values: [[0, 1, null]],
          },
        },
      ],
    },
  },
};

test("the ground surface is the outline, also of a model without transform or system", () => {
  const table = read(JSON.stringify(CUBE));
  const [{ geometry }] = table.rows;
  expect(geometry?.kind === "polygons" && polygonsArea(geometry.polygons)).toBe(4);
  expect(table.crs).toBeUndefined();
});

test("a feature per line shares the transform of the first line", () => {
  const transform = { scale: [0.5, 0.5, 1], translate: [100, 0, 0] };
  const head = JSON.stringify({ type: "CityJSON", version: "2.0", transform, CityObjects: {}, vertices: [] });
  const feature = JSON.stringify({ ...CUBE, type: "CityJSONFeature" });
  const { rows } = read(`${head}\n${feature}\n`);
  expect(rows).toMatchObject([
    { row: 1, geometry: { polygons: [[Float64Array.of(100, 0, 100, 1, 101, 1, 101, 0)]] } },
  ]);
});

test("vertices that are not there break their object only, and other JSON is refused", () => {
  const b = { type: "Building", geometry: [{ type: "MultiSurface", lod: 1, boundaries: [[[0, 1, 99]]] }] };
  const lines = {
    type: "TransportSquare",
    geometry: [{ type: "MultiLineString", lod: 0, boundaries: [[0, 1]] }],
  };
  const table = read(JSON.stringify({ ...CUBE, CityObjects: { ...CUBE.CityObjects, b, lines } }));
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(["a", "lines"]);
  expect(table.refused).toMatchObject([{ code: "geometry.broken", where: { rows: [2] } }]);
  expect(table.notes).toMatchObject([{ code: "geometry.unsupported", found: "MultiLineString" }]);
  expect(parseCityjson("[]", "x")).toMatchObject({ problems: [{ code: "cityjson.not-a-model" }] });
});
