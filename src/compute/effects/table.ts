/** Reads a small CSV of a case: a header and rows of numbers, no quotes. */

import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";

export type NumberTable = {
  readonly rows: number;
  /** Values of a column; fails with compute.column-missing. */
  readonly column: (name: string) => Result<Float64Array>;
};

/** Fails with compute.panel-numbers where a cell is empty or no number. */
export function numberTable(text: string): Result<NumberTable> {
  const [header, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.trim()));
  const flawed = lines.flatMap((cells, row) =>
    cells.length === header.length && cells.every((cell) => cell !== "" && Number.isFinite(Number(cell)))
      ? []
      : [row + 2],
  );
  if (flawed.length > 0) return fail(error("compute.panel-numbers", { where: { rows: flawed } }));
  return succeed({
    rows: lines.length,
    column: (name) => {
      const at = header.indexOf(name);
      if (at === -1) return fail(error("compute.column-missing", { values: { column: name } }));
      return succeed(Float64Array.from(lines, (cells) => Number(cells[at])));
    },
  });
}

/** Several columns of a table, in the order asked. */
export function columnsOf(text: string, names: readonly string[]): Result<readonly Float64Array[]> {
  const table = numberTable(text);
  if (!table.ok) return table;
  const columns: Float64Array[] = [];
  for (const name of names) {
    const column = table.value.column(name);
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return succeed(columns);
}
