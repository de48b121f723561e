/** Parquet, through DuckDB: every column as text, and the geometry of GeoParquet 1.x. */

import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { error, fail, type Result } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import { type Database, literal, openDuckdb } from "./duckdb.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, InputFile, RawTable } from "./format.ts";
import { isRecord } from "./record.ts";
import { temporaryFolder } from "./temporary.ts";
import { isWkb, wkbGeometry } from "./wkb.ts";

const MAGIC = "PAR1";
/** More cells than this do not fit in memory as text. */
const MOST_CELLS = 20_000_000;

export const parquet: Format = {
  id: "parquet",
  label: "format.parquet",
  extensions: ["parquet", "geoparquet"],
  recognises: (head) => (Buffer.from(head.subarray(0, 4)).toString("latin1") === MAGIC ? 2 : 0),
  read: readParquet,
};

/** A row is numbered by its place in the file, from 1. Fails with parquet.unreadable, file.too-many-cells, file.no-rows. */
async function readParquet(file: InputFile): Promise<Result<RawTable>> {
  // Under a name of our own: DuckDB takes some signs in a path for a pattern.
  const folder = await temporaryFolder();
  const database = await openDuckdb();
  try {
    const path = join(folder.path, "table.parquet");
    await copyFile(file.path, path);
    return await tableOf(database, path, file.name);
  } catch {
    // Whatever DuckDB says of a damaged file, the remedy is the same.
    return fail(error("parquet.unreadable", { where: { file: file.name } }));
  } finally {
    database.close();
    await folder.remove();
  }
}

async function tableOf(database: Database, path: string, file: string): Promise<Result<RawTable>> {
  const { connection } = database;
  // A shape that is broken then costs its row and not the file.
  await connection.run("SET enable_geoparquet_conversion = false");
  const source = `read_parquet(${literal(path)})`;
  const ask = async (sql: string): Promise<unknown[][]> =>
    (await connection.runAndReadAll(sql)).getRows() as unknown[][];
  const described = (await ask(
    `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${source})`,
  )) as [string, string][];
  const [[rows]] = await ask(`SELECT CAST(count(*) AS DOUBLE) FROM ${source}`);
  if (Number(rows) * described.length > MOST_CELLS) {
    return fail(error("file.too-many-cells", { where: { file }, values: { most: MOST_CELLS } }));
  }
  const [geo] = await ask(
    `SELECT decode(value) FROM parquet_kv_metadata(${literal(path)}) WHERE decode(key) = 'geo'`,
  );
  const shape = geo === undefined ? await plainShape(ask, source, described) : shapeOf(String(geo[0]));
  const others = described.map(([name]) => name).filter((name) => name !== shape?.column);
  const isBytes = new Map(described.map(([name, type]) => [name, type === "BLOB"]));
  const wanted = others.map((name) =>
    isBytes.get(name) === true ? `NULL AS ${quoted(name)}` : `CAST(${quoted(name)} AS VARCHAR)`,
  );
  const hex = shape === undefined ? [] : [`hex(CAST(${quoted(shape.column)} AS BLOB))`];
  const result = await connection.stream(`SELECT ${[...wanted, ...hex].join(", ") || "1"} FROM ${source}`);
  const features: Feature[] = [];
  for await (const chunk of result) {
    for (const values of chunk.getRows() as (string | null)[][]) {
      const bytes = shape === undefined ? null : values.pop();
      const geometry: ReadGeometry =
        bytes === null || bytes === undefined ? undefined : wkbGeometry(Buffer.from(bytes, "hex"));
      features.push({ row: features.length + 1, properties: { inOrder: values }, geometry });
    }
  }
  return featureTable(features, { file, columns: others, crs: shape?.crs });
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

type Shape = { readonly column: string; readonly crs?: string };

/** Without metadata: the only column of bytes, when it begins as well-known binary does; its system is not told. */
async function plainShape(
  ask: (sql: string) => Promise<unknown[][]>,
  source: string,
  described: readonly (readonly [string, string])[],
): Promise<Shape | undefined> {
  const [column, ...others] = described.filter(([, type]) => type === "BLOB").map(([name]) => name);
  if (column === undefined || others.length > 0) return undefined;
  const [first] = await ask(
    `SELECT hex(${quoted(column)}) FROM ${source} WHERE ${quoted(column)} IS NOT NULL LIMIT 1`,
  );
  return first !== undefined && isWkb(Buffer.from(String(first[0]), "hex")) ? { column } : undefined;
}

/** The metadata of GeoParquet: the main column, and its system as PROJJSON; without one it is longitude and latitude. */
function shapeOf(metadata: string): Shape | undefined {
  let geo: unknown;
  try {
    geo = JSON.parse(metadata);
  } catch {
    return undefined;
  }
  if (!isRecord(geo) || typeof geo.primary_column !== "string" || !isRecord(geo.columns)) return undefined;
  const column = geo.columns[geo.primary_column];
  if (!isRecord(column) || column.encoding !== "WKB") return undefined;
  const id = isRecord(column.crs) && isRecord(column.crs.id) ? column.crs.id : undefined;
  const code = id === undefined ? "OGC:CRS84" : `${String(id.authority)}:${String(id.code)}`;
  return { column: geo.primary_column, crs: crsCode(code) ?? code };
}
