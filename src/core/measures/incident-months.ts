/** Months of incidents: of each, and which the data cover whole. */

import { calendarDay, daysInMonth, MINUTES_PER_DAY, monthOfDay } from "../foundation/civil-date.ts";

/** Month of each incident, by a table of days: a calendar look-up per point would cost more than the count. */
export function monthOfEach(minute: Int32Array): Int16Array {
  const months = new Int16Array(minute.length);
  if (minute.length === 0) return months;
  let [first, last] = [Infinity, -Infinity];
  for (const value of minute) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const firstDay = Math.floor(first / MINUTES_PER_DAY);
  const table = new Int16Array(Math.floor(last / MINUTES_PER_DAY) - firstDay + 1);
  for (let day = 0; day < table.length; day += 1) table[day] = monthOfDay(firstDay + day);
  for (let i = 0; i < minute.length; i += 1) {
    months[i] = table[Math.floor(minute[i] / MINUTES_PER_DAY) - firstDay];
  }
  return months;
}

/**
 * First and last month that the data cover whole: a first month that starts
 * after its third day, or a last month that ends before its third day from the
 * end, is left out.
 */
export function completeMonths(minute: Int32Array): { firstMonth: number; lastMonth: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const value of minute) {
    if (value < first) first = value;
    if (value > last) last = value;
  }
  const from = calendarDay(Math.floor(first / MINUTES_PER_DAY));
  const to = calendarDay(Math.floor(last / MINUTES_PER_DAY));
  const firstMonth = (from.year - 1970) * 12 + from.month - 1;
  const lastMonth = (to.year - 1970) * 12 + to.month - 1;
  return {
    firstMonth: from.day <= 3 ? firstMonth : firstMonth + 1,
    lastMonth: daysInMonth(to.year, to.month) - to.day < 3 ? lastMonth : lastMonth - 1,
  };
}
