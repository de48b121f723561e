import { daysInMonth } from "../../foundation/civil-date.ts";
import { valueOr, warning } from "../../foundation/result.ts";
import type { CameraWatch } from "../watch.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const sharesWithinWhole: DossierCheck = {
  id: "shares-within-whole",
  looksFor: "A percentage over 100, or more minutes watched than the day or month has",
  run: ({ watch, figures }) => [
    ...valueOr(watch, []).flatMap((row) =>
      watchedMinutes(row) === "too-many"
        ? [warning("share.over-whole", { where: placeOf(row.origin, "minutes") })]
        : [],
    ),
    ...valueOr(figures, []).flatMap(({ kind, value, origin }) =>
      kind === "percentage" && (value > 100 || value < 0)
        ? [warning("share.over-whole", { where: placeOf(origin, "value"), found: String(value) })]
        : [],
    ),
  ],
};

/** Minutes that the span of a row has; undefined without a day or month. */
export function spanMinutes({ date, month }: CameraWatch): number | undefined {
  if (date !== undefined) return 1440;
  if (month === undefined) return undefined;
  return 1440 * daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
}

/** Minutes live on a main screen; undefined when not given. */
export function watchedMinutes(row: CameraWatch): number | "too-many" | undefined {
  const whole = spanMinutes(row);
  if (whole === undefined) return undefined;
  const minutes = row.minutes ?? (row.percent === undefined ? undefined : (row.percent / 100) * whole);
  return minutes === undefined ? undefined : minutes > whole ? "too-many" : minutes;
}
