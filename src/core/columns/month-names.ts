/**
 * Months by name, Dutch or English, in full or short, with a year of four
 * digits: "Mrt2021", "sept. 2021", "May 2021". A year of three digits that
 * begins with 0 ("June021") is one whose first 2 fell off; it is read as 2021.
 * The month stands for its first day.
 */

import { civilDateOf, dayNumber, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import {
  amongBlanks,
  type Cell,
  empty,
  isMissing,
  type Moment,
  type Recipe,
  refuse,
  trim,
  value,
} from "./recipe.ts";

const NAMES: readonly (readonly string[])[] = [
  ["jan", "januari", "january"],
  ["feb", "febr", "februari", "february"],
  ["mrt", "mar", "maart", "march"],
  ["apr", "april"],
  ["mei", "may"],
  ["jun", "juni", "june"],
  ["jul", "juli", "july"],
  ["aug", "augustus", "august"],
  ["sep", "sept", "september"],
  ["okt", "oct", "oktober", "october"],
  ["nov", "november"],
  ["dec", "december"],
];
const MONTH = new Map(NAMES.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));

const PATTERN = "([A-Za-z]{3,9})[.]?[ -]?([12][0-9]{3}|0[0-9]{2})";
const EXPRESSION = new RegExp(`^${PATTERN}$`);

function firstDay(text: string): Cell<number> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  const match = EXPRESSION.exec(trimmed);
  const month = match === null ? undefined : MONTH.get(match[1].toLowerCase());
  if (match === null || month === undefined) return refuse("cell.not-this-date-order");
  return value(dayNumber(match[2].length === 3 ? 2000 + Number(match[2]) : Number(match[2]), month, 1));
}

/** Days since 1970 in SQL, NULL where `firstDay` gives no value. */
function sqlDay(column: string): string {
  const cases = [...MONTH].map(([name, month]) => `WHEN '${name}' THEN ${month}`).join(" ");
  const parts = `regexp_extract(${column}, '${amongBlanks(PATTERN)}', ['m', 'y'])`;
  const year = "(CASE WHEN length(g.y) = 3 THEN 2000 ELSE 0 END + TRY_CAST(g.y AS INTEGER))";
  const date = `TRY_CAST(printf('%04d-%02d-01', ${year}, CASE lower(g.m) ${cases} END) AS DATE)`;
  return `list_transform([${parts}], lambda g: CAST(${date} - DATE '1970-01-01' AS BIGINT))[1]`;
}

export const monthNameDate: Recipe<string> = {
  id: "date-month-name",
  kind: "date",
  parse: (text) => {
    const day = firstDay(text);
    return day.state === "value" ? value(civilDateOf(day.value)) : day;
  },
  sql: sqlDay,
};

export const monthNameMoment: Recipe<Moment> = {
  id: "moment-month-name",
  kind: "moment",
  parse: (text) => {
    const day = firstDay(text);
    return day.state === "value"
      ? value({ minute: day.value * MINUTES_PER_DAY, hasTime: false, isInstant: false })
      : day;
  },
  sql: (column) => `(${sqlDay(column)}) * ${MINUTES_PER_DAY}`,
  sqlHasTime: () => "false",
};
