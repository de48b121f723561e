/** Short ways to make the texts of a document. */

import type { Known, Problem } from "../core/foundation/result.ts";
import type { Quantity } from "../core/foundation/trace.ts";
import type { Block, FormattedNumber, NumberFormat, TableBlock, Text, TextValue } from "./document.ts";

export const t = (key: string, values?: Readonly<Record<string, TextValue>>): Text =>
  values === undefined ? { key } : { key, values };

/** A name or word from the data, in no language. */
export const plain = (word: string): Text => ({ plain: word });

/** Words of the municipality itself: one text for all readers, or one per language. */
export const ownWords = (words: string | { readonly nl: string; readonly en: string }): Text =>
  typeof words === "string" ? plain(words) : { words };

/** A code of a fixed list: its translation where the catalogue has one, otherwise the code itself. */
export const named = (prefix: string, code: string): Text => ({ plain: code, key: `${prefix}.${code}` });

export const problemText = (problem: Problem): Text => ({ problem });

export const number = (value: number, format: NumberFormat): FormattedNumber => ({ value, format });

export const money = (value: number, currency: string): FormattedNumber => ({
  value,
  format: "money",
  currency,
});

/** A quantity with its id, so that a reader can ask where it came from. */
export const quantity = (q: Quantity, format: NumberFormat, currency?: string): FormattedNumber => ({
  value: q.value,
  format,
  number: q.id,
  ...(currency === undefined ? {} : { currency }),
});

export const date = (day: string): Text => ({ date: day });

export const list = (items: readonly Text[]): Text => ({ list: items });

/** A part that may be absent: "not measured", "refused" or "withheld" in words, never zero. */
export const ifKnown = <T>(part: Known<T>, write: (value: T) => Text): Text =>
  part.state === "known" ? write(part.value) : t(`report.state.${part.state}`);

/** Outcome of an evaluation: a category of the data, or all incidents together. */
export const outcomeText = (outcome: string): Text => named("report.outcome", outcome);

export const heading = (level: 1 | 2 | 3, id: string, text: Text): Block => ({
  kind: "heading",
  level,
  id,
  text,
});
export const paragraph = (text: Text): Block => ({ kind: "paragraph", text });
export const notice = (tone: "info" | "warning" | "synthetic", text: Text): Block => ({
  kind: "notice",
  tone,
  text,
});
export const bullets = (items: readonly Text[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "list", items }];

/** Why a part is absent: one sentence that says so, then the reasons. */
export function absent(what: Text, part: Exclude<Known<unknown>, { state: "known" }>): readonly Block[] {
  return [
    notice("info", t(`report.absent.${part.state}`, { what })),
    ...bullets(part.reasons.map(problemText)),
  ];
}

type Column = readonly [text: Text, align: "left" | "right"];

export function table(
  id: string,
  caption: Text,
  columns: readonly Column[],
  rows: readonly (readonly Text[])[],
  printRows?: number,
): TableBlock {
  return {
    kind: "table",
    id,
    caption,
    columns: columns.map(([text, align]) => ({ text, align })),
    rows,
    ...(printRows === undefined ? {} : { printRows }),
  };
}

export const left = (key: string): Column => [t(key), "left"];
export const right = (key: string): Column => [t(key), "right"];
