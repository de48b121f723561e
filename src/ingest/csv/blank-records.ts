/**
 * The record numbers (the first is 1) of blank lines between records. DuckDB
 * leaves such lines out without a word where a file has several columns, but a
 * spreadsheet numbers them, so the numbers of the rows after them depend on it.
 */

import { createReadStream } from "node:fs";
import type { Dialect } from "./dialect.ts";

const LF = 10;
const CR = 13;
const SPACE = 32;

export async function blankRecords(path: string, { delimiter, quote }: Dialect): Promise<number[]> {
  const mark = delimiter.codePointAt(0);
  const quoteByte = quote.codePointAt(0);
  const blank: number[] = [];
  let record = 1;
  /** At the start of a record, of a field, inside a field, inside quotes, after a quote inside quotes. */
  let at: "record" | "field" | "inside" | "quoted" | "quote" = "record";
  let afterReturn = false;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      const second = afterReturn && byte === LF;
      afterReturn = byte === CR;
      if (at === "quoted") {
        if (byte === quoteByte) at = "quote";
      } else if (at === "quote" && byte === quoteByte) at = "quoted";
      else if (byte === LF || byte === CR) {
        // LF after CR belongs to the same break.
        if (second) continue;
        if (at === "record") blank.push(record);
        record += 1;
        at = "record";
      } else if (byte === mark) at = "field";
      else if ((at === "record" || at === "field") && byte === quoteByte) at = "quoted";
      else if (!(at === "field" && byte === SPACE)) at = "inside";
    }
  }
  return blank;
}
