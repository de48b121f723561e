/**
 * Dates and moments in the orders in which files write them. One description
 * gives both the date recipe and the moment recipe.
 *
 * A time with `Z` or a distance from UTC at its end is an instant, given in
 * minutes of UTC; the reader turns it into local time. Seconds are dropped. A
 * date recipe drops time and zone, and keeps the day that was written.
 * Two-digit years are refused: their century would be a guess.
 */

import { civilDateOf, dayNumber, isCalendarDay, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import {
  amongBlanks,
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
import { sqlTimeOfDay, TIME_OF_DAY, timeOfDay } from "./time-of-day.ts";

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
  {
    id: "dmy",
    date: "([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([0-9]{4})",
    year: 3,
    month: 2,
    day: 1,
    timed: true,
  },
  { id: "mdy", date: "([0-9]{1,2})[-/]([0-9]{1,2})[-/]([0-9]{4})", year: 3, month: 1, day: 2, timed: true },
  { id: "compact", date: "([0-9]{4})([0-9]{2})([0-9]{2})", year: 1, month: 2, day: 3, timed: false },
  { id: "month", date: "([0-9]{4})-([0-9]{1,2})", year: 1, month: 2, day: undefined, timed: false },
  { id: "cbs-month", date: "([0-9]{4})MM([0-9]{2})", year: 1, month: 2, day: undefined, timed: false },
];

/** Hours and minutes, optional seconds and fraction, optional AM or PM, optional zone. */
const ZONE = "[Zz]|[+-][0-9]{2}:?[0-9]{2}";
const TIME = `${TIME_OF_DAY}(${ZONE})?`;
/** Group numbers of the time, after the groups of the date. */
const HOUR = 1;
const MINUTE = 2;
const SECOND = 3;
const HALF = 4;
const DISTANCE = 5;
/** No zone is further from UTC than this. */
const FURTHEST = 14 * 60;

const full = (order: Order): string => (order.timed ? `${order.date}(?:[T ]+${TIME})?` : order.date);
const groupsOf = (order: Order): number => (order.day === undefined ? 2 : 3);

/** The minute as it was written, and the minutes ahead of UTC when that was written too. */
type Written = { readonly minute: number; readonly hasTime: boolean; readonly distance: number | undefined };

function parseWritten(order: Order, expression: RegExp, text: string): Cell<Written> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  const match = expression.exec(trimmed);
  if (match === null) return refuse("cell.not-this-date-order");
  const [year, month] = [Number(match[order.year]), Number(match[order.month])];
  const day = order.day === undefined ? 1 : Number(match[order.day]);
  if (!isCalendarDay(year, month, day)) return refuse("cell.impossible-date");
  const days = dayNumber(year, month, day) * MINUTES_PER_DAY;
  const g = groupsOf(order);
  if (match[g + HOUR] === undefined) return value({ minute: days, hasTime: false, distance: undefined });
  const time = timeOfDay(match[g + HOUR], match[g + MINUTE], match[g + SECOND], match[g + HALF]);
  const zone = match[g + DISTANCE];
  const distance = zone === undefined ? undefined : distanceFromUtc(zone);
  if (time === undefined || (zone !== undefined && distance === undefined))
    return refuse("cell.impossible-time");
  return value({ minute: days + time, hasTime: true, distance });
}

/** Minutes ahead of UTC; undefined for a distance that no zone has. */
function distanceFromUtc(zone: string): number | undefined {
  if (zone.toUpperCase() === "Z") return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  const distance = hours * 60 + minutes;
  if (minutes > 59 || distance > FURTHEST) return undefined;
  return zone.startsWith("-") ? -distance : distance;
}

/** The same in SQL over the part `g.z`, '' without a zone. */
const sqlDistance = (() => {
  const minutes = "TRY_CAST(right(g.z, 2) AS INTEGER)";
  const distance = `(TRY_CAST(substr(g.z, 2, 2) AS INTEGER) * 60 + ${minutes})`;
  const valid = `${minutes} <= 59 AND ${distance} <= ${FURTHEST}`;
  const sign = "CASE WHEN starts_with(g.z, '-') THEN -1 ELSE 1 END";
  return `(CASE WHEN g.z IN ('', 'Z', 'z') THEN 0 WHEN ${valid} THEN ${distance} * (${sign}) END)`;
})();

/**
 * The parts of a moment by name in one pass: an expression per part would run
 * the regular expression again for each. Without a match all parts are ''.
 */
function sqlParts(order: Order, column: string): string {
  const names = ["a", "b", "c"].slice(0, groupsOf(order));
  const all = order.timed ? [...names, "h", "i", "s", "p", "z"] : names;
  return `regexp_extract(${column}, '${amongBlanks(full(order))}', [${all.map((name) => `'${name}'`).join(", ")}])`;
}

/** Days since 1970 of the parts `g`, NULL for a day that does not exist. */
function sqlDay(order: Order): string {
  const part = (group: number): string => `TRY_CAST(g.${"abc"[group - 1]} AS INTEGER)`;
  const day = order.day === undefined ? "1" : part(order.day);
  const iso = `printf('%04d-%02d-%02d', ${part(order.year)}, ${part(order.month)}, ${day})`;
  return `CASE WHEN ${part(order.year)} >= 1000 THEN TRY_CAST(${iso} AS DATE) - DATE '1970-01-01' END`;
}

