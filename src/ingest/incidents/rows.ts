/** Incidents from a table in memory, by the pure recipes. */

import { type Moment, type Recipe, textOf } from "../../core/columns/index.ts";
import { dayOf, MINUTES_PER_DAY } from "../../core/foundation/civil-date.ts";
import { error, fail, type Result } from "../../core/foundation/result.ts";
import type { RawRow, RawTable } from "../format.ts";
import type { IncidentBlock, IncidentSpec } from "../incidents.ts";
import { blockBuilder, emptyRow, type RowValues } from "./block.ts";
import { type Comparison, chooseRoles, type Role, type Roles, SAMPLED_ROWS } from "./roles.ts";

/** Fails as `readIncidentsCsv` does, except for what concerns the file itself. */
export async function rowsToIncidents(
  table: RawTable,
  spec: IncidentSpec,
  file = "",
): Promise<Result<IncidentBlock>> {
  if (table.rows.length === 0) return fail(error("csv.header-only", { where: { file } }));
  const texts = (place: number): string[] => table.rows.map(({ cells }) => cells[place] ?? "");
  const chosen = await chooseRoles(spec, table.columns, file, {
    first: (place) => texts(place).slice(0, SAMPLED_ROWS),
    filled: (place) =>
      texts(place)
        .filter((text) => textOf(text) !== "")
        .slice(0, SAMPLED_ROWS),
    compare: (place, one, other) => compare(texts(place), one, other),
  });
  if (!chosen.ok) return chosen;
  const roles = chosen.value;
  const builder = blockBuilder(spec, roles, file);
  const values = emptyRow();
  const seen = { onePer: new Set<string>(), id: new Set<string>() };
  table.rows.forEach((row, record) => {
    fill(values, row, roles);
    if (values.selected) {
      values.repeated = isRepeated(row, roles.onePer, seen.onePer);
      if (isRepeated(row, roles.id, seen.id)) builder.repeatedId(record);
    }
    builder.take(record, values);
  });
  let next = 0;
  return builder.finish({
    brokenRows: table.refusedRows,
    problems: table.refused,
    sha256: "",
    nextRow: () => table.rows[next++].row,
  });
}

function fill(values: RowValues, { cells, geometry }: RawRow, roles: Roles): void {
  const text = (place: number): string => textOf(cells[place] ?? "");
  values.selected = roles.where.every((filter) => filter.in.includes(text(filter.place)));
  values.repeated = false;
  [values.x, values.xText] = numberIn(cells, roles.x);
  [values.y, values.yText] = numberIn(cells, roles.y);
  if (roles.x === undefined && geometry?.kind === "point") [values.x, values.y] = [geometry.x, geometry.y];
  [values.minute, values.hasTime, values.minuteText, values.isInstant] = momentIn(cells, roles.minute);
  [values.time, values.timeText] = numberIn(cells, roles.time);
  [values.minuteTo, , values.minuteToText, values.toIsInstant] = momentIn(cells, roles.minuteTo);
  values.code = roles.category === undefined ? null : cells[roles.category];
}

function isRepeated({ cells }: RawRow, place: number | undefined, seen: Set<string>): boolean {
  const id = place === undefined ? "" : textOf(cells[place] ?? "");
  // Two rows without an identification are not the same incident.
  if (id === "") return false;
  if (seen.has(id)) return true;
  seen.add(id);
  return false;
}

/** The value, NaN without one, and then the text when there is any. */
function numberIn(cells: RawRow["cells"], role: Role | undefined): [number, string | null] {
  const text = role === undefined ? "" : (cells[role.place] ?? "");
  if (role === undefined || textOf(text) === "") return [Number.NaN, null];
  const cell = role.recipe.parse(text);
  return cell.state === "value" ? [cell.value as number, null] : [Number.NaN, text];
}

function momentIn(cells: RawRow["cells"], role: Role | undefined): [number, boolean, string | null, boolean] {
  const text = role === undefined ? "" : (cells[role.place] ?? "");
  if (role === undefined || textOf(text) === "") return [Number.NaN, false, null, false];
  const cell = role.recipe.parse(text);
  if (cell.state !== "value") return [Number.NaN, false, text, false];
  if (role.recipe.kind === "date") return [dayOf(cell.value as string) * MINUTES_PER_DAY, false, null, false];
  const { minute, hasTime, isInstant } = cell.value as Moment;
  return [minute, hasTime, null, isInstant];
}

function compare(texts: readonly string[], one: Recipe, other: Recipe): Comparison {
  const counts = { one: 0, other: 0, both: 0, different: 0 };
  for (const text of texts) {
    const [a, b] = [one.parse(text), other.parse(text)];
    if (a.state === "value") counts.one += 1;
    if (b.state === "value") counts.other += 1;
    if (a.state !== "value" || b.state !== "value") continue;
    counts.both += 1;
    if (JSON.stringify(a.value) !== JSON.stringify(b.value)) counts.different += 1;
  }
  return counts;
}
