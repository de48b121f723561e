/**
 * Numbers that know where they came from. Each result or table has one trace,
 * shared by all its numbers; a number's id is its stable path in the
 * evaluation, printed by `schouw explain`.
 */

import type { Scalar } from "./result.ts";
import { sum } from "./sum.ts";

export type SourceId = string;
export type TraceId = string;
/** Stable path, for example `effects/neude/all/main`. */
export type NumberId = string;

export type Interval = {
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** How it was made: `wald-log`, `cluster`, `wilson`, ... */
  readonly kind: string;
};

/** A number with its unit, the count of observations behind it, and its trace. */
export type Quantity = {
  readonly id: NumberId;
  readonly value: number;
  readonly unit: string;
  readonly n: number;
  readonly interval?: Interval;
  readonly trace: TraceId;
};

export type Trace = {
  readonly method: string;
  readonly version: string;
  readonly inputs: readonly (SourceId | TraceId)[];
  readonly parameters: readonly string[];
  readonly options: Readonly<Record<string, Scalar | readonly Scalar[]>>;
  readonly stream?: string;
};

/** One input file: every row is used or set aside for a reason, and the counts add up. */
export type Source = {
  readonly id: SourceId;
  readonly path: string;
  readonly sha256: string;
  readonly table: string;
  readonly format: string;
  readonly rows: number;
  readonly used: number;
  readonly setAside: Readonly<Record<string, number>>;
};

/** Rows not used, over all reasons. */
export const rowsSetAside = ({ setAside }: Pick<Source, "setAside">): number => sum(Object.values(setAside));

/** Do the counts of a source add up: rows = used + set aside? */
export const addsUp = (source: Source): boolean => source.rows === source.used + rowsSetAside(source);
