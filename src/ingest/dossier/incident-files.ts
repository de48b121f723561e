/** The files with incidents: points through the bulk reader, counts as rows of a table. */

import { type CategoryRule, categoryRule } from "../../core/dossier/categories.ts";
import { incidentFile } from "../../core/dossier/incident-columns.ts";
import { type IncidentCount, type Incidents, incidentCounts } from "../../core/dossier/incidents.ts";
import { type IncidentPart, joinIncidents } from "../../core/dossier/join-incidents.ts";
import { plainName } from "../../core/dossier/map-columns.ts";
import { conversionFor } from "../../core/dossier/place-rows.ts";
import {
  error,
  fail,
  type Known,
  known,
  note,
  notMeasured,
  type Problem,
  type Result,
  succeed,
} from "../../core/foundation/result.ts";
import type { Source } from "../../core/foundation/trace.ts";
import { metresPerUnit } from "../../core/geometry/crs.ts";
import { guarded } from "../file-fault.ts";
import type { RawRow, RawTable } from "../format.ts";
import { sha256Of } from "../hash.ts";
import type { IncidentBlock, IncidentSpec } from "../incidents.ts";
import { formatOf, readTable } from "../read-table.ts";
import type { ChosenFile } from "./choose-files.ts";
import { fileRows, tableOptions } from "./file-rows.ts";
import { type Folder, filesAt } from "./folder.ts";
import { sampleOf } from "./sample.ts";

export type IncidentFiles = {
  readonly incidents: Known<Incidents>;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};

export type Progress = (file: string, rows: number) => void;

export async function readIncidentFiles(
  files: readonly ChosenFile[],
  folder: Folder,
  workingCrs: string,
  sourceId: (chosen: ChosenFile) => string,
  progress: Progress,
  timeZone?: string,
): Promise<IncidentFiles> {
  if (files.length === 0)
    return { incidents: notMeasured(note("incidents.none")), sources: [], problems: [] };
  const parts: IncidentPart[] = [];
  const counts: IncidentCount[] = [];
  const sources: Source[] = [];
  const problems: Problem[] = [];
  for (const chosen of files) {
    const read = await guarded(chosen.file.name, () =>
      readOne(chosen, folder, workingCrs, sourceId(chosen), progress, timeZone),
    );
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(...read.notes);
    sources.push(...read.value.sources);
    if (read.value.kind === "points") parts.push(read.value.part);
    else counts.push(...read.value.rows);
  }
  if (parts.length > 0 && counts.length > 0) problems.push(error("incidents.points-and-counts"));
  if (counts.length > 0) return { incidents: known({ kind: "counts", rows: counts }), sources, problems };
  const joined = joinIncidents(parts);
  if (!joined.ok) problems.push(...joined.problems);
  const incidents = joined.ok && parts.length > 0 ? known(joined.value) : notMeasured(note("incidents.none"));
  return { incidents, sources, problems };
}

type One =
  | { readonly kind: "points"; readonly part: IncidentPart; readonly sources: readonly Source[] }
  | { readonly kind: "counts"; readonly rows: readonly IncidentCount[]; readonly sources: readonly Source[] };

/** A workbook is written out as text first: the way of text files holds millions of rows. */
async function readOne(
  chosen: ChosenFile,
  folder: Folder,
  workingCrs: string,
  id: string,
  progress: Progress,
  timeZone: string | undefined,
): Promise<Result<One>> {
  const { file, mapping } = chosen;
  const format = await formatOf(file, mapping.format);
  if (!format.ok || format.value.id !== "xlsx") {
    return readFile(chosen, chosen, folder, workingCrs, id, progress, timeZone);
  }
  const { sheetAsCsv } = await import("../xlsx-text.ts");
  const sheet = await sheetAsCsv(file, tableOptions(mapping));
  if (!sheet.ok) return sheet;
  try {
    const text = { ...mapping, format: "csv", delimiter: ",", encoding: "utf-8" };
    const asText = { ...chosen, file: sheet.value.file, mapping: text };
    return await readFile(asText, chosen, folder, workingCrs, id, progress, timeZone);
  } finally {
    await sheet.value.remove();
  }
}

