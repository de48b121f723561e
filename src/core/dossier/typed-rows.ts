/**
 * From text cells to typed rows of a table: one recipe per column, ranges
 * checked, every row used or set aside for a reason, every fault gathered.
 */

import { candidates, chooseRecipe, explainCell, recipeById } from "../columns/index.ts";
import type { Recipe } from "../columns/recipe.ts";
import { error, gather, type Problem, warning } from "../foundation/result.ts";
import type { SourceId } from "../foundation/trace.ts";
import type { FieldKind, FieldMeta } from "./fields.ts";
import type { FileMapping } from "./manifest.ts";
import { type ColumnMap, fieldsOf, isRequired, type MappedColumn, plainName } from "./map-columns.ts";
import type { Origin, TableDefinition } from "./table.ts";

export type TextRow = { readonly row: number; readonly cells: readonly (string | null)[] };

/** A row that passed the schema of its table, with its place in the file. */
export type TypedRow = Readonly<Record<string, unknown>> & { readonly origin: Origin };

export type TypedRows = {
  readonly rows: readonly TypedRow[];
  /** For each typed row its index in the input. */
  readonly from: readonly number[];
  readonly setAside: Readonly<Record<string, number>>;
  readonly problems: readonly Problem[];
};

/** A fault in at most this share of the rows is a warning and the rows are set aside; more is an error. */
export const TOLERATED_SHARE = 0.01;

type Field = {
  readonly name: string;
  readonly meta: FieldMeta;
  readonly required: boolean;
  readonly column: MappedColumn;
  readonly recipe: Recipe | undefined;
};

/**
 * A cell that cannot be read leaves an optional field empty, with a warning; in
 * a required field it sets the row aside. An unknown word for a choice is an
 * error that lists the allowed ones.
 */
export function typedRows(
  table: TableDefinition,
  columns: readonly string[],
  input: readonly TextRow[],
  map: ColumnMap,
  mapping: Pick<FileMapping, "constants" | "where">,
  file: string,
  source: SourceId,
): TypedRows {
  const problems: Problem[] = [];
  const setAside: Record<string, number> = {};
  const aside = (reason: string): void => {
    setAside[reason] = (setAside[reason] ?? 0) + 1;
  };
  const fields = fieldsOf(table).flatMap(([name, meta, type]): Field[] => {
    const column = map.fields.get(name);
    if (column === undefined) return [];
    const { recipe, problems: found } = recipeOf(column, meta, input, file);
    problems.push(...found);
    return [{ name, meta, required: isRequired(type), column, recipe }];
  });
  const selects = mapping.where.map((rule) => ({
    index: columns.findIndex(
      (column) => column === rule.column || plainName(column) === plainName(rule.column),
    ),
    allowed: new Set(rule.in),
  }));
  const rows: TypedRow[] = [];
  const from: number[] = [];
  let considered = 0;
  input.forEach(({ row, cells }, position) => {
    if (!selects.every(({ index, allowed }) => allowed.has((cells[index] ?? "").trim()))) {
      aside("not-selected");
      return;
    }
    considered += 1;
    const record: Record<string, unknown> = { ...mapping.constants };
    let reason: string | undefined;
    for (const field of fields) {
      const where = { file, rows: [row], column: field.column.header };
      const cell = readCell(field, (cells[field.column.index] ?? "").trim());
      if (cell.state === "value") {
        record[field.name] = cell.value;
        if (cell.remark !== undefined) problems.push(cellProblem(cell.remark, field, where, undefined));
      } else if (cell.state === "refused") {
        problems.push(cellProblem(cell.code, field, where, cell.found));
        if (field.required) reason ??= "unreadable";
      } else if (field.required && !(field.name in record)) {
        problems.push(error("cell.missing", { where }));
        reason ??= "missing-value";
      }
    }
    if (!("id" in record) && "id" in table.row.shape && !map.fields.has("id")) record.id = String(row);
    const parsed = reason === undefined ? table.row.safeParse(record) : undefined;
    if (parsed !== undefined && !parsed.success) {
      for (const issue of parsed.error.issues) problems.push(rangeProblem(issue, fields, record, file, row));
      reason = "out-of-range";
    }
    if (reason !== undefined || parsed === undefined || !parsed.success) {
      aside(reason ?? "unreadable");
      return;
    }
    rows.push({ ...parsed.data, origin: { source, row } });
    from.push(position);
  });
  return { rows, from, setAside, problems: gather(problems).map((problem) => tolerate(problem, considered)) };
}

const TOLERABLE = /^cell\.(?!unknown-choice)|^columns\.mixed$/;

/** An error in a small share of many rows becomes a warning: those rows are set aside and counted. */
const tolerate = (problem: Problem, rows: number): Problem =>
  problem.severity === "error" && TOLERABLE.test(problem.code) && problem.count <= rows * TOLERATED_SHARE
    ? { ...problem, severity: "warning" }
    : problem;

