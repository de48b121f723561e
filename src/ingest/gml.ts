/**
 * GML, as the Dutch base registers give it (CityGML with IMGeo) and as feature
 * services give it: each object becomes a row, its properties are columns by
 * local name, and its point or polygon is the geometry.
 */

import { error, fail, type Result } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import { type Feature, featureTable } from "./feature-table.ts";
import type { Format, RawGeometry, RawTable } from "./format.ts";
import { GEOMETRY_NAMES, type GmlNode, gmlGeometry } from "./gml-geometry.ts";
import { wholeText } from "./whole-text.ts";
import { walkXml } from "./xml.ts";

/** Elements that hold objects. */
const MEMBERS: ReadonlySet<string> = new Set([
  ...["cityObjectMember", "featureMember", "featureMembers", "member"],
]);
const decoder = new TextDecoder();

export const gml: Format = {
  id: "gml",
  label: "format.gml",
  extensions: ["gml", "xml"],
  recognises: (head, name) => {
    const text = decoder.decode(head);
    if (/<(\w+:)?(CityModel|FeatureCollection)\b/.test(text) && /opengis\.net\/(gml|citygml|wfs)/.test(text))
      return 2;
    return /\.gml(\.gz)?$/i.test(name) || /^\uFEFF?\s*<\?xml/.test(text) ? 1 : 0;
  },
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseGml(text.value, file.name) : text;
  },
};

type ObjectRow = {
  readonly properties: Map<string, string>;
  readonly depth: number;
  geometry?: RawGeometry | "unsupported" | "broken";
  unsupported?: string;
};

/** A row is numbered by the place of its object, from 1. A property that occurs twice in an object keeps its first value. */
export async function parseGml(text: string, file: string): Promise<Result<RawTable>> {
  const where = { file };
  const objects: ObjectRow[] = [];
  const systems = new Set<string>();
  const names: string[] = [];
  const open: GmlNode[] = [];
  let current: ObjectRow | undefined;
  const fault = await walkXml(text, file, {
    open: (name, attributes, depth) => {
      if (attributes.srsName !== undefined) systems.add(attributes.srsName);
      const parent = names[names.length - 1];
      names.push(name);
      if (current === undefined) {
        if (parent !== undefined && MEMBERS.has(parent)) {
          current = { properties: new Map(), depth };
          objects.push(current);
          if (attributes.id !== undefined) current.properties.set("gml:id", attributes.id);
        }
        return;
      }
      if (open.length > 0 || GEOMETRY_NAMES.has(name)) {
        const node: GmlNode = { name, attributes, text: "", children: [] };
        open[open.length - 1]?.children.push(node);
        open.push(node);
      }
    },
    close: (name, value, depth) => {
      names.pop();
      if (current === undefined) return;
      const node = open.pop();
      if (node !== undefined) {
        node.text = value;
        if (open.length === 0) takeGeometry(current, node, systems);
      } else if (depth === current.depth) current = undefined;
      else if (value !== "" && !current.properties.has(name)) current.properties.set(name, value);
    },
  });
  if (fault !== undefined) return fail(fault);
  if (systems.size > 1) {
    const codes = new Set([...systems].map((name) => crsCode(name) ?? name));
    if (codes.size > 1) return fail(error("gml.several-crs", { where, found: [...codes].join(", ") }));
  }
  return tableOf(objects, [...systems][0], file);
}

/** The first geometry that we can use wins; heights make three numbers per position. */
function takeGeometry(row: ObjectRow, node: GmlNode, systems: ReadonlySet<string>): void {
  if (typeof row.geometry === "object") return;
  const heights = [...systems].some((name) => crsCode(name) === "EPSG:7415");
  const geometry = gmlGeometry(node, heights ? 3 : 2);
  if (geometry === "unsupported") row.unsupported = node.name;
  if (row.geometry === undefined || geometry !== "unsupported") row.geometry = geometry;
}

function tableOf(objects: readonly ObjectRow[], srsName: string | undefined, file: string): Result<RawTable> {
  const northFirst = srsName !== undefined && isNorthFirst(srsName);
  const features = objects.map(({ properties, geometry, unsupported }, i): Feature => {
    if (geometry === "unsupported")
      return { row: i + 1, properties, geometry: { unsupported: unsupported ?? "" } };
    const turned = typeof geometry === "object" && northFirst ? eastFirst(geometry) : geometry;
    return { row: i + 1, properties, geometry: turned };
  });
  return featureTable(features, {
    file,
    crs: srsName === undefined ? undefined : (crsCode(srsName) ?? srsName),
  });
}

/** EPSG:4326 by its urn or address has latitude first; the short form and CRS84 have longitude first. */
const isNorthFirst = (srsName: string): boolean =>
  /^urn:ogc:def:crs:EPSG:[\d.]*:4326$|^https?:\/\/www\.opengis\.net\/def\/crs\/EPSG\/[\d.]+\/4326$/i.test(
    srsName,
  );

function eastFirst(geometry: RawGeometry): RawGeometry {
  if (geometry.kind === "point") return { kind: "point", x: geometry.y, y: geometry.x };
  const turned = (ring: Float64Array): Float64Array => ring.map((_, i) => ring[i % 2 === 0 ? i + 1 : i - 1]);
  return { kind: "polygons", polygons: geometry.polygons.map((rings) => rings.map(turned)) };
}
