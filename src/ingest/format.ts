/**
 * An input format: how a file becomes a table of text cells with row numbers
 * as a spreadsheet shows them, and geometry in the coordinates of the file.
 */

import type { Problem, Result } from "../core/foundation/result.ts";

/** Geometry as it stands in the file, in its own coordinates and axis order east, north. */
export type RawGeometry =
  | { readonly kind: "point"; readonly x: number; readonly y: number }
  | { readonly kind: "polygons"; readonly polygons: readonly (readonly Float64Array[])[] };

export type RawRow = {
  /** Row as a spreadsheet shows it, the header being row 1; record number for formats without rows. */
  readonly row: number;
  readonly cells: readonly (string | null)[];
  readonly geometry?: RawGeometry;
};

export type RawTable = {
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
  /** Coordinate system that the file itself names, for example EPSG:28992. */
  readonly crs?: string;
  /** Rows that could not become cells, with their reason; each is one problem per row or a gathered one. */
  readonly refused: readonly Problem[];
  readonly refusedRows: number;
  readonly notes: readonly Problem[];
};

/** A file as the readers get it: a real path, with the sizes and hash taken once. */
export type InputFile = {
  /** Path on disk. */
  readonly path: string;
  /** Path as shown to people: relative to the dossier's folder. */
  readonly name: string;
  readonly bytes: number;
};

export type ReadOptions = {
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly layer?: string;
};

export type Format = {
  readonly id: string;
  /** Key of the label in the texts. */
  readonly label: string;
  readonly extensions: readonly string[];
  /** Do these first bytes look like this format? 0 no, 1 perhaps, 2 surely. The name is only a hint. */
  readonly recognises: (head: Uint8Array, name: string) => 0 | 1 | 2;
  readonly read: (file: InputFile, options: ReadOptions) => Promise<Result<RawTable>>;
};
