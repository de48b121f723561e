import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Shift } from "../shifts.ts";
import { isViewing, type Span, shiftAreas, shiftSpan } from "../spans.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Longer than this, a shift is a slip in a date. */
const LONGEST_HOURS = 24;

/** Warnings: hours of an area are counted once however many shifts cover them, and impossible shifts are left out. */
export const shiftsInOrder: DossierCheck = {
  id: "shifts-in-order",
  looksFor:
    "A viewing shift that ends before it begins, lasts over a day, or overlaps another of the same areas",
  run: ({ shifts }) => {
    const rows = valueOr(shifts, []).flatMap((shift) => {
      const span = shiftSpan(shift);
      return span === undefined ? [] : [{ shift, span }];
    });
    const impossible = rows.filter(({ span }) => !isPossibleShift(span));
    const possible = rows
      .filter(({ shift, span }) => isPossibleShift(span) && isViewing(shift))
      .sort((a, b) => a.span.from - b.span.from);
    return [
      ...impossible.map(({ shift }) => warning("shift.impossible", { where: placeOf(shift.origin) })),
      ...overlaps(possible),
    ];
  },
};

export const isPossibleShift = ({ from, to }: Span): boolean => to > from && to - from <= LONGEST_HOURS * 60;

type Placed = { readonly shift: Shift; readonly span: Span };

/** Each shift against the one of the same area that ended last; an operator beside another in the same row is none. */
function overlaps(rows: readonly Placed[]): readonly Problem[] {
  const latest = new Map<string, Placed>();
  return rows.flatMap((row) => {
    const areas = shiftAreas(row.shift) ?? ["all"];
    let found: Placed | undefined;
    for (const area of areas) {
      const before = latest.get(area);
      if (before !== undefined && before.span.to > row.span.from) found ??= before;
      if (before === undefined || before.span.to < row.span.to) latest.set(area, row);
    }
    if (found === undefined) return [];
    const values = { other: found.shift.origin.row };
    return [warning("shift.overlap", { where: placeOf(row.shift.origin), values })];
  });
}
