import { readFileSync } from "node:fs";
import path from "node:path";
import initSqlJs from "sql.js";
import { afterEach, expect, test } from "vitest";
import { polygonsArea } from "../core/geometry/polygon.ts";
import { geopackage } from "./geopackage.ts";
import { formatOf } from "./read-table.ts";
import { folderWith, inputFile } from "./testing/input.ts";

let remove = () => {};
afterEach(() => remove());

const binnenhof = path.join(import.meta.dirname, "fixtures/binnenhof.gpkg");

function fileOf(bytes: Uint8Array, name = "laag.gpkg") {
  const folder = folderWith({ [name]: bytes });
  remove = folder.remove;
  return folder.file(name);
}

async function read(bytes: Uint8Array, options = {}) {
  return geopackage.read(fileOf(bytes), options);
}

/** The tables that every GeoPackage has, and what `sql` adds. */
async function packageOf(sql: string): Promise<Uint8Array> {
  const { Database } = await initSqlJs();
  const database = new Database();
  database.run(`
    CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER);
    INSERT INTO gpkg_spatial_ref_sys VALUES (28992, 'EPSG', 28992), (-1, 'NONE', -1);
    CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT);
    CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
    ${sql}`);
  const bytes = database.export();
  database.close();
  return bytes;
}

/** Header without a box, then the point in well-known binary, both little-endian. */
const point = (x: number, y: number): string => {
  const bytes = Buffer.alloc(29);
  bytes.write("GP\u0000\u0001", 0, "latin1");
  bytes.writeInt32LE(28992, 4);
  bytes.writeUInt8(1, 8);
  bytes.writeUInt32LE(1, 9);
  bytes.writeDoubleLE(x, 13);
  bytes.writeDoubleLE(y, 21);
  return `X'${bytes.toString("hex")}'`;
};

const cameras = (values: string) =>
  packageOf(`CREATE TABLE cameras (fid INTEGER PRIMARY KEY, code TEXT, geom BLOB, hoogte REAL);
    INSERT INTO gpkg_contents VALUES ('cameras', 'features');
    INSERT INTO gpkg_geometry_columns VALUES ('cameras', 'geom', 28992);
    INSERT INTO cameras VALUES ${values};`);

test("buildings in three dimensions become their outline on the ground", async () => {
  const table = await geopackage.read(inputFile(binnenhof), {});
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  expect(table.value.crs).toBe("EPSG:7415");
  expect(table.value.columns).toEqual(["fid", "identificatie", "b3_pand_deel_id", "labels"]);
  // Area of the union of all surfaces seen from above, by shapely 2.1.2: 466.602 and 640.152 m2.
  const areas = table.value.rows.map(({ cells, geometry }) => [
    cells[1],
    geometry?.kind === "polygons" ? polygonsArea(geometry.polygons).toFixed(3) : "",
  ]);
  expect(areas).toEqual([
    ["NL.IMBAG.Pand.0518100000276567", "466.602"],
    ["NL.IMBAG.Pand.0518100000300401", "640.152"],
  ]);
});

test("the content tells a GeoPackage, whatever its name", async () => {
  const format = await formatOf(fileOf(readFileSync(binnenhof), "x.dat"));
  expect(format.ok && format.value.id).toBe("geopackage");
});

test("texts keep their zeros, empty cells and shapes are missing, broken shapes are refused", async () => {
  const bytes = await cameras(
    `(1, '007', ${point(81000, 455000)}, 4.5), (2, '', NULL, NULL), (3, 'c', X'47500001', 1), (4, 'd', X'00', 1)`,
  );
  const table = await read(bytes);
  expect(table).toMatchObject({
    ok: true,
    value: {
      crs: "EPSG:28992",
      columns: ["fid", "code", "hoogte"],
      rows: [
        { row: 1, cells: ["1", "007", "4.5"], geometry: { kind: "point", x: 81000, y: 455000 } },
        { row: 2, cells: ["2", null, null] },
      ],
      refusedRows: 2,
      refused: [{ code: "geometry.broken", where: { rows: [3, 4] } }],
    },
  });
});

test("of several layers one is chosen, and views, strangers and damage are refused", async () => {
  const two = await packageOf(`CREATE TABLE a (id TEXT); INSERT INTO a VALUES ('1'); CREATE TABLE b (id TEXT);
    CREATE VIEW v AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT i FROM n;
    INSERT INTO gpkg_contents VALUES ('a', 'attributes'), ('b', 'attributes'), ('v', 'attributes');`);
  const first = async (bytes: Uint8Array, options = {}) => {
    const table = await read(bytes, options);
    return table.ok ? table.value.rows.length : table.problems[0].code;
  };
  expect(await first(two)).toBe("geopackage.several-layers");
  expect(await first(two, { layer: "a" })).toBe(1);
  expect(await first(two, { layer: "b" })).toBe("file.no-rows");
  expect(await first(two, { layer: "v" })).toBe("geopackage.view");
  expect(await first(two, { layer: "x" })).toBe("geopackage.no-such-layer");
  expect(await first(await packageOf(""))).toBe("geopackage.no-layers");
  expect(await first(readFileSync(binnenhof).subarray(0, 40_000))).toBe("geopackage.unreadable");
});

test("a file that was still being written is read with a warning", async () => {
  const bytes = Uint8Array.from(await cameras(`(1, 'a', ${point(81000, 455000)}, 4.5)`));
  bytes[18] = 2;
  bytes[19] = 2;
  expect(await read(bytes)).toMatchObject({
    ok: true,
    value: { notes: [{ code: "geopackage.write-ahead" }] },
  });
});

test("a damaged file never does more than fail", async () => {
  const sound = readFileSync(binnenhof);
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let i = 0; i < 40; i += 1) {
    const bytes = Uint8Array.from(sound);
    for (let k = 0; k < 60; k += 1) bytes[next(bytes.length)] = next(256);
    const table = await read(bytes);
    if (!table.ok) expect(table.problems.length).toBeGreaterThan(0);
    remove();
  }
});
