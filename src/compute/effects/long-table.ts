/** Reads a long table of a case (one row per area and period) into one row of outcomes per area. */

import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";

export type LongTable = {
  readonly ids: readonly string[];
  /** Sorted. */
  readonly times: readonly number[];
  /** One value per time, for each id. */
  readonly outcomes: readonly Float64Array[];
  /** Cells of the first row of each id, by column. */
  readonly first: readonly Readonly<Record<string, string>>[];
};

/**
 * @param text  CSV without quotes; ids keep the order in which they first appear
 * @returns     fails with compute.long-columns, compute.panel-numbers or compute.unbalanced
 */
export function longTable(
  text: string,
  separator: string,
  names: { readonly id: string; readonly time: string; readonly outcome: string },
): Result<LongTable> {
  const [header, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(separator).map((cell) => cell.trim()));
  const missing = Object.values(names).filter((name) => !header.includes(name));
  if (missing.length > 0) return fail(error("compute.long-columns", { found: missing.join(", ") }));
  const rows = lines.map((cells) => Object.fromEntries(header.map((name, c) => [name, cells[c] ?? ""])));
  const numeric = (cell: string): boolean => cell !== "" && Number.isFinite(Number(cell));
  const flawed = rows.flatMap((row, i) =>
    numeric(row[names.time]) && numeric(row[names.outcome]) ? [] : [i + 2],
  );
  if (flawed.length > 0) return fail(error("compute.panel-numbers", { where: { rows: flawed } }));
  const times = [...new Set(rows.map((row) => Number(row[names.time])))].sort((a, b) => a - b);
  const cells = new Map<string, Record<string, string>[]>();
  for (const row of rows) cells.set(row[names.id], [...(cells.get(row[names.id]) ?? []), row]);
  const balanced = [...cells.values()].every(
    (own) => own.length === times.length && new Set(own.map((row) => row[names.time])).size === times.length,
  );
  if (!balanced) return fail(error("compute.unbalanced"));
  const outcomes = [...cells.values()].map((own) => {
    const values = new Float64Array(times.length);
    for (const row of own) values[times.indexOf(Number(row[names.time]))] = Number(row[names.outcome]);
    return values;
  });
  return succeed({ ids: [...cells.keys()], times, outcomes, first: [...cells.values()].map(([row]) => row) });
}
