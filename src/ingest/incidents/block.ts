/**
 * Builds a block of incidents row by row, in file order. Decides what is used,
 * what is set aside and why; the readers only bring the values.
 */

import { explainCell, textOf } from "../../core/columns/index.ts";
import { unknownCodes } from "../../core/dossier/counts/code-counts.ts";
import { DEFAULT_POINT, HAS_INTERVAL, HAS_POINT, HAS_TIME_OF_DAY } from "../../core/dossier/incidents.ts";
import { TOLERATED_SHARE } from "../../core/dossier/typed-rows.ts";
import { MINUTES_PER_DAY } from "../../core/foundation/civil-date.ts";
import {
  error,
  fail,
  note,
  type Problem,
  type Result,
  succeed,
  warning,
} from "../../core/foundation/result.ts";
import { DEFAULT_TIME_ZONE, toLocalTime } from "../../core/foundation/time-zone.ts";
import type { AsideReason, IncidentBlock, IncidentSpec } from "../incidents.ts";
import { categoryIndex, MOST_CATEGORIES } from "./categories.ts";
import { remarks } from "./remarks.ts";
import type { Role, Roles } from "./roles.ts";
import { forgetUnknownTimes } from "./unknown-times.ts";
import { usedRows } from "./used-rows.ts";

/** The values of one row; NaN stands for no value, and then the text says why. Filled again for each row. */
export type RowValues = {
  selected: boolean;
  repeated: boolean;
  x: number;
  y: number;
  /** Minutes since 1970 of the moment, or of the day when a time stands beside it. */
  minute: number;
  hasTime: boolean;
  /** `minute` is of UTC and must become local. */
  isInstant: boolean;
  time: number;
  minuteTo: number;
  toIsInstant: boolean;
  code: string | null;
  /** Texts that gave no value though the cell was not empty. */
  xText: string | null;
  yText: string | null;
  minuteText: string | null;
  timeText: string | null;
  minuteToText: string | null;
};

export const emptyRow = (): RowValues => ({
  selected: true,
  repeated: false,
  x: Number.NaN,
  y: Number.NaN,
  minute: Number.NaN,
  hasTime: false,
  isInstant: false,
  time: Number.NaN,
  minuteTo: Number.NaN,
  toIsInstant: false,
  code: null,
  xText: null,
  yText: null,
  minuteText: null,
  timeText: null,
  minuteToText: null,
});

export type BlockBuilder = {
  /** @param record place of the row among the records that were read, from 0 */
  readonly take: (record: number, values: RowValues) => void;
  readonly repeatedId: (record: number) => void;
  readonly finish: (ending: Ending) => Result<IncidentBlock>;
};

export type Ending = {
  readonly brokenRows: number;
  readonly problems: readonly Problem[];
  readonly sha256: string;
  /** Row as a spreadsheet shows it, of the records in order; asked once for each record from 0. */
  readonly nextRow: () => number;
};

