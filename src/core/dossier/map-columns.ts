/**
 * Which column of a file holds which field of a table: by the mapping of
 * dossier.yaml, otherwise by the names under which real files carry the field.
 */

import { z } from "zod";
import { error, fail, note, type Problem, type Result, succeed, warning } from "../foundation/result.ts";
import { type FieldMeta, fieldMeta } from "./fields.ts";
import type { FileMapping } from "./manifest.ts";
import type { TableDefinition } from "./table.ts";

/** Where a field comes from, and how its text is to be read. */
export type MappedColumn = {
  readonly header: string;
  readonly index: number;
  /** Recipe that dossier.yaml asks for. */
  readonly read?: string;
  /** Text of a cell to value, from dossier.yaml. */
  readonly values?: Readonly<Record<string, string | number | boolean>>;
};

export type ColumnMap = {
  readonly fields: ReadonlyMap<string, MappedColumn>;
  /** Columns with the coordinates of a point, in the file's order of meaning: east, north. */
  readonly point?: {
    readonly east: MappedColumn;
    readonly north: MappedColumn;
    readonly degrees: boolean;
  };
  readonly notes: readonly Problem[];
};

/** Header names compared without case, accents, blanks and punctuation. */
export const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, "");

const EAST = ["xcoordinaat", "xcoordinate", "xcoord", "rdx", "xrd", "easting", "xft"];
const NORTH = ["ycoordinaat", "ycoordinate", "ycoord", "rdy", "yrd", "northing", "yft"];
const LON = ["lon", "long", "lng", "longitude", "lengtegraad"];
const LAT = ["lat", "latitude", "breedtegraad"];

/** Names under which a point may be mapped beside the fields of the table. */
const POINT_FIELDS: Readonly<Record<string, readonly string[]>> = {
  x: ["x", ...EAST],
  y: ["y", ...NORTH],
  lon: LON,
  lat: LAT,
};

export const isRequired = (type: z.ZodType): boolean =>
  !(type instanceof z.ZodOptional) && !(type instanceof z.ZodDefault);

/** The fields of a table with their descriptions, in order. */
export const fieldsOf = (table: TableDefinition): readonly (readonly [string, FieldMeta, z.ZodType])[] =>
  Object.entries(table.row.shape).map(([name, type]) => [
    name,
    fieldMeta(type as z.ZodType),
    type as z.ZodType,
  ]);

/**
 * Missing and unexpected headers are one problem, so that a file is repaired
 * in one go. Codes: columns.missing, columns.duplicate, mapping.unknown-field;
 * columns.unused as a note.
 */
export function mapColumns(
  table: TableDefinition,
  columns: readonly string[],
  mapping: Pick<FileMapping, "columns" | "constants" | "where" | "onePer" | "version">,
  file: string,
): Result<ColumnMap> {
  const fields = fieldsOf(table);
  const known = new Set([...fields.map(([name]) => name), ...Object.keys(POINT_FIELDS)]);
  const problems: Problem[] = [];
  for (const field of [...Object.keys(mapping.columns), ...Object.keys(mapping.constants)]) {
    if (known.has(field)) continue;
    const values = { table: table.id, known: [...known].join(", ") };
    problems.push(error("mapping.unknown-field", { where: { file }, found: field, values }));
  }
  const plain = columns.map(plainName);
  const taken = new Set<number>();
  const missing: string[] = [];
  const indexOf = (header: string): number => {
    const exact = columns.indexOf(header);
    return exact === -1 ? plain.indexOf(plainName(header)) : exact;
  };
  const named = (field: string): MappedColumn | undefined => {
    const entry = mapping.columns[field];
    if (entry === undefined) return undefined;
    const { from: header, read, values } = typeof entry === "string" ? { from: entry } : { ...entry };
    const index = indexOf(header);
    if (index === -1) {
      missing.push(header);
      return undefined;
    }
    taken.add(index);
    return {
      header: columns[index],
      index,
      ...(read === undefined ? {} : { read }),
      ...(values === undefined ? {} : { values }),
    };
  };
  const guessed = (names: readonly string[]): MappedColumn | undefined => {
    for (const name of names) {
      const index = plain.indexOf(plainName(name));
      if (index === -1 || taken.has(index)) continue;
      if (plain.indexOf(plain[index], index + 1) !== -1) {
        problems.push(error("columns.duplicate", { where: { file, column: columns[index] } }));
      }
      taken.add(index);
      return { header: columns[index], index };
    }
    return undefined;
  };
  const result = new Map<string, MappedColumn>();
  for (const [field] of fields) {
    const column = named(field);
    if (column !== undefined) result.set(field, column);
  }
  const mappedPoint = Object.fromEntries(
    Object.keys(POINT_FIELDS).map((field) => [field, result.get(field) ?? named(field)]),
  );
  const isPlaced = table.geometry !== "none";
  for (const [field, meta] of fields) {
    if (result.has(field) || mapping.columns[field] !== undefined || field in mapping.constants) continue;
    if (isPlaced && field in POINT_FIELDS) continue;
    const column = guessed([field, ...meta.synonyms]);
    if (column !== undefined) result.set(field, column);
  }
  const pointOf = (east: "x" | "lon", north: "y" | "lat") => {
    const e = mappedPoint[east] ?? guessed(POINT_FIELDS[east]);
    const n = mappedPoint[north] ?? guessed(POINT_FIELDS[north]);
    return e === undefined || n === undefined ? undefined : { east: e, north: n, degrees: east === "lon" };
  };
  const asksPlane = mappedPoint.x !== undefined || mappedPoint.y !== undefined;
  const point =
    table.geometry !== "point"
      ? undefined
      : asksPlane
        ? pointOf("x", "y")
        : (pointOf("lon", "lat") ?? pointOf("x", "y"));
  for (const field of ["x", "y"]) result.delete(field);
  for (const [field, , type] of fields) {
    const given = result.has(field) || field in mapping.constants || field in mapping.columns;
    // A register without codes numbers its own rows.
    if (isRequired(type) && !given && !(field === "id" && isPlaced)) missing.push(field);
  }
  for (const group of table.needsOneOf ?? []) {
    const given = group.some((field) => result.has(field) || field in mapping.constants);
    if (!given && !group.some((field) => field in mapping.columns)) missing.push(group.join(" / "));
  }
  for (const { column } of mapping.where) if (indexOf(column) === -1) missing.push(column);
  if (mapping.onePer !== undefined && indexOf(mapping.onePer) === -1) missing.push(mapping.onePer);
  const unused = columns.filter((_, i) => !taken.has(i) && !isUsedElsewhere(columns[i], mapping));
  if (missing.length > 0) {
    const values = { missing: [...new Set(missing)].join(", "), unexpected: unused.join(", ") };
    problems.push(error("columns.missing", { where: { file }, values }));
  }
  if (problems.length > 0) return fail(...problems);
  const notes: Problem[] = [];
  if (unused.length > 0) {
    notes.push(
      note("columns.unused", {
        where: { file },
        count: unused.length,
        values: { columns: unused.join(", ") },
      }),
    );
  }
  if (
    isPlaced &&
    !result.has("id") &&
    fields.some(([name]) => name === "id") &&
    !("id" in mapping.constants)
  ) {
    notes.push(warning("columns.no-id", { where: { file } }));
  }
  return succeed({ fields: result, ...(point === undefined ? {} : { point }), notes });
}

const isUsedElsewhere = (header: string, mapping: Pick<FileMapping, "where" | "onePer">): boolean =>
  mapping.onePer === header || mapping.where.some(({ column }) => column === header);
