/**
 * What the indicators count: the rows of log, shifts, requests and outages with
 * their area, day and weight, prepared once for all indicators.
 */

import type { Area } from "../../dossier/areas.ts";
import { repeatedEntries } from "../../dossier/checks/log-in-order.ts";
import { isPossibleShift } from "../../dossier/checks/shifts-in-order.ts";
import type { Dossier } from "../../dossier/dossier.ts";
import type { LogEntry } from "../../dossier/log.ts";
import type { Outage } from "../../dossier/outages.ts";
import type { FootageRequest } from "../../dossier/requests.ts";
import type { Shift } from "../../dossier/shifts.ts";
import { outageSpan, partsOf, type Span, seenAt, shiftSpan } from "../../dossier/spans.ts";
import type { Table } from "../../dossier/table.ts";
import { type CivilDate, civilDateOf, dayOf, MINUTES_PER_DAY } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../../foundation/result.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import { type CameraDays, cameraDays } from "./camera-days.ts";
import { type Cells, cellsOf, type Word } from "./cells.ts";
import { isOverRetention, retentionDaysOf } from "./request-days.ts";
import { isThereInTime } from "./response-minutes.ts";
import { type Sort, type Taxonomy, taxonomy } from "./taxonomy.ts";

/** Rows of a table that count, each with its area, day and number. */
export type RowSet<R> = {
  readonly table: string;
  readonly rows: readonly R[];
  /** 1 for a single row, the count for a total. */
  readonly weight: Float64Array;
  /** Position in `Facts.areas`; -1 elsewhere or unknown. */
  readonly area: Int16Array;
  /** Day number; NO_DAY when unknown. */
  readonly day: Int32Array;
  /** First and last day; undefined when no row has one. */
  readonly period: { readonly from: number; readonly to: number } | undefined;
  /** Are there single rows beside or instead of totals? */
  readonly single: boolean;
  readonly sources: readonly string[];
};

/** Rows with the cells into which they fall. */
export type CelledRows<R> = RowSet<R> & { readonly cells: Cells<R> };

export const NO_DAY = -(2 ** 31);

export type ShiftFact = { readonly shift: Shift; readonly span: Span };

export type Facts = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly book: TraceBook;
  readonly areas: readonly Area[];
  readonly areaIndex: ReadonlyMap<string, number>;
  readonly log: Known<CelledRows<LogEntry>>;
  readonly requests: Known<CelledRows<FootageRequest>>;
  readonly outages: Known<RowSet<Outage>>;
  readonly shifts: Known<readonly ShiftFact[]>;
  readonly cameraDays: CameraDays;
  readonly words: Taxonomy;
  /** Problems that the goal of each area names; empty without a goal or when its words are not in the table. */
  readonly problems: readonly (readonly Sort[])[];
};

export function factsOf(dossier: Dossier, asOf: CivilDate, book: TraceBook): Facts {
  const areas = valueOr(dossier.areas, []).filter((area) => area.role === "camera");
  const areaIndex = new Map(areas.map((area, i) => [area.id, i]));
  const days = cameraDays(dossier, asOf);
  const words = taxonomy(asOf);
  const last = dayOf(asOf);
  const goals = valueOr(dossier.goals, []);
  const areaOf = (area: string | undefined, camera: string | undefined, day: number): number =>
    areaIndex.get(area ?? (camera === undefined ? "" : (days.areaOn(camera, day) ?? ""))) ?? -1;
  return {
    dossier,
    asOf,
    book,
    areas,
    areaIndex,
    cameraDays: days,
    words,
    problems: areas.map((area) => {
      const problem = goals.find((goal) => goal.area === area.id)?.problem;
      return problem === undefined ? [] : words.sortsOf(problem);
    }),
    log: celled(logSet(dossier.log, last, areaOf), logWords(dossier)),
    requests: celled(
      rowSet(
        "requests",
        dossier.requests,
        last,
        (row) => (row.requestedAt === undefined ? row.month : row.requestedAt.minute),
        (row) => (row.requestedAt === undefined ? row.count : (row.count ?? 1)),
        (row, day) => areaOf(row.area, partsOf(row.cameras ?? "")[0], day),
        (row) => row.requestedAt !== undefined,
      ),
      requestWords(dossier),
    ),
    outages: rowSet(
      "outages",
      dossier.outages,
      last,
      (row) => row.from?.minute ?? row.month,
      (row) => (isUsableOutage(row) ? 1 : undefined),
      (row, day) => areaOf(row.area, row.camera, day),
      (row) => row.from !== undefined,
    ),
    shifts:
      dossier.shifts.state !== "known"
        ? dossier.shifts
        : known(
            dossier.shifts.value.flatMap((shift) => {
              const span = shiftSpan(shift);
              const used =
                span !== undefined && isPossibleShift(span) && span.from < (last + 1) * MINUTES_PER_DAY;
              return used ? [{ shift, span }] : [];
            }),
          ),
  };
}

