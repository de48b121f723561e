/** Rows of a spreadsheet, of whatever make, as a table of text: the first row with anything in it is the header. */

import { error, fail, type Result, succeed } from "../core/foundation/result.ts";
import type { RawRow, RawTable } from "./format.ts";

/** A row as the readers of spreadsheets give it; `index` counts from 0, blank rows included. */
type SheetRow = { readonly index: number; readonly values: readonly unknown[] };

/** Fails with file.empty. Rows without anything in them are passed over and keep their number. */
export async function tableOfSheet(stream: AsyncIterable<SheetRow>, file: string): Promise<Result<RawTable>> {
  const rows: RawRow[] = [];
  let columns: readonly string[] | undefined;
  for await (const row of stream) {
    const cells = row.values.map(cellText);
    if (cells.every((cell) => cell === null)) continue;
    if (columns === undefined) columns = cells.map((cell) => cell ?? "");
    else rows.push({ row: row.index + 1, cells });
  }
  if (columns === undefined) return fail(error("file.empty", { where: { file } }));
  return succeed({ columns, rows, refused: [], refusedRows: 0, notes: [] });
}

/** Dates become ISO text, numbers lose no digit; a text that looks like a formula stays a text. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dateText(value);
  if (typeof value === "object") {
    if ("richText" in value && Array.isArray(value.richText)) {
      return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
    }
    return "text" in value && typeof value.text === "string" ? value.text : null;
  }
  return String(value);
}

/** A cell with a time only counts from day zero of Excel, in December 1899. */
function dateText(value: Date): string {
  const iso = value.toISOString();
  if (value.getUTCFullYear() === 1899) return iso.slice(11, 16);
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
}
