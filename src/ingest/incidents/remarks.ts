/** Faults of rows as they come: per code and column a count, the first twenty rows, and what was found first. */

import { type Problem, ROWS_KEPT } from "../../core/foundation/result.ts";

export type Remarks = {
  readonly add: (
    code: string,
    severity: Problem["severity"],
    record?: number,
    column?: string,
    text?: string,
  ) => void;
  /** Records whose row numbers are wanted. */
  readonly records: () => ReadonlySet<number>;
  readonly problems: (file: string, rowOf: ReadonlyMap<number, number>) => Problem[];
};

type Group = {
  readonly code: string;
  readonly severity: Problem["severity"];
  readonly column: string | undefined;
  readonly found: string | undefined;
  readonly records: number[];
  count: number;
};

export function remarks(): Remarks {
  const groups = new Map<string, Group>();
  return {
    add: (code, severity, record, column, text) => {
      const key = column === undefined ? code : `${code}\u0000${column}`;
      let group = groups.get(key);
      if (group === undefined) {
        group = { code, severity, column, found: printable(text), records: [], count: 0 };
        groups.set(key, group);
      }
      group.count += 1;
      if (record !== undefined && group.records.length < ROWS_KEPT) group.records.push(record);
    },
    records: () => new Set([...groups.values()].flatMap((group) => group.records)),
    problems: (file, rowOf) =>
      [...groups.values()].map(({ code, severity, column, found, records, count }) => ({
        code,
        severity,
        where: {
          file,
          ...(records.length === 0 ? {} : { rows: records.map((record) => rowOf.get(record) ?? 0) }),
          ...(column === undefined ? {} : { column }),
        },
        count,
        ...(found === undefined ? {} : { found }),
        values: {},
      })),
  };
}

/** A cell is printed only when it can be no more than a number, a date or a time. */
const printable = (text: string | undefined): string | undefined =>
  text !== undefined &&
  /^[0-9\s.,:/+-]{1,30}(?:[AaPp][Mm])?Z?$|^[+-]?(?:nan|inf|infinity)$/i.test(text.trim())
    ? text.trim()
    : undefined;
