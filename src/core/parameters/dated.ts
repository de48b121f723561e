/** Dated parameters: a value holds from a day on, until a day or until further notice. */

import choices from "../../../parameters/choices.json" with { type: "json" };
import type { CivilDate } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";

export type DatedRow = {
  readonly parameter: string;
  readonly value: number;
  readonly from: CivilDate;
  readonly to?: CivilDate;
};

/**
 * The row that holds on a day; the first row of all for an earlier day, since
 * an older value was never recorded.
 *
 * Throws for a name that is not in the file: that is a fault of the programmer.
 */
export function rowOn(rows: readonly DatedRow[], parameter: string, day: CivilDate): DatedRow {
  const named = rows.filter((row) => row.parameter === parameter).sort((a, b) => compareText(a.from, b.from));
  if (named.length === 0) throw new Error(`no parameter ${parameter}`);
  const holding = named.filter((row) => row.from <= day && (row.to === undefined || row.to >= day));
  return holding[holding.length - 1] ?? named[0];
}

/** A choice of this project, by name. */
export const choiceOn = (parameter: string, day: CivilDate): number =>
  rowOn(choices.rows, parameter, day).value;
