/**
 * CityJSON 1.0 to 2.0, and its form of one feature per line: each city object
 * is a row with its attributes, its lowest and highest level, and its outline
 * on the ground.
 */

import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import { crsCode } from "../core/geometry/crs.ts";
import { type Feature, featureTable, type ReadGeometry } from "./feature-table.ts";
import type { Format, RawTable } from "./format.ts";
import { groundOutline, type Surface } from "./ground-outline.ts";
import { parseJson } from "./json-text.ts";
import { isRecord } from "./record.ts";
import { wholeText } from "./whole-text.ts";

const decoder = new TextDecoder();

export const cityjson: Format = {
  id: "cityjson",
  label: "format.cityjson",
  extensions: ["json", "jsonl", "city.json", "city.jsonl"],
  // Members stand in any order, and the one that names the format may come last.
  recognises: (head) => {
    const text = decoder.decode(head);
    return /"type"\s*:\s*"CityJSON(Feature)?"/.test(text) || /^\s*\{\s*"CityObjects"/.test(text) ? 2 : 0;
  },
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseCityjson(text.value, file.name) : text;
  },
};

type Model = Record<string, unknown>;
type Vertices = readonly (readonly number[])[];

/**
 * A row is numbered by the place of its object, from 1. Fails as `parseJson`
 * does, with cityjson.not-a-model and file.no-rows.
 */
export function parseCityjson(text: string, file: string): Result<RawTable> {
  const models = modelsOf(text, file);
  if (!models.ok) return models;
  const [first] = models.value;
  if (first === undefined || !models.value.every((model) => isRecord(model.CityObjects))) {
    return fail(error("cityjson.not-a-model", { where: { file } }));
  }
  const features: Feature[] = [];
  for (const model of models.value) {
    const vertices = verticesOf(model, first.transform);
    for (const [id, object] of Object.entries(model.CityObjects as Record<string, unknown>)) {
      if (isRecord(object)) features.push(featureOf(id, object, vertices, features.length + 1));
    }
  }
  const system = isRecord(first.metadata) ? String(first.metadata.referenceSystem ?? "") : "";
  const crs = system === "" ? undefined : (crsCode(system) ?? system);
  return featureTable(features, { file, crs, columns: ["id", "type"] });
}

/** One model; or a model and then a feature per line, which share its transform. */
function modelsOf(text: string, file: string): Result<readonly Model[]> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const perLine = lines.length > 1 && lines.every((line) => line.startsWith("{") && line.endsWith("}"));
  const models: Model[] = [];
  for (const part of perLine ? lines : [text]) {
    const json = parseJson(part, file);
    if (!json.ok) return json;
    models.push(isRecord(json.value) ? json.value : {});
  }
  return succeed(models);
}

/** Whole numbers with a scale and an offset, or coordinates as they stand. */
function verticesOf(model: Model, transform: unknown): Vertices {
  const raw = Array.isArray(model.vertices) ? (model.vertices as unknown[]) : [];
  const vertices = raw.map((vertex) => (Array.isArray(vertex) ? vertex.map(Number) : []));
  if (!isRecord(transform) || !Array.isArray(transform.scale) || !Array.isArray(transform.translate)) {
    return vertices;
  }
  const [scale, translate] = [transform.scale.map(Number), transform.translate.map(Number)];
  return vertices.map((vertex) => vertex.map((value, axis) => value * scale[axis] + translate[axis]));
}

function featureOf(id: string, object: Model, vertices: Vertices, row: number): Feature {
  const attributes = isRecord(object.attributes) ? Object.entries(object.attributes) : [];
  const parents = Array.isArray(object.parents) ? [["parents", object.parents.join(" ")] as const] : [];
  const shape = shapeOf(object, vertices);
  const properties: (readonly [string, unknown])[] = [
    ["id", id],
    ["type", object.type],
    ...attributes.filter(([name]) => name !== "id" && name !== "type"),
    ...parents,
    ...shape.levels,
  ];
  return { row, properties, geometry: shape.geometry };
}

type Shape = { readonly geometry: ReadGeometry; readonly levels: readonly (readonly [string, number])[] };

/** Of several levels of detail the highest: its ground surfaces where they are named, else all its surfaces. */
function shapeOf(object: Model, vertices: Vertices): Shape {
  const geometries = (Array.isArray(object.geometry) ? object.geometry : []).filter(isRecord);
  const [best] = geometries.sort((a, b) => Number(b.lod) - Number(a.lod));
  if (best === undefined) return { geometry: undefined, levels: [] };
  if (!/Surface$|Solid$/.test(String(best.type))) {
    return { geometry: { unsupported: String(best.type) }, levels: [] };
  }
  const kinds = semanticsOf(best.semantics);
  const all: { readonly surface: Surface; readonly kind: string | undefined }[] = [];
  collect(best.boundaries, [], (indices, path) => {
    all.push({
      surface: indices.map((ring) => ring.map((index) => vertices[index] ?? [])),
      kind: kinds(path),
    });
  });
  const isWhole = all.every(({ surface }) =>
    surface.every(
      (ring) =>
        ring.length >= 3 && ring.every((vertex) => vertex.length === 3 && vertex.every(Number.isFinite)),
    ),
  );
  if (all.length === 0 || !isWhole) return { geometry: "broken", levels: [] };
  const heights = all.flatMap(({ surface }) => surface.flatMap((ring) => ring.map((vertex) => vertex[2])));
  const [low, high] = heights.reduce(([a, b], z) => [Math.min(a, z), Math.max(b, z)], [Infinity, -Infinity]);
  const ground = all.filter(({ kind }) => kind === "GroundSurface");
  const outline = groundOutline((ground.length > 0 ? ground : all).map(({ surface }) => surface));
  return {
    geometry: outline ?? { unsupported: String(best.type) },
    levels: [
      ["z_min", round(low)],
      ["z_max", round(high)],
    ],
  };
}

/** To the millimetre, in which such models are given. */
const round = (metres: number): number => Math.round(metres * 1000) / 1000;

/** Surfaces, whichever depth of shells and solids they lie at: lists of rings, which are lists of indices. */
function collect(
  boundaries: unknown,
  path: readonly number[],
  take: (rings: readonly (readonly number[])[], path: readonly number[]) => void,
): void {
  if (!Array.isArray(boundaries)) return;
  const isSurface = Array.isArray(boundaries[0]) && typeof boundaries[0][0] === "number";
  if (isSurface) take(boundaries as number[][], path);
  else for (const [i, part] of boundaries.entries()) collect(part, [...path, i], take);
}

/** The kind of surface at a path within the boundaries. */
function semanticsOf(semantics: unknown): (path: readonly number[]) => string | undefined {
  if (!isRecord(semantics) || !Array.isArray(semantics.surfaces)) return () => undefined;
  const { surfaces, values } = semantics;
  return (path) => {
    let at: unknown = values;
    for (const step of path) at = Array.isArray(at) ? at[step] : undefined;
    const surface: unknown = typeof at === "number" ? surfaces[at] : undefined;
    return isRecord(surface) ? String(surface.type) : undefined;
  };
}
