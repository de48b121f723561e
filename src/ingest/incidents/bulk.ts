/**
 * Incidents from a CSV file of any size: DuckDB splits the text and applies the
 * recipes; the values stream into typed arrays in the order of the file. Only
 * cells that gave no value come back as text, and the pure recipe explains them.
 */

import type { DuckDBVector } from "@duckdb/node-api";
import { type Recipe, sqlTextOf } from "../../core/columns/index.ts";
import { error, fail, gather, type Result, succeed } from "../../core/foundation/result.ts";
import { linesLost } from "../csv/lines-lost.ts";
import { type OpenedCsv, openCsv } from "../csv/open-csv.ts";
import { rowNumbers } from "../csv/row-numbers.ts";
import { absentRecords, BLANK, forgetRefused, problemsOf, refusedRecords } from "../csv/source.ts";
import type { InputFile } from "../format.ts";
import type { IncidentBlock, IncidentSpec } from "../incidents.ts";
import { blockBuilder, emptyRow, type RowValues } from "./block.ts";
import { type Comparison, chooseRoles, type Roles, SAMPLED_ROWS } from "./roles.ts";
import { type SelectedPart, selectIncidents, selectRepeated } from "./select.ts";

/**
 * Fails with the problems of `openCsv` and `chooseRoles`, csv.unclosed-quote,
 * csv.too-many-faults and incident.too-many-categories. What happened to single rows stands in the
 * problems of the block.
 */
