/** Which rows of counts may be added up, so that nothing is counted twice. */

import { addMonths, type CivilDate, civilDateOf, dayOf } from "../../foundation/civil-date.ts";
import type { IncidentCount } from "../incidents.ts";
import { type RegionLevel, regionLevel } from "./cbs-region.ts";

const FINEST: readonly RegionLevel[] = ["neighbourhood", "district", "municipality", "country"];

/** Last day of a row: its own, or that of the month in which it begins. */
export const lastDayOf = ({ from, to }: IncidentCount): CivilDate =>
  to ?? civilDateOf(dayOf(addMonths(from, 1)) - 1);

/**
 * The rows of the finest level in the file: a district is the sum of its
 * neighbourhoods and a municipality that of its districts. Rows whose area is
 * no such code stay.
 */
export function finestRows(rows: readonly IncidentCount[]): readonly IncidentCount[] {
  const levels = new Set(rows.map((row) => regionLevel(row.area)));
  const finest = FINEST.find((level) => levels.has(level));
  return finest === undefined
    ? rows
    : rows.filter((row) => [undefined, finest].includes(regionLevel(row.area)));
}

/** Rows of a category, never the totals over categories. */
export const rowsOfCategories = (rows: readonly IncidentCount[]): readonly IncidentCount[] =>
  rows.filter((row) => row.total !== true);

/**
 * One set of rows for all incidents together: where the source gives a total
 * for an area and period, that row and not its parts, which need not add up to
 * it (types that are hidden or grouped nowhere are in the total only).
 */
export function rowsOfAll(rows: readonly IncidentCount[]): readonly IncidentCount[] {
  const key = (row: IncidentCount): string => `${row.area}\u0000${row.from}\u0000${row.to ?? ""}`;
  const withTotal = new Set(rows.filter((row) => row.total === true).map(key));
  return withTotal.size === 0 ? rows : rows.filter((row) => row.total === true || !withTotal.has(key(row)));
}
