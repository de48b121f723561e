/** Description without cause: what hung where, what was counted, what was logged. */

import type { OffenceCoding } from "../dossier/incidents.ts";
import type { Known, Problem } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Survey } from "./survey/survey.ts";
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

/** A count of cameras as an earlier report gives it: shown, never counted with. */
export type ReportedCount = {
  /** Day, month or year, as precisely as the report tells. */
  readonly on: string;
  readonly total: Quantity;
  readonly fixed?: Quantity;
  readonly flexible?: Quantity;
  /** Cap in force at that moment; null where none is known. */
  readonly cap: number | null;
  readonly source: string;
};

export type ReportedStock = {
  readonly counts: readonly ReportedCount[];
  /** First day of each month from the first report or cap to the evaluation, with the cap in force. */
  readonly months: readonly string[];
  readonly cap: readonly (number | null)[];
  /** The history of the cap, with the reason of each change. */
  readonly caps: readonly {
    readonly from: string;
    readonly total: number;
    readonly fixed?: number;
    readonly flexible?: number;
    readonly decidedBy?: string;
    readonly reason?: string;
  }[];
};

export type AreaStock = { readonly area: string; readonly name: string; readonly cameras: Quantity };

/** Hour by weekday, Monday first: 7 x 24 counts, row-major; incidents with an interval are spread over its hours. */
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

export type IncidentMeasures = {
  readonly total: Quantity;
  readonly from: string;
  readonly to: string;
  readonly located: Quantity;
  readonly categories: CategoryTable;
  readonly areas: readonly IncidentSeries[];
  readonly hourOfWeek: readonly HourOfWeek[];
  /** How codes became categories, where a crosswalk was used or a code was unknown. */
  readonly coding?: OffenceCoding;
};

/** One neighbourhood or area in its municipality, over the last twelve months of the counts. */
export type NeighbourhoodRow = {
  readonly area: string;
  readonly name: string;
  readonly count: Quantity;
  /** Incidents per 1,000 residents. */
  readonly rate: Known<Quantity>;
  /** Count divided by that of the twelve months before. */
  readonly change: Known<Quantity>;
};

export type NeighbourhoodContext = {
  /** First and last month of the twelve. */
  readonly from: string;
  readonly to: string;
  readonly rows: readonly NeighbourhoodRow[];
  /** All areas of the file together. */
  readonly all: NeighbourhoodRow;
  readonly months: readonly string[];
  /** All incidents of the file per month. */
  readonly trend: readonly number[];
  /** Months that the source will still change. */
  readonly provisional: readonly string[];
  /** What these counts cannot say, each for a stated reason. */
  readonly limits: readonly Problem[];
};

export type Measures = {
  readonly stock: Known<Stock>;
  /** Counts that earlier reports give; absent when the dossier names none. */
  readonly reportedStock?: ReportedStock;
  readonly areaStock: Known<readonly AreaStock[]>;
  readonly incidents: Known<IncidentMeasures>;
  /** Counts by neighbourhood as context; absent when incidents are points. */
  readonly neighbourhoods?: Known<NeighbourhoodContext>;
  readonly log: Known<{
    readonly total: Quantity;
    readonly byArea: readonly { readonly area: string; readonly count: Quantity }[];
    readonly byType: readonly { readonly type: string; readonly count: Quantity }[];
    readonly notes: readonly Problem[];
  }>;
  /** The way of working and its yields: indicators, chains, rota, distributions. */
  readonly working: Known<Working>;
  /** Support, awareness and statements. */
  readonly survey: Known<Survey>;
};
