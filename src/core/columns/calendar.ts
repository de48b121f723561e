/**
 * Dates and moments in the orders in which files write them. One description
 * gives both the date recipe and the moment recipe.
 *
 * A time zone at the end is accepted and not applied: the wall time that was
 * written is kept. Two-digit years are refused, except where the century can
 * be no other (none here).
 */

import { dayNumber, isCalendarDay, civilDateOf, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import {
  type Cell,
  empty,
  isMissing,
  type Moment,
  type Recipe,
  refuse,
  sqlTrim,
  trim,
  value,
} from "./recipe.ts";

type Order = {
  readonly id: string;
  /** Expression for the date with three groups. */
  readonly date: string;
  /** Which group is year, month and day; a missing day is the first. */
  readonly year: number;
  readonly month: number;
  readonly day: number | undefined;
  /** May a time follow? */
  readonly timed: boolean;
};

const orders: readonly Order[] = [
  { id: "iso", date: "([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", year: 1, month: 2, day: 3, timed: true },
  { id: "ymd", date: "([0-9]{4})[/.]([0-9]{1,2})[/.]([0-9]{1,2})", year: 1, month: 2, day: 3, timed: true },
  { id: "dmy", date: "([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})", year: 3, month: 2, day: 1, timed: true },
  { id: "mdy", date: "([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})", year: 3, month: 1, day: 2, timed: true },
  { id: "compact", date: "([0-9]{4})([0-9]{2})([0-9]{2})", year: 1, month: 2, day: 3, timed: false },
  { id: "month", date: "([0-9]{4})-([0-9]{1,2})", year: 1, month: 2, day: undefined, timed: false },
  { id: "cbs-month", date: "([0-9]{4})MM([0-9]{2})", year: 1, month: 2, day: undefined, timed: false },
];

/** Hours and minutes, optional seconds and fraction, optional AM or PM, optional zone. */
const TIME =
  "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)? ?([AaPp][Mm])?(?:Z|z|[+-][0-9]{2}:?[0-9]{2})?";
/** Group numbers of the time, after the groups of the date. */
const HOUR = 1;
const MINUTE = 2;
const SECOND = 3;
const HALF = 4;

const full = (order: Order): string => (order.timed ? `${order.date}(?:[T ]+${TIME})?` : order.date);
const groupsOf = (order: Order): number => (order.day === undefined ? 2 : 3);

function parseMoment(order: Order, expression: RegExp, text: string): Cell<Moment> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  const match = expression.exec(trimmed);
  if (match === null) return refuse("cell.not-this-date-order");
  const [year, month] = [Number(match[order.year]), Number(match[order.month])];
  const day = order.day === undefined ? 1 : Number(match[order.day]);
  if (!isCalendarDay(year, month, day)) return refuse("cell.impossible-date");
  const days = dayNumber(year, month, day) * MINUTES_PER_DAY;
  const g = groupsOf(order);
  if (match[g + HOUR] === undefined) return value({ minute: days, hasTime: false });
  const time = timeOfDay(match[g + HOUR], match[g + MINUTE], match[g + SECOND], match[g + HALF]);
  return time === undefined ? refuse("cell.impossible-time") : value({ minute: days + time, hasTime: true });
}

function timeOfDay(h: string, m: string, s: string | undefined, half: string | undefined): number | undefined {
  let hour = Number(h);
  if (Number(m) > 59 || Number(s ?? 0) > 59) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  return hour > 23 ? undefined : hour * 60 + Number(m);
}

/** Days since 1970 in SQL, NULL for a day that does not exist. */
function sqlDay(order: Order, trimmed: string): string {
  const part = (group: number): string => `CAST(regexp_extract(${trimmed}, '^${full(order)}$', ${group}) AS INTEGER)`;
  const [year, month] = [part(order.year), part(order.month)];
  const day = order.day === undefined ? "1" : part(order.day);
  // Text is put together in one order and cast: a day that does not exist becomes NULL.
  const iso =
    `printf('%04d-%02d-%02d', ${year}, ${month}, ${day})`;
  return `CASE WHEN ${year} >= 1000 THEN CAST(TRY_CAST(${iso} AS DATE) - DATE '1970-01-01' AS INTEGER) END`;
}

