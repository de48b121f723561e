import { afterEach, expect, test } from "vitest";
import { readTable } from "./read-table.ts";
import { folderWith } from "./testing/input.ts";
import { geometryOfText, isGeometryText } from "./wkt.ts";

let remove = () => {};
afterEach(() => remove());

const geometry = (text: string) => geometryOfText(text).geometry;
const TRIANGLE = { kind: "polygons", polygons: [[Float64Array.of(0, 0, 4, 0, 4, 3)]] };

test("points and polygons are read in every form that databases write", () => {
  expect(geometry("POINT (4.9 52.37)")).toEqual({ kind: "point", x: 4.9, y: 52.37 });
  expect(geometry("point z(121000 487000 3.5)")).toEqual({ kind: "point", x: 121000, y: 487000 });
  expect(geometryOfText("SRID=28992;POINT(121000 487000)").srid).toBe(28992);
  expect(geometry("POLYGON((0 0,4 0,4 3,0 0))")).toEqual(TRIANGLE);
  expect(
    geometry(
      "MULTIPOLYGON (((0 0, 4 0, 4 3, 0 0)), ((9 9, 10 9, 10 10, 9 9), (9.2 9.1, 9.5 9.1, 9.5 9.3, 9.2 9.1)))",
    ),
  ).toMatchObject({
    polygons: [[{ length: 6 }], [{ length: 6 }, { length: 6 }]],
  });
  expect(geometry("POLYGON EMPTY")).toBeUndefined();
  expect(geometry("LINESTRING(0 0,1 1)")).toEqual({ unsupported: "LINESTRING" });
});

test("hexadecimal binary is the same as text", () => {
  // ST_AsEWKB(ST_SetSRID(ST_MakePoint(4.9, 52.37), 4326)) as PostGIS 3.3 writes it.
  const hex = "0101000020E61000009A999999999913408FC2F5285C2F4A40";
  expect(isGeometryText(hex)).toBe(true);
  expect(geometryOfText(hex)).toEqual({ geometry: { kind: "point", x: 4.9, y: 52.37 }, srid: 4326 });
  expect(isGeometryText("0101000020E61000009A99")).toBe(true);
  expect(geometry("0101000020E61000009A99")).toBe("broken");
  for (const code of ["0123456789abcdef01", "POINT", "Punt (1 2)", "01363"])
    expect(isGeometryText(code)).toBe(false);
});

test("texts that do not close, hold no numbers or too few corners are broken", () => {
  for (const text of [
    "POINT(1)",
    "POINT(a b)",
    "POLYGON((0 0,4 0,4 3",
    "POLYGON((0 0,4 0))",
    "POLYGON(0 0)",
    "POLYGON(((0 0,4 0,4 3,0 0)))",
    "MULTIPOLYGON(((0 0,x 0,4 3,0 0)))",
  ]) {
    expect(geometry(text), text).toBe("broken");
  }
});

test("a register with its outlines in a column of text is a layer", async () => {
  // The form in which Amsterdam's open data give registers: semicolons, and quotes within quotes.
  const folder = folderWith({
    "gebieden.csv":
      'OBJECTNUMMER;Naam;WKT_LNG_LAT\n01;"Wallen; ""oost""";"POLYGON ((4.898 52.371, 4.9 52.371, 4.9 52.373, 4.898 52.371))"\n02;"Nieuwendijk";\n03;Dam;"LINESTRING (4.89 52.37, 4.9 52.38)"\n04;Spui;"POLYGON ((4.8"\n',
  });
  remove = folder.remove;
  const read = await readTable(folder.file("gebieden.csv"));
  expect(read).toMatchObject({
    ok: true,
    value: {
      format: { id: "csv" },
      table: {
        columns: ["OBJECTNUMMER", "Naam"],
        rows: [
          { row: 2, cells: ["01", 'Wallen; "oost"'], geometry: { kind: "polygons" } },
          { row: 3, cells: ["02", "Nieuwendijk"] },
          { row: 4, cells: ["03", "Dam"] },
        ],
        refusedRows: 1,
        refused: [{ code: "geometry.broken", where: { rows: [5], column: "WKT_LNG_LAT" } }],
        notes: [{ code: "geometry.unsupported", found: "LINESTRING" }],
      },
    },
  });
});
