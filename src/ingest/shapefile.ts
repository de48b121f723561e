/** Zipped shapefiles, whatever the archive is called: points and polygons with their attribute table. */

import { error, fail, note, type Result, succeed, warning } from "../core/foundation/result.ts";
import type { Format, RawGeometry, RawRow } from "./format.ts";
import { openRing } from "./geojson.ts";
import { isZip, readZip, type ZipEntry } from "./zip.ts";

const decoder = new TextDecoder("latin1");

export const shapefile: Format = {
  id: "shapefile",
  label: "format.shapefile",
  extensions: ["zip", "shz", "kmz"],
  recognises: (head, name) => {
    if (!isZip(head)) return 0;
    if (/\.(shp|dbf|shx|prj|cpg)/i.test(decoder.decode(head))) return 2;
    return /\.(zip|shz)$/i.test(name) ? 1 : 0;
  },
  read: async (file, options) => {
    const zip = await readZip(file.path, file.name, (name) => /\.(shp|dbf|prj|cpg)$/i.test(name));
    if (!zip.ok) return zip;
    const layer = chooseLayer(zip.value, options.layer, file.name);
    if (!layer.ok) return layer;
    const part = (extension: string): ZipEntry | undefined =>
      zip.value.find((entry) => entry.name.toLowerCase() === `${layer.value.toLowerCase()}.${extension}`);
    const [shp, dbf] = [part("shp"), part("dbf")];
    if (shp === undefined || dbf === undefined) {
      return fail(error("shapefile.incomplete", { where: { file: file.name }, values: { layer: layer.value } }));
    }
    const cpg = part("cpg");
    const encoding = encodingOf(cpg, dbf);
    const { read } = await import("shapefile");
    let collection: Awaited<ReturnType<typeof read>>;
    try {
      collection = await read(buffer(shp), buffer(dbf), { encoding });
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      return fail(error("shapefile.unreadable", { where: { file: file.name }, values: { cause: message } }));
    }
    const columns = [...new Set(collection.features.flatMap((feature) => Object.keys(feature.properties ?? {})))];
    const rows: RawRow[] = [];
    const refused = [];
    for (const [i, feature] of collection.features.entries()) {
      const geometry = geometryOf(feature.geometry);
      if (geometry === "unsupported") {
        refused.push(
          error("geojson.geometry", { where: { file: file.name, rows: [i + 1] }, found: feature.geometry?.type ?? "" }),
        );
        continue;
      }
      const cells = columns.map((column) => cellText(feature.properties?.[column]));
      rows.push({ row: i + 1, cells, ...(geometry === undefined ? {} : { geometry }) });
    }
    const crs = crsOf(part("prj"));
    const where = { file: file.name };
    return succeed({
      columns,
      rows,
      ...(crs === undefined ? {} : { crs }),
      refused,
      refusedRows: refused.length,
      notes: [
        ...(cpg === undefined ? [note("shapefile.no-encoding", { where, values: { encoding } })] : []),
        ...(crs === undefined ? [warning("shapefile.no-crs", { where })] : []),
      ],
    });
  },
};

const buffer = (entry: ZipEntry): ArrayBuffer => new Uint8Array(entry.bytes).buffer;

function chooseLayer(entries: readonly ZipEntry[], wanted: string | undefined, file: string): Result<string> {
  const layers = entries.filter((entry) => /\.shp$/i.test(entry.name)).map((entry) => entry.name.slice(0, -4));
  const matching = wanted === undefined ? layers : layers.filter((layer) => layer.split("/").pop() === wanted);
  if (matching.length === 1) return succeed(matching[0]);
  const values = { layers: layers.join(", ") };
  return fail(
    error(layers.length === 0 ? "shapefile.none" : "shapefile.several-layers", { where: { file }, values }),
  );
}

/** The .cpg says it; otherwise UTF-8 when the table is valid UTF-8, else Windows-1252. */
function encodingOf(cpg: ZipEntry | undefined, dbf: ZipEntry): string {
  const named = cpg === undefined ? "" : decoder.decode(cpg.bytes).trim().toLowerCase();
  if (/^utf-?8$/.test(named)) return "utf-8";
  if (named !== "") return /^(88591|iso-?8859-?1|1252|cp1252|ansi 1252|windows-1252)$/.test(named) ? "windows-1252" : named;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(dbf.bytes.subarray(32));
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** The projection text names the system; only those that Schouw can convert are recognised. */
function crsOf(prj: ZipEntry | undefined): string | undefined {
  if (prj === undefined) return undefined;
  const text = decoder.decode(prj.bytes);
  if (/Amersfoort|RD_New/i.test(text)) return "EPSG:28992";
  if (/Illinois_East/i.test(text)) return "EPSG:3435";
  if (/British_National_Grid|OSGB/i.test(text)) return "EPSG:27700";
  const utm = /UTM_Zone_(\d{1,2})N/i.exec(text)?.[1];
  if (utm !== undefined) return `${/ETRS/i.test(text) ? "EPSG:258" : "EPSG:326"}${utm.padStart(2, "0")}`;
  if (/^\s*GEOGCS/i.test(text) && /WGS_?(19)?84/i.test(text)) return "EPSG:4326";
  return undefined;
}

type Shape = { readonly type: string; readonly coordinates?: unknown } | null;

function geometryOf(shape: Shape): RawGeometry | undefined | "unsupported" {
  if (shape === null) return undefined;
  if (shape.type === "Point") {
    const [x, y] = shape.coordinates as number[];
    return { kind: "point", x, y };
  }
  if (shape.type === "Polygon" || shape.type === "MultiPolygon") {
    const polygons = (shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates) as number[][][][];
    return { kind: "polygons", polygons: polygons.map((rings) => rings.map(openRing)) };
  }
  return "unsupported";
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).trim();
}