const celled = <R>(set: Known<RowSet<R>>, words: readonly Word<R>[]): Known<CelledRows<R>> =>
  set.state === "known"
    ? known({ ...set.value, cells: cellsOf(set.value.rows, set.value.weight, set.value.area, words) })
    : set;

/** All that a share or chain may ask of a log entry. */
const logWords = ({ manifest }: Dossier): readonly Word<LogEntry>[] => [
  ({ type }) => type,
  ({ trigger }) => trigger,
  ({ reportedTo }) => reportedTo,
  ({ followUp }) => followUp,
  ({ result }) => result,
  ({ camera }) => (camera === undefined || camera === "unknown" ? camera : "named"),
  (entry) => (entry.month === undefined ? (seenAt(entry)?.hasTime === true ? "timed" : "untimed") : "total"),
  (entry) => isThereInTime(entry, manifest.programme.responseMinutes),
];

/** All that a share or chain may ask of a request for footage. */
const requestWords = ({ manifest }: Dossier): readonly Word<FootageRequest>[] => {
  const retentionDays = retentionDaysOf(manifest.programme);
  return [
    ({ offence }) => offence,
    ({ found }) => found,
    ({ usable }) => usable,
    ({ outcome }) => outcome,
    (request) => isOverRetention(request, retentionDays),
  ];
};

function logSet(
  log: Table<LogEntry>,
  last: number,
  areaOf: (area: string | undefined, camera: string | undefined, day: number) => number,
): Known<RowSet<LogEntry>> {
  const repeated = repeatedEntries(valueOr(log, []));
  return rowSet(
    "log",
    log,
    last,
    (row) => (row.at === undefined ? row.month : seenAt(row)?.minute),
    (row) => (repeated.has(row) ? undefined : row.month === undefined ? (row.count ?? 1) : row.count),
    (row, day) => areaOf(row.area, row.camera, day),
    (row) => row.month === undefined,
  );
}

/** An outage whose end does not lie before its begin. */
function isUsableOutage(row: Outage): boolean {
  const span = outageSpan(row);
  return span === undefined ? row.hours !== undefined : span.to === undefined || span.to >= span.from;
}

/**
 * @param when    minute or month of a row; undefined when not known
 * @param weight  number that a row stands for; undefined leaves it out
 */
function rowSet<R extends { readonly origin: { readonly source: string } }>(
  table: string,
  rows: Table<R>,
  last: number,
  when: (row: R) => number | string | undefined,
  weight: (row: R) => number | undefined,
  area: (row: R, day: number) => number,
  isSingle: (row: R) => boolean,
): Known<RowSet<R>> {
  if (rows.state !== "known") return rows;
  const used: R[] = [];
  const { length } = rows.value;
  const weights = new Float64Array(length);
  const areas = new Int16Array(length);
  const days = new Int32Array(length);
  const sources = new Set<string>();
  let [first, latest, single] = [Infinity, -Infinity, false];
  for (const row of rows.value) {
    const count = weight(row);
    if (count === undefined) continue;
    const moment = when(row);
    const day =
      moment === undefined
        ? NO_DAY
        : typeof moment === "string"
          ? dayOf(moment)
          : Math.floor(moment / MINUTES_PER_DAY);
    if (day > last) continue;
    if (day !== NO_DAY) {
      if (day < first) first = day;
      if (day > latest) latest = day;
    }
    const at = used.length;
    weights[at] = count;
    areas[at] = area(row, day);
    days[at] = day;
    used.push(row);
    sources.add(row.origin.source);
    if (isSingle(row)) single = true;
  }
  const n = used.length;
  if (n === 0) return notMeasured(warning("working.no-rows", { values: { table } }));
  return known({
    table,
    rows: used,
    weight: weights.subarray(0, n),
    area: areas.subarray(0, n),
    day: days.subarray(0, n),
    period: Number.isFinite(first) ? { from: first, to: latest } : undefined,
    single,
    sources: [...sources],
  });
}

/** A period in words for the settings of a trace. */
export const periodText = (period: { readonly from: number; readonly to: number }): string =>
  `${civilDateOf(period.from)} to ${civilDateOf(period.to)}`;
