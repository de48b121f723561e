/** GeoJSON: features as rows, properties as columns. Files in another system than WGS 84 carry a legacy crs member. */

import {
  error,
  fail,
  gather,
  note,
  type Place,
  type Problem,
  type Result,
  succeed,
  warning,
} from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import type { Format, RawGeometry, RawRow, RawTable } from "./format.ts";
import { type JsonFault, jsonFault, scanJson } from "./json-scan.ts";
import { isRecord } from "./record.ts";
import { wholeText } from "./whole-text.ts";

/** Deeper than any geometry: JSON that nests further is an attack or a mistake. */
const DEEPEST = 64;
const decoder = new TextDecoder();

export const geojson: Format = {
  id: "geojson",
  label: "format.geojson",
  extensions: ["geojson", "json"],
  recognises: (head, name) => {
    const start = decoder
      .decode(head.subarray(0, 4096))
      .replace(/^\uFEFF/, "")
      .trimStart();
    if (start.startsWith("{") && /"(FeatureCollection|Feature)"/.test(start)) return 2;
    return start.startsWith("{") || /\.(geo)?json(\.gz)?$/i.test(name) ? 1 : 0;
  },
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseGeojson(text.value, file.name) : text;
  },
};

/**
 * A row is numbered by the place of its feature, from 1.
 * Fails with file.empty, json.too-deep, json.not-a-number, json.not-json (with line and column),
 * geojson.no-features, file.no-rows.
 */
export function parseGeojson(source: string, file: string): Result<RawTable> {
  const text = source.replace(/^\uFEFF/, "");
  if (text.trim() === "") return fail(error("file.empty", { where: { file } }));
  const fault = scanJson(text, DEEPEST);
  if (fault !== undefined) return fail(jsonProblem(fault, file));
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(jsonProblem(jsonFault(text), file));
  }
  const features = featuresOf(json);
  if (features === undefined) return fail(error("geojson.no-features", { where: { file } }));
  if (features.length === 0) return fail(error("file.no-rows", { where: { file } }));
  const columns: string[] = [];
  const position = new Map<string, number>();
  const propertiesOf = features.map(propertiesWithId);
  for (const properties of propertiesOf) {
    for (const key of Object.keys(properties)) {
      if (position.has(key)) continue;
      position.set(key, columns.length);
      columns.push(key);
    }
  }
  const rows: RawRow[] = [];
  const refused: Problem[] = [];
  const notes: Problem[] = [];
  let withoutProperties = 0;
  features.forEach((feature, i) => {
    if (!isRecord(feature)) {
      refused.push(error("geojson.not-a-feature", { where: { file, rows: [i + 1] } }));
      return;
    }
    if (!("properties" in feature)) withoutProperties += 1;
    const where = { file, rows: [i + 1] };
    const geometry = geojsonGeometry(feature.geometry);
    if (geometry === "broken") {
      refused.push(error("geometry.broken", { where }));
      return;
    }
    const cells = columns.map((column) => cellText(propertiesOf[i][column]));
    if (geometry === "unsupported") notes.push(unsupportedGeometry(feature.geometry, where));
    const shape = geometry === "unsupported" || geometry === undefined ? {} : { geometry };
    rows.push({ row: i + 1, cells, ...shape });
  });
  if (withoutProperties > 0) {
    notes.push(note("geojson.no-properties", { where: { file }, count: withoutProperties }));
  }
  const crs = crsOf(json);
  return succeed({
    columns,
    rows,
    crs: crs ?? "EPSG:4326",
    refused: gather(refused),
    refusedRows: refused.length,
    notes: gather(notes),
  });
}

/** The id of a feature stands beside its properties; a property of that name goes before. */
function propertiesWithId(feature: unknown): Record<string, unknown> {
  if (!isRecord(feature)) return {};
  const properties = isRecord(feature.properties) ? feature.properties : {};
  return feature.id === undefined ? properties : { id: feature.id, ...properties };
}

function featuresOf(json: unknown): readonly unknown[] | undefined {
  if (!isRecord(json)) return undefined;
  if (json.type === "Feature") return [json];
  return json.type === "FeatureCollection" && Array.isArray(json.features) ? json.features : undefined;
}

/** The legacy member; a name that we do not know is passed on as it stands, to be refused by name. */
function crsOf(json: unknown): string | undefined {
  if (!isRecord(json) || !isRecord(json.crs) || !isRecord(json.crs.properties)) return undefined;
  const name = String(json.crs.properties.name ?? "");
  return crsCode(name) ?? name;
}

/** Lines and mixed collections cannot be placed; their row is kept for its cells. */
export const unsupportedGeometry = (geometry: unknown, where: Place): Problem =>
  warning("geometry.unsupported", { where, found: isRecord(geometry) ? String(geometry.type) : "" });

/** Points and polygons; "broken" when the coordinates are no numbers or a ring has under three positions. */
export function geojsonGeometry(value: unknown): RawGeometry | undefined | "unsupported" | "broken" {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value)) return "broken";
  const { type, coordinates } = value;
  if (type === "Point") {
    return isPosition(coordinates) ? { kind: "point", x: coordinates[0], y: coordinates[1] } : "broken";
  }
  if (type !== "Polygon" && type !== "MultiPolygon") return "unsupported";
  const polygons = type === "Polygon" ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return "broken";
  const shapes: Float64Array[][] = [];
  for (const rings of polygons) {
    if (!Array.isArray(rings) || rings.length === 0) return "broken";
    const shape: Float64Array[] = [];
    for (const ring of rings) {
      if (!Array.isArray(ring) || ring.length < 3 || !ring.every(isPosition)) return "broken";
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

/** Lines of the text are no rows of the table, so the place is told in words. */
function jsonProblem(fault: JsonFault, file: string): Problem {
  const { line, column, found } = fault;
  return error(`json.${fault.kind}`, {
    where: { file },
    ...(found === undefined ? {} : { found }),
    values: { line, column, most: DEEPEST },
  });
}