/** The form that registers export, cast as it stands: measured seven times as fast as taking it to parts. */
function sqlPlainIso(column: string, otherwise: string): string {
  const plain = "^[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?$";
  const minutes = `epoch_ms(TRY_CAST(left(${column}, 16) AS TIMESTAMP)) // 60000`;
  return `CASE WHEN regexp_matches(${column}, '${plain}') THEN CAST(${minutes} AS BIGINT) ELSE ${otherwise} END`;
}

function momentRecipe(order: Order): Recipe<Moment> {
  const expression = new RegExp(`^${full(order)}$`);
  return {
    id: `moment-${order.id}`,
    kind: "moment",
    parse: (text) => {
      const cell = parseWritten(order, expression, text);
      if (cell.state !== "value") return cell;
      const { minute, hasTime, distance } = cell.value;
      return value({ minute: minute - (distance ?? 0), hasTime, isInstant: distance !== undefined });
    },
    sql: (column) => sqlMinutes(order, column, 1),
    sqlHasTime: (column) => (order.timed ? `contains(${column}, ':')` : "false"),
    sqlIsInstant: (column) =>
      order.timed ? `regexp_matches(${column}, '${amongBlanks(`.*:[0-9]{2}.*(?:${ZONE})`)}')` : "false",
  };
}

/** @param applied  1 to take the distance from UTC off, 0 to keep the minute that was written */
function sqlMinutes(order: Order, column: string, applied: 0 | 1): string {
  const time = order.timed
    ? `CASE WHEN g.h = '' THEN 0 ELSE ${sqlTimeOfDay} - ${applied} * ${sqlDistance} END`
    : "0";
  // BIGINT: minutes of years after 6052 do not fit in 32 bits.
  const minutes = `CAST((${sqlDay(order)}) * ${MINUTES_PER_DAY} + (${time}) AS BIGINT)`;
  const anyForm = `list_transform([${sqlParts(order, column)}], lambda g: ${minutes})[1]`;
  return order.id === "iso" ? sqlPlainIso(column, anyForm) : anyForm;
}

function dateRecipe(order: Order): Recipe<string> {
  const expression = new RegExp(`^${full(order)}$`);
  return {
    id: `date-${order.id}`,
    kind: "date",
    parse: (text) => {
      const cell = parseWritten(order, expression, text);
      return cell.state === "value"
        ? value(civilDateOf(Math.floor(cell.value.minute / MINUTES_PER_DAY)))
        : cell;
    },
    sql: (column) => {
      return `CAST(floor((${sqlMinutes(order, column, 0)}) / ${MINUTES_PER_DAY}.0) AS INTEGER)`;
    },
  };
}

/** Day numbers of Excel's 1900 system that are plausible dates: from 1950 until 2099. */
const EXCEL_FIRST = 18_264;
const EXCEL_END = 73_051;
const EXCEL_OFFSET = 25_569;
const SECONDS_PER_DAY = 86_400;
const EXCEL = "[0-9]{2,5}(?:[.,][0-9]{1,12})?";
const excelSerial = new RegExp(`^${EXCEL}$`);

function excelMinutes(text: string): Cell<Moment> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  if (!excelSerial.test(trimmed)) return refuse("cell.not-this-date-order");
  const serial = Number(trimmed.replace(",", "."));
  if (serial < EXCEL_FIRST || serial >= EXCEL_END) return refuse("cell.impossible-date");
  // To the nearest second, which the fraction approximates, and down to the minute like every other form.
  const second = Math.floor((serial - EXCEL_OFFSET) * SECONDS_PER_DAY + 0.5);
  const minute = Math.floor(second / 60);
  return value({ minute, hasTime: !Number.isInteger(serial), isInstant: false });
}

const excelSql = (column: string): string => {
  const trimmed = sqlTrim(column);
  const serial = `CAST(replace(${trimmed}, ',', '.') AS DOUBLE)`;
  return (
    `CASE WHEN regexp_full_match(${trimmed}, '${EXCEL}') THEN CASE WHEN ${serial} >= ${EXCEL_FIRST} AND ${serial} < ${EXCEL_END} ` +
    `THEN CAST(floor(floor((${serial} - ${EXCEL_OFFSET}) * ${SECONDS_PER_DAY} + 0.5) / 60) AS INTEGER) END END`
  );
};

const excelMoment: Recipe<Moment> = {
  id: "moment-excel",
  kind: "moment",
  parse: excelMinutes,
  sql: excelSql,
  sqlHasTime: (column) => `TRY_CAST(replace(${sqlTrim(column)}, ',', '.') AS DOUBLE) % 1 <> 0`,
};
const excelDate: Recipe<string> = {
  id: "date-excel",
  kind: "date",
  parse: (text) => {
    const cell = excelMinutes(text);
    return cell.state === "value"
      ? value(civilDateOf(Math.floor(cell.value.minute / MINUTES_PER_DAY)))
      : cell;
  },
  sql: (column) => `CAST(floor((${excelSql(column)}) / ${MINUTES_PER_DAY}.0) AS INTEGER)`,
};

export const momentRecipes: readonly Recipe<Moment>[] = [...orders.map(momentRecipe), excelMoment];
export const dateRecipes: readonly Recipe<string>[] = [...orders.map(dateRecipe), excelDate];
