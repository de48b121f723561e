/**
 * The report as a tree, built once and written by every writer in either
 * language. A text is a key of the catalogue with values, a problem, or a word
 * from the data; nothing in the tree is in a language yet.
 */

import type { Problem, Scalar } from "../core/foundation/result.ts";
import type { NumberId } from "../core/foundation/trace.ts";
import type { ChartPicture } from "./charts/index.ts";

/**
 * How a number is written.
 *
 * `count` whole number; `decimal` one or two decimals; `ratio` two decimals;
 * `percent` of a share (0.2 is 20 %); `change` of a share with its direction
 * (-0.2 is "20 % fewer"); `money` in the currency given; `p` a p-value ("p = 0.012");
 * `year` a whole number without thousands mark.
 */
export type NumberFormat = "count" | "percent" | "decimal" | "money" | "ratio" | "p" | "change" | "year";

export type FormattedNumber = {
  readonly value: number;
  readonly format: NumberFormat;
  /** Its id, so that it can be traced. */
  readonly number?: NumberId;
  /** For money: ISO 4217 code. */
  readonly currency?: string;
};

export type Text =
  | { readonly key: string; readonly values?: Readonly<Record<string, TextValue>> }
  | { readonly problem: Problem }
  /** A word from the data; `key` names its translation in the catalogue where there may be one. */
  | { readonly plain: string; readonly key?: string }
  | { readonly words: { readonly nl: string; readonly en: string } }
  /** A day (`2018-02-28`) or month (`2018-02`), written in words. */
  | { readonly date: string }
  | { readonly list: readonly Text[] }
  | FormattedNumber;

/** A value in a text: plain, or another text. */
export type TextValue = Scalar | Text;

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
  readonly picture: ChartPicture;
  readonly caption: Text;
  /** What the picture shows, in words, for who cannot see it. */
  readonly alternative: Text;
  readonly table: TableBlock;
};

export type AdviceItem = {
  readonly area: Text;
  readonly advice: string;
  /** Shape beside the word, so that the advice can be told apart without colour. */
  readonly symbol: string;
  readonly label: Text;
  readonly confidence: Text;
  /** The same in two words, where room is short. */
  readonly confidenceShort: Text;
  readonly goal: Text;
  readonly because: readonly Text[];
};

export type OwnTextBlock = {
  readonly kind: "own-text";
  /** The area it is about, when it is about one. */
  readonly about?: Text;
  /** The passages as given; a report shows those in its language, or else the others. */
  readonly passages: readonly {
    readonly language: "nl" | "en";
    readonly text: string;
    readonly warnings: readonly Text[];
  }[];
};

export type Block =
  /** Level 1 begins a chapter: its id is the chapter's. */
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly id: string; readonly text: Text }
  | { readonly kind: "paragraph"; readonly text: Text }
  | { readonly kind: "list"; readonly items: readonly Text[] }
  | { readonly kind: "notice"; readonly tone: "info" | "warning" | "synthetic"; readonly text: Text }
  | OwnTextBlock
  /** Headline numbers of the summary. */
  | {
      readonly kind: "key-figures";
      readonly figures: readonly { readonly label: Text; readonly value: Text; readonly note?: Text }[];
    }
  | { readonly kind: "advice"; readonly items: readonly AdviceItem[] }
  | TableBlock
  | FigureBlock;

export type ReportDocument = {
  readonly schema: "schouw.document/1";
  readonly title: Text;
  readonly subtitle: Text;
  readonly subject: string;
  readonly synthetic: boolean;
  readonly edition: string;
  /** Day on which the evaluation stands. */
  readonly asOf: string;
  readonly blocks: readonly Block[];
};
