/**
 * Proposes a dossier.yaml for loose files: what each file is, which column
 * holds what, and in which system it is measured. It tells what it concluded
 * and asks only what the files cannot tell.
 */

import { basename } from "node:path";
import type { z } from "zod";
import { chooseRecipe } from "../../core/columns/index.ts";
import { areas } from "../../core/dossier/areas.ts";
import { type IncidentColumnNames, incidentFile } from "../../core/dossier/incident-columns.ts";
import { tables } from "../../core/dossier/index.ts";
import { fileMapping, type manifest } from "../../core/dossier/manifest.ts";
import { fieldsOf, mapColumns, plainName } from "../../core/dossier/map-columns.ts";
import { profileFor } from "../../core/dossier/profiles/index.ts";
import { mappingOf, type SourceProfile } from "../../core/dossier/profiles/profile.ts";
import type { TableDefinition } from "../../core/dossier/table.ts";
import { note, type Problem, type Result, succeed } from "../../core/foundation/result.ts";
import type { InputFile, RawTable } from "../format.ts";
import { crsOfFiles, pointColumns } from "./propose-crs.ts";
import { tableOfFile } from "./propose-table.ts";
import { type Mapped, recurringPaths } from "./recurring-path.ts";
import { type Sample, sampleOf } from "./sample.ts";

/** What goes into dossier.yaml, before defaults. */
export type DraftManifest = z.input<typeof manifest>;

export type ProposedFile = { readonly file: InputFile; readonly table?: string };

/** Something the files cannot tell. The answer's value goes to `path` in the draft. */
export type Question = {
  readonly id: string;
  readonly text: Problem;
  readonly path: readonly string[];
  /** `label` is the key of a text, or undefined when the value speaks for itself. */
  readonly choices: readonly { readonly value: unknown; readonly shown: string; readonly label?: string }[];
  /** Taken when nobody is asked: index in `choices`. */
  readonly fallback: number;
};

export type Proposal = {
  readonly manifest: DraftManifest;
  readonly questions: readonly Question[];
  readonly notes: readonly Problem[];
};

export type ProposeOptions = { readonly name?: string; readonly country?: string; readonly crs?: string };

type Draft = Record<string, unknown>;
export type Sampled = {
  readonly file: InputFile;
  readonly name: string;
  readonly table: string;
  readonly sample: Sample;
  /** The known source that it comes from. */
  readonly profile?: SourceProfile;
};

/** Fails with the problems of files that cannot be read at all. */
export async function proposeDossier(
  files: readonly ProposedFile[],
  options: ProposeOptions = {},
): Promise<Result<Proposal>> {
  const notes: Problem[] = [];
  const questions: Question[] = [];
  const problems: Problem[] = [];
  const sampled: Sampled[] = [];
  for (const { file, table } of files) {
    const sample = await sampleOf(file);
    if (!sample.ok) {
      problems.push(...sample.problems);
      continue;
    }
    const name = basename(file.name);
    const known = profileFor(sample.value.table.columns);
    const kind = table ?? known?.table ?? tableOfFile(name, sample.value.table);
    if (kind === undefined) {
      notes.push(note("init.not-recognised", { values: { file: name } }));
      continue;
    }
    notes.push(...formatNotes(name, sample.value));
    // What a person says a file is goes before what its columns look like.
    const profile = known?.table === kind ? known : undefined;
    if (profile !== undefined) {
      notes.push(note("init.profile", { values: { file: name, profile: profile.id } }));
      for (const code of profile.limits) notes.push(note(code, { where: { file: name } }));
    }
    sampled.push({
      file,
      name,
      table: kind,
      sample: sample.value,
      ...(profile === undefined ? {} : { profile }),
    });
  }
  if (problems.length > 0) return { ok: false, problems };
  const systems = crsOfFiles(sampled, options);
  questions.push(...systems.questions);
  notes.push(...systems.notes);
  const mapped: Mapped[] = [];
  for (const one of sampled) {
    const list = mapped.filter(({ table }) => table === one.table);
    const crs = systems.ofFile.get(one.name);
    const path = [
      "files",
      one.table,
      ...(sampled.filter(({ table }) => table === one.table).length > 1 ? [String(list.length)] : []),
    ];
    const mapping = {
      ...(crs === undefined ? {} : { crs }),
      ...(one.profile === undefined
        ? columnsOf(one, path, notes, questions)
        : mappingOf(one.profile, one.sample.table.columns)),
    };
    mapped.push({ table: one.table, name: one.name, mapping });
  }
  const asked = new Set(questions.map((question) => question.path[1]));
  const mappings: Record<string, Draft[]> = {};
  for (const { table, name, path, mapping } of recurringPaths(mapped, asked)) {
    if (path !== name) notes.push(note("init.pattern", { values: { file: name, pattern: path } }));
    mappings[table] = [...(mappings[table] ?? []), { path, ...mapping }];
  }
  const draft: Draft = {
    schouw: "dossier/1",
    ...(options.name === undefined ? {} : { name: options.name }),
    ...(systems.country === undefined ? {} : { country: systems.country }),
    crs: systems.working,
    files: Object.fromEntries(
      Object.entries(mappings).map(([table, list]) => [table, list.length === 1 ? list[0] : list]),
    ),
  };
  // Every key is one of the manifest's; the schema is asked again when the file is read.
  return succeed({ manifest: draft as DraftManifest, questions, notes });
}

