/**
 * Periods as Statistics Netherlands and the police write them in their open
 * data: `2012MM01` a month, `2018KW02` a quarter, `2018JJ00` a year; in
 * downloads of StatLine also `2016*` for a year that is provisional and
 * `2016**` for one that is provisional after revision.
 */

import { addMonths, type CivilDate, civilDateOf, dayOf } from "../../foundation/civil-date.ts";

export type CbsPeriod = { readonly from: CivilDate; readonly to: CivilDate; readonly provisional: boolean };

const FORM = /^(\d{4})(?:(MM)(0[1-9]|1[0-2])|(KW)0([1-4])|JJ00)?(\*{1,2})?$/;

/** Undefined for any other text; a month by its name is read elsewhere. */
export function cbsPeriod(text: string): CbsPeriod | undefined {
  const match = FORM.exec(text.trim());
  if (match === null) return undefined;
  const [, year, isMonth, month, isQuarter, quarter, stars] = match;
  const first = isMonth !== undefined ? Number(month) : isQuarter !== undefined ? 3 * Number(quarter) - 2 : 1;
  const months = isMonth !== undefined ? 1 : isQuarter !== undefined ? 3 : 12;
  const from = `${year}-${String(first).padStart(2, "0")}-01`;
  return { from, to: civilDateOf(dayOf(addMonths(from, months)) - 1), provisional: stars !== undefined };
}
