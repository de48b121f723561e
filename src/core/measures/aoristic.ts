/**
 * When did it happen, if only the first and last possible moment are known?
 * The incident is spread evenly over the minutes between them: an hour, or a
 * month, gets the share of those minutes that lies in it, and the shares of an
 * incident add up to 1.
 *
 * w(u) = minutes of [from, to) in u / (to - from); with from = to the unit of
 * that minute has 1. An interval of a week or longer says nothing about the
 * hour of the week, and gives each of the 168 hours 1/168.
 *
 * Assumes that no moment in between is likelier than another. Source:
 * Ratcliffe 2002, doi:10.1023/A:1013240828824; shares by the minute, and the
 * rule for a week, as in the author's R package aoristic 1.1.1.
 */

import { MINUTES_PER_DAY, monthOfDay, monthStartDay } from "../foundation/civil-date.ts";

const MINUTES_PER_HOUR = 60;
export const HOURS_PER_WEEK = 168;
const MINUTES_PER_WEEK = HOURS_PER_WEEK * MINUTES_PER_HOUR;
/** 1 January 1970 was a Thursday: day 0 has weekday 3 when Monday is 0. */
const HOURS_BEFORE_DAY_ZERO = 3 * 24;

/** Hour of the week of a minute, from 0 for Monday 0:00. */
export function hourOfWeek(minute: number): number {
  const hour = Math.floor(minute / MINUTES_PER_HOUR) + HOURS_BEFORE_DAY_ZERO;
  return ((hour % HOURS_PER_WEEK) + HOURS_PER_WEEK) % HOURS_PER_WEEK;
}

/**
 * Adds the shares of one incident to a week.
 *
 * @param from, to  minutes since 1970-01-01T00:00, local civil time, from <= to
 * @param week      168 sums, Monday 0:00 first; changed
 */
export function addHours(from: number, to: number, week: Float64Array): void {
  const length = to - from;
  if (length >= MINUTES_PER_WEEK) {
    for (let hour = 0; hour < HOURS_PER_WEEK; hour += 1) week[hour] += 1 / HOURS_PER_WEEK;
    return;
  }
  if (length <= 0) {
    week[hourOfWeek(from)] += 1;
    return;
  }
  for (let begin = from; begin < to; ) {
    const end = Math.min(to, (Math.floor(begin / MINUTES_PER_HOUR) + 1) * MINUTES_PER_HOUR);
    week[hourOfWeek(begin)] += (end - begin) / length;
    begin = end;
  }
}

/** Share of one incident that lies in another month than the one in which its interval begins. */
export function shareInLaterMonths(from: number, to: number): number {
  if (to <= from) return 0;
  const next = monthStartDay(monthOfDay(Math.floor(from / MINUTES_PER_DAY)) + 1) * MINUTES_PER_DAY;
  return Math.max(0, to - next) / (to - from);
}
