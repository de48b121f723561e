/** Moments and spans of rows, whether a file gives them in one column or in several. Minutes since 1970 in local civil time. */

import { dayOf, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import type { LogEntry } from "./log.ts";
import type { Outage } from "./outages.ts";
import type { Shift } from "./shifts.ts";

type Span = { readonly from: number; readonly to: number };

/**
 * When a log entry was seen.
 *
 * @returns undefined for a total of a month and for an entry without a date;
 *          `hasTime` false when only the day is known
 */
export function seenAt(
  entry: Pick<LogEntry, "at" | "time">,
): { readonly minute: number; readonly hasTime: boolean } | undefined {
  const { at, time } = entry;
  if (at === undefined || at.hasTime || time === undefined) return at;
  return { minute: at.minute + time, hasTime: true };
}

/** Begin and end of a shift; an end time before the begin lies on the next day. Undefined for totals and open shifts. */
export function shiftSpan(shift: Shift): Span | undefined {
  if (shift.from !== undefined && shift.to !== undefined)
    return { from: shift.from.minute, to: shift.to.minute };
  const { date, startTime, endTime } = shift;
  if (date === undefined || startTime === undefined || endTime === undefined) return undefined;
  const day = dayOf(date) * MINUTES_PER_DAY;
  return {
    from: day + startTime,
    to: day + endTime + (endTime <= startTime ? MINUTES_PER_DAY : 0),
  };
}

/** Areas of a shift; undefined when it watched all of them. */
export const shiftAreas = ({ areas }: Shift): readonly string[] | undefined =>
  areas === undefined ? undefined : partsOf(areas);

/** A list in one cell: `a | b`. */
export const partsOf = (cell: string): readonly string[] =>
  cell
    .split("|")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Is this shift about live viewing? A shift without a task is: that is what the table is for. */
export const isViewing = ({ task }: Shift): boolean => task === undefined || task === "live-viewing";

/** Begin and end of an outage; `to` undefined while it lasts. */
export const outageSpan = (
  outage: Outage,
): { readonly from: number; readonly to: number | undefined } | undefined =>
  outage.from === undefined ? undefined : { from: outage.from.minute, to: outage.to?.minute };

/** Spans as one row of spans that do not touch, in order. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const result: { from: number; to: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = result[result.length - 1];
    if (last !== undefined && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else if (span.to > span.from) result.push({ ...span });
  }
  return result;
}

/** Does a minute lie in one of the merged spans? The end is outside. */
export function isWithin(spans: readonly Span[], minute: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (spans[middle].from <= minute) low = middle + 1;
    else high = middle;
  }
  return low > 0 && minute < spans[low - 1].to;
}

export type { Span };