type Read =
  | { readonly state: "value"; readonly value: unknown; readonly remark?: string }
  | { readonly state: "empty" }
  | { readonly state: "refused"; readonly code: string; readonly found?: string };

function readCell({ column, meta, recipe }: Field, text: string): Read {
  if (text === "") return { state: "empty" };
  if (column.values !== undefined && Object.hasOwn(column.values, text)) {
    return { state: "value", value: column.values[text] };
  }
  if (meta.kind === "choice") {
    const word = plainName(text);
    for (const [value, words] of Object.entries(meta.choices ?? {})) {
      if ([value, ...words].some((candidate) => plainName(candidate) === word))
        return { state: "value", value };
    }
    if (meta.otherwise !== undefined)
      return { state: "value", value: meta.otherwise, remark: "cell.unrecognised-word" };
    return { state: "refused", code: "cell.unknown-choice", found: text };
  }
  const shown = SHOWABLE.test(text) ? { found: text } : {};
  if (recipe === undefined) return { state: "refused", code: whyUnread(meta.kind, text), ...shown };
  const cell = recipe.parse(text);
  return cell.state === "refused"
    ? { state: "refused", code: explainCell(recipe, text) ?? cell.code, ...shown }
    : cell;
}

/** When no recipe reads any cell of the column: an impossible date is still told as such. */
function whyUnread(kind: FieldKind, text: string): string {
  for (const recipe of candidates(kind)) {
    const cell = recipe.parse(text);
    if (cell.state === "refused" && cell.code.startsWith("cell.impossible-")) return cell.code;
  }
  return kind === "number" || kind === "flag" || kind === "time" ? `cell.not-a-${kind}` : "cell.not-a-date";
}

/** Digits and signs are shown as found; words might name a person and are not. */
const SHOWABLE = /^[\d\s.,:/+\-TZ€$£%]{1,40}$/;

function cellProblem(
  code: string,
  field: Field,
  where: Problem["where"],
  found: string | undefined,
): Problem {
  const details = {
    where,
    ...(found === undefined ? {} : { found }),
    values: { allowed: Object.keys(field.meta.choices ?? {}).join(", ") },
  };
  return field.required || code === "cell.unknown-choice" ? error(code, details) : warning(code, details);
}

type Issue = {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
};

function rangeProblem(
  issue: Issue,
  fields: readonly Field[],
  record: Readonly<Record<string, unknown>>,
  file: string,
  row: number,
): Problem {
  const name = String(issue.path[0] ?? "");
  const column = fields.find((field) => field.name === name)?.column.header ?? name;
  const where = { file, rows: [row], column };
  const value = record[name];
  if (issue.code === "too_small" && typeof value === "number") {
    return error("cell.too-small", { where, found: String(value), values: { least: Number(issue.minimum) } });
  }
  if (issue.code === "too_big" && typeof value === "number") {
    return error("cell.too-large", { where, found: String(value), values: { most: Number(issue.maximum) } });
  }
  return error("cell.not-allowed", { where, values: { field: name } });
}

/** The recipe that dossier.yaml names, otherwise the one that reads most cells of the column. */
function recipeOf(
  column: MappedColumn,
  meta: FieldMeta,
  rows: readonly TextRow[],
  file: string,
): { readonly recipe: Recipe | undefined; readonly problems: readonly Problem[] } {
  if (meta.kind === "choice") return { recipe: undefined, problems: [] };
  const where = { file, column: column.header };
  if (column.read !== undefined) {
    const recipe = recipeById(column.read, meta.kind);
    if (recipe !== undefined) return { recipe, problems: [] };
    return { recipe, problems: [error("mapping.unknown-recipe", { where, found: column.read })] };
  }
  const samples = rows.flatMap(({ cells }) => {
    const text = cells[column.index];
    return text === null ||
      text === undefined ||
      (column.values !== undefined && Object.hasOwn(column.values, text.trim()))
      ? []
      : [text];
  });
  const choice = chooseRecipe(meta.kind, samples);
  if (choice === undefined) return { recipe: undefined, problems: [] };
  const problems: Problem[] = [];
  if (choice.mixed.length > 0) {
    const values = { read: choice.recipe.id, other: choice.mixed.map((recipe) => recipe.id).join(", ") };
    problems.push(error("columns.mixed", { where, count: choice.sampled - choice.accepted, values }));
  } else if (choice.ambiguous.length > 0) {
    const values = { read: choice.recipe.id, other: choice.ambiguous.map((recipe) => recipe.id).join(", ") };
    problems.push(warning("columns.ambiguous", { where, values }));
  }
  return { recipe: choice.recipe, problems };
}
