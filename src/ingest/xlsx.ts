/** Excel workbooks: one sheet as a table of text, read row by row. */

import { readFile } from "node:fs/promises";
import { error, fail, succeed } from "../core/foundation/result.ts";
import type { Format, RawRow } from "./format.ts";
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
  read: async (file, options) => {
    // The archive is checked before the reader unpacks it.
    const checked = await readZip(file.path, file.name, () => true);
    if (!checked.ok) return checked;
    const { streamXlsxRows } = await import("hucre/xlsx");
    const rows: RawRow[] = [];
    let columns: readonly string[] | undefined;
    try {
      const stream = streamXlsxRows(
        new Uint8Array(await readFile(file.path)),
        options.sheet === undefined ? {} : { sheets: [options.sheet] },
      );
      for await (const row of stream) {
        const cells = row.values.map(cellText);
        if (columns === undefined) {
          if (cells.every((cell) => cell === null)) continue;
          columns = cells.map((cell) => cell ?? "");
        } else if (cells.some((cell) => cell !== null)) {
          rows.push({ row: row.index + 1, cells });
        }
      }
    } catch (cause) {
      return fail(error("xlsx.unreadable", { where: { file: file.name }, values: { cause: messageOf(cause) } }));
    }
    if (columns === undefined) return fail(error("file.empty", { where: { file: file.name } }));
    return succeed({ columns, rows, refused: [], refusedRows: 0, notes: [] });
  },
};

/** Dates become ISO text, whole numbers lose no digit; a text that looks like a formula stays a text. */
function cellText(value: unknown): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) {
    const iso = value.toISOString();
    return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso.slice(0, 19);
  }
  if (typeof value === "object") {
    if ("richText" in value && Array.isArray(value.richText)) {
      return value.richText.map((run: { text?: string }) => run.text ?? "").join("");
    }
    if ("text" in value && typeof value.text === "string") return value.text;
    return null;
  }
  return String(value);
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
