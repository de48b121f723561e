/**
 * GML with CityGML objects, as the Dutch base registers give it: each object
 * becomes a row, its properties are columns by local name, and its point or
 * polygon is the geometry.
 */

import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";
import { error, fail, type Problem, succeed } from "../core/foundation/result.ts";
import type { Format, RawGeometry, RawRow } from "./format.ts";

const LARGEST_BYTES = 512 * 1024 ** 2;
const DEEPEST = 64;
/** Elements that hold one object each. */
const MEMBERS = new Set(["cityObjectMember", "featureMember", "member"]);
const decoder = new TextDecoder();

export const gml: Format = {
  id: "gml",
  label: "format.gml",
  extensions: ["gml", "xml"],
  recognises: (head, name) => {
    const text = decoder.decode(head);
    if (/<(\w+:)?(CityModel|FeatureCollection)\b/.test(text) && /opengis\.net\/(gml|citygml)/.test(text)) return 2;
    return /\.gml(\.gz)?$/i.test(name) ? 1 : 0;
  },
  read: async (file) => {
    const where = { file: file.name };
    if (file.bytes > LARGEST_BYTES) return fail(error("file.too-large", { where, values: { most: LARGEST_BYTES } }));
    const bytes = await readFile(file.path);
    let text: string;
    try {
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      text = decoder.decode(zipped ? gunzipSync(bytes, { maxOutputLength: LARGEST_BYTES }) : bytes);
    } catch (cause) {
      return fail(error("gml.unreadable", { where, values: { cause: String(cause) } }));
    }
    // Entities can grow without bound; no register uses them.
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return fail(error("gml.entities", { where }));
    const objects = await parseObjects(text, file.name);
    if ("problem" in objects) return fail(objects.problem);
    if (objects.rows.length === 0) return fail(error("file.no-rows", { where }));
    const columns = [...new Set(objects.rows.flatMap((row) => [...row.properties.keys()]))];
    const rows = objects.rows.map(
      (row, i): RawRow => ({
        row: i + 1,
        cells: columns.map((column) => row.properties.get(column) ?? null),
        ...(row.geometry === undefined ? {} : { geometry: row.geometry }),
      }),
    );
    return succeed({
      columns,
      rows,
      ...(objects.crs === undefined ? {} : { crs: objects.crs }),
      refused: objects.refused,
      refusedRows: objects.refused.length,
      notes: [],
    });
  },
};

type ObjectRow = { readonly properties: Map<string, string>; geometry?: RawGeometry };
type Parsed = { readonly rows: ObjectRow[]; readonly refused: Problem[]; crs?: string };

async function parseObjects(text: string, file: string): Promise<Parsed | { readonly problem: Problem }> {
  const { SaxesParser } = await import("saxes");
  const parser = new SaxesParser({ position: true });
  const result: Parsed = { rows: [], refused: [] };
  let current: ObjectRow | undefined;
  let fault: Problem | undefined;
  const path: string[] = [];
  let content = "";
  let rings: { outer: boolean; ring: Float64Array }[] = [];
  let outer = true;
  let member = 0;
  parser.on("error", (cause) => {
    fault ??= error("gml.not-xml", {
      where: { file, rows: [parser.line] },
      values: { cause: cause.message.replace(/^\d+:\d+: /, "") },
    });
  });
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    path.push(name);
    content = "";
    if (path.length > DEEPEST) fault ??= error("json.too-deep", { where: { file }, values: { most: DEEPEST } });
    if (MEMBERS.has(name)) {
      current = { properties: new Map() };
      rings = [];
      member = path.length;
    }
    if (name === "interior") outer = false;
    if (name === "exterior") outer = true;
    const srs = tag.attributes.srsName;
    if (typeof srs === "string" && result.crs === undefined) {
      const code = /EPSG:{1,2}(?:[\d.]*:)?(\d+)$/.exec(srs)?.[1] ?? /epsg\.xml#(\d+)$/.exec(srs)?.[1];
      if (code !== undefined) result.crs = `EPSG:${code}`;
    }
  });
  parser.on("text", (part) => {
    content += part;
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    const value = content.trim();
    content = "";
    path.pop();
    if (current === undefined) return;
    if (name === "pos" || (name === "posList" && value !== "")) {
      const numbers = Float64Array.from(value.split(/\s+/), Number);
      if (name === "pos" && numbers.length >= 2 && current.geometry === undefined) {
        current.geometry = { kind: "point", x: numbers[0], y: numbers[1] };
      } else if (name === "posList") rings.push({ outer, ring: closedToOpen(numbers) });
    } else if (MEMBERS.has(name) && path.length === member - 1) {
      const finished = withRings(current, rings);
      const bad = finished.geometry !== undefined && !isFiniteGeometry(finished.geometry);
      if (bad) {
        result.refused.push(error("gml.coordinates", { where: { file, rows: [result.rows.length + 1] } }));
      } else result.rows.push(finished);
      current = undefined;
    } else if (value !== "" && !current.properties.has(name)) current.properties.set(name, value);
  });
  try {
    parser.write(text).close();
  } catch (cause) {
    fault ??= error("gml.not-xml", { where: { file }, values: { cause: String(cause) } });
  }
  return fault === undefined ? result : { problem: fault };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function closedToOpen(numbers: Float64Array): Float64Array {
  const n = numbers.length;
  const closed = n > 6 && numbers[0] === numbers[n - 2] && numbers[1] === numbers[n - 1];
  return closed ? numbers.subarray(0, n - 2) : numbers;
}

function withRings(row: ObjectRow, rings: readonly { outer: boolean; ring: Float64Array }[]): ObjectRow {
  const usable = rings.filter(({ ring }) => ring.length >= 6);
  if (usable.length === 0) return row;
  const polygons: Float64Array[][] = [];
  for (const { outer, ring } of usable) {
    if (outer || polygons.length === 0) polygons.push([ring]);
    else polygons[polygons.length - 1].push(ring);
  }
  return { ...row, geometry: { kind: "polygons", polygons } };
}

const isFiniteGeometry = (geometry: RawGeometry): boolean =>
  geometry.kind === "point"
    ? Number.isFinite(geometry.x) && Number.isFinite(geometry.y)
    : geometry.polygons.every((rings) => rings.every((ring) => ring.every(Number.isFinite)));
