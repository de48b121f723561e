/**
 * How a CSV file is written: the mark between fields, the quotes, the number
 * of columns. Judged from the head of the file; the splitting itself is
 * DuckDB's.
 */

import { splitHead } from "./split-head.ts";

export const DELIMITERS = [",", ";", "\t", "|"] as const;

export type Dialect = {
  readonly delimiter: string;
  readonly quote: '"' | "'";
  /** Columns of the header; empty ones at its end count only when a record fills them. */
  readonly fields: number;
  /** Lines before the header: one when spreadsheets are told the delimiter by `sep=;`. */
  readonly skip: 0 | 1;
};

const SEPARATOR_LINE = /^sep=(.)\r?\n?$/i;
const RECORDS_JUDGED = 100;

/**
 * The delimiter that the header holds and with which most records have as many
 * fields as the header; of equals the one with most fields. Without any, the
 * file has one column.
 *
 * @param head       first part of the text
 * @param complete   whether that is all of it; otherwise its last record may be cut off
 * @param delimiter  taken as given when there is one
 */
export function judgeDialect(head: string, complete: boolean, delimiter?: string): Dialect {
  const firstLine = head.slice(0, head.indexOf("\n") + 1);
  const told = SEPARATOR_LINE.exec(firstLine);
  const text = told === null ? head : head.slice(firstLine.length);
  const skip = told === null ? 0 : 1;
  const given = delimiter ?? told?.[1];
  const candidates = (given === undefined ? DELIMITERS : [given]).flatMap((mark) =>
    (["'", '"'] as const).map((quote) => judge(text, complete, mark, quote)),
  );
  const best = candidates.reduce((a, b) =>
    b.share > a.share + 1e-9 || (Math.abs(b.share - a.share) <= 1e-9 && b.fields > a.fields) ? b : a,
  );
  return { delimiter: best.delimiter, quote: best.quote, fields: Math.max(1, best.fields), skip };
}

function judge(text: string, complete: boolean, delimiter: string, quote: '"' | "'") {
  const found = splitHead(text, delimiter, quote, RECORDS_JUDGED + 1);
  const records = complete || found.length > RECORDS_JUDGED ? found : found.slice(0, -1);
  const [header = [], ...rest] = records.length > 0 ? records : found;
  let fields = header.length;
  while (
    fields > 1 &&
    header[fields - 1].trim() === "" &&
    rest.every((record) => blankFrom(record, fields - 1))
  ) {
    fields -= 1;
  }
  const fitting = rest.filter((record) => record.length >= fields && blankFrom(record, fields)).length;
  const share = fields < 2 ? 0.001 : 0.01 + (rest.length === 0 ? 1 : fitting / rest.length);
  // An apostrophe is a quote only when it stands around fields of the header.
  const stray =
    quote === "'" && (!text.trimStart().startsWith("'") || header.some((name) => name.includes("'")));
  return { delimiter, quote, fields, share: stray ? 0 : share };
}

const blankFrom = (record: readonly string[], from: number): boolean =>
  record.slice(from).every((cell) => cell.trim() === "");
