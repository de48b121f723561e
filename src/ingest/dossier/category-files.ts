/** What a mapping says about the codes of incidents: words, a crosswalk to the taxonomy, and a code list in the folder. */

import { readFile } from "node:fs/promises";
import { type CategoryRule, categoryRule } from "../../core/dossier/categories.ts";
import { plainName } from "../../core/dossier/map-columns.ts";
import { type Crosswalk, crosswalkFile, strangersIn } from "../../core/dossier/offences/crosswalk.ts";
import { crosswalks } from "../../core/dossier/offences/index.ts";
import { offenceCategories } from "../../core/dossier/offences/taxonomy.ts";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";
import type { Source } from "../../core/foundation/trace.ts";
import { sha256Of } from "../hash.ts";
import { readTable } from "../read-table.ts";
import type { ChosenFile } from "./choose-files.ts";
import { type Folder, filesAt } from "./folder.ts";

export type Codes = {
  readonly rule?: CategoryRule;
  /** The crosswalk that was used, by id. */
  readonly crosswalk?: string;
  /** The files behind the rule, as sources of their own. */
  readonly lists: readonly Source[];
};

const LARGEST_CROSSWALK = 4 * 1024 ** 2;

export async function categoriesOf(
  { mapping }: ChosenFile,
  folder: Folder,
  language: "nl" | "en",
): Promise<Result<Codes>> {
  const { categories } = mapping;
  if (categories === undefined) return succeed({ lists: [] });
  const walk = await crosswalkOf(categories.crosswalk, folder);
  if (!walk.ok) return walk;
  const list = await codeList(categories, folder);
  if (!list.ok) return list;
  const { crosswalk } = walk.value;
  return succeed({
    rule: categoryRule(categories, list.value.labels, crosswalk, language),
    ...(crosswalk === undefined ? {} : { crosswalk: crosswalk.id }),
    lists: [...walk.value.sources, ...list.value.sources],
  });
}

type Walk = { readonly crosswalk?: Crosswalk; readonly sources: readonly Source[] };

/** One that comes with the program, by its id, or a file of the folder. Fails with crosswalk.unknown and crosswalk.broken. */
async function crosswalkOf(name: string | undefined, folder: Folder): Promise<Result<Walk>> {
  if (name === undefined) return succeed({ sources: [] });
  const builtIn = crosswalks.find(({ id }) => id === name);
  if (builtIn !== undefined) return succeed({ crosswalk: builtIn, sources: [] });
  if (!name.endsWith(".json")) {
    const known = crosswalks.map(({ id }) => id).join(", ");
    return fail(error("crosswalk.unknown", { found: name, values: { known } }));
  }
  const files = await filesAt(folder, name);
  if (!files.ok) return files;
  const [file] = files.value;
  const where = { file: file.name };
  const broken = error("crosswalk.broken", { where });
  if (file.bytes > LARGEST_CROSSWALK) return fail(broken);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(file.path, "utf8"));
  } catch {
    return fail(broken);
  }
  const parsed = crosswalkFile.safeParse(content);
  if (!parsed.success) return fail(broken);
  const strangers = strangersIn(parsed.data);
  if (strangers.length > 0) {
    const known = offenceCategories.map(({ id }) => id).join(", ");
    return fail(error("crosswalk.stranger", { where, found: strangers.join(", "), values: { known } }));
  }
  const rows = parsed.data.rows.length;
  const source = await sourceOf(file, "json", rows, rows, {});
  return succeed({ crosswalk: parsed.data, sources: [source] });
}

type List = { readonly labels?: ReadonlyMap<string, string>; readonly sources: readonly Source[] };

/** The code list of a mapping, read from the folder. */
async function codeList(
  categories: NonNullable<ChosenFile["mapping"]["categories"]>,
  folder: Folder,
): Promise<Result<List>> {
  if (categories.table === undefined) return succeed({ sources: [] });
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
  const setAside = { "missing-value": rows.length - pairs.length, "broken-row": refusedRows };
  const source = await sourceOf(
    file,
    read.value.format.id,
    rows.length + refusedRows,
    pairs.length,
    setAside,
  );
  return succeed({ labels: new Map(pairs), sources: [source] });
}

async function sourceOf(
  file: { readonly name: string; readonly path: string },
  format: string,
  rows: number,
  used: number,
  setAside: Readonly<Record<string, number>>,
): Promise<Source> {
  return {
    id: file.name,
    path: file.name,
    sha256: await sha256Of(file.path),
    table: "categories",
    format,
    rows,
    used,
    setAside: Object.fromEntries(Object.entries(setAside).filter(([, n]) => n !== 0)),
  };
}
