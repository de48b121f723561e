/**
 * Incidents as typed arrays: from a CSV file of millions of rows through
 * DuckDB, or from a table in memory through the pure recipes. Both ways give
 * the same block.
 */

import type { CodeCount } from "../core/dossier/counts/code-counts.ts";
import type { IncidentPoints } from "../core/dossier/incidents.ts";
import type { Reporting } from "../core/dossier/offences/taxonomy.ts";
import type { Problem } from "../core/foundation/result.ts";

export { readIncidentsCsv } from "./incidents/bulk.ts";
export { rowsToIncidents } from "./incidents/rows.ts";

/**
 * Header names of the columns that are used. A point is x and y, or lon and
 * lat; a moment is one column (`moment`, or `date` alone), or `date` and `time`.
 */
export type IncidentColumns = {
  readonly x?: string;
  readonly y?: string;
  readonly lon?: string;
  readonly lat?: string;
  readonly moment?: string;
  readonly date?: string;
  readonly time?: string;
  readonly momentTo?: string;
  readonly category?: string;
  /** Repeated values are reported; rows are set aside by `onePer` only. */
  readonly id?: string;
};

export type IncidentSpec = {
  readonly columns: IncidentColumns;
  /** Recipe ids, or their short form (dmy, decimal-comma); chosen from the column when left out. */
  readonly recipes?: Readonly<Partial<Record<keyof IncidentColumns, string>>>;
  /** Keep only rows whose column holds one of these values. */
  readonly where?: readonly { readonly column: string; readonly in: readonly string[] }[];
  /** Column that identifies an incident: later rows with the same value are set aside. */
  readonly onePer?: string;
  /** Points that stand for "not located", in the file's coordinates. */
  readonly defaultPoints?: readonly { readonly x: number; readonly y: number }[];
  /** Label of a code; undefined when the code is not in the list, which then becomes `unknown`. */
  readonly category?: {
    readonly label: (code: string) => string | undefined;
    readonly unknown: string;
    /** How offences of a code come to be registered, where a crosswalk says so. */
    readonly reporting?: (code: string) => Reporting | undefined;
  };
  /** From the file's coordinates (east and north, or longitude and latitude) to metres. */
  readonly toMetres: ((x: number, y: number) => readonly [number, number]) | { readonly scale: number };
  /** Zone in which instants become local time; that of the Netherlands when left out. */
  readonly timeZone?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
};

/** Why a row is not used. */
export const ASIDE_REASONS = [
  "broken-row",
  "not-selected",
  "repeated",
  "moment-missing",
  "moment-refused",
] as const;
export type AsideReason = (typeof ASIDE_REASONS)[number];

/**
 * The columns of one file, with the count of what was not used. A row without
 * a point has 0 for x and y; one without an end has it equal to its begin.
 */
export type IncidentBlock = Pick<
  IncidentPoints,
  "x" | "y" | "minute" | "minuteTo" | "category" | "flags" | "row" | "categories"
> & {
  /** Records in the file: used and set aside together. */
  readonly rows: number;
  readonly used: number;
  readonly setAside: Readonly<Record<AsideReason, number>>;
  readonly problems: readonly Problem[];
  /** Codes that are in no list, with the incidents behind them. */
  readonly unlisted: readonly CodeCount[];
  /** By category, where a crosswalk says how it comes to be registered. */
  readonly reporting: ReadonlyMap<string, Reporting>;
  /** SHA-256 of the file; empty for a table that was read before. */
  readonly sha256: string;
};
