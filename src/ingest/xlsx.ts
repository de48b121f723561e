/** Excel workbooks: one sheet as a table of text, read row by row. */

import { readFile } from "node:fs/promises";
import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import type { Format, InputFile, RawTable, ReadOptions } from "./format.ts";
import { tableOfSheet } from "./sheet-rows.ts";
import { isZip, readZip } from "./zip.ts";

const decoder = new TextDecoder();

export const xlsx: Format = {
  id: "xlsx",
  label: "format.xlsx",
  extensions: ["xlsx", "xlsm"],
  // A zip that names the workbook among its first entries; other zips are told apart by their extension.
  recognises: (head, name) => {
    if (!isZip(head)) return 0;
    if (/\[Content_Types\]\.xml|xl\//.test(decoder.decode(head))) return 2;
    return /\.xls[xm]$/i.test(name) ? 1 : 0;
  },
  read: readXlsx,
};

/**
 * The sheet that the options name, otherwise the first that is not hidden. The
 * first row with anything in it holds the headers. Formulas give the value that
 * was saved with them.
 */
async function readXlsx(file: InputFile, options: ReadOptions): Promise<Result<RawTable>> {
  const where = { file: file.name };
  // The archive is checked before the reader unpacks it.
  const checked = await readZip(file.path, file.name, () => true);
  if (!checked.ok) return checked;
  const workbook = checked.value.find((entry) => entry.name === "xl/workbook.xml");
  const chosen = await chosenSheet(
    workbook === undefined ? "" : decoder.decode(workbook.bytes),
    options.sheet,
    file.name,
  );
  if (!chosen.ok) return chosen;
  const sheet = chosen.value;
  const { streamXlsxRows } = await import("hucre/xlsx");
  try {
    const bytes = new Uint8Array(await readFile(file.path));
    return await tableOfSheet(streamXlsxRows(bytes, { sheet: sheet.index }), file.name);
  } catch {
    return fail(error("xlsx.unreadable", { where }));
  }
}

type Sheet = {
  readonly name: string;
  readonly hidden: boolean;
  readonly index: number;
  /** Id of the relation that leads to its part of the archive. */
  readonly relation: string;
};

/** The sheet of this name, otherwise the first that is not hidden. Fails with xlsx.unreadable or xlsx.no-such-sheet. */
export async function chosenSheet(
  workbook: string,
  name: string | undefined,
  file: string,
): Promise<Result<Sheet>> {
  const where = { file };
  const sheets = workbook === "" ? [] : await sheetsOf(workbook);
  const sheet =
    name === undefined
      ? (sheets.find((candidate) => !candidate.hidden) ?? sheets[0])
      : sheets.find((candidate) => candidate.name === name);
  if (sheet !== undefined) return succeed(sheet);
  if (sheets.length === 0) return fail(error("xlsx.unreadable", { where }));
  const values = { sheet: name ?? "", sheets: sheets.map((one) => one.name).join(", ") };
  return fail(error("xlsx.no-such-sheet", { where, values }));
}

/** Names and visibility of the sheets, in the order of the tabs. */
async function sheetsOf(xml: string): Promise<Sheet[]> {
  const { SaxesParser } = await import("saxes");
  const sheets: Sheet[] = [];
  const parser = new SaxesParser();
  parser.on("error", () => {});
  parser.on("opentag", ({ name, attributes }) => {
    if (name.replace(/^.*:/, "") !== "sheet") return;
    sheets.push({
      name: String(attributes.name ?? ""),
      hidden: /hidden/i.test(String(attributes.state ?? "")),
      index: sheets.length,
      relation: String(attributes["r:id"] ?? ""),
    });
  });
  parser.write(xml).close();
  return sheets;
}
