/**
 * KML (OGC 07-147r2), plain or zipped as KMZ: each placemark is a row, with
 * its name, its folder, its own fields and its time. Longitude and latitude of
 * WGS 84 by definition.
 */

import { open } from "node:fs/promises";
import { error, fail, type Problem, type Result, succeed, warning } from "../core/foundation/result.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, InputFile, RawTable } from "./format.ts";
import { openRing } from "./geojson.ts";
import { decode, wholeText } from "./whole-text.ts";
import { walkXml } from "./xml.ts";
import { isZip, readZip } from "./zip.ts";

const decoder = new TextDecoder("latin1");

export const kml: Format = {
  id: "kml",
  label: "format.kml",
  extensions: ["kml", "kmz"],
  recognises: (head, name) => {
    const text = decoder.decode(head);
    if (isZip(head)) return /\.kml/i.test(text) ? 2 : /\.kmz$/i.test(name) ? 1 : 0;
    return /<(\w+:)?kml[\s>]/.test(text) ? 2 : 0;
  },
  read: async (file, options) => {
    const documents = await documentsOf(file, options.layer);
    return documents.ok ? parseKml(documents.value, file.name) : documents;
  },
};

type Document = { readonly name: string; readonly text: string };

/** All documents of an archive, doc.kml first, or those whose name holds `layer`. Fails with kml.none. */
async function documentsOf(file: InputFile, layer: string | undefined): Promise<Result<readonly Document[]>> {
  if (!isZip(await firstBytes(file.path))) {
    const text = await wholeText(file);
    return text.ok ? succeed([{ name: "", text: text.value }]) : text;
  }
  const zip = await readZip(file.path, file.name, (name) => /\.kml$/i.test(name));
  if (!zip.ok) return zip;
  const wanted = zip.value.filter(({ name }) => layer === undefined || name.includes(layer));
  if (wanted.length === 0) return fail(error("kml.none", { where: { file: file.name } }));
  const isMain = (name: string): boolean => /^(.*\/)?doc\.kml$/i.test(name);
  const sorted = [...wanted].sort(
    (a, b) => Number(isMain(b.name)) - Number(isMain(a.name)) || (a.name < b.name ? -1 : 1),
  );
  return succeed(sorted.map(({ name, bytes }) => ({ name, text: decode(bytes) })));
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    return (await handle.read(Buffer.alloc(4), 0, 4, 0)).buffer;
  } finally {
    await handle.close();
  }
}

type Shape = { readonly kind: string; readonly rings: number[][][] };
type Placemark = {
  readonly properties: Map<string, string>;
  readonly shapes: Shape[];
  readonly depth: number;
};

/** Fields of a placemark that stand in elements of their own, with the name of their column. */
const OWN: Readonly<Record<string, string>> = {
  name: "name",
  description: "description",
  address: "address",
  phoneNumber: "phone",
  when: "when",
  begin: "begin",
  end: "end",
};
const SHAPES: ReadonlySet<string> = new Set([
  "Point",
  "LineString",
  "LinearRing",
  "Polygon",
  "Track",
  "Model",
]);

/**
 * A row is numbered by the place of its placemark, from 1, on through the
 * documents. Warns of kml.network-link for links out of the archive. Fails as
 * `walkXml` does and with file.no-rows.
 */
export async function parseKml(documents: readonly Document[], file: string): Promise<Result<RawTable>> {
  const placemarks: Placemark[] = [];
  const links: string[] = [];
  for (const { text } of documents) {
    const fault = await readDocument(text, file, placemarks, links);
    if (fault !== undefined) return fail(fault);
  }
  const names = new Set(documents.map(({ name }) => name));
  const elsewhere = links.filter((link) => !names.has(link.replace(/^\.\//, "")));
  const notes =
    elsewhere.length === 0 ? [] : [warning("kml.network-link", { where: { file }, count: elsewhere.length })];
  const features = placemarks.map(
    ({ properties, shapes }, i): Feature => ({ row: i + 1, properties, geometry: geometryOf(shapes) }),
  );
  return featureTable(features, { file, crs: "EPSG:4326", notes });
}

async function readDocument(
  text: string,
  file: string,
  placemarks: Placemark[],
  links: string[],
): Promise<Problem | undefined> {
  const folders: { readonly depth: number; name: string }[] = [];
  let current: Placemark | undefined;
  let shape: Shape | undefined;
  let shapeDepth = 0;
  let dataName = "";
  let isLink = false;
  return walkXml(text.replace(/^\uFEFF/, ""), file, {
    open: (name, attributes, depth) => {
      if (name === "NetworkLink") isLink = true;
      if (name === "Folder" || name === "Document") folders.push({ depth, name: "" });
      else if (name === "Placemark") {
        current = { properties: new Map(), shapes: [], depth };
        if (attributes.id !== undefined) current.properties.set("id", attributes.id);
        placemarks.push(current);
      } else if (name === "Data" || name === "SimpleData") dataName = attributes.name ?? "";
      else if (current !== undefined && shape === undefined && SHAPES.has(name)) {
        shape = { kind: name, rings: [] };
        shapeDepth = depth;
        current.shapes.push(shape);
      }
    },
    close: (name, value, depth) => {
      if (name === "href" && isLink) links.push(value);
      if (name === "NetworkLink") isLink = false;
      const folder = folders[folders.length - 1];
      if (folder?.depth === depth) folders.pop();
      if (current === undefined) {
        if (name === "name" && folder !== undefined && depth === folder.depth + 1) folder.name = value;
        return;
      }
      const { properties } = current;
      if (shape !== undefined) {
        if (name === "coordinates") shape.rings.push(positionsOf(value));
        if (depth === shapeDepth) shape = undefined;
      } else if (name === "value" || name === "SimpleData") {
        if (dataName !== "" && value !== "") properties.set(dataName, value);
      } else if (depth === current.depth) {
        const path = folders.map((one) => one.name).filter((part) => part !== "");
        if (path.length > 0) properties.set("folder", path.join("/"));
        current = undefined;
      } else if (name in OWN && value !== "" && !properties.has(OWN[name])) properties.set(OWN[name], value);
    },
  });
}

/** Positions are parted by blanks, their numbers by commas, behind which some programs put a blank. */
const positionsOf = (text: string): number[][] =>
  text
    .replaceAll(/\s*,\s*/g, ",")
    .split(/\s+/)
    .filter((position) => position !== "")
    .map((position) =>
      position
        .split(",")
        .slice(0, 2)
        .map((part) => (part === "" ? Number.NaN : Number(part))),
    );

const isSound = (ring: readonly (readonly number[])[]): boolean =>
  ring.length > 0 && ring.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y));

/** One point, or all polygons; a placemark with lines as well keeps its polygons. */
function geometryOf(shapes: readonly Shape[]): ReadGeometry {
  if (shapes.length === 0) return undefined;
  const polygons = shapes.filter(({ kind }) => kind === "Polygon");
  if (polygons.length > 0) {
    const sound = polygons.every(
      ({ rings }) => rings.length > 0 && rings.every((ring) => ring.length >= 3 && isSound(ring)),
    );
    return sound
      ? { kind: "polygons", polygons: polygons.map(({ rings }) => rings.map(openRing)) }
      : "broken";
  }
  const [first, ...others] = shapes;
  if (first.kind !== "Point" || others.length > 0) {
    return { unsupported: others.length > 0 ? "MultiGeometry" : first.kind };
  }
  const ring = first.rings[0] ?? [];
  return isSound(ring) ? { kind: "point", x: ring[0][0], y: ring[0][1] } : "broken";
}
