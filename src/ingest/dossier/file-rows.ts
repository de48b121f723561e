/** One file as checked rows of one table, with coordinates in metres and the count of every row. */

import { chooseRecipe, recipeById } from "../../core/columns/index.ts";
import { buildings } from "../../core/dossier/buildings.ts";
import { incidentCounts } from "../../core/dossier/incidents.ts";
import type { FileMapping } from "../../core/dossier/manifest.ts";
import { type ColumnMap, type MappedColumn, mapColumns } from "../../core/dossier/map-columns.ts";
import { neighbourhoods } from "../../core/dossier/neighbourhoods.ts";
import { conversionFor, type FilePoint, placePoints, placePolygons } from "../../core/dossier/place-rows.ts";
import { profileNotes } from "../../core/dossier/profiles/index.ts";
import type { TableDefinition } from "../../core/dossier/table.ts";
import { type TypedRow, typedRows } from "../../core/dossier/typed-rows.ts";
import { registeredColumn, uniqueIds } from "../../core/dossier/unique-ids.ts";
import {
  error,
  fail,
  gather,
  note,
  type Problem,
  type Result,
  succeed,
} from "../../core/foundation/result.ts";
import type { Source } from "../../core/foundation/trace.ts";
import type { RawRow, RawTable } from "../format.ts";
import { sha256Of } from "../hash.ts";
import { readTable, type TableOptions } from "../read-table.ts";
import type { ChosenFile } from "./choose-files.ts";
import { withPeriods } from "./count-periods.ts";

export type FileRows = {
  readonly rows: readonly TypedRow[];
  readonly source: Source;
  /** Rows that the source marks as provisional, as a spreadsheet numbers them. */
  readonly provisional: ReadonlySet<number>;
  readonly problems: readonly Problem[];
};

/** How a mapping says that the cells of its file are to be read. */
export const tableOptions = (mapping: FileMapping): TableOptions => ({
  ...(mapping.format === undefined ? {} : { format: mapping.format }),
  ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }),
  ...(mapping.encoding === undefined ? {} : { encoding: mapping.encoding }),
  ...(mapping.sheet === undefined ? {} : { sheet: mapping.sheet }),
  ...(mapping.layer === undefined ? {} : { layer: mapping.layer }),
});

/**
 * Fails with whatever makes the file as a whole unusable; faults of single
 * rows are problems beside the rows that are used.
 */
export async function fileRows(
  chosen: ChosenFile,
  table: TableDefinition,
  workingCrs: string,
  sourceId: string,
): Promise<Result<FileRows>> {
  const { file, mapping } = chosen;
  const read = await readTable(file, tableOptions(mapping));
  if (!read.ok) return read;
  const { format } = read.value;
  const rowCount = read.value.table.rows.length + read.value.table.refusedRows;
  if (rowCount === 0) return fail(error("file.no-rows", { where: { file: file.name } }));
  const sourceNotes = profileNotes(mapping.profile, read.value.table.columns, file.name).filter(
    // What the note asks for has been done.
    ({ code }) => code !== "profile.limit.latest-division" || mapping.boundaryYear === undefined,
  );
  const mapped = mapColumns(table, read.value.table.columns, mapping, file.name);
  if (!mapped.ok) return mapped;
  const {
    table: raw,
    map,
    provisional,
  } = table.id === incidentCounts.id
    ? withPeriods(read.value.table, mapped.value)
    : { table: read.value.table, map: mapped.value, provisional: new Set<number>() };
  const typed = typedRows(table, raw.columns, raw.rows, map, mapping, file.name, sourceId);
  const registered = registeredColumn(raw.columns);
  const single =
    "id" in table.row.shape
      ? uniqueIds(
          typed,
          registered === -1 ? undefined : (index) => raw.rows[typed.from[index]].cells[registered] ?? "",
          file.name,
          map.fields.get("id")?.header ?? "id",
        )
      : typed;
  const placed = place(table, raw, map, single.rows, single.from, mapping, workingCrs, file.name);
  const setAside = { ...single.setAside, ...(raw.refusedRows > 0 ? { "broken-row": raw.refusedRows } : {}) };
  const source: Source = {
    id: sourceId,
    path: file.name,
    sha256: await sha256Of(file.path),
    table: table.id,
    format: format.id,
    rows: rowCount,
    used: placed.rows.length,
    setAside,
  };
  const problems = [
    ...sourceNotes,
    ...raw.notes,
    ...raw.refused,
    ...map.notes,
    ...single.problems,
    ...placed.problems,
  ];
  return succeed({ rows: placed.rows, source, provisional, problems: gather(problems) });
}

