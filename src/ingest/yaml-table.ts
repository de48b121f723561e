/** A YAML list of records as a table: for passages and goals that people rather write by hand than in a spreadsheet. */

import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { error, fail, type Problem, type Result, succeed } from "../core/foundation/result.ts";
import type { Format, RawRow, RawTable } from "./format.ts";
import { wholeText } from "./whole-text.ts";

export const yamlTable: Format = {
  id: "yaml",
  label: "format.yaml",
  extensions: ["yaml", "yml"],
  recognises: (_head, name) => (/\.ya?ml$/i.test(name) ? 1 : 0),
  read: async (file) => {
    const text = await wholeText(file);
    return text.ok ? parseYamlTable(text.value, file.name) : text;
  },
};

/** A row is numbered by the line on which its record begins. Fails with yaml.broken, yaml.no-list, file.no-rows. */
export function parseYamlTable(text: string, file: string): Result<RawTable> {
  const where = { file };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault !== undefined) {
    const { line, col } = lines.linePos(fault.pos[0]);
    return fail(error("yaml.broken", { where, values: { line, column: col } }));
  }
  if (!isSeq(document.contents)) return fail(error("yaml.no-list", { where }));
  const columns: string[] = [];
  const records: { readonly row: number; readonly cells: Map<string, string> }[] = [];
  const refused: Problem[] = [];
  for (const item of document.contents.items) {
    const row = isMap(item) || isScalar(item) ? lines.linePos(item.range?.[0] ?? 0).line : 1;
    if (!isMap(item)) {
      refused.push(error("yaml.no-record", { where: { file, rows: [row] } }));
      continue;
    }
    const cells = new Map<string, string>();
    for (const { key, value } of item.items) {
      const name = String(isScalar(key) ? key.value : key);
      if (!columns.includes(name)) columns.push(name);
      if (isScalar(value) && value.value !== null) cells.set(name, String(value.value));
    }
    records.push({ row, cells });
  }
  if (records.length === 0 && refused.length === 0) return fail(error("file.no-rows", { where }));
  const rows = records.map(
    ({ row, cells }): RawRow => ({ row, cells: columns.map((column) => cells.get(column) ?? null) }),
  );
  return succeed({ columns, rows, refused, refusedRows: refused.length, notes: [] });
}
