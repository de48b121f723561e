/** Excel workbooks of before 2007 (BIFF8): one sheet as a table of text. */

import { readFile } from "node:fs/promises";
import { error, fail, note, type Result, succeed } from "../core/foundation/result.ts";
import type { Format, InputFile, RawTable, ReadOptions } from "./format.ts";
import { tableOfSheet } from "./sheet-rows.ts";

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const MEBIBYTE = 1024 ** 2;
/** 65,536 rows is all that the format holds; with pictures and styles such files stay below this. */
const LARGEST = 100 * MEBIBYTE;

export const xls: Format = {
  id: "xls",
  label: "format.xls",
  extensions: ["xls"],
  // Word and Outlook files begin the same: those fail when read.
  recognises: (head) => (COMPOUND.every((byte, i) => head[i] === byte) ? 2 : 0),
  read: readXls,
};

/**
 * The sheet that the options name, otherwise the first; which sheets are
 * hidden is not told, so with several a note names the one that is read.
 * Formulas give the value that was saved with them. Fails with file.too-large,
 * xls.unreadable, xlsx.no-such-sheet, file.empty.
 */
async function readXls(file: InputFile, options: ReadOptions): Promise<Result<RawTable>> {
  const where = { file: file.name };
  if (file.bytes > LARGEST) {
    return fail(error("file.too-large", { where, values: { mebibytes: LARGEST / MEBIBYTE } }));
  }
  const hucre = await import("hucre");
  let sheets: Awaited<ReturnType<typeof hucre.readXls>>["sheets"];
  try {
    ({ sheets } = await hucre.readXls(new Uint8Array(await readFile(file.path))));
  } catch {
    return fail(error("xls.unreadable", { where }));
  }
  const names = sheets.map(({ name }) => name).join(", ");
  const sheet = options.sheet === undefined ? sheets[0] : sheets.find(({ name }) => name === options.sheet);
  if (sheet === undefined) {
    const values = { sheet: options.sheet ?? "", sheets: names };
    return fail(error(sheets.length === 0 ? "xls.unreadable" : "xlsx.no-such-sheet", { where, values }));
  }
  async function* rows(all: readonly (readonly unknown[] | undefined)[]) {
    for (const [index, values] of all.entries()) yield { index, values: values ?? [] };
  }
  const table = await tableOfSheet(rows(sheet.rows), file.name);
  if (!table.ok || sheets.length === 1 || options.sheet !== undefined) return table;
  const remark = note("xls.first-sheet", { where, values: { sheet: sheet.name, sheets: names } });
  return succeed({ ...table.value, notes: [...table.value.notes, remark] });
}
