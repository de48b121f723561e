import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { literal, openDuckdb } from "./duckdb.ts";
import { parquet } from "./parquet.ts";
import { formatOf } from "./read-table.ts";
import { folderWith, inputFile } from "./testing/input.ts";

let remove = () => {};
afterEach(() => remove());

/** Written by DuckDB: the columns of a query, and metadata of GeoParquet when there is some. */
async function fileOf(query: string, geo?: object, name = "tabel[1].parquet") {
  const folder = folderWith({ "x.txt": "" });
  remove = folder.remove;
  const path = join(folder.path, name);
  const metadata = geo === undefined ? "" : `, KV_METADATA {geo: ${literal(JSON.stringify(geo))}}`;
  const database = await openDuckdb();
  await database.connection.run(`COPY (${query}) TO ${literal(path)} (FORMAT parquet${metadata})`);
  database.close();
  return inputFile(path, name);
}

test("every kind of column becomes text that loses nothing", async () => {
  const file = await fileOf(
    `SELECT '007' AS code, DATE '2018-02-03' AS dag, TIMESTAMP '2018-02-03 22:15:00' AS moment, 4.5::DOUBLE AS hoogte,
       9007199254740993::BIGINT AS nummer, NULL::INTEGER AS leeg, true AS actief, 'x'::BLOB AS bytes
     UNION ALL SELECT NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL`,
  );
  expect(await parquet.read(file, {})).toMatchObject({
    ok: true,
    value: {
      columns: ["code", "dag", "moment", "hoogte", "nummer", "leeg", "actief", "bytes"],
      rows: [
        {
          row: 1,
          cells: ["007", "2018-02-03", "2018-02-03 22:15:00", "4.5", "9007199254740993", null, "true", null],
        },
        { row: 2, cells: [null, null, null, null, null, null, null, null] },
      ],
    },
  });
  const format = await formatOf(file);
  expect(format.ok && format.value.id).toBe("parquet");
});

test("the geometry of GeoParquet is a place in the system that its metadata name", async () => {
  // POINT (81000 455000) and POLYGON ((0 0, 4 0, 4 3, 0 0)), little-endian.
  const hex = (numbers: readonly number[], kind: number, counts: readonly number[]): string => {
    const bytes = Buffer.alloc(5 + 4 * counts.length + 8 * numbers.length);
    bytes.writeUInt8(1, 0);
    bytes.writeUInt32LE(kind, 1);
    counts.forEach((count, i) => {
      bytes.writeUInt32LE(count, 5 + 4 * i);
    });
    numbers.forEach((value, i) => {
      bytes.writeDoubleLE(value, 5 + 4 * counts.length + 8 * i);
    });
    return bytes.toString("hex");
  };
  const query = `SELECT 1 AS id, unhex('${hex([81000, 455000], 1, [])}') AS geometry
    UNION ALL SELECT 2, unhex('${hex([0, 0, 4, 0, 4, 3, 0, 0], 3, [1, 4])}') UNION ALL SELECT 3, unhex('0103')`;
  const geo = (crs: object) => ({
    version: "1.1.0",
    primary_column: "geometry",
    columns: { geometry: { encoding: "WKB", ...crs } },
  });
  const dutch = await parquet.read(
    await fileOf(query, geo({ crs: { id: { authority: "EPSG", code: 28992 } } })),
    {},
  );
  expect(dutch).toMatchObject({
    ok: true,
    value: {
      crs: "EPSG:28992",
      columns: ["id"],
      rows: [{ geometry: { kind: "point", x: 81000, y: 455000 } }, { geometry: { kind: "polygons" } }],
      refused: [{ code: "geometry.broken", where: { rows: [3] } }],
    },
  });
  remove();
  const world = await parquet.read(await fileOf(query, geo({})), {});
  expect(world.ok && world.value.crs).toBe("EPSG:4326");
});

test("a damaged file fails with a reason", async () => {
  const folder = folderWith({ "half.parquet": Buffer.from("PAR1 and no more") });
  remove = folder.remove;
  expect(await parquet.read(folder.file("half.parquet"), {})).toMatchObject({
    ok: false,
    problems: [{ code: "parquet.unreadable" }],
  });
});
