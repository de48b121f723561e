/** Times of day: after a date, or in a column of their own. */

import { amongBlanks, type Cell, empty, isMissing, type Recipe, refuse, trim, value } from "./recipe.ts";

/** Hours and minutes, optional seconds and fraction, optional AM or PM: four groups, named h, i, s and p in SQL. */
export const TIME_OF_DAY = "([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,][0-9]{1,9})?)? ?([AaPp][Mm])?";
/** Hours and minutes without a mark, as registers export them: 0930. */
const COMPACT = "([0-9]{2})([0-9]{2})";

/** Minutes since midnight; undefined for a time that does not exist, such as 24:00 or 13:05 PM. */
export function timeOfDay(
  h: string,
  m: string,
  s: string | undefined,
  half: string | undefined,
): number | undefined {
  let hour = Number(h);
  if (Number(m) > 59 || Number(s ?? 0) > 59) return undefined;
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    hour = (hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0);
  }
  return hour > 23 ? undefined : hour * 60 + Number(m);
}

/** The same in SQL over a struct `g` with the groups as texts, '' where a group is absent. */
export const sqlTimeOfDay = (() => {
  const hour = "TRY_CAST(g.h AS INTEGER)";
  const half = "lower(g.p)";
  const hour24 =
    `CASE WHEN ${half} = '' THEN ${hour} WHEN ${hour} BETWEEN 1 AND 12 ` +
    `THEN ${hour} % 12 + (CASE WHEN ${half} = 'pm' THEN 12 ELSE 0 END) END`;
  const minute = "TRY_CAST(g.i AS INTEGER)";
  const valid = `${minute} <= 59 AND (g.s = '' OR TRY_CAST(g.s AS INTEGER) <= 59) AND (${hour24}) <= 23`;
  return `(CASE WHEN ${valid} THEN (${hour24}) * 60 + ${minute} END)`;
})();

const clock = new RegExp(`^${TIME_OF_DAY}$`);
const compact = new RegExp(`^${COMPACT}$`);

function parse(expression: RegExp, text: string): Cell<number> {
  const trimmed = trim(text);
  if (isMissing(trimmed)) return empty;
  const match = expression.exec(trimmed);
  if (match === null) return refuse("cell.not-a-time");
  const minutes = timeOfDay(match[1], match[2], match[3], match[4]);
  return minutes === undefined ? refuse("cell.impossible-time") : value(minutes);
}

const sql = (pattern: string, names: string) => (column: string) =>
  `list_transform([regexp_extract(${column}, '${amongBlanks(pattern)}', [${names}])], lambda g: ${sqlTimeOfDay})[1]`;

export const timeRecipes: readonly Recipe<number>[] = [
  {
    id: "time-clock",
    kind: "time",
    parse: (text) => parse(clock, text),
    sql: sql(TIME_OF_DAY, "'h', 'i', 's', 'p'"),
  },
  {
    id: "time-compact",
    kind: "time",
    parse: (text) => parse(compact, text),
    // Two empty groups, so that the parts have the same names.
    sql: sql(`${COMPACT}()()`, "'h', 'i', 's', 'p'"),
  },
];
