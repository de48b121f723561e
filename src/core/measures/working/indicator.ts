/** What every indicator of the way of working is: an id of the catalogue, what it needs, how it is counted. */

import type { Known, Problem } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { Facts } from "./facts.ts";

export type IndicatorValue = {
  /** Camera area, or `all`. */
  readonly area: string;
  /** Which of several values of one indicator: a result, a year, a kind of camera. */
  readonly part?: string;
  /** A share counts what is unknown as no: it is the least that is certain. */
  readonly value: Quantity;
  /** A share with everything unknown counted as yes: the most that is possible. Absent when nothing is unknown. */
  readonly upTo?: Quantity;
  /** Stands beside every share. */
  readonly unknown?: { readonly count: number; readonly share: number };
};

export type IndicatorResult = {
  /** Number in the catalogue: I21. */
  readonly id: string;
  readonly unit: string;
  readonly values: Known<readonly IndicatorValue[]>;
  /** Faults in the data that touch these figures. */
  readonly warnings: readonly Problem[];
};

export type RowOrigin = { readonly source: string; readonly row: number };

export type Indicator = {
  readonly id: string;
  readonly unit: string;
  /** Codes of problems in the data that touch it. */
  readonly touchedBy: readonly string[];
  readonly measure: (facts: Facts) => Known<readonly IndicatorValue[]>;
  /** Rows behind a count or share, where it is one. */
  readonly rows?: (facts: Facts, area: string, part: string | undefined) => readonly RowOrigin[] | undefined;
};

/** Id of a number: `measures/I21/grote-markt` or `measures/I24/all/arrest`. */
export const numberId = (indicator: string, area: string, part?: string, end?: string): string =>
  ["measures", indicator, area, part, end].filter((piece) => piece !== undefined).join("/");