export function blockBuilder(spec: IncidentSpec, roles: Roles, file: string): BlockBuilder {
  const columns = usedRows();
  const setAside: Record<AsideReason, number> = {
    "broken-row": 0,
    "not-selected": 0,
    repeated: 0,
    "moment-missing": 0,
    "moment-refused": 0,
  };
  const remark = remarks();
  const categories = categoryIndex(spec);
  const defaults = spec.defaultPoints ?? [];
  const project = projection(spec);
  const local = toLocalTime(spec.timeZone ?? DEFAULT_TIME_ZONE);
  let instants = 0;
  let taken = 0;
  let [x, y] = [0, 0];

  /** Why a cell gave no value: remarks the fault, or gives false when it only says that there is none. */
  const refuses = (record: number, role: Role | undefined, text: string | null) => {
    if (role === undefined || text === null) return false;
    const code = explainCell(role.recipe, text);
    if (code === undefined) return false;
    remark.add(code, "error", record, role.column, text);
    return true;
  };

  /** Puts the point in `x` and `y`, 0 without one, and gives its flags. */
  function placeOf(record: number, values: RowValues): number {
    x = 0;
    y = 0;
    const [missingX, missingY] = [Number.isNaN(values.x), Number.isNaN(values.y)];
    if (missingX || missingY) {
      const refusedX = missingX && refuses(record, roles.x, values.xText);
      const refusedY = missingY && refuses(record, roles.y, values.yText);
      if (missingX !== missingY && !refusedX && !refusedY)
        remark.add("incident.half-a-point", "warning", record);
      return 0;
    }
    if (values.x === 0 && values.y === 0) {
      remark.add("incident.zero-point", "warning", record);
      return 0;
    }
    const metres = project(values.x, values.y);
    if (!Number.isFinite(metres[0]) || !Number.isFinite(metres[1])) {
      remark.add("incident.point-outside-projection", "error", record);
      return 0;
    }
    x = metres[0];
    y = metres[1];
    const isDefault = defaults.some((point) => point.x === values.x && point.y === values.y);
    return isDefault ? HAS_POINT | DEFAULT_POINT : HAS_POINT;
  }

  function take(record: number, values: RowValues): void {
    taken += 1;
    if (!values.selected) setAside["not-selected"] += 1;
    else if (values.repeated) setAside.repeated += 1;
    else if (Number.isNaN(values.minute)) {
      const refused = refuses(record, roles.minute, values.minuteText);
      setAside[refused ? "moment-refused" : "moment-missing"] += 1;
    } else if (isTooLate(values.minute)) {
      remark.add("incident.moment-too-late", "error", record, roles.minute.column);
      setAside["moment-refused"] += 1;
    } else use(record, values);
  }

  function use(record: number, values: RowValues): void {
    let flags = placeOf(record, values);
    let minute = values.minute;
    if (values.isInstant) {
      minute = local(minute);
      instants += 1;
    }
    const end = values.toIsInstant && !isTooLate(values.minuteTo) ? local(values.minuteTo) : values.minuteTo;
    let timed = values.hasTime;
    if (roles.time !== undefined) {
      timed = !Number.isNaN(values.time);
      if (timed) minute += values.time;
      else refuses(record, roles.time, values.timeText);
    }
    if (timed) flags |= HAS_TIME_OF_DAY;
    let minuteTo = minute;
    if (roles.minuteTo !== undefined) {
      if (Number.isNaN(end)) refuses(record, roles.minuteTo, values.minuteToText);
      else if (isTooLate(end)) {
        remark.add("incident.moment-too-late", "warning", record, roles.minuteTo.column);
      } else if (end < minute) {
        remark.add("incident.interval-backwards", "warning", record, roles.minuteTo.column);
      } else {
        minuteTo = end;
        flags |= HAS_INTERVAL;
      }
    }
    columns.add(x, y, minute, minuteTo, categories.of(values.code), flags, record);
  }

  function finish(ending: Ending): Result<IncidentBlock> {
    const where = { file };
    if (categories.labels.length > MOST_CATEGORIES) {
      const column = spec.columns.category ?? "";
      return fail(
        error("incident.too-many-categories", {
          where: { ...where, column },
          values: { most: MOST_CATEGORIES },
        }),
      );
    }
    const { record: row, minuteTo, ...used } = columns.take();
    const unknownTimes = forgetUnknownTimes(used.minute, used.flags);
    if (row.length === 0) remark.add("incident.none-used", "error");
    const rowOf = numberRows(row, remark.records(), ending.nextRow);
    setAside["broken-row"] = ending.brokenRows;
    const rows = taken + ending.brokenRows;
    const known = [
      ...(unknownTimes === 0 ? [] : [warning("incident.unknown-times", { where, count: unknownTimes })]),
      ...(instants === 0
        ? []
        : [
            note("incident.instants", {
              where,
              count: instants,
              values: { zone: spec.timeZone ?? DEFAULT_TIME_ZONE },
            }),
          ]),
    ];
    return succeed({
      rows,
      used: row.length,
      setAside,
      problems: [
        ...[...ending.problems, ...remark.problems(file, rowOf)].map((problem) => tolerate(problem, rows)),
        ...known,
        ...unknownCodes([...categories.unlisted], file, spec.columns.category),
      ],
      unlisted: [...categories.unlisted].map(([code, count]) => ({ code: textOf(code), count })),
      reporting: categories.reporting,
      sha256: ending.sha256,
      ...used,
      ...(roles.minuteTo === undefined ? {} : { minuteTo }),
      row,
      categories: categories.labels,
    });
  }

  return {
    take,
    // Where `onePer` sets these rows aside, their count says it already.
    repeatedId: (record) => {
      if (roles.id !== roles.onePer) remark.add("incident.repeated-id", "warning", record, spec.columns.id);
    },
    finish,
  };
}

/**
 * Registers write 31-12-9999 for "no end". A moment is 32 bits of minutes, to
 * the year 6053; a time of day may still be added to a day.
 */
const isTooLate = (minute: number): boolean => minute > 2 ** 31 - MINUTES_PER_DAY;

/** As in the tables of a dossier: a fault in few of the rows is a warning, for what it costs is counted. */
const tolerate = (problem: Problem, rows: number): Problem =>
  problem.code !== "incident.none-used" && problem.count <= TOLERATED_SHARE * rows
    ? { ...problem, severity: "warning" }
    : problem;

function projection({ toMetres }: IncidentSpec): (x: number, y: number) => readonly [number, number] {
  if (typeof toMetres === "function") return toMetres;
  const { scale } = toMetres;
  return (x, y) => [x * scale, y * scale];
}

/** Turns the record numbers in `row` into row numbers, and gives those of the wanted records. */
function numberRows(
  row: Uint32Array,
  wanted: ReadonlySet<number>,
  nextRow: () => number,
): Map<number, number> {
  const rowOf = new Map<number, number>();
  const last = Math.max(row.length > 0 ? row[row.length - 1] : -1, ...wanted);
  let place = 0;
  for (let record = 0; record <= last; record += 1) {
    const number = nextRow();
    if (place < row.length && row[place] === record) {
      row[place] = number;
      place += 1;
    }
    if (wanted.has(record)) rowOf.set(record, number);
  }
  return rowOf;
}
