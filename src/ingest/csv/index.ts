/**
 * CSV and its kin as a table of text cells: any delimiter, any encoding that
 * `openText` reads, packed by gzip or not. DuckDB splits; records that do not
 * fit the header are refused with their row and never padded or cut.
 */

import {
  error,
  fail,
  gather,
  note,
  type Problem,
  type Result,
  succeed,
} from "../../core/foundation/result.ts";
import type { Format, InputFile, RawRow, RawTable } from "../format.ts";
import { judgeDialect } from "./dialect.ts";
import { linesLost } from "./lines-lost.ts";
import { type CsvOptions, type OpenedCsv, openCsv } from "./open-csv.ts";
import { rowNumbers } from "./row-numbers.ts";
import { absentRecords, BLANK, problemsOf, refusedRecords } from "./source.ts";

/** A table in memory; incidents, which may be larger, are read in bulk. */
const TABLE_BYTES = 512 * 1024 ** 2;

const EXTENSION = /\.(csv|tsv|tab|txt)(\.gz)?$/i;

/**
 * Fails with the problems of `openCsv`, csv.too-large for a table that does
 * not fit in memory, csv.unclosed-quote, csv.too-many-faults. Refuses records with csv.too-few-fields,
 * csv.too-many-fields, csv.broken-quotes, csv.record-too-long, csv.broken-record.
 */
export async function readCsv(file: InputFile, options: CsvOptions): Promise<Result<RawTable>> {
  const opened = await openCsv(file, options);
  if (!opened.ok) return opened;
  try {
    return await readAll(file, opened.value, opened.notes);
  } finally {
    await opened.value.close();
  }
}

async function readAll(
  file: InputFile,
  csv: OpenedCsv,
  notes: readonly Problem[],
): Promise<Result<RawTable>> {
  const where = { file: file.name };
  if (csv.text.bytes > TABLE_BYTES) {
    const mebibytes = TABLE_BYTES / 1024 ** 2;
    return fail(error("csv.too-large", { where, values: { mebibytes } }));
  }
  const result = await csv.database.connection.stream(`SELECT * FROM ${csv.source}`);
  const records: (string | null)[][] = [];
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    for (const row of chunk.getRows() as (string | null)[][]) records.push(row);
  }
  const refused = await refusedRecords(csv.database);
  const faults = problemsOf(refused, file.name, csv.dialect.fields);
  const lost = await linesLost(csv, refused, file.name);
  if (lost !== undefined) return fail(lost);
  if (refused.tooMany) return fail(...gather(faults), error("csv.too-many-faults", { where }));
  const number = rowNumbers(await absentRecords(csv.text, csv.dialect, refused), csv.dialect.skip + 1);
  const rows: RawRow[] = [];
  const blank: number[] = [];
  records.forEach((cells, i) => {
    const row = number();
    if (i === 0) return;
    if (cells.every((cell) => cell === null || cell.trim() === "")) blank.push(row);
    else rows.push({ row, cells });
  });
  blank.push(...refused.records.filter(({ code }) => code === BLANK).map(({ record }) => record));
  const remarks =
    blank.length > 0
      ? [note("csv.blank-rows", { where: { ...where, rows: blank.slice(0, 20) }, count: blank.length })]
      : [];
  return succeed({
    columns: csv.columns,
    rows,
    refused: gather(faults),
    refusedRows: faults.length,
    notes: [...notes, ...remarks],
  });
}

/** Text with a delimiter in its first record, or a file that is called so. */
function recognises(head: Uint8Array, name: string): 0 | 1 | 2 {
  const byName = EXTENSION.test(name) ? 1 : 0;
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide || head.includes(0)) return byName;
  const text = new TextDecoder().decode(head);
  if (/^\s*[{[<]/.test(text)) return 0;
  return judgeDialect(text, false).fields > 1 ? 2 : byName;
}

export const csvFormat: Format = {
  id: "csv",
  label: "format.csv",
  extensions: ["csv", "tsv", "tab", "txt", "csv.gz", "tsv.gz", "txt.gz"],
  recognises,
  read: readCsv,
};
