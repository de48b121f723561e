/**
 * A zip of CSV files with the same columns, as police.uk gives its months: one
 * table, with the name of the file in a column of its own.
 */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { error, fail, gather, note, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import { readCsv } from "./csv/index.ts";
import type { Format, InputFile, RawRow, RawTable, ReadOptions } from "./format.ts";
import { temporaryFolder } from "./temporary.ts";
import { isZip, readZip, type ZipEntry } from "./zip.ts";

const TABLE = /\.(csv|tsv|txt)$/i;
/** Name of the column with the file that a row comes from. */
const SOURCE = "archive file";
const decoder = new TextDecoder("latin1");

export const csvZip: Format = {
  id: "csv-zip",
  label: "format.csv-zip",
  extensions: ["zip"],
  recognises: (head) => (isZip(head) && /\.(csv|tsv)/i.test(decoder.decode(head)) ? 2 : 0),
  read: readCsvZip,
};

/**
 * Files are read in the order of their names and rows numbered on through
 * them, the headers left out. `layer` names a part of the file names, to
 * choose among files with other columns.
 * Fails with the problems of `readZip` and `readCsv`, csv-zip.none and csv-zip.several-tables.
 */
async function readCsvZip(file: InputFile, options: ReadOptions): Promise<Result<RawTable>> {
  const where = { file: file.name };
  const { layer } = options;
  const zip = await readZip(
    file.path,
    file.name,
    (name) =>
      TABLE.test(name) && !name.startsWith("__MACOSX/") && (layer === undefined || name.includes(layer)),
  );
  if (!zip.ok) return zip;
  const entries = [...zip.value].sort((a, b) => (a.name < b.name ? -1 : 1));
  const tables: { readonly name: string; readonly table: RawTable }[] = [];
  const problems: Problem[] = [];
  const folder = await temporaryFolder();
  try {
    for (const entry of entries) {
      const read = await readEntry(entry, file.name, folder.path, options);
      if (read.ok) tables.push({ name: entry.name, table: read.value });
      // A month without incidents is a file with headers only.
      else
        problems.push(
          ...read.problems.filter(({ code }) => code !== "csv.header-only" && code !== "file.empty"),
        );
    }
  } finally {
    await folder.remove();
  }
  if (problems.length > 0) return fail(...gather(problems));
  if (tables.length === 0) return fail(error("csv-zip.none", { where }));
  const kinds = new Set(tables.map(({ table }) => table.columns.join("\n")));
  if (kinds.size > 1) {
    const examples = [...kinds].map(
      (kind) => tables.find(({ table }) => table.columns.join("\n") === kind)?.name ?? "",
    );
    return fail(error("csv-zip.several-tables", { where, values: { files: examples.join(", ") } }));
  }
  return succeed(joined(tables, where.file));
}

/** Splitting is done on disk; problems name the file within the archive. */
async function readEntry(
  entry: ZipEntry,
  archive: string,
  folder: string,
  { delimiter, encoding }: ReadOptions,
): Promise<Result<RawTable>> {
  const path = join(folder, "entry.csv");
  await writeFile(path, entry.bytes, { mode: 0o600 });
  const name = `${archive}/${entry.name}`;
  return readCsv(
    { path, name, bytes: entry.bytes.length },
    { ...(delimiter === undefined ? {} : { delimiter }), ...(encoding === undefined ? {} : { encoding }) },
  );
}

function joined(
  tables: readonly { readonly name: string; readonly table: RawTable }[],
  file: string,
): RawTable {
  const rows: RawRow[] = [];
  let before = 0;
  for (const { name, table } of tables) {
    let last = 1;
    for (const { row, cells } of table.rows) {
      rows.push({ row: before + row, cells: [...cells, name] });
      last = row;
    }
    before += last - 1;
  }
  const notes = tables.flatMap(({ table }) => table.notes);
  const remark = note("csv-zip.joined", {
    where: { file },
    count: tables.length,
    values: { column: SOURCE },
  });
  return {
    columns: [...tables[0].table.columns, SOURCE],
    rows,
    refused: gather(tables.flatMap(({ table }) => table.refused)),
    refusedRows: tables.reduce((total, { table }) => total + table.refusedRows, 0),
    notes: gather([remark, ...notes]),
  };
}