/** @param original  the file as it lies in the folder: what `chosen` is, or what it was written out from */
async function readFile(
  chosen: ChosenFile,
  original: ChosenFile,
  folder: Folder,
  workingCrs: string,
  id: string,
  progress: Progress,
  timeZone: string | undefined,
): Promise<Result<One>> {
  const { file, mapping } = chosen;
  const sample = await sampleOf(file, tableOptions(mapping));
  if (!sample.ok) return sample;
  const { table, format, delimiter } = sample.value;
  const hasGeometry = table.rows.some(({ geometry }) => geometry?.kind === "point");
  const shape = incidentFile(table.columns, mapping, file.name, hasGeometry);
  if (!shape.ok) return shape;
  if (shape.value.kind === "counts") {
    const rows = await fileRows(original, incidentCounts, workingCrs, id);
    if (!rows.ok) return rows;
    const counts = rows.value.rows as unknown as IncidentCount[];
    return succeed({ kind: "counts", rows: counts, sources: [rows.value.source] }, rows.value.problems);
  }
  const codes = await categoriesOf(chosen, folder);
  if (!codes.ok) return codes;
  const { rule, list } = codes.value;
  const inGeometry =
    hasGeometry && shape.value.columns.x === undefined && shape.value.columns.lon === undefined;
  const columns = inGeometry ? { ...shape.value.columns, x: GEOMETRY_X, y: GEOMETRY_Y } : shape.value.columns;
  const full = inGeometry ? withGeometryColumns(table) : table;
  const stated = mapping.crs ?? (columns.lon === undefined ? table.crs : "EPSG:4326");
  const pairs = samplePairs(full, columns.x ?? columns.lon ?? "", columns.y ?? columns.lat ?? "");
  // Plane coordinates without a name are those of the dossier.
  const conversion = conversionFor(pairs, stated ?? workingCrs, workingCrs, file.name);
  if ("problem" in conversion) return fail(conversion.problem);
  const { convert, crs } = conversion;
  const spec: IncidentSpec = {
    columns,
    recipes: shape.value.recipes,
    where: mapping.where,
    ...(mapping.onePer === undefined ? {} : { onePer: mapping.onePer }),
    defaultPoints: mapping.defaultPoints,
    ...(rule === undefined ? {} : { category: rule }),
    // The bulk reader passes finite numbers only, and leaves a point without finite metres unlocated.
    toMetres:
      crs === workingCrs
        ? { scale: metresPerUnit(workingCrs) }
        : (x, y) => convert(x, y) ?? [Number.NaN, Number.NaN],
    ...(timeZone === undefined ? {} : { timeZone }),
    ...(mapping.delimiter === undefined ? {} : { delimiter: mapping.delimiter }),
    ...(mapping.encoding === undefined ? {} : { encoding: mapping.encoding }),
  };
  // Loaded here: the engine behind it is large, and many folders hold no incidents.
  const { readIncidentsCsv, rowsToIncidents } = await import("../incidents.ts");
  const block =
    delimiter === undefined
      ? await rowsToIncidents(full, spec, file.name)
      : await readIncidentsCsv(file, spec, (rows) => progress(file.name, rows));
  if (!block.ok) return block;
  const { value } = block;
  const isOriginal = chosen === original;
  const sha256 = value.sha256 === "" || !isOriginal ? await sha256Of(original.file.path) : value.sha256;
  const source = sourceOf(value, id, file.name, sha256, isOriginal ? format.id : "xlsx");
  return succeed({ kind: "points", part: { ...value, source: id }, sources: [source, ...list] }, [
    ...block.notes,
    ...value.problems,
  ]);
}

const sourceOf = (
  block: IncidentBlock,
  id: string,
  path: string,
  sha256: string,
  format: string,
): Source => ({
  id,
  path,
  sha256,
  table: "incidents",
  format,
  rows: block.rows,
  used: block.used,
  setAside: Object.fromEntries(Object.entries(block.setAside).filter(([, n]) => n > 0)),
});

const GEOMETRY_X = "geometry x";
const GEOMETRY_Y = "geometry y";

/** The points of a file as two more columns, so that one reader serves both. */
function withGeometryColumns(table: RawTable): RawTable {
  const rows = table.rows.map((row): RawRow => {
    const point =
      row.geometry?.kind === "point" ? [String(row.geometry.x), String(row.geometry.y)] : [null, null];
    return { ...row, cells: [...row.cells, ...point] };
  });
  return { ...table, columns: [...table.columns, GEOMETRY_X, GEOMETRY_Y], rows };
}

function samplePairs(table: RawTable, east: string, north: string): (readonly [number, number])[] {
  const [e, n] = [table.columns.indexOf(east), table.columns.indexOf(north)];
  return table.rows.slice(0, 2000).flatMap(({ cells }) => {
    const [x, y] = [e, n].map((index) => {
      const text = cells[index]?.trim().replace(",", ".") ?? "";
      return text === "" ? Number.NaN : Number(text);
    });
    return Number.isFinite(x) && Number.isFinite(y) ? [[x, y] as const] : [];
  });
}

type Codes = { readonly rule?: CategoryRule; readonly list: readonly Source[] };

/** The code list of a mapping, read from the folder, and the list as a source of its own. */
async function categoriesOf({ mapping }: ChosenFile, folder: Folder): Promise<Result<Codes>> {
  const { categories } = mapping;
  if (categories === undefined) return succeed({ list: [] });
  if (categories.table === undefined) return succeed({ rule: categoryRule(categories, undefined), list: [] });
  const files = await filesAt(folder, categories.table);
  if (!files.ok) return files;
  const [file] = files.value;
  const where = { file: file.name };
  const read = await readTable(file);
  if (!read.ok) return read;
  const { columns, rows, refusedRows } = read.value.table;
  const index = (name: string | undefined, otherwise: number): number =>
    name === undefined ? otherwise : columns.findIndex((column) => plainName(column) === plainName(name));
  const [code, label] = [index(categories.code, 0), index(categories.label, 1)];
  if (code === -1 || label === -1 || label >= columns.length) {
    const missing = [categories.code ?? "code", categories.label ?? "label"].join(", ");
    return fail(error("columns.missing", { where, values: { missing, unexpected: columns.join(", ") } }));
  }
  const pairs = rows.flatMap(({ cells }): [string, string][] => {
    const [key, text] = [cells[code], cells[label]];
    return key === null || text === null ? [] : [[key, text]];
  });
  if (pairs.length === 0) return fail(error("file.no-rows", { where }));
  const list: Source = {
    id: file.name,
    path: file.name,
    sha256: await sha256Of(file.path),
    table: "categories",
    format: read.value.format.id,
    rows: rows.length + refusedRows,
    used: pairs.length,
    setAside: Object.fromEntries(
      [
        ["missing-value", rows.length - pairs.length],
        ["broken-row", refusedRows],
      ].filter(([, n]) => n !== 0),
    ),
  };
  return succeed({ rule: categoryRule(categories, new Map(pairs)), list: [list] });
}
