/**
 * The months that are compared: whole calendar months before and after the
 * month in which surveillance began. That month itself is left out, because
 * cameras hung for only part of it.
 */

import { type CivilDate, civilDateOf, monthOf, monthStart, monthStartDay } from "../foundation/civil-date.ts";

export type Windows = {
  /** Month number (since January 1970) in which surveillance began. */
  readonly startMonth: number;
  readonly beforeMonths: number;
  readonly afterMonths: number;
};

export const windowsAround = (startedOn: CivilDate, beforeMonths: number, afterMonths: number): Windows => ({
  startMonth: monthOf(startedOn),
  beforeMonths,
  afterMonths,
});

/** Does the window lie wholly within the months for which there are complete data? */
export const windowsFit = (windows: Windows, firstMonth: number, lastMonth: number): boolean =>
  windows.startMonth - windows.beforeMonths >= firstMonth &&
  windows.startMonth + windows.afterMonths <= lastMonth;

/** Months compared, in order: before, then after. */
export const monthCount = (windows: Windows): number => windows.beforeMonths + windows.afterMonths;

/**
 * Position of a month in the compared months: 0 .. before-1 before the start,
 * before .. before+after-1 after it, -1 for the starting month and outside.
 */
export function monthPosition(windows: Windows, month: number): number {
  const relative = month - windows.startMonth;
  if (relative === 0 || relative < -windows.beforeMonths || relative > windows.afterMonths) return -1;
  return relative < 0 ? relative + windows.beforeMonths : relative + windows.beforeMonths - 1;
}

/** Month relative to the start of a position: -12 .. -1, 1 .. 12. */
export const relativeMonth = (windows: Windows, position: number): number =>
  position < windows.beforeMonths ? position - windows.beforeMonths : position - windows.beforeMonths + 1;

export const windowDates = (windows: Windows) => ({
  beforeFrom: monthStart(windows.startMonth - windows.beforeMonths),
  beforeTo: civilDateOf(monthStartDay(windows.startMonth) - 1),
  afterFrom: monthStart(windows.startMonth + 1),
  afterTo: civilDateOf(monthStartDay(windows.startMonth + windows.afterMonths + 1) - 1),
});
