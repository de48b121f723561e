/** Zipped shapefiles, whatever the archive is called: points and polygons with their attribute table. */

import { error, fail, note, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import { crsOfWkt } from "../core/geometry/crs.ts";
import { type Feature, featureTable } from "./feature-table.ts";
import type { Format } from "./format.ts";
import { geojsonGeometry } from "./geojson.ts";
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
    const where = { file: file.name };
    const layer = chooseLayer(zip.value, options.layer, file.name);
    if (!layer.ok) return layer;
    const part = (extension: string): ZipEntry | undefined =>
      zip.value.find((entry) => entry.name.toLowerCase() === `${layer.value.toLowerCase()}.${extension}`);
    const [shp, dbf] = [part("shp"), part("dbf")];
    if (shp === undefined || dbf === undefined) {
      return fail(error("shapefile.incomplete", { where, values: { layer: layer.value } }));
    }
    const cpg = part("cpg");
    const encoding = encodingOf(cpg, dbf);
    const notes: Problem[] =
      cpg === undefined ? [note("shapefile.no-encoding", { where, values: { encoding } })] : [];
    const { read } = await import("shapefile");
    let collection: Awaited<ReturnType<typeof read>>;
    try {
      collection = await read(buffer(shp), buffer(dbf), { encoding });
    } catch {
      return fail(error("shapefile.unreadable", { where, values: { layer: layer.value } }));
    }
    const features = collection.features.map(
      ({ properties, geometry }, i): Feature => ({
        row: i + 1,
        properties: Object.entries(properties ?? {}).map(([name, value]) => [name, cellText(value)]),
        geometry: geojsonGeometry(geometry),
      }),
    );
    return featureTable(features, { file: file.name, crs: crsOf(part("prj")), notes });
  },
};

const buffer = (entry: ZipEntry): ArrayBuffer => new Uint8Array(entry.bytes).buffer;

function chooseLayer(entries: readonly ZipEntry[], wanted: string | undefined, file: string): Result<string> {
  const layers = entries
    .map((entry) => entry.name)
    .filter((name) => /\.shp$/i.test(name) && !name.startsWith("__MACOSX/"))
    .map((name) => name.slice(0, -4));
  const matching =
    wanted === undefined ? layers : layers.filter((layer) => layer.split("/").pop() === wanted);
  if (matching.length === 1) return succeed(matching[0]);
  const values = { layers: layers.map((layer) => layer.split("/").pop() ?? layer).join(", ") };
  return fail(
    error(layers.length === 0 ? "shapefile.none" : "shapefile.several-layers", { where: { file }, values }),
  );
}

/** The .cpg says it; otherwise UTF-8 when the table is valid UTF-8, else Windows-1252. */
function encodingOf(cpg: ZipEntry | undefined, dbf: ZipEntry): string {
  const named = cpg === undefined ? "" : decoder.decode(cpg.bytes).trim().toLowerCase();
  if (/^utf-?8$/.test(named)) return "utf-8";
  if (named !== "")
    return /^(88591|iso-?8859-?1|1252|cp1252|ansi 1252|windows-1252)$/.test(named) ? "windows-1252" : named;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(dbf.bytes.subarray(32));
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

/** A system that we do not know is passed on by its own name, to be refused by name. */
function crsOf(prj: ZipEntry | undefined): string | undefined {
  if (prj === undefined) return undefined;
  const text = decoder.decode(prj.bytes).trim();
  return crsOfWkt(text) ?? /\["([^"]*)"/.exec(text)?.[1];
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (!(value instanceof Date)) return String(value).trim();
  if (Number.isNaN(value.getTime())) return null;
  // The reader makes dates in the zone of the machine: read back in the same zone.
  const pad = (part: number): string => String(part).padStart(2, "0");
  return `${value.getFullYear()}-${pad(value.getMonth() + 1)}-${pad(value.getDate())}`;
}
