/**
 * Civil dates and local times without zones: a calendar day is a day wherever
 * it is read. A date is a string `YYYY-MM-DD`; a moment is a whole number of
 * minutes since 1970-01-01T00:00 in local civil time; a month is a whole
 * number of months since January 1970.
 */

/** `2018-02-28`, never an instant. */
export type CivilDate = string;

export const MINUTES_PER_DAY = 1440;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1];

/** Is this a real day in the Gregorian calendar between the years 1000 and 9999? */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1000 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/**
 * Days since 1970-01-01 of a calendar day.
 *
 * Counts from 1 March, so that the leap day comes last in its year
 * (Hinnant's civil-from-days arrangement).
 */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** Year, month and day of a day number; the inverse of `dayNumber`. */
export function calendarDay(day: number): { year: number; month: number; day: number } {
  const z = day + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

const pad = (value: number, width = 2): string => String(value).padStart(width, "0");

export const civilDate = (year: number, month: number, day: number): CivilDate =>
  `${pad(year, 4)}-${pad(month)}-${pad(day)}`;

/** Day number of a civil date, or undefined when the text is not a calendar day. */
export function parseCivilDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Day number of a civil date that has been checked before. */
export function dayOf(date: CivilDate): number {
  const day = parseCivilDate(date);
  if (day === undefined) throw new Error(`not a civil date: ${date}`);
  return day;
}

export function civilDateOf(day: number): CivilDate {
  const parts = calendarDay(day);
  return civilDate(parts.year, parts.month, parts.day);
}

/** Months since January 1970 of a civil date. */
export function monthOf(date: CivilDate): number {
  return monthOfDay(dayOf(date));
}

export function monthOfDay(day: number): number {
  const parts = calendarDay(day);
  return (parts.year - 1970) * 12 + parts.month - 1;
}

/** First day of a month, as a civil date. */
export const monthStart = (month: number): CivilDate =>
  civilDate(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** Day number of the first day of a month. */
export const monthStartDay = (month: number): number =>
  dayNumber(1970 + Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);

/** `2018-02` for a month number. */
export const monthLabel = (month: number): string => monthStart(month).slice(0, 7);

/**
 * The same day some months later; the last day of the month when that day does
 * not exist there (31 January plus one month is 28 or 29 February).
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = calendarDay(dayOf(date));
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  return civilDate(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Days from one civil date to another; negative when the second comes first. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayOf(to) - dayOf(from);
