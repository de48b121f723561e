/**
 * A quote that is opened and not closed swallows the lines after it, up to the
 * next quote or the end of a block, and DuckDB refuses that as one record. So
 * where quotes are broken, the lines of the file are held against what was
 * read: every line must be a record that is kept or refused, a line break
 * within a kept cell, or blank.
 */

import { createReadStream } from "node:fs";
import { error, type Problem } from "../../core/foundation/result.ts";
import type { OpenedCsv } from "./open-csv.ts";
import { absentRecords, forgetRefused, type Refused } from "./source.ts";

const SWALLOWS: ReadonlySet<string> = new Set(["csv.broken-quotes", "csv.record-too-long"]);

/** @returns csv.unclosed-quote at the first broken record, when lines are lost after it */
export async function linesLost(
  csv: OpenedCsv,
  refused: Refused,
  file: string,
): Promise<Problem | undefined> {
  const first = refused.records.find(({ code }) => SWALLOWS.has(code));
  if (first === undefined) return undefined;
  const absent = await absentRecords(csv.text, csv.dialect, refused);
  const explained = csv.dialect.skip + absent.length + (await linesKept(csv));
  const lines = (await linesOf(csv.text.path)) - explained;
  if (lines <= 0) return undefined;
  return error("csv.unclosed-quote", { where: { file, rows: [first.record] }, values: { lines } });
}

/** Records that are kept, and the line breaks within their cells. */
async function linesKept(csv: OpenedCsv): Promise<number> {
  await forgetRefused(csv.database);
  const breaks = Array.from(
    { length: csv.dialect.fields },
    (_, i) => `coalesce(length(c${i}) - length(replace(replace(c${i}, chr(10), ''), chr(13), '')), 0)`,
  );
  const found = await csv.database.connection.runAndReadAll(
    `SELECT count(*)::DOUBLE, coalesce(sum(${breaks.join(" + ")}), 0)::DOUBLE FROM ${csv.source}`,
  );
  const [records, within] = found.getRows()[0] as [number, number];
  return records + within;
}

const LF = 10;
const CR = 13;

async function linesOf(path: string): Promise<number> {
  let lines = 0;
  let last = LF;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      // The LF of CR LF belongs to the break that was counted.
      if (byte === CR || (byte === LF && last !== CR)) lines += 1;
      last = byte;
    }
  }
  return last === LF || last === CR ? lines : lines + 1;
}