type Placed = { readonly rows: readonly TypedRow[]; readonly problems: readonly Problem[] };

function place(
  table: TableDefinition,
  raw: RawTable,
  map: ColumnMap,
  rows: readonly TypedRow[],
  from: readonly number[],
  mapping: FileMapping,
  workingCrs: string,
  file: string,
): Placed {
  if (table.geometry === "none") return { rows, problems: [] };
  const records = from.map((index) => raw.rows[index]);
  if (table.geometry === "polygon") {
    const shapes = records.map(({ row, geometry }) =>
      geometry?.kind === "polygons" ? { row, polygons: geometry.polygons } : undefined,
    );
    const pairs = shapes.flatMap((shape) => (shape === undefined ? [] : [firstCorner(shape.polygons)]));
    if (pairs.length === 0) return { rows, problems: [] };
    const conversion = conversionFor(pairs, mapping.crs ?? raw.crs, workingCrs, file);
    if ("problem" in conversion) return { rows, problems: [conversion.problem] };
    const placed = placePolygons(shapes, conversion.convert, file);
    const { metres } = placed;
    // A broken outline of a neighbourhood or building loses that outline; one of a camera area would lose the
    // evaluation's ground.
    const problems =
      table.id === neighbourhoods.id || table.id === buildings.id
        ? placed.problems.map((problem): Problem => ({ ...problem, severity: "warning" }))
        : placed.problems;
    const withPolygons = rows.map((row, i) =>
      metres[i] === undefined ? row : { ...row, polygons: metres[i] },
    );
    return { rows: withPolygons, problems };
  }
  const found: Problem[] = [];
  const points =
    map.point === undefined
      ? records.map(({ row, geometry }) =>
          geometry?.kind === "point" ? { row, x: geometry.x, y: geometry.y } : undefined,
        )
      : columnPoints(records, map.point.east, map.point.north, file, found);
  const pairs = points.flatMap((point) => (point === undefined ? [] : [[point.x, point.y] as const]));
  if (pairs.length === 0) return { rows, problems: found };
  const stated =
    mapping.crs ?? (map.point === undefined ? raw.crs : map.point.degrees ? "EPSG:4326" : undefined);
  const conversion = conversionFor(pairs, stated, workingCrs, file);
  if ("problem" in conversion) return { rows, problems: [...found, conversion.problem] };
  if (stated === undefined)
    found.push(note("crs.guessed", { where: { file }, values: { crs: conversion.crs } }));
  const { metres, problems } = placePoints(points, conversion.convert, file);
  const withPoints = rows.map((row, i) => {
    const point = metres[i];
    return point === undefined ? row : { ...row, x: point[0], y: point[1] };
  });
  return { rows: withPoints, problems: [...found, ...problems] };
}

const firstCorner = (polygons: readonly (readonly Float64Array[])[]): readonly [number, number] => [
  polygons[0][0][0],
  polygons[0][0][1],
];

/** Points out of two columns of numbers; a cell that is no number leaves its row without a place. */
function columnPoints(
  records: readonly RawRow[],
  east: MappedColumn,
  north: MappedColumn,
  file: string,
  problems: Problem[],
): readonly (FilePoint | undefined)[] {
  const values = [east, north].map((column) => {
    const texts = records.map(({ cells }) => cells[column.index] ?? "");
    const recipe =
      column.read === undefined ? chooseRecipe("number", texts)?.recipe : recipeById(column.read, "number");
    return texts.map((text, i) => {
      const cell = recipe?.parse(text);
      if (cell?.state === "value") return cell.value as number;
      if (text.trim() !== "" && cell?.state !== "empty") {
        const where = { file, rows: [records[i].row], column: column.header };
        problems.push({ ...error("cell.not-a-number", { where }), severity: "warning" });
      }
      return undefined;
    });
  });
  return records.map(({ row }, i) => {
    const [x, y] = [values[0][i], values[1][i]];
    return x === undefined || y === undefined ? undefined : { row, x, y };
  });
}