export async function readIncidentsCsv(
  file: InputFile,
  spec: IncidentSpec,
  onProgress?: (rowsRead: number) => void,
): Promise<Result<IncidentBlock>> {
  const { delimiter, encoding } = spec;
  const opened = await openCsv(file, {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (!opened.ok) return opened;
  try {
    const block = await readOpened(file, spec, opened.value, onProgress);
    return block.ok ? succeed(block.value, [...opened.notes, ...block.notes]) : block;
  } finally {
    await opened.value.close();
  }
}

async function readOpened(
  file: InputFile,
  spec: IncidentSpec,
  csv: OpenedCsv,
  onProgress: ((rowsRead: number) => void) | undefined,
): Promise<Result<IncidentBlock>> {
  const chosen = await chooseRoles(spec, csv.columns, file.name, {
    first: (place) => csv.samples.map((cells) => cells[place] ?? ""),
    filled: (place) => filled(csv, place),
    compare: (place, one, other) => compare(csv, place, one, other),
  });
  if (!chosen.ok) return chosen;
  const roles = chosen.value;
  const [onePer, ids] = [await repeatedIn(csv, roles, roles.onePer), await repeatedIn(csv, roles, roles.id)];
  await forgetRefused(csv.database);

  const builder = blockBuilder(spec, roles, file.name);
  const { sql, places } = selectIncidents(roles, csv.source, csv.dialect.fields);
  const result = await csv.database.connection.stream(sql);
  const values = emptyRow();
  let record = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    const rows = chunk.rowCount;
    const vector = (part: SelectedPart): DuckDBVector | undefined => {
      const place = places[part];
      return place === undefined ? undefined : chunk?.getColumnVector(place);
    };
    const read = reader(vector);
    for (let i = 0; i < rows; i += 1, record += 1) {
      // Record 0 is the header.
      if (record === 0 || read(i, values)) continue;
      values.repeated = onePer(record);
      if (ids(record)) builder.repeatedId(record - 1);
      builder.take(record - 1, values);
    }
    onProgress?.(record);
  }

  const refused = await refusedRecords(csv.database);
  const faults = problemsOf(refused, file.name, csv.dialect.fields);
  const lost = await linesLost(csv, refused, file.name);
  if (lost !== undefined) return fail(lost);
  if (refused.tooMany)
    return fail(...gather(faults), error("csv.too-many-faults", { where: { file: file.name } }));
  const nextRow = rowNumbers(await absentRecords(csv.text, csv.dialect, refused), csv.dialect.skip + 1);
  nextRow();
  return builder.finish({
    brokenRows: refused.records.filter(({ code }) => code !== BLANK).length,
    problems: gather(faults),
    sha256: csv.text.sha256,
    nextRow,
  });
}

/** Fills the values of row i of a chunk; true when the whole record is empty. */
function reader(
  vector: (part: SelectedPart) => DuckDBVector | undefined,
): (i: number, values: RowValues) => boolean {
  const [blank, selected] = [vector("blank"), vector("selected")];
  const [x, y, minute, hasTime] = [vector("x"), vector("y"), vector("minute"), vector("hasTime")];
  const [time, minuteTo, code] = [vector("time"), vector("minuteTo"), vector("code")];
  const [xText, yText, minuteText] = [vector("xText"), vector("yText"), vector("minuteText")];
  const [timeText, minuteToText] = [vector("timeText"), vector("minuteToText")];
  const [isInstant, toIsInstant] = [vector("isInstant"), vector("toIsInstant")];
  const number = (of: DuckDBVector | undefined, i: number): number =>
    (of?.getItem(i) as number | null | undefined) ?? Number.NaN;
  const text = (of: DuckDBVector | undefined, i: number): string | null =>
    (of?.getItem(i) as string | null | undefined) ?? null;
  return (i, values) => {
    if (blank?.getItem(i) === true) return true;
    values.selected = selected === undefined || selected.getItem(i) === true;
    values.x = number(x, i);
    values.y = number(y, i);
    values.minute = number(minute, i);
    values.hasTime = hasTime?.getItem(i) === true;
    values.isInstant = isInstant?.getItem(i) === true;
    values.toIsInstant = toIsInstant?.getItem(i) === true;
    values.time = number(time, i);
    values.minuteTo = number(minuteTo, i);
    values.code = text(code, i);
    // Texts are fetched only for the few cells that gave no value.
    values.xText = Number.isNaN(values.x) ? text(xText, i) : null;
    values.yText = Number.isNaN(values.y) ? text(yText, i) : null;
    values.minuteText = Number.isNaN(values.minute) ? text(minuteText, i) : null;
    values.timeText = Number.isNaN(values.time) ? text(timeText, i) : null;
    values.minuteToText = Number.isNaN(values.minuteTo) ? text(minuteToText, i) : null;
    return false;
  };
}

/** Whether a record repeats an earlier one; asked in rising order. */
async function repeatedIn(
  csv: OpenedCsv,
  roles: Roles,
  place: number | undefined,
): Promise<(record: number) => boolean> {
  if (place === undefined) return () => false;
  await forgetRefused(csv.database);
  const found = await csv.database.connection.runAndReadAll(selectRepeated(roles, place, csv.source));
  const repeated = Float64Array.from((found.getColumns()[0] ?? []) as number[]);
  let next = 0;
  return (record) => {
    while (next < repeated.length && repeated[next] < record) next += 1;
    return repeated[next] === record;
  };
}

async function filled(csv: OpenedCsv, place: number): Promise<string[]> {
  await forgetRefused(csv.database);
  const column = `c${place}`;
  const found = await csv.database.connection.runAndReadAll(
    `SELECT ${column} FROM (SELECT ${column}, row_number() OVER () AS record FROM ${csv.source})
     WHERE record > 1 AND ${sqlTextOf(column)} <> '' LIMIT ${SAMPLED_ROWS}`,
  );
  return (found.getColumns()[0] ?? []) as string[];
}

async function compare(csv: OpenedCsv, place: number, one: Recipe, other: Recipe): Promise<Comparison> {
  await forgetRefused(csv.database);
  const column = `c${place}`;
  const found = await csv.database.connection.runAndReadAll(
    `SELECT count(a)::DOUBLE, count(b)::DOUBLE, (count(*) FILTER (WHERE a IS NOT NULL AND b IS NOT NULL))::DOUBLE,
       (count(*) FILTER (WHERE a <> b))::DOUBLE
     FROM (SELECT ${one.sql(column)} AS a, ${other.sql(column)} AS b FROM ${csv.source})`,
  );
  const [ones, others, both, different] = found.getRows()[0] as number[];
  return { one: ones, other: others, both, different };
}
