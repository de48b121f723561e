/**
 * The report as a tree, built once and written by every writer in either
 * language. A text is a key of the catalogue with values; nothing in the tree
 * is in a language yet.
 */

import type { Scalar } from "../core/foundation/result.ts";
import type { NumberId } from "../core/foundation/trace.ts";

export type NumberFormat = "count" | "percent" | "decimal" | "money" | "ratio" | "p" | "change";

/** A value in a text: plain, a number with its id so that it can be traced, or another text. */
export type TextValue =
  | Scalar
  | { readonly value: number; readonly format: NumberFormat; readonly number?: NumberId }
  | { readonly date: string }
  | { readonly text: Text }
  | { readonly list: readonly Text[] };

export type Text = { readonly key: string; readonly values?: Readonly<Record<string, TextValue>> };

export type TableBlock = {
  readonly kind: "table";
  readonly id: string;
  readonly caption: Text;
  readonly columns: readonly { readonly text: Text; readonly align: "left" | "right" }[];
  /** First cell of each row is its header. */
  readonly rows: readonly (readonly Text[])[];
  /** Rows shown in print; the XLSX annex holds them all. */
  readonly printRows?: number;
};

export type FigureBlock = {
  readonly kind: "figure";
  readonly id: string;
  /** Id of a chart in `charts/index.ts`. */
  readonly chart: string;
  readonly data: unknown;
  readonly caption: Text;
  /** What the picture shows, in words, for who cannot see it. */
  readonly alternative: Text;
  readonly table: TableBlock;
};

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly id: string; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "notice"; readonly tone: "info" | "warning" | "synthetic"; readonly text: Text }
  /** A passage by the evaluator, in their own words. */
  | {
      readonly kind: "own-text";
      readonly language: "nl" | "en";
      readonly text: string;
      readonly warnings: readonly Text[];
    }
  /** Headline numbers of the summary. */
  | {
      readonly kind: "key-figures";
      readonly figures: readonly { readonly label: Text; readonly value: Text; readonly note?: Text }[];
    }
  /** The advice per area: a word and a symbol, never colour alone. */
  | {
      readonly kind: "advice";
      readonly items: readonly {
        readonly area: string;
        readonly advice: string;
        readonly label: Text;
        readonly confidence: string;
        readonly because: readonly Text[];
      }[];
    }
  | TableBlock
  | FigureBlock;

export type ReportDocument = {
  readonly schema: "schouw.document/1";
  readonly title: Text;
  readonly subtitle: Text;
  readonly synthetic: boolean;
  readonly edition: string;
  readonly blocks: readonly Block[];
};
