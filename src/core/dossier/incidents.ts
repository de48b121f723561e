/**
 * Incidents: points with a time, millions of them, as typed arrays; or counts
 * per area and period.
 */

import type { z as zod } from "zod";
import { z } from "zod";
import type { SourceId } from "../foundation/trace.ts";
import { date, number, text } from "./fields.ts";
import type { Reporting } from "./offences/taxonomy.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Bits of `IncidentPoints.flags`. */
export const HAS_POINT = 1;
export const HAS_TIME_OF_DAY = 2;
/** The point is a default (a station address, the centre of a street): it may not place an incident in an area. */
export const DEFAULT_POINT = 4;
/** The moment is an interval and `minute` is its begin, `minuteTo` its end. */
export const HAS_INTERVAL = 8;

/**
 * Points in metres of the dossier's coordinate system, in file order: incident
 * i is record i of the rows that were used. Minutes are local civil time since
 * 1970-01-01T00:00; rows without a usable moment are set aside during ingest.
 */
export type IncidentPoints = {
  readonly kind: "points";
  readonly rows: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly minute: Int32Array;
  /** End of the interval where known (HAS_INTERVAL); otherwise absent. */
  readonly minuteTo?: Int32Array;
  /** Index in `categories`. */
  readonly category: Uint16Array;
  readonly flags: Uint8Array;
  readonly categories: readonly string[];
  /** Row as a spreadsheet numbers it, in its file; with several files, `sourceStart` tells where each begins. */
  readonly row: Uint32Array;
  readonly sources: readonly { readonly source: SourceId; readonly start: number }[];
};

/** Names of the column with the number, in files that give counts. */
export const COUNT_NAMES: readonly string[] = [
  ...["aantal", "totalcrimesum", "geregistreerdemisdrijven1", "geregistreerdeoverlast1"],
  ...["totaalgeregistreerdemisdrijven1", "n"],
];

/** Counts per area and period, when points are not available. */
export const incidentCounts = {
  id: "incidents",
  description: "A number of incidents in an area during a period",
  geometry: "none",
  row: z.object({
    area: text("Area that was counted", [
      "gebied",
      "areaid",
      "buurt",
      "neighborhoods",
      "wijkenenbuurten",
      "regios",
    ]),
    from: date("First day of the period", [
      "vanaf",
      "begin",
      "month",
      "maand",
      "periode",
      "periods",
      "perioden",
    ]),
    to: date("Last day of the period; a month when empty", ["tot", "eind", "totenmet"]).optional(),
    category: text("Category of incident", [
      "categorie",
      "delict",
      "soortmisdrijf",
      "overlast",
      "crimetypecategory",
    ]).optional(),
    count: number("Number of incidents", COUNT_NAMES, {
      min: 0,
    }),
  }),
} satisfies TableDefinition;

export type IncidentCount = zod.infer<typeof incidentCounts.row> & {
  readonly origin: Origin;
  /** The sum over all types as the source gives it; its parts stand in other rows. */
  readonly total?: true;
  /** Year of the division of neighbourhoods in which the file gives it. */
  readonly boundaryYear?: number;
  /** The source will still change it. */
  readonly provisional?: true;
  /** Spread over a new division of neighbourhoods by a share, and therefore no count but an estimate of one. */
  readonly estimated?: true;
};

/** How the codes of a source became categories. */
export type OffenceCoding = {
  /** Crosswalks that were used, by id. */
  readonly crosswalks: readonly string[];
  /** By category of the dossier: how its offences come to be registered. */
  readonly reporting: Readonly<Record<string, Reporting>>;
  /** Codes in no list, with the incidents behind them; they count under the category for unknown codes. */
  readonly unknown: readonly { readonly code: string; readonly count: number }[];
};

export type Incidents = (
  | IncidentPoints
  | { readonly kind: "counts"; readonly rows: readonly IncidentCount[] }
) & { readonly coding?: OffenceCoding };
