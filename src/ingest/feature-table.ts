/** Features of whatever format, with properties by name and a geometry, as one table. */

import {
  error,
  fail,
  gather,
  type Problem,
  type Result,
  succeed,
  warning,
} from "../core/foundation/result.ts";
import type { RawGeometry, RawRow, RawTable } from "./format.ts";

/** What a reader made of a geometry: nothing, broken coordinates, or a kind that cannot be a place. */
export type ReadGeometry = RawGeometry | undefined | "broken" | { readonly unsupported: string };

export type Feature = {
  readonly row: number;
  /** By name, or all of them in the order of the columns. */
  readonly properties: Iterable<readonly [string, unknown]> | { readonly inOrder: readonly unknown[] };
  readonly geometry: ReadGeometry;
};

export type FeatureTableOptions = {
  readonly file: string;
  readonly crs?: string | undefined;
  /** Columns that stand first, also when no feature fills them. */
  readonly columns?: readonly string[];
  readonly notes?: readonly Problem[];
  /** What could not become a feature at all. */
  readonly refused?: readonly Problem[];
};

/**
 * A feature with broken coordinates is refused; one with a line or a mixed
 * collection keeps its cells and has no place. Fails with file.no-rows.
 */
export function featureTable(features: Iterable<Feature>, options: FeatureTableOptions): Result<RawTable> {
  const { file, crs } = options;
  const columns = [...(options.columns ?? [])];
  const position = new Map(columns.map((column, i) => [column, i]));
  const named = (properties: Iterable<readonly [string, unknown]>): (string | null)[] => {
    const cells: (string | null)[] = new Array(columns.length).fill(null);
    for (const [name, value] of properties) {
      let at = position.get(name);
      if (at === undefined) {
        at = columns.push(name) - 1;
        position.set(name, at);
      }
      cells[at] = valueText(value);
    }
    return cells;
  };
  const rows: RawRow[] = [];
  const all: (string | null)[][] = [];
  const refused: Problem[] = [...(options.refused ?? [])];
  const notes: Problem[] = [...(options.notes ?? [])];
  for (const { row, properties, geometry } of features) {
    const where = { file, rows: [row] };
    if (geometry === "broken") {
      refused.push(error("geometry.broken", { where }));
      continue;
    }
    const cells = "inOrder" in properties ? properties.inOrder.map(valueText) : named(properties);
    all.push(cells);
    if (geometry !== undefined && "unsupported" in geometry) {
      notes.push(warning("geometry.unsupported", { where, found: geometry.unsupported }));
      rows.push({ row, cells });
    } else rows.push({ row, cells, ...(geometry === undefined ? {} : { geometry }) });
  }
  if (rows.length === 0 && refused.length === 0) return fail(error("file.no-rows", { where: { file } }));
  // A later feature may have added columns that an earlier one does not reach.
  for (const cells of all) while (cells.length < columns.length) cells.push(null);
  return succeed({
    columns,
    rows,
    ...(crs === undefined ? {} : { crs }),
    refused: gather(refused),
    refusedRows: refused.length,
    notes: gather(notes),
  });
}

/** Numbers lose no digit, lists and records become JSON, bytes have no text. */
export function valueText(value: unknown): string | null {
  if (value === null || value === undefined || value === "" || value instanceof Uint8Array) return null;
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
