/** The files with incidents: points through the bulk reader, counts as rows of a table. */

import { codeCounts, joined } from "../../core/dossier/counts/code-counts.ts";
import { incidentFile } from "../../core/dossier/incident-columns.ts";
import {
  type IncidentCount,
  type Incidents,
  incidentCounts,
  type OffenceCoding,
} from "../../core/dossier/incidents.ts";
import { type IncidentPart, joinIncidents } from "../../core/dossier/join-incidents.ts";
import { conversionFor } from "../../core/dossier/place-rows.ts";
import { profileNotes } from "../../core/dossier/profiles/index.ts";
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
import { type Codes, categoriesOf } from "./category-files.ts";
import type { ChosenFile } from "./choose-files.ts";
import { fileRows, tableOptions } from "./file-rows.ts";
import type { Folder } from "./folder.ts";
import { sampleOf } from "./sample.ts";

export type IncidentFiles = {
  readonly incidents: Known<Incidents>;
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};

/** What the dossier says about every file: the system in which is measured, the language of its categories, its clock. */
export type Surroundings = {
  readonly crs: string;
  readonly language: "nl" | "en";
  readonly timeZone?: string;
};

export type Progress = (file: string, rows: number) => void;

export async function readIncidentFiles(
  files: readonly ChosenFile[],
  folder: Folder,
  surroundings: Surroundings,
  sourceId: (chosen: ChosenFile) => string,
  progress: Progress,
): Promise<IncidentFiles> {
  if (files.length === 0)
    return { incidents: notMeasured(note("incidents.none")), sources: [], problems: [] };
  const parts: IncidentPart[] = [];
  const counts: IncidentCount[] = [];
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const codings: Coded[] = [];
  for (const chosen of files) {
    const read = await guarded(chosen.file.name, () =>
      readOne(chosen, folder, surroundings, sourceId(chosen), progress),
    );
    if (!read.ok) {
      problems.push(...read.problems);
      continue;
    }
    problems.push(...read.notes);
    sources.push(...read.value.sources);
    codings.push(read.value.coded);
    if (read.value.kind === "points") parts.push(read.value.part);
    else counts.push(...read.value.rows);
  }
  if (parts.length > 0 && counts.length > 0) problems.push(error("incidents.points-and-counts"));
  const coding = codingOf(codings);
  const coded = coding === undefined ? {} : { coding };
  if (counts.length > 0)
    return { incidents: known({ kind: "counts", rows: counts, ...coded }), sources, problems };
  const all = joinIncidents(parts);
  if (!all.ok) problems.push(...all.problems);
  const incidents =
    all.ok && parts.length > 0 ? known({ ...all.value, ...coded }) : notMeasured(note("incidents.none"));
  return { incidents, sources, problems };
}

/** What one file tells about its codes. */
type Coded = Pick<Codes, "crosswalk"> & Pick<IncidentBlock, "unlisted" | "reporting">;

type One = { readonly sources: readonly Source[]; readonly coded: Coded } & (
  | { readonly kind: "points"; readonly part: IncidentPart }
  | { readonly kind: "counts"; readonly rows: readonly IncidentCount[] }
);

