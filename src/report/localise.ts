/**
 * A document in one language: every text becomes a plain string here, and
 * nowhere else. Table cells keep the number they show, for the spreadsheet.
 */

import { parseCivilDate } from "../core/foundation/civil-date.ts";
import type { Problem } from "../core/foundation/result.ts";
import { hasText, type Language, say, sayProblem } from "../texts/index.ts";
import type { ChartPicture } from "./charts/index.ts";
import type { Block, FormattedNumber, ReportDocument, TableBlock, Text, TextValue } from "./document.ts";
import { formatDate, formatNumber } from "./numbers.ts";
import { sentence } from "./sentence.ts";

export type LocalCell = { readonly text: string; readonly number?: FormattedNumber };

export type LocalTable = {
  readonly kind: "table";
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly { readonly text: string; readonly align: "left" | "right" }[];
  readonly rows: readonly (readonly LocalCell[])[];
  readonly printRows: number | undefined;
};

export type LocalFigure = {
  readonly kind: "figure";
  readonly id: string;
  readonly picture: ChartPicture;
  readonly caption: string;
  readonly alternative: string;
  readonly table: LocalTable;
};

export type LocalAdvice = {
  readonly area: string;
  readonly advice: string;
  readonly symbol: string;
  readonly label: string;
  readonly confidence: string;
  /** The same in two words, where room is short. */
  readonly confidenceShort: string;
  readonly goal: string;
  readonly because: readonly string[];
};

export type LocalBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly id: string; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "notice"; readonly tone: "info" | "warning" | "synthetic"; readonly text: string }
  | {
      readonly kind: "own-text";
      readonly about: string | undefined;
      readonly passages: readonly {
        readonly language: Language;
        readonly text: string;
        readonly warnings: readonly string[];
      }[];
    }
  | {
      readonly kind: "key-figures";
      readonly figures: readonly {
        readonly label: string;
        readonly value: string;
        readonly note: string | undefined;
      }[];
    }
  | { readonly kind: "advice"; readonly items: readonly LocalAdvice[] }
  | LocalTable
  | LocalFigure;

export type LocalDocument = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly subject: string;
  /** The label that every page of a made-up case carries. */
  readonly syntheticLabel: string | undefined;
  readonly edition: string;
  readonly asOf: string;
  readonly blocks: readonly LocalBlock[];
};

export function localise(document: ReportDocument, language: Language): LocalDocument {
  return {
    language,
    title: localText(document.title, language),
    subtitle: localText(document.subtitle, language),
    subject: document.subject,
    syntheticLabel: document.synthetic ? say(language, "report.synthetic.label") : undefined,
    edition: document.edition,
    asOf: document.asOf,
    blocks: document.blocks.map((block) => localBlock(block, language)),
  };
}

export function localText(text: Text, language: Language): string {
  if ("problem" in text) return sayProblem(language, inWords(text.problem, language));
  if ("plain" in text) {
    return text.key !== undefined && hasText(language, text.key) ? say(language, text.key) : text.plain;
  }
  if ("words" in text) return text.words[language];
  if ("date" in text) return formatDate(language, text.date);
  if ("list" in text) return joined(text.list.map((item) => localText(item, language)));
  if ("format" in text) return formatNumber(language, text);
  const values: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(text.values ?? {})) values[name] = localValue(value, language);
  return say(language, text.key, values);
}

/** Days and offences among the values of a problem are written as everywhere else in the report. */
function inWords(problem: Problem, language: Language): Problem {
  const values = Object.entries(problem.values).map(([name, value]) => [
    name,
    typeof value !== "string" ? value : name === "types" ? offences(value, language) : dated(value, language),
  ]);
  return { ...problem, values: Object.fromEntries(values) };
}

const dated = (value: string, language: Language): string =>
  parseCivilDate(value) === undefined ? value : formatDate(language, value);

/** A list of offence types of a unit-cost set, each by its name in the language. */
const offences = (types: string, language: Language): string =>
  types
    .split(", ")
    .map((type) => localText({ plain: type, key: `report.offence.${type}` }, language))
    .join(", ");

/** Sentences follow one another; loose words are set apart by a semicolon. */
function joined(items: readonly string[]): string {
  const sentences = items.every((item) => /[.!?]$/.test(item));
  return sentences ? items.map(sentence).join(" ") : items.join("; ");
}

const localValue = (value: TextValue, language: Language): string | number | boolean =>
  typeof value === "object" ? localText(value, language) : value;

function localBlock(block: Block, language: Language): LocalBlock {
  const local = (text: Text): string => localText(text, language);
  switch (block.kind) {
    case "heading":
    case "notice":
      return { ...block, text: local(block.text) };
    case "paragraph":
      return { kind: "paragraph", text: local(block.text) };
    case "list":
      return { kind: "list", items: block.items.map(local) };
    case "own-text": {
      const own = block.passages.filter((passage) => passage.language === language);
      const shown = own.length > 0 ? own : block.passages;
      return {
        kind: "own-text",
        about: block.about === undefined ? undefined : local(block.about),
        passages: shown.map((passage) => ({ ...passage, warnings: passage.warnings.map(local) })),
      };
    }
    case "key-figures":
      return {
        kind: "key-figures",
        figures: block.figures.map((figure) => ({
          label: local(figure.label),
          value: local(figure.value),
          note: figure.note === undefined ? undefined : local(figure.note),
        })),
      };
    case "advice":
      return {
        kind: "advice",
        items: block.items.map((item) => ({
          area: local(item.area),
          advice: item.advice,
          symbol: item.symbol,
          label: local(item.label),
          confidence: local(item.confidence),
          confidenceShort: local(item.confidenceShort),
          goal: local(item.goal),
          because: item.because.map(local),
        })),
      };
    case "table":
      return localTable(block, language);
    case "figure":
      return {
        kind: "figure",
        id: block.id,
        picture: block.picture,
        caption: local(block.caption),
        alternative: local(block.alternative),
        table: localTable(block.table, language),
      };
  }
}

function localTable(block: TableBlock, language: Language): LocalTable {
  return {
    kind: "table",
    id: block.id,
    caption: localText(block.caption, language),
    columns: block.columns.map((column) => ({
      text: localText(column.text, language),
      align: column.align,
    })),
    rows: block.rows.map((row) =>
      row.map((cell) => ({
        text: localText(cell, language),
        ...("format" in cell ? { number: cell } : {}),
      })),
    ),
    printRows: block.printRows,
  };
}
