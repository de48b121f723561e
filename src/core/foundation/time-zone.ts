/**
 * From instants (UTC) to the local civil time of a time zone, by the IANA
 * rules that the language itself carries (ECMA-402): no clock, no file, and
 * the same answer for the same edition of those rules.
 */

import { MINUTES_PER_DAY } from "./civil-date.ts";

const MILLISECONDS_PER_MINUTE = 60_000;
/** Every offset in use since 1970 changes on a quarter of an hour. */
const QUARTER = 15;

/** Where nothing is said. */
export const DEFAULT_TIME_ZONE = "Europe/Amsterdam";

/** Local minutes since 1970-01-01T00:00 of an instant in UTC minutes. */
export type ToLocal = (utcMinute: number) => number;

/** Is this a name that the rules know, for example Europe/Amsterdam? */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/**
 * A look-up per day, and per quarter of an hour on the few days on which the
 * clocks change, so that millions of moments cost little.
 *
 * @param zone  a name for which `isTimeZone` holds
 */
export function toLocalTime(zone: string): ToLocal {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  /** Minutes that the clock is ahead of UTC: read off the clock, one day of difference at most. */
  function offsetAt(utcMinute: number): number {
    const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
    const parts = format.formatToParts(utcMinute * MILLISECONDS_PER_MINUTE);
    const clock = part("hour") * 60 + part("minute");
    const ofDay = ((utcMinute % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    const ahead = (clock - ofDay + MINUTES_PER_DAY) % MINUTES_PER_DAY;
    // Zones lie between 12 hours behind and 14 ahead: the day of the month decides in the range that both reach.
    const back = ahead - MINUTES_PER_DAY;
    const isAhead = part("day") === dayOfMonth((utcMinute + ahead) * MILLISECONDS_PER_MINUTE);
    return isAhead ? ahead : back;
  }
  const utcDay = new Intl.DateTimeFormat("en-US", { timeZone: "UTC", calendar: "gregory", day: "numeric" });
  const dayOfMonth = (milliseconds: number): number => Number(utcDay.format(milliseconds));
  const perDay = new Map<number, number | "changes">();
  const perQuarter = new Map<number, number>();
  return (utcMinute) => {
    const day = Math.floor(utcMinute / MINUTES_PER_DAY);
    let offset = perDay.get(day);
    if (offset === undefined) {
      const first = offsetAt(day * MINUTES_PER_DAY);
      offset = first === offsetAt((day + 1) * MINUTES_PER_DAY) ? first : "changes";
      perDay.set(day, offset);
    }
    if (offset !== "changes") return utcMinute + offset;
    const quarter = Math.floor(utcMinute / QUARTER);
    let exact = perQuarter.get(quarter);
    if (exact === undefined) {
      exact = offsetAt(quarter * QUARTER);
      perQuarter.set(quarter, exact);
    }
    return utcMinute + exact;
  };
}
