/**
 * OpenStreetMap extracts as Overpass gives them in JSON: nodes, ways and
 * relations with their tags. A closed way is a surface unless its tags make
 * it a road or a wall; a multipolygon is put together from its members.
 */

import { error, fail, note, type Problem, type Result, warning } from "../core/foundation/result.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, RawTable } from "./format.ts";
import { openRing } from "./geojson.ts";
import { parseJson } from "./json-text.ts";
import { isRecord } from "./record.ts";
import { joinedRings, type Line } from "./rings-of-lines.ts";
import { wholeText } from "./whole-text.ts";

const decoder = new TextDecoder();

export const overpass: Format = {
  id: "overpass",
  label: "format.overpass",
  extensions: ["json"],
  recognises: (head) => {
    const start = decoder.decode(head.subarray(0, 4096));
    return /"osm3s"|"generator"\s*:\s*"Overpass/.test(start) ? 2 : 0;
  },
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseOverpass(text.value, file.name) : text;
  },
};

type Element = Record<string, unknown>;
type Places = ReadonlyMap<unknown, readonly number[]>;

/**
 * A row is numbered by the place of its element among all, from 1; nodes
 * without tags are corners of ways and no rows. Warns of overpass.incomplete
 * when the server stopped early. Fails as `parseJson` does, with
 * overpass.no-elements and file.no-rows.
 */
export function parseOverpass(text: string, file: string): Result<RawTable> {
  const where = { file };
  const parsed = parseJson(text, file);
  if (!parsed.ok) return parsed;
  const json = parsed.value;
  if (!isRecord(json) || !Array.isArray(json.elements)) return fail(error("overpass.no-elements", { where }));
  const elements = json.elements.map((element) => (isRecord(element) ? element : {}));
  const places: Places = new Map(
    elements.flatMap((element) =>
      element.type === "node" && hasPlace(element) ? [[element.id, placeOf(element)] as const] : [],
    ),
  );
  const notes: Problem[] = [];
  // The server ends an answer that takes too long, and says so only here.
  if (typeof json.remark === "string") notes.push(warning("overpass.incomplete", { where }));
  let corners = 0;
  const features = elements.flatMap((element, i): Feature[] => {
    if (!isRecord(element.tags)) {
      corners += 1;
      return [];
    }
    const properties: [string, unknown][] = [
      ["@id", `${String(element.type)}/${String(element.id)}`],
      ...Object.entries(element.tags),
    ];
    return [{ row: i + 1, properties, geometry: geometryOf(element, places) }];
  });
  if (corners > 0) notes.push(note("overpass.untagged", { where, count: corners }));
  return featureTable(features, { file, crs: "EPSG:4326", notes });
}

const hasPlace = (value: unknown): boolean =>
  isRecord(value) && Number.isFinite(value.lon) && Number.isFinite(value.lat);
const placeOf = (value: unknown): number[] =>
  isRecord(value) ? [Number(value.lon ?? Number.NaN), Number(value.lat ?? Number.NaN)] : [];

function geometryOf(element: Element, places: Places): ReadGeometry {
  if (element.type === "node") {
    const [x, y] = placeOf(element);
    return hasPlace(element) ? { kind: "point", x, y } : "broken";
  }
  const lines = element.type === "way" ? [lineOf(element, places)] : membersOf(element, places);
  const isSurface = element.type === "way" ? closedSurface(lines[0], element.tags) : isMultipolygon(element);
  if (isSurface) {
    const rings = joinedRings(lines);
    if (rings !== undefined) {
      return { kind: "polygons", polygons: rings.map((polygon) => polygon.map(openRing)) };
    }
  }
  // What `out center` gives instead of an outline.
  if (hasPlace(element.center)) {
    const [x, y] = placeOf(element.center);
    return { kind: "point", x, y };
  }
  return { unsupported: String(element.type) };
}

/** The outline as the server wrote it out, or by its nodes. */
function lineOf(way: Element, places: Places): Line {
  const role = way.role === "inner" ? "inner" : "outer";
  if (Array.isArray(way.geometry)) return { role, positions: way.geometry.filter(hasPlace).map(placeOf) };
  const nodes = Array.isArray(way.nodes) ? way.nodes : [];
  return { role, positions: nodes.flatMap((id) => (places.has(id) ? [places.get(id) ?? []] : [])) };
}

const membersOf = (relation: Element, places: Places): Line[] =>
  Array.isArray(relation.members)
    ? relation.members
        .filter((member) => isRecord(member) && member.type === "way")
        .map((way) => lineOf(way, places))
    : [];

const isMultipolygon = ({ tags }: Element): boolean =>
  isRecord(tags) && (tags.type === "multipolygon" || tags.type === "boundary");

/** After the rules of OpenStreetMap: closed roads, railways and walls are lines unless `area=yes`. */
function closedSurface({ positions }: Line, tags: unknown): boolean {
  if (!isRecord(tags) || positions.length < 4) return false;
  const [first, last] = [positions[0], positions[positions.length - 1]];
  if (first[0] !== last[0] || first[1] !== last[1]) return false;
  if (tags.area === "yes") return true;
  return tags.area !== "no" && !("highway" in tags || "barrier" in tags || "railway" in tags);
}
