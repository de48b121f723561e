/**
 * The register as GeoPackage 1.3 (OGC 12-128r18): SQLite with the tables that
 * the standard asks for, a layer of cameras and one of areas, in longitude and
 * latitude. SQLite runs as WebAssembly; the geometry headers are written here.
 */

import type { Database } from "sql.js";
import type { LonLat, PublicArea, PublicRegister } from "../../core/register/public-register.ts";
import type { RegisterWriter } from "./register-writer.ts";

/** "GPKG" as the application id of the file; version 1.3.0. */
const APPLICATION_ID = 0x47504b47;
const VERSION = 10_300;
const WGS84 = 4326;

export const geopackage: RegisterWriter = {
  id: "geopackage",
  files: async (register) => [{ name: "register.gpkg", content: await geopackageBytes(register) }],
};

async function geopackageBytes(register: PublicRegister): Promise<Uint8Array> {
  const { default: start } = await import("sql.js");
  const { Database: Engine } = await start();
  const database = new Engine();
  try {
    database.run(CORE_TABLES);
    for (const row of REFERENCE_SYSTEMS)
      database.run("INSERT INTO gpkg_spatial_ref_sys VALUES (?,?,?,?,?,?)", row);
    writeCameras(database, register);
    writeAreas(database, register);
    return database.export();
  } finally {
    database.close();
  }
}

const CORE_TABLES = `
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${VERSION};
CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL, CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE cameras (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id TEXT NOT NULL, kind TEXT NOT NULL, area TEXT,
  area_name TEXT, since DATE, "order" TEXT, order_until DATE);
CREATE TABLE areas (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON, id TEXT NOT NULL, name TEXT NOT NULL,
  "order" TEXT, order_until DATE);
`;

const WGS84_DEFINITION =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]';

/** The three rows that the standard requires of every file. */
const REFERENCE_SYSTEMS: readonly (string | number)[][] = [
  ["Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinate reference system"],
  ["Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinate reference system"],
  ["WGS 84 geodetic", WGS84, "EPSG", WGS84, WGS84_DEFINITION, "longitude and latitude"],
];

/** The entry of a layer in the contents; the day of the register, not of the writing, keeps files comparable. */
function describe(
  database: Database,
  table: string,
  type: string,
  day: string,
  points: readonly LonLat[],
): void {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  const extent = (list: readonly number[], pick: (a: number, b: number) => number) =>
    list.length === 0 ? null : list.reduce(pick);
  database.run("INSERT INTO gpkg_contents VALUES (?,'features',?,'',?,?,?,?,?,?)", [
    table,
    table,
    `${day}T00:00:00.000Z`,
    extent(lons, Math.min),
    extent(lats, Math.min),
    extent(lons, Math.max),
    extent(lats, Math.max),
    WGS84,
  ]);
  database.run("INSERT INTO gpkg_geometry_columns VALUES (?,'geom',?,?,0,0)", [table, type, WGS84]);
}

function writeCameras(database: Database, { cameras, day }: PublicRegister): void {
  const points = cameras.flatMap(({ place }) => (place === undefined ? [] : [place]));
  describe(database, "cameras", "POINT", day, points);
  for (const { id, kind, area, areaName, since, order, orderUntil, place } of cameras)
    database.run(
      'INSERT INTO cameras (geom, id, kind, area, area_name, since, "order", order_until) VALUES (?,?,?,?,?,?,?,?)',
      [
        place === undefined ? null : withHeader(pointBytes(place)),
        id,
        kind,
        area ?? null,
        areaName ?? null,
        since ?? null,
        order ?? null,
        orderUntil ?? null,
      ],
    );
}

function writeAreas(database: Database, { areas, day }: PublicRegister): void {
  describe(
    database,
    "areas",
    "MULTIPOLYGON",
    day,
    areas.flatMap(({ polygons }) => polygons.flat(2)),
  );
  for (const { id, name, order, orderUntil, polygons } of areas)
    database.run('INSERT INTO areas (geom, id, name, "order", order_until) VALUES (?,?,?,?,?)', [
      withHeader(multiPolygonBytes(polygons)),
      id,
      name,
      order ?? null,
      orderUntil ?? null,
    ]);
}

/** "GP", version 0, little-endian without envelope, and the reference system, before the well-known binary. */
function withHeader(geometry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(8 + geometry.length);
  bytes.set([0x47, 0x50, 0, 1]);
  new DataView(bytes.buffer).setInt32(4, WGS84, true);
  bytes.set(geometry, 8);
  return bytes;
}

/** Well-known binary, little-endian: a byte order, a type, and counts and coordinates. */
function binary(parts: readonly (readonly ["byte" | "count" | "number", number])[]): Uint8Array {
  const width = { byte: 1, count: 4, number: 8 } as const;
  const bytes = new Uint8Array(parts.reduce((sum, [kind]) => sum + width[kind], 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [kind, value] of parts) {
    if (kind === "byte") view.setUint8(at, value);
    else if (kind === "count") view.setUint32(at, value, true);
    else view.setFloat64(at, value, true);
    at += width[kind];
  }
  return bytes;
}

const header = (type: number) => [["byte", 1] as const, ["count", type] as const];
const numbers = ([lon, lat]: LonLat) => [["number", lon] as const, ["number", lat] as const];

const pointBytes = (place: LonLat): Uint8Array => binary([...header(1), ...numbers(place)]);

const multiPolygonBytes = (polygons: PublicArea["polygons"]): Uint8Array =>
  binary([
    ...header(6),
    ["count", polygons.length],
    ...polygons.flatMap((rings) => [
      ...header(3),
      ["count", rings.length] as const,
      ...rings.flatMap((ring) => [["count", ring.length] as const, ...ring.flatMap(numbers)]),
    ]),
  ]);
