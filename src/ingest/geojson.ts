/** GeoJSON: features as rows, properties as columns. Files in another system than WGS 84 carry a legacy crs member. */

import { error, fail, note, type Problem, type Result } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, RawTable } from "./format.ts";
import { parseJson } from "./json-text.ts";
import { isRecord } from "./record.ts";
import { wholeText } from "./whole-text.ts";

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
  const parsed = parseJson(source, file);
  if (!parsed.ok) return parsed;
  const json = parsed.value;
  const features = featuresOf(json);
  if (features === undefined) return fail(error("geojson.no-features", { where: { file } }));
  if (features.length === 0) return fail(error("file.no-rows", { where: { file } }));
  const refused: Problem[] = [];
  let withoutProperties = 0;
  const sound = features.flatMap((feature, i): Feature[] => {
    if (!isRecord(feature)) {
      refused.push(error("geojson.not-a-feature", { where: { file, rows: [i + 1] } }));
      return [];
    }
    if (!("properties" in feature)) withoutProperties += 1;
    const properties = Object.entries(propertiesWithId(feature));
    return [{ row: i + 1, properties, geometry: geojsonGeometry(feature.geometry) }];
  });
  const notes =
    withoutProperties > 0
      ? [note("geojson.no-properties", { where: { file }, count: withoutProperties })]
      : [];
  return featureTable(sound, { file, crs: crsOf(json) ?? "EPSG:4326", notes, refused });
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

/** Points and polygons; "broken" when the coordinates are no numbers or a ring has under three positions. */
export function geojsonGeometry(value: unknown): ReadGeometry {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value)) return "broken";
  const { type, coordinates } = value;
  if (type === "Point") {
    return isPosition(coordinates) ? { kind: "point", x: coordinates[0], y: coordinates[1] } : "broken";
  }
  if (type !== "Polygon" && type !== "MultiPolygon") return { unsupported: String(type) };
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
