/** GeoJSON: features as rows, properties as columns. Files in another system than WGS 84 carry a legacy crs member. */

import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { error, fail, note, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import type { Format, RawGeometry, RawRow, RawTable } from "./format.ts";

/** Deeper than any geometry: JSON that nests further is an attack or a mistake. */
const DEEPEST = 64;
const LARGEST_BYTES = 512 * 1024 ** 2;
const decoder = new TextDecoder();

export const geojson: Format = {
  id: "geojson",
  label: "format.geojson",
  extensions: ["geojson", "json"],
  recognises: (head, name) => {
    const start = decoder.decode(head.subarray(0, 4096)).replace(/^\uFEFF/, "").trimStart();
    if (start.startsWith("{") && /"(FeatureCollection|Feature)"/.test(start)) return 2;
    return start.startsWith("{") && /\.geojson(\.gz)?$/i.test(name) ? 1 : 0;
  },
  read: async (file) => {
    if (file.bytes > LARGEST_BYTES) {
      return fail(error("file.too-large", { where: { file: file.name }, values: { most: LARGEST_BYTES } }));
    }
    const bytes = await readFile(file.path);
    let text: string;
    try {
      const plain =
        bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes;
      text = new TextDecoder("utf-8", { fatal: true }).decode(plain);
    } catch (cause) {
      return fail(error("geojson.unreadable", { where: { file: file.name }, values: { cause: String(cause) } }));
    }
    return parseGeojson(text, file.name);
  },
};

/** Fails with file.empty, json.too-deep, json.not-json (with place), geojson.no-features. */
export function parseGeojson(text: string, file: string): Result<RawTable> {
  if (text.trim() === "") return fail(error("file.empty", { where: { file } }));
  if (nestsTooDeep(text)) return fail(error("json.too-deep", { where: { file }, values: { most: DEEPEST } }));
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (cause) {
    return fail(jsonProblem(text, cause, file));
  }
  const features = featuresOf(json);
  if (features === undefined) return fail(error("geojson.no-features", { where: { file } }));
  if (features.length === 0) return fail(error("file.no-rows", { where: { file } }));
  const columns: string[] = [];
  const position = new Map<string, number>();
  const propertiesOf = features.map((feature) =>
    isRecord(feature) && isRecord(feature.properties) ? feature.properties : {},
  );
  for (const properties of propertiesOf) {
    for (const key of Object.keys(properties)) {
      if (position.has(key)) continue;
      position.set(key, columns.length);
      columns.push(key);
    }
  }
  const rows: RawRow[] = [];
  const refused: Problem[] = [];
  let withoutProperties = 0;
  features.forEach((feature, i) => {
    if (!isRecord(feature)) {
      refused.push(error("geojson.not-a-feature", { where: { file, rows: [i + 1] } }));
      return;
    }
    if (!("properties" in feature)) withoutProperties += 1;
    const geometry = geometryOf(feature.geometry);
    if (geometry === "unsupported") {
      const kind = isRecord(feature.geometry) ? String(feature.geometry.type) : "";
      refused.push(error("geojson.geometry", { where: { file, rows: [i + 1] }, found: kind }));
      return;
    }
    const cells = columns.map((column) => cellText(propertiesOf[i][column]));
    rows.push({ row: i + 1, cells, ...(geometry === undefined ? {} : { geometry }) });
  });
  const notes =
    withoutProperties === 0
      ? []
      : [note("geojson.no-properties", { where: { file }, count: withoutProperties })];
  const crs = crsOf(json);
  return succeed({
    columns,
    rows,
    crs: crs ?? "EPSG:4326",
    refused,
    refusedRows: refused.length,
    notes,
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function featuresOf(json: unknown): readonly unknown[] | undefined {
  if (!isRecord(json)) return undefined;
  if (json.type === "Feature") return [json];
  return json.type === "FeatureCollection" && Array.isArray(json.features) ? json.features : undefined;
}

/** The legacy member names a system as urn:ogc:def:crs:EPSG::28992 or EPSG:28992; CRS84 is longitude, latitude. */
function crsOf(json: unknown): string | undefined {
  if (!isRecord(json) || !isRecord(json.crs) || !isRecord(json.crs.properties)) return undefined;
  const name = String(json.crs.properties.name ?? "");
  if (/CRS84/.test(name)) return "EPSG:4326";
  const code = /EPSG:{1,2}(?:[\d.]*:)?(\d+)$/.exec(name)?.[1];
  return code === undefined ? undefined : `EPSG:${code}`;
}

function geometryOf(value: unknown): RawGeometry | undefined | "unsupported" {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value)) return "unsupported";
  const { type, coordinates } = value;
  if (type === "Point") {
    return isPosition(coordinates) ? { kind: "point", x: coordinates[0], y: coordinates[1] } : "unsupported";
  }
  const polygons = type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined;
  if (!Array.isArray(polygons)) return "unsupported";
  const shapes: Float64Array[][] = [];
  for (const rings of polygons) {
    if (!Array.isArray(rings) || rings.length === 0) return "unsupported";
    const shape: Float64Array[] = [];
    for (const ring of rings) {
      if (!Array.isArray(ring) || ring.length < 3 || !ring.every(isPosition)) return "unsupported";
      shape.push(openRing(ring));
    }
    shapes.push(shape);
  }
  return { kind: "polygons", polygons: shapes };
}

const isPosition = (value: unknown): value is [number, number] =>
  Array.isArray(value) && value.length >= 2 && Number.isFinite(value[0]) && Number.isFinite(value[1]);

/** Without the last position when it repeats the first: rings close implicitly. */
export function openRing(ring: readonly (readonly number[])[]): Float64Array {
  const last = ring.length - 1;
  const closed = ring.length > 3 && ring[0][0] === ring[last][0] && ring[0][1] === ring[last][1];
  const n = closed ? last : ring.length;
  const flat = new Float64Array(n * 2);
  for (let i = 0; i < n; i += 1) {
    flat[2 * i] = ring[i][0];
    flat[2 * i + 1] = ring[i][1];
  }
  return flat;
}

function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function nestsTooDeep(text: string): boolean {
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (quoted) {
      if (c === 92) i += 1;
      else if (c === 34) quoted = false;
    } else if (c === 34) quoted = true;
    else if (c === 123 || c === 91) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (c === 125 || c === 93) depth -= 1;
  }
  return false;
}

/** NaN and Infinity are not JSON: the most frequent cause is named, with its line. */
function jsonProblem(text: string, cause: unknown, file: string): Problem {
  const word = /[[:,]\s*(-?Infinity|NaN)\b/.exec(text);
  if (word !== null) {
    const line = text.slice(0, word.index).split("\n").length;
    return error("json.not-a-number", { where: { file, rows: [line] }, found: word[1] });
  }
  return error("json.not-json", { where: { file }, values: { cause: cause instanceof Error ? cause.message : "" } });
}
