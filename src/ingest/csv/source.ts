/**
 * A CSV file as a source for DuckDB: every column text, named c0, c1, ...; the
 * header is its first record. Records that do not fit the header are refused
 * by DuckDB and kept in a table of their own.
 */

import { error, type Problem } from "../../core/foundation/result.ts";
import { type Database, literal } from "../duckdb.ts";
import type { OpenedText } from "../text-file.ts";
import { blankRecords } from "./blank-records.ts";
import type { Dialect } from "./dialect.ts";

/** A file of which this many faults are found is not the CSV it was taken for. */
export const MOST_FAULTS = 1_000_000;

export function csvSource(path: string, dialect: Dialect): string {
  const columns = Array.from({ length: dialect.fields }, (_, i) => `'c${i}': 'VARCHAR'`).join(", ");
  const quote = literal(dialect.quote);
  return (
    `read_csv(${literal(path)}, auto_detect = false, header = false, skip = ${dialect.skip}, ` +
    `delim = ${literal(dialect.delimiter)}, quote = ${quote}, escape = ${quote}, compression = 'none', ` +
    `strict_mode = true, store_rejects = true, rejects_limit = ${MOST_FAULTS}, columns = {${columns}})`
  );
}

/** Before a source is read again: what was refused belongs to one reading. */
export const forgetRefused = async (database: Database): Promise<void> => {
  await database.connection.run("DROP TABLE IF EXISTS reject_errors; DROP TABLE IF EXISTS reject_scans");
};

export type Refused = {
  /** Record numbers in rising order; the first record of the file is 1. */
  readonly records: readonly { readonly record: number; readonly code: string }[];
  readonly tooMany: boolean;
};

const CODES: Readonly<Record<string, string>> = {
  "MISSING COLUMNS": "csv.too-few-fields",
  "TOO MANY COLUMNS": "csv.too-many-fields",
  "UNQUOTED VALUE": "csv.broken-quotes",
  "LINE SIZE OVER MAXIMUM": "csv.record-too-long",
};

/** What was refused during the last reading; only known when that came to its end. */
export async function refusedRecords(database: Database): Promise<Refused> {
  // A record with several faults is named by its quotes, from which the others follow.
  const reader = await database.connection.runAndReadAll(
    `SELECT CAST(line AS DOUBLE), CAST(arg_min(error_type, CASE WHEN error_type = 'UNQUOTED VALUE' THEN 0 ELSE 1 END) AS VARCHAR),
       CAST(count(*) AS INTEGER), bool_and(trim(csv_line, E' \\t\\r\\n') = '')
     FROM reject_errors GROUP BY line ORDER BY line`,
  );
  const rows = reader.getRows() as [number, string, number, boolean][];
  const faults = rows.reduce((total, row) => total + row[2], 0);
  return {
    records: rows.map(([record, type, , isBlank]) => ({
      record,
      code: isBlank ? BLANK : (CODES[type] ?? "csv.broken-record"),
    })),
    tooMany: faults >= MOST_FAULTS,
  };
}

/** The code of a record with nothing but blanks: not a fault. */
export const BLANK = "csv.blank-record";

export const problemsOf = (refused: Refused, file: string, fields: number): Problem[] =>
  refused.records
    .filter(({ code }) => code !== BLANK)
    .map(({ record, code }) => error(code, { where: { file, rows: [record] }, values: { fields } }));

/** All record numbers that a reading does not give, in rising order. */
export async function absentRecords(
  text: OpenedText,
  dialect: Dialect,
  refused: Refused,
): Promise<readonly number[]> {
  const numbers = refused.records.map(({ record }) => record);
  // In a file with one column a blank line is a record with an empty cell.
  if (!text.mayHaveBlankLines || dialect.fields === 1) return numbers;
  const all = [...numbers, ...(await blankRecords(text.path, dialect))];
  return all.sort((a, b) => a - b).filter((record, i) => i === 0 || record !== all[i - 1]);
}
