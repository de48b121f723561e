/**
 * GeoPackage (OGC 12-128r19): one layer of an SQLite database as a table with
 * geometry. SQLite itself runs as WebAssembly; the header before each geometry
 * and the geometry are read here.
 */

import { readFile } from "node:fs/promises";
import type { Database, SqlValue } from "sql.js";
import { error, fail, type Problem, type Result, succeed, warning } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, InputFile, RawTable, ReadOptions } from "./format.ts";
import { LARGEST_TEXT_BYTES } from "./whole-text.ts";
import { wkbGeometry } from "./wkb.ts";

const SIGNATURE = "SQLite format 3\u0000";
/** More cells than this do not fit in memory as text. */
const MOST_CELLS = 20_000_000;
const MEBIBYTE = 1024 ** 2;

export const geopackage: Format = {
  id: "geopackage",
  label: "format.geopackage",
  extensions: ["gpkg"],
  recognises: (head) => (Buffer.from(head.subarray(0, 16)).toString("latin1") === SIGNATURE ? 2 : 0),
  read: readGeopackage,
};

type Layer = {
  readonly name: string;
  /** Absent for a table without shapes. */
  readonly geometry?: string;
  readonly crs?: string;
};

/**
 * The layer that the options name, otherwise the only one with shapes, or the
 * only table. A row is numbered by its place in the layer, from 1.
 * Fails with file.too-large, geopackage.unreadable, geopackage.no-layers,
 * geopackage.several-layers, geopackage.no-such-layer, geopackage.view, file.no-rows.
 */
async function readGeopackage(file: InputFile, options: ReadOptions): Promise<Result<RawTable>> {
  const where = { file: file.name };
  if (file.bytes > LARGEST_TEXT_BYTES) {
    return fail(error("file.too-large", { where, values: { mebibytes: LARGEST_TEXT_BYTES / MEBIBYTE } }));
  }
  const bytes = new Uint8Array(await readFile(file.path));
  const notes: Problem[] = [];
  // A write-ahead log is a file beside this one, which a database in memory cannot have.
  if (bytes[18] === 2) {
    bytes[18] = 1;
    bytes[19] = 1;
    notes.push(warning("geopackage.write-ahead", { where }));
  }
  const { default: start } = await import("sql.js");
  const { Database: Engine } = await start();
  let database: Database | undefined;
  try {
    database = new Engine(bytes);
    database.run("PRAGMA trusted_schema = OFF");
    const layer = chooseLayer(database, options.layer, file.name);
    return layer.ok ? tableOf(database, layer.value, file.name, notes) : layer;
  } catch {
    // Whatever SQLite says of a damaged file, the remedy is the same.
    return fail(error("geopackage.unreadable", { where }));
  } finally {
    database?.close();
  }
}

const rowsOf = (database: Database, sql: string): readonly SqlValue[][] =>
  database.exec(sql)[0]?.values ?? [];

function chooseLayer(database: Database, wanted: string | undefined, file: string): Result<Layer> {
  const where = { file };
  const kinds = new Map(
    rowsOf(database, "SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')").map(
      ([name, type]) => [String(name), String(type)],
    ),
  );
  if (!kinds.has("gpkg_contents")) return fail(error("geopackage.no-layers", { where }));
  const listed = rowsOf(database, "SELECT table_name, data_type FROM gpkg_contents").map(([name, type]) => ({
    name: String(name),
    shaped: type === "features",
  }));
  const layers = listed.filter(({ name }) => kinds.has(name));
  if (layers.length === 0) return fail(error("geopackage.no-layers", { where }));
  const shaped = layers.filter((layer) => layer.shaped);
  const choice =
    wanted === undefined
      ? shaped.length > 0
        ? shaped
        : layers
      : layers.filter(({ name }) => name === wanted);
  const values = { layer: wanted ?? "", layers: layers.map(({ name }) => name).join(", ") };
  if (choice.length === 0) return fail(error("geopackage.no-such-layer", { where, values }));
  if (choice.length > 1) return fail(error("geopackage.several-layers", { where, values }));
  const [{ name }] = choice;
  // A view is a question whose answer may have no end.
  if (kinds.get(name) === "view") return fail(error("geopackage.view", { where, values: { layer: name } }));
  if (!kinds.has("gpkg_geometry_columns")) return succeed({ name });
  const [geometry] = rowsOf(
    database,
    `SELECT g.column_name, s.organization, s.organization_coordsys_id FROM gpkg_geometry_columns g
     LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ${text(name)}`,
  );
  if (geometry === undefined) return succeed({ name });
  const [column, organization, number] = geometry;
  // 0 and -1 stand for an unknown system.
  const code = `${String(organization)}:${String(number)}`;
  const crs = Number(number) > 0 ? { crs: crsCode(code) ?? code } : {};
  return succeed({ name, geometry: String(column), ...crs });
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;

function tableOf(database: Database, layer: Layer, file: string, notes: Problem[]): Result<RawTable> {
  const from = identifier(layer.name);
  const statement = database.prepare(`SELECT * FROM ${from}`);
  const columns = statement.getColumnNames();
  const [[rows]] = rowsOf(database, `SELECT count(*) FROM ${from}`);
  if (Number(rows) * columns.length > MOST_CELLS) {
    return fail(error("file.too-many-cells", { where: { file }, values: { most: MOST_CELLS } }));
  }
  const at = layer.geometry === undefined ? -1 : columns.indexOf(layer.geometry);
  const others = columns.filter((_, i) => i !== at);
  function* features(): Generator<Feature> {
    for (let row = 1; statement.step(); row += 1) {
      const inOrder = statement.get();
      const geometry = at === -1 ? undefined : geometryOf(inOrder.splice(at, 1)[0]);
      yield { row, properties: { inOrder }, geometry };
    }
    statement.free();
  }
  return featureTable(features(), { file, crs: layer.crs, columns: others, notes });
}

/** Bytes of the bounding box by its code in the flags. */
const ENVELOPE_BYTES = [0, 32, 48, 48, 64];

/** The header "GP", version, flags, number of the system, box; then well-known binary. */
function geometryOf(value: SqlValue): ReadGeometry {
  if (value === null) return undefined;
  if (!(value instanceof Uint8Array) || value[0] !== 0x47 || value[1] !== 0x50) return "broken";
  const flags = value[3];
  const box = ENVELOPE_BYTES[(flags >> 1) & 7];
  if (box === undefined) return "broken";
  const isEmpty = (flags & 0x10) !== 0;
  return isEmpty ? undefined : wkbGeometry(value, 8 + box);
}
