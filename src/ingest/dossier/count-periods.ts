/**
 * Periods of counts as Dutch open data write them (2012MM01, 2018JJ00, 2016*)
 * become a first and a last day, so that a year is not taken for its January.
 */

import { cbsPeriod } from "../../core/dossier/counts/cbs-period.ts";
import type { ColumnMap } from "../../core/dossier/map-columns.ts";
import type { RawRow, RawTable } from "../format.ts";

export type WithPeriods = {
  readonly table: RawTable;
  readonly map: ColumnMap;
  /** Rows, as a spreadsheet numbers them, that the source marks as provisional. */
  readonly provisional: ReadonlySet<number>;
};

const LAST_DAY = "last day of the period";

/** Leaves the table as it is when its periods are written otherwise, or when it gives a last day itself. */
export function withPeriods(table: RawTable, map: ColumnMap): WithPeriods {
  const from = map.fields.get("from");
  const periods =
    from === undefined || map.fields.has("to")
      ? []
      : table.rows.map(({ cells }) => cbsPeriod(cells[from.index] ?? ""));
  if (from === undefined || !periods.some((period) => period !== undefined))
    return { table, map, provisional: new Set() };
  const rows = table.rows.map((row, i): RawRow => {
    const period = periods[i];
    if (period === undefined) return { ...row, cells: [...row.cells, null] };
    return {
      ...row,
      cells: [...row.cells.map((cell, c) => (c === from.index ? period.from : cell)), period.to],
    };
  });
  const to = { header: LAST_DAY, index: table.columns.length };
  return {
    table: { ...table, columns: [...table.columns, LAST_DAY], rows },
    map: { ...map, fields: new Map([...map.fields, ["to", to]]) },
    provisional: new Set(table.rows.filter((_, i) => periods[i]?.provisional === true).map(({ row }) => row)),
  };
}
