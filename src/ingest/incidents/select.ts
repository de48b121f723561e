/**
 * The SELECT that applies the recipes of an incident's columns: per record one
 * value per role, and the text only where it gave no value. Categories come as
 * they stand: blanks around them are cheaper to take off once per code.
 */

import { sqlTextOf } from "../../core/columns/index.ts";
import { MINUTES_PER_DAY } from "../../core/foundation/civil-date.ts";
import { literal } from "../duckdb.ts";
import type { Role, Roles } from "./roles.ts";

export type Selection = {
  readonly sql: string;
  /** Place of each part in the result; parts that were not asked for are absent. */
  readonly places: Readonly<Partial<Record<SelectedPart, number>>>;
};

export type SelectedPart =
  | "blank"
  | "selected"
  | "x"
  | "y"
  | "minute"
  | "hasTime"
  | "isInstant"
  | "toIsInstant"
  | "time"
  | "minuteTo"
  | "code"
  | "xText"
  | "yText"
  | "minuteText"
  | "timeText"
  | "minuteToText";

export function selectIncidents(roles: Roles, source: string, fields: number): Selection {
  const inner: string[] = [];
  const outer: string[] = [];
  const places: Partial<Record<SelectedPart, number>> = {};
  const give = (part: SelectedPart, expression: string): void => {
    places[part] = outer.length;
    outer.push(expression);
  };
  const read = (part: "x" | "y" | "minute" | "time" | "minuteTo", role: Role | undefined): void => {
    if (role === undefined) return;
    const column = `c${role.place}`;
    inner.push(`${sqlValueOf(role)} AS ${part}`, `${column} AS ${part}_text`);
    give(part, part);
    give(
      `${part}Text`,
      `CASE WHEN ${part} IS NULL AND ${sqlTextOf(`${part}_text`)} <> '' THEN ${part}_text END`,
    );
  };
  // Every column is named, so that DuckDB checks every field of every record.
  give("blank", `coalesce(${Array.from({ length: fields }, (_, i) => `c${i}`).join(", ")}) IS NULL`);
  inner.push("*");
  if (roles.where.length > 0) give("selected", selected(roles));
  for (const part of ["x", "y", "minute", "time", "minuteTo"] as const) read(part, roles[part]);
  const hasTime = roles.minute.recipe.sqlHasTime;
  if (hasTime !== undefined) give("hasTime", hasTime("minute_text"));
  const isInstant = roles.minute.recipe.sqlIsInstant;
  if (isInstant !== undefined) give("isInstant", isInstant("minute_text"));
  const toIsInstant = roles.minuteTo?.recipe.sqlIsInstant;
  if (toIsInstant !== undefined) give("toIsInstant", toIsInstant("minuteTo_text"));
  if (roles.category !== undefined) give("code", `c${roles.category}`);
  return { sql: `SELECT ${outer.join(", ")} FROM (SELECT ${inner.join(", ")} FROM ${source})`, places };
}

/** Numbers as DOUBLE, days as minutes: the same as the pure reader gives. */
function sqlValueOf({ recipe, place }: Role): string {
  const value = `CAST(${recipe.sql(`c${place}`)} AS DOUBLE)`;
  return recipe.kind === "date" ? `${value} * ${MINUTES_PER_DAY}` : value;
}

const selected = (roles: Roles): string =>
  roles.where
    .map((filter) => {
      const text = `coalesce(${sqlTextOf(`c${filter.place}`)}, '')`;
      return filter.in.length === 0 ? "false" : `${text} IN (${filter.in.map(literal).join(", ")})`;
    })
    .join(" AND ");

/**
 * Records, counted from 0 with the header, whose text in a column stood in an
 * earlier selected record, in rising order.
 */
export function selectRepeated(roles: Roles, place: number, source: string): string {
  const which = roles.where.length > 0 ? ` AND ${selected(roles)}` : "";
  return `
    WITH records AS (SELECT CAST(row_number() OVER () - 1 AS DOUBLE) AS record, * FROM ${source}),
      named AS (SELECT record, ${sqlTextOf(`c${place}`)} AS id FROM records WHERE record > 0${which}),
      twice AS (SELECT id, min(record) AS first FROM named WHERE id <> '' GROUP BY id HAVING count(*) > 1)
    SELECT record FROM named JOIN twice USING (id) WHERE record > first ORDER BY record`;
}
