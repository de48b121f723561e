/** What every table of a dossier has: a name, a row schema, and rows that know where they came from. */

import type { z } from "zod";
import type { Polygons } from "../foundation/polygons.ts";
import type { Known } from "../foundation/result.ts";
import type { SourceId } from "../foundation/trace.ts";

/** The file and row (as a spreadsheet numbers them) of a row of the dossier. */
export type Origin = { readonly source: SourceId; readonly row: number };

export type Table<R> = Known<readonly R[]>;

export type { Polygons } from "../foundation/polygons.ts";

export type TableDefinition = {
  readonly id: string;
  /** What one row is, in plain English; becomes the description in the published schema. */
  readonly description: string;
  /** Geometry that a row may carry. Points arrive as the fields x and y, polygons as `polygons`. */
  readonly geometry: "none" | "point" | "polygon";
  readonly row: z.ZodObject;
  /** Groups of optional fields of which a file must have at least one: single rows, or totals per month. */
  readonly needsOneOf?: readonly (readonly string[])[];
};

/** A row of a table: its fields, where it came from, and outlines where the table carries polygons. */
export type RowOf<T extends TableDefinition> = z.infer<T["row"]> & {
  readonly origin: Origin;
} & (T["geometry"] extends "polygon" ? { readonly polygons?: Polygons } : unknown);
