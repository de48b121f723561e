/**
 * Opens a CSV file for splitting: its text, its dialect, the names in its
 * header and its first records as samples.
 */

import { open } from "node:fs/promises";
import {
  error,
  fail,
  gather,
  note,
  type Problem,
  type Result,
  succeed,
  warning,
} from "../../core/foundation/result.ts";
import { type Database, openDuckdb } from "../duckdb.ts";
import type { InputFile, ReadOptions } from "../format.ts";
import { type OpenedText, openText, type TextLimits } from "../text-file.ts";
import { type Dialect, judgeDialect } from "./dialect.ts";
import { headerIsData } from "./header-is-data.ts";
import { csvSource, forgetRefused, problemsOf, refusedRecords } from "./source.ts";

export type OpenedCsv = {
  readonly text: OpenedText;
  readonly dialect: Dialect;
  readonly database: Database;
  /** FROM clause over the whole file, its header included. */
  readonly source: string;
  /** Names of the columns, each different; those without a name are called by their place. */
  readonly columns: readonly string[];
  /** First records after the header, NULL for an empty cell. */
  readonly samples: readonly (readonly (string | null)[])[];
  readonly close: () => Promise<void>;
};

export type CsvOptions = ReadOptions & { readonly limits?: Partial<TextLimits> };

export const SAMPLES = 10_000;
const HEAD_BYTES = 256 * 1024;

/**
 * Fails with the problems of `openText`, csv.wrong-delimiter, csv.no-header,
 * csv.header-only, or the refused records when most of the first are refused.
 * Notes csv.blank-header and warns of csv.repeated-header.
 */
export async function openCsv(file: InputFile, options: CsvOptions): Promise<Result<OpenedCsv>> {
  const { encoding, limits } = options;
  const opened = await openText(file, {
    ...(encoding === undefined ? {} : { encoding }),
    ...(limits === undefined ? {} : { limits }),
  });
  if (!opened.ok) return opened;
  const text = opened.value;
  let database: Database | undefined;
  const close = async (): Promise<void> => {
    database?.close();
    await text.cleanup();
  };
  try {
    database = await openDuckdb();
    const begun = await begin(file, text, database, options);
    if (!begun.ok) {
      await close();
      return begun;
    }
    return succeed({ ...begun.value, close }, [...opened.notes, ...begun.notes]);
  } catch (cause) {
    await close();
    throw cause;
  }
}

async function begin(
  file: InputFile,
  text: OpenedText,
  database: Database,
  options: CsvOptions,
): Promise<Result<Omit<OpenedCsv, "close">>> {
  const where = { file: file.name };
  const head = await readHead(text.path);
  const dialect = judgeDialect(head.text, head.complete, options.delimiter);
  const better = dialect.fields > 1 ? undefined : judgeDialect(head.text, head.complete);
  if (options.delimiter !== undefined && better !== undefined && better.fields > 1) {
    return fail(
      error("csv.wrong-delimiter", {
        where,
        values: { given: nameOf(options.delimiter), likely: nameOf(better.delimiter) },
      }),
    );
  }
  const source = csvSource(text.path, dialect);
  const reader = await database.connection.runAndReadAll(`SELECT * FROM ${source} LIMIT ${SAMPLES + 1}`);
  const rows = reader.getRows() as (string | null)[][];
  const refused = await refusedRecords(database);
  await forgetRefused(database);
  const faults = problemsOf(refused, file.name, dialect.fields);
  const headerRecord = refused.records.find(({ record }) => record === dialect.skip + 1);
  if (headerRecord !== undefined && faults.length > 0) return fail(...gather(faults));
  const [header, ...samples] = rows;
  // The splitter may have read past the samples: only what lies among them counts here.
  const among = faults.filter(({ where: { rows = [] } }) => rows[0] <= 2 * (samples.length + 1));
  if (among.length > samples.length) return fail(...gather(faults));
  if (header === undefined || samples.length === 0) return fail(error("csv.header-only", { where }));
  if (headerIsData(header, samples))
    return fail(error("csv.no-header", { where: { ...where, rows: [dialect.skip + 1] } }));
  const named = nameColumns(header, file.name);
  return succeed({ text, dialect, database, source, columns: named.columns, samples }, named.notes);
}

async function readHead(path: string): Promise<{ text: string; complete: boolean }> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return { text: buffer.toString("utf8", 0, bytesRead), complete: bytesRead < HEAD_BYTES };
  } finally {
    await handle.close();
  }
}

const MARK_NAMES: Readonly<Record<string, string>> = { "\t": "tab" };
const nameOf = (delimiter: string): string => MARK_NAMES[delimiter] ?? delimiter;

function nameColumns(
  header: readonly (string | null)[],
  file: string,
): { columns: string[]; notes: Problem[] } {
  const columns: string[] = [];
  const notes: Problem[] = [];
  header.forEach((cell, i) => {
    const name = (cell ?? "").replace(/\s+/g, " ").trim();
    const place = i + 1;
    let unique = name === "" ? `#${place}` : name;
    if (name === "")
      notes.push(note("csv.blank-header", { where: { file }, values: { place, name: unique } }));
    if (columns.includes(unique)) {
      while (columns.includes(unique)) unique = `${name} #${place}`;
      notes.push(warning("csv.repeated-header", { where: { file, column: name }, values: { name: unique } }));
    }
    columns.push(unique);
  });
  return { columns, notes };
}
