/** Description without cause: what hung where, what was counted, what was logged. */

import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Working } from "./working/index.ts";

/** Cameras in use on the first day of each month, against the cap. */
export type Stock = {
  readonly months: readonly string[];
  readonly fixed: readonly number[];
  readonly flexible: readonly number[];
  readonly mobile: readonly number[];
  /** Cap in force on that day; null where none is known. */
  readonly cap: readonly (number | null)[];
  readonly latest: {
    readonly total: Quantity;
    readonly fixed: Quantity;
    readonly flexible: Quantity;
    readonly mobile: Quantity;
  };
  readonly capUse: Known<Quantity>;
  /** Cameras whose dates are unknown and which are therefore in no count. */
  readonly undated: number;
};

export type AreaStock = { readonly area: string; readonly name: string; readonly cameras: Quantity };

/** Hour by weekday, Monday first: 7 x 24 counts, row-major. */
export type HourOfWeek = {
  readonly area: string;
  readonly counts: readonly number[];
  readonly withTime: number;
  readonly withoutTime: number;
};

export type IncidentSeries = {
  readonly area: string;
  readonly name: string;
  readonly category: string;
  readonly months: readonly string[];
  readonly counts: readonly number[];
};

export type CategoryTable = readonly { readonly category: string; readonly count: Quantity }[];

export type Measures = {
  readonly stock: Known<Stock>;
  readonly areaStock: Known<readonly AreaStock[]>;
  readonly incidents: Known<{
    readonly total: Quantity;
    readonly from: string;
    readonly to: string;
    readonly located: Quantity;
    readonly categories: CategoryTable;
    readonly areas: readonly IncidentSeries[];
    readonly hourOfWeek: readonly HourOfWeek[];
  }>;
  readonly log: Known<{
    readonly total: Quantity;
    readonly byArea: readonly { readonly area: string; readonly count: Quantity }[];
    readonly byType: readonly { readonly type: string; readonly count: Quantity }[];
    readonly notes: readonly Problem[];
  }>;
  /** The way of working and its yields: indicators, chains, rota, distributions. */
  readonly working: Known<Working>;
};