/** The draft with the answer of a question in its place. */
export function answered(draft: DraftManifest, question: Question, choice: number): DraftManifest {
  const copy = structuredClone(draft) as Draft;
  let at = copy;
  for (const key of question.path.slice(0, -1)) {
    at[key] ??= {};
    at = at[key] as Draft;
  }
  at[question.path[question.path.length - 1]] = question.choices[choice].value;
  return copy as DraftManifest;
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ";": "semicolon",
  ",": "comma",
  "\t": "tab",
  "|": "bar",
};

function formatNotes(file: string, { format, table, delimiter }: Sample): Problem[] {
  const rows = table.rows.length;
  return [
    note("init.format", { values: { file, format: format.id, rows } }),
    ...(delimiter === undefined
      ? []
      : [note("init.delimiter", { values: { file, delimiter: DELIMITER_NAMES[delimiter] ?? "bar" } })]),
  ];
}

function columnsOf(one: Sampled, path: readonly string[], notes: Problem[], questions: Question[]): Draft {
  const empty = fileMapping.parse({ path: one.name });
  const { table } = one.sample;
  const definition: TableDefinition = tables.find(({ id }) => id === one.table) ?? areas;
  if (one.table === "incidents") {
    const hasPoints = table.rows.some(({ geometry }) => geometry?.kind === "point");
    const shape = incidentFile(table.columns, empty, one.name, hasPoints);
    if (shape.ok && shape.value.kind === "points")
      return incidentColumns(one, shape.value.columns, path, notes, questions);
    notes.push(note("init.counts", { values: { file: one.name } }));
  }
  const map = mapColumns(definition, table.columns, empty, one.name);
  if (!map.ok) {
    notes.push(...map.problems);
    return {};
  }
  const columns: Draft = {};
  const kinds = new Map(fieldsOf(definition).map(([field, meta]) => [field, meta.kind]));
  for (const [field, { header }] of map.value.fields) {
    columns[field] = header;
    notes.push(note("init.column", { where: { file: one.name, column: header }, values: { field } }));
    if (kinds.get(field) === "date") askOrder(one, field, header, "date", path, notes, questions);
  }
  const point = pointColumns(definition, table.columns);
  if (point !== undefined) Object.assign(columns, point);
  return { columns, ...selection(one.table, table) };
}

function incidentColumns(
  one: Sampled,
  found: IncidentColumnNames,
  path: readonly string[],
  notes: Problem[],
  questions: Question[],
): Draft {
  for (const [field, header] of Object.entries(found)) {
    notes.push(note("init.column", { where: { file: one.name, column: header }, values: { field } }));
  }
  const when = found.moment === undefined ? "date" : "moment";
  const header = found[when];
  if (header !== undefined) askOrder(one, when, header, "moment", path, notes, questions);
  if (found.category === undefined) notes.push(note("init.no-categories", { values: { file: one.name } }));
  else {
    const seen = [...new Set(cellsOf(one.sample.table, found.category))];
    const values = { values: seen.length, examples: seen.slice(0, 5).join(", ") };
    notes.push(note("init.categories", { where: { file: one.name, column: found.category }, values }));
  }
  return { columns: { ...found } };
}

/** A register of several kinds of sensors keeps its cameras only. */
function selection(kind: string, table: RawTable): Draft {
  const column = table.columns.find((name) => plainName(name) === "plustype");
  if (kind !== "cameras" || column === undefined || !cellsOf(table, column).includes("camera")) return {};
  return { where: [{ column, in: ["camera"] }] };
}

function cellsOf(table: RawTable, header: string): string[] {
  const index = table.columns.indexOf(header);
  return table.rows.flatMap(({ cells }) => {
    const text = cells[index]?.trim();
    return text === undefined || text === "" ? [] : [text];
  });
}

/** Asks for the order of day and month only when every cell can be read both ways. */
function askOrder(
  one: Sampled,
  field: string,
  header: string,
  kind: "date" | "moment",
  path: readonly string[],
  notes: Problem[],
  questions: Question[],
): void {
  const texts = cellsOf(one.sample.table, header);
  const choice = chooseRecipe(kind, texts);
  if (choice === undefined || choice.sampled === 0) return;
  const orders = [choice.recipe, ...choice.ambiguous].map(({ id }) => id.replace(/^(date|moment)-/, ""));
  if (orders.length === 1 || !orders.includes("dmy")) {
    notes.push(note("init.date-order", { where: { column: header }, values: { read: orders[0] } }));
    return;
  }
  questions.push({
    id: `date-order:${one.name}:${field}`,
    text: note("init.ask.date-order", {
      where: { column: header, file: one.name },
      values: { example: texts[0] },
    }),
    path: [...path, "columns", field],
    choices: ["dmy", "mdy"].map((read) => ({
      value: { from: header, read },
      shown: read,
      label: `init.ask.date-order.${read}`,
    })),
    fallback: Math.max(0, ["dmy", "mdy"].indexOf(orders[0])),
  });
}