/** Undefined when no crosswalk was used and no code was unknown. */
function codingOf(files: readonly Coded[]): OffenceCoding | undefined {
  const unknown = new Map<string, number>();
  const reporting = new Map<string, ReturnType<typeof joined>>();
  for (const file of files) {
    for (const { code, count } of file.unlisted) unknown.set(code, (unknown.get(code) ?? 0) + count);
    for (const [category, how] of file.reporting)
      reporting.set(category, joined(reporting.get(category), how));
  }
  const used = [...new Set(files.flatMap(({ crosswalk }) => (crosswalk === undefined ? [] : [crosswalk])))];
  if (used.length === 0 && unknown.size === 0) return undefined;
  return {
    crosswalks: used.sort(),
    reporting: Object.fromEntries([...reporting].sort(([a], [b]) => (a < b ? -1 : 1))),
    unknown: [...unknown]
      .map(([code, count]) => ({ code, count }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
  };
}

/** A workbook is written out as text first: the way of text files holds millions of rows. */
async function readOne(
  chosen: ChosenFile,
  folder: Folder,
  surroundings: Surroundings,
  id: string,
  progress: Progress,
): Promise<Result<One>> {
  const { file, mapping } = chosen;
  const format = await formatOf(file, mapping.format);
  if (!format.ok || format.value.id !== "xlsx") {
    return readFile(chosen, chosen, folder, surroundings, id, progress);
  }
  const { sheetAsCsv } = await import("../xlsx-text.ts");
  const sheet = await sheetAsCsv(file, tableOptions(mapping));
  if (!sheet.ok) return sheet;
  try {
    const text = { ...mapping, format: "csv", delimiter: ",", encoding: "utf-8" };
    const asText = { ...chosen, file: sheet.value.file, mapping: text };
    return await readFile(asText, chosen, folder, surroundings, id, progress);
  } finally {
    await sheet.value.remove();
  }
}

/** @param original  the file as it lies in the folder: what `chosen` is, or what it was written out from */
async function readFile(
  chosen: ChosenFile,
  original: ChosenFile,
  folder: Folder,
  { crs: workingCrs, language, timeZone }: Surroundings,
  id: string,
  progress: Progress,
): Promise<Result<One>> {
  const { file, mapping } = chosen;
  const sample = await sampleOf(file, tableOptions(mapping));
  if (!sample.ok) return sample;
  const { format, delimiter } = sample.value;
  let { table } = sample.value;
  const hasGeometry = table.rows.some(({ geometry }) => geometry?.kind === "point");
  const shape = incidentFile(table.columns, mapping, file.name, hasGeometry);
  if (!shape.ok) return shape;
  const codes = await categoriesOf(chosen, folder, language);
  if (!codes.ok) return codes;
  const { rule, crosswalk, lists } = codes.value;
  const used = crosswalk === undefined ? {} : { crosswalk };
  if (shape.value.kind === "counts") return readCounts(original, codes.value, workingCrs, id);
  const inGeometry =
    hasGeometry && shape.value.columns.x === undefined && shape.value.columns.lon === undefined;
  // Points in a column of text are beyond the bulk reader.
  const inMemory = delimiter === undefined || inGeometry;
  if (inGeometry && delimiter !== undefined) {
    const whole = await readTable(file, tableOptions(mapping));
    if (!whole.ok) return whole;
    table = whole.value.table;
  }
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
  const block = inMemory
    ? await rowsToIncidents(full, spec, file.name)
    : await readIncidentsCsv(file, spec, (rows) => progress(file.name, rows));
  if (!block.ok) return block;
  const { value } = block;
  const isOriginal = chosen === original;
  const sha256 = value.sha256 === "" || !isOriginal ? await sha256Of(original.file.path) : value.sha256;
  const source = sourceOf(value, id, file.name, sha256, isOriginal ? format.id : "xlsx");
  const { unlisted, reporting } = value;
  return succeed(
    {
      kind: "points",
      part: { ...value, source: id },
      sources: [source, ...lists],
      coded: { ...used, unlisted, reporting },
    },
    [...profileNotes(mapping.profile, table.columns, file.name), ...block.notes, ...value.problems],
  );
}

/** Open data leave a cell empty for a number that is not given: no fault of the file, and no zero. */
function emptyCount(problem: Problem, { mapping }: ChosenFile): Problem {
  const { count } = mapping.columns;
  const header = typeof count === "object" ? count.from : count;
  return mapping.profile !== undefined && problem.code === "cell.missing" && problem.where.column === header
    ? { ...problem, code: "counts.empty", severity: "warning" }
    : problem;
}

/** Counts per area and period, with their codes as categories. */
async function readCounts(
  chosen: ChosenFile,
  { rule, crosswalk, lists }: Codes,
  workingCrs: string,
  id: string,
): Promise<Result<One>> {
  const read = await fileRows(chosen, incidentCounts, workingCrs, id);
  if (!read.ok) return read;
  const { source, provisional } = read.value;
  const problems = read.value.problems.map((problem) => emptyCount(problem, chosen));
  const { provisionalFrom: from, boundaryYear } = chosen.mapping;
  const rows = (read.value.rows as unknown as IncidentCount[]).map((row): IncidentCount => {
    const isProvisional = provisional.has(row.origin.row) || (from !== undefined && row.from >= from);
    return {
      ...row,
      ...(isProvisional ? { provisional: true } : {}),
      ...(boundaryYear === undefined ? {} : { boundaryYear }),
    };
  });
  const coded = codeCounts(rows, rule, chosen.file.name);
  return succeed(
    {
      kind: "counts",
      rows: coded.rows,
      sources: [
        { ...source, used: coded.rows.length, setAside: { ...source.setAside, ...coded.setAside } },
        ...lists,
      ],
      coded: {
        ...(crosswalk === undefined ? {} : { crosswalk }),
        unlisted: coded.unknown,
        reporting: coded.reporting,
      },
    },
    [...problems, ...coded.problems],
  );
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