function sqlTime(order: Order, trimmed: string): string {
  const g = groupsOf(order);
  const text = (group: number): string => `regexp_extract(${trimmed}, '^${full(order)}$', ${g + group})`;
  const number = (group: number): string => `CAST(${text(group)} AS INTEGER)`;
  const half = `lower(${text(HALF)})`;
  const hour24 = `CASE WHEN ${half} = '' THEN ${number(HOUR)} WHEN ${number(HOUR)} BETWEEN 1 AND 12 THEN ${number(HOUR)} % 12 + (CASE WHEN ${half} = 'pm' THEN 12 ELSE 0 END) END`;
  const valid = `${number(MINUTE)} <= 59 AND coalesce(TRY_CAST(${text(SECOND)} AS INTEGER), 0) <= 59`;
  return `CASE WHEN ${text(HOUR)} = '' THEN 0 WHEN ${valid} AND (${hour24}) <= 23 THEN (${hour24}) * 60 + ${number(MINUTE)} END`;
}

function momentRecipe(order: Order): Recipe<Moment> {
  const expression = new RegExp(`^${full(order)}$`);
  return {
    id: `moment-${order.id}`,
    kind: "moment",
    parse: (text) => parseMoment(order, expression, text),
    sql: (column) => {
      const trimmed = sqlTrim(column);
      const time = order.timed ? sqlTime(order, trimmed) : "0";
      return `CASE WHEN regexp_full_match(${trimmed}, '${full(order)}') THEN (${sqlDay(order, trimmed)}) * ${MINUTES_PER_DAY} + (${time}) END`;
    },
  };
}

function dateRecipe(order: Order): Recipe<string> {
  const expression = new RegExp(`^${full(order)}$`);
  return {
    id: `date-${order.id}`,
    kind: "date",
    parse: (text) => {
      const cell = parseMoment(order, expression, text);
      return cell.state === "value" ? value(civilDateOf(Math.floor(cell.value.minute / MINUTES_PER_DAY))) : cell;
    },
    sql: (column) => {
      const moment = momentRecipe(order).sql(column);
      return `CAST(floor((${moment}) / ${MINUTES_PER_DAY}.0) AS INTEGER)`;
    },
  };
}

/** Days of Excel's 1900 system; day 60 is its 29 February 1900, so only later days are read. Until the year 2099. */
const EXCEL_FIRST = 61;
const EXCEL_LAST = 73_050;
const EXCEL_OFFSET = 25_569;
const EXCEL = "[0-9]{2,5}(?:[.,][0-9]{1,12})?";

function excelMinutes(text: string): Cell<Moment> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  if (!new RegExp(`^${EXCEL}$`).test(trimmed)) return refuse("cell.not-this-date-order");
  const serial = Number(trimmed.replace(",", "."));
  if (serial < EXCEL_FIRST || serial >= EXCEL_LAST) return refuse("cell.impossible-date");
  const minute = Math.floor((serial - EXCEL_OFFSET) * MINUTES_PER_DAY + 0.5);
  return value({ minute, hasTime: !Number.isInteger(serial) });
}

const excelSql = (column: string): string => {
  const trimmed = sqlTrim(column);
  const serial = `CAST(replace(${trimmed}, ',', '.') AS DOUBLE)`;
  return (
    `CASE WHEN regexp_full_match(${trimmed}, '${EXCEL}') THEN CASE WHEN ${serial} >= ${EXCEL_FIRST} AND ${serial} < ${EXCEL_LAST} ` +
    `THEN CAST(floor((${serial} - ${EXCEL_OFFSET}) * ${MINUTES_PER_DAY} + 0.5) AS INTEGER) END END`
  );
};

const excelMoment: Recipe<Moment> = { id: "moment-excel", kind: "moment", parse: excelMinutes, sql: excelSql };
const excelDate: Recipe<string> = {
  id: "date-excel",
  kind: "date",
  parse: (text) => {
    const cell = excelMinutes(text);
    return cell.state === "value" ? value(civilDateOf(Math.floor(cell.value.minute / MINUTES_PER_DAY))) : cell;
  },
  sql: (column) => `CAST(floor((${excelSql(column)}) / ${MINUTES_PER_DAY}.0) AS INTEGER)`,
};

export const momentRecipes: readonly Recipe<Moment>[] = [...orders.map(momentRecipe), excelMoment];
export const dateRecipes: readonly Recipe<string>[] = [...orders.map(dateRecipe), excelDate];
