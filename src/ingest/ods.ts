/** OpenDocument spreadsheets: one sheet as a table of text, read row by row. */

import { readFile } from "node:fs/promises";
import { error, fail, type Result } from "../core/foundation/result.ts";
import type { Format, InputFile, RawTable, ReadOptions } from "./format.ts";
import { tableOfSheet } from "./sheet-rows.ts";
import { isZip, readZip } from "./zip.ts";

const decoder = new TextDecoder("latin1");
const MIME = "application/vnd.oasis.opendocument.spreadsheet";

export const ods: Format = {
  id: "ods",
  label: "format.ods",
  extensions: ["ods"],
  // The first entry of the archive names its kind, uncompressed.
  recognises: (head) => (isZip(head) && decoder.decode(head.subarray(0, 200)).includes(MIME) ? 2 : 0),
  read: readOds,
};

/** The sheet that the options name, otherwise the first. Formulas give the value that was saved with them. */
async function readOds(file: InputFile, options: ReadOptions): Promise<Result<RawTable>> {
  const where = { file: file.name };
  // The archive is checked before the reader unpacks it.
  const checked = await readZip(file.path, file.name, () => true);
  if (!checked.ok) return checked;
  const content = checked.value.find((entry) => entry.name === "content.xml");
  const names = content === undefined ? [] : await sheetNames(new TextDecoder().decode(content.bytes));
  const sheet = options.sheet === undefined ? 0 : names.indexOf(options.sheet);
  if (names.length === 0) return fail(error("ods.unreadable", { where }));
  if (sheet < 0) {
    const values = { sheet: options.sheet ?? "", sheets: names.join(", ") };
    return fail(error("xlsx.no-such-sheet", { where, values }));
  }
  const { streamOdsRows } = await import("hucre/ods");
  try {
    const bytes = new Uint8Array(await readFile(file.path));
    return await tableOfSheet(streamOdsRows(bytes, { sheets: [sheet] }), file.name);
  } catch {
    return fail(error("ods.unreadable", { where }));
  }
}

/** Names of the sheets, in the order of the tabs. */
async function sheetNames(xml: string): Promise<string[]> {
  const { SaxesParser } = await import("saxes");
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", () => {});
  parser.on("opentag", ({ name, attributes }) => {
    if (name === "table:table") names.push(String(attributes["table:name"] ?? ""));
  });
  parser.write(xml).close();
  return names;
}
