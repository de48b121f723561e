/** Each kind of block as paragraphs and tables of a word processor. */

import type * as Docx from "docx";
import { type Language, say } from "../../../texts/index.ts";
import type { LocalAdvice, LocalBlock, LocalFigure, LocalTable } from "../../localise.ts";
import { formatNumber } from "../../numbers.ts";
import { sentence } from "../../sentence.ts";
import { columnWidths } from "../pdf/column-widths.ts";
import type { Picture } from "./pictures.ts";

export type Tools = {
  readonly docx: typeof Docx;
  readonly language: Language;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly counters: { figure: number; table: number };
};

type Child = Docx.Paragraph | Docx.Table;

/** Rows of a table that go to the text when the table does not say. */
const PRINT_ROWS = 60;
/** Width of the text on A4 with margins of 2 cm, in twentieths of a point. */
const TEXT_WIDTH = 9638;
const PICTURE_WIDTH = 600;

export function blockChildren(block: LocalBlock, tools: Tools): readonly Child[] {
  const { Paragraph } = tools.docx;
  switch (block.kind) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: headingLevel(block.level, tools) })];
    case "paragraph":
      return [new Paragraph({ text: sentence(block.text) })];
    case "list":
      return block.items.map((item) => new Paragraph({ text: sentence(item), bullet: { level: 0 } }));
    case "notice":
      return [boxed(`${say(tools.language, `report.tone.${block.tone}`)}. ${block.text}`, "Notice", tools)];
    case "own-text":
      return ownText(block, tools);
    case "key-figures":
      return block.figures.map(
        (figure) =>
          new Paragraph({
            bullet: { level: 0 },
            children: [
              new tools.docx.TextRun(`${figure.label}: `),
              new tools.docx.TextRun({ text: figure.value, bold: true }),
              ...(figure.note === undefined ? [] : [new tools.docx.TextRun(` (${figure.note})`)]),
            ],
          }),
      );
    case "advice":
      return block.items.flatMap((item) => advice(item, tools));
    case "table":
      return table(block, tools);
    case "figure":
      return figure(block, tools);
  }
}

export const boxed = (text: string, style: "Notice" | "OwnText", { docx }: Tools): Docx.Paragraph =>
  new docx.Paragraph({ text, style, ...boxOf(style, docx) });

/** A line in the margin for a notice; a shaded box for the evaluator's own words. */
function boxOf(style: "Notice" | "OwnText", docx: typeof Docx) {
  return style === "OwnText"
    ? { shading: { type: docx.ShadingType.CLEAR, fill: "F4F1EA" } }
    : { border: { left: { style: docx.BorderStyle.SINGLE, size: 18, space: 8, color: "0B5FA5" } } };
}

function headingLevel(level: 1 | 2 | 3, { docx }: Tools) {
  return [docx.HeadingLevel.HEADING_1, docx.HeadingLevel.HEADING_2, docx.HeadingLevel.HEADING_3][level - 1];
}

function ownText(block: LocalBlock & { readonly kind: "own-text" }, tools: Tools): readonly Child[] {
  const who =
    block.about === undefined
      ? say(tools.language, "report.own-text.label")
      : say(tools.language, "report.own-text.about", { name: block.about });
  return block.passages.flatMap((passage) => [
    boxed(who, "Notice", tools),
    ...passage.text.split(/\n{2,}/).map((part) => boxed(part, "OwnText", tools)),
    ...passage.warnings.map(
      (warning) =>
        new tools.docx.Paragraph({
          style: "OwnText",
          ...boxOf("OwnText", tools.docx),
          children: [new tools.docx.TextRun({ text: warning, bold: true, color: "A3201B" })],
        }),
    ),
  ]);
}

function advice(item: LocalAdvice, tools: Tools): readonly Child[] {
  const { Paragraph, TextRun } = tools.docx;
  return [
    new Paragraph({
      keepNext: true,
      children: [
        new TextRun({ text: `${item.area}: `, bold: true }),
        new TextRun(`${item.symbol} `),
        new TextRun({ text: item.label, bold: true }),
        new TextRun(` (${item.confidence})`),
      ],
    }),
    ...item.because.map((fact) => new Paragraph({ text: sentence(fact), bullet: { level: 0 } })),
  ];
}

function figure(block: LocalFigure, tools: Tools): readonly Child[] {
  const { Paragraph, ImageRun } = tools.docx;
  tools.counters.figure += 1;
  const number = say(tools.language, "report.figure", { n: tools.counters.figure });
  const picture = tools.pictures.get(block.id);
  return [
    new Paragraph({ text: `${number}. ${block.caption}`, style: "Caption", keepNext: true }),
    ...(picture === undefined
      ? []
      : [
          new Paragraph({
            children: [
              new ImageRun({
                type: "png",
                data: picture.png,
                transformation: {
                  width: PICTURE_WIDTH,
                  height: Math.round((PICTURE_WIDTH * picture.height) / picture.width),
                },
                altText: {
                  id: String(tools.counters.figure),
                  title: number,
                  name: number,
                  description: block.alternative,
                },
              }),
            ],
          }),
        ]),
    ...(block.table.printRows === 0 ? [] : table(block.table, tools)),
  ];
}

function table(block: LocalTable, tools: Tools): readonly Child[] {
  const { Paragraph, Table, TableRow, TableCell, TableLayoutType, WidthType, AlignmentType } = tools.docx;
  const rows = block.rows.slice(0, block.printRows ?? PRINT_ROWS);
  const leftOut = new Paragraph({
    style: "Small",
    text: say(tools.language, "report.rows-left-out", {
      shown: rows.length,
      total: formatNumber(tools.language, { value: block.rows.length, format: "count" }),
    }),
  });
  if (rows.length === 0) return [leftOut];
  tools.counters.table += 1;
  const none = { style: tools.docx.BorderStyle.NONE, size: 0, color: "auto" };
  const rule = { style: tools.docx.BorderStyle.SINGLE, size: 4, color: "C9D0D8" };
  const lines = {
    top: rule,
    bottom: rule,
    insideHorizontal: rule,
    left: none,
    right: none,
    insideVertical: none,
  };
  const number = say(tools.language, "report.table-number", { n: tools.counters.table });
  const shares = columnWidths(block, rows, true);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((TEXT_WIDTH * share) / whole));
  const cell = (text: string, column: number, bold: boolean, shaded: boolean) =>
    new TableCell({
      width: { size: widths[column], type: WidthType.DXA },
      ...(shaded ? { shading: { fill: "F3F6F9" } } : {}),
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          style: "TableText",
          alignment: block.columns[column].align === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: [new tools.docx.TextRun({ text, bold })],
        }),
      ],
    });
  return [
    new Paragraph({ text: `${number}. ${block.caption}`, style: "Caption", keepNext: true }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: widths,
      borders: lines,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: block.columns.map((column, i) => cell(column.text, i, true, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({
              cantSplit: true,
              children: row.map((part, i) => cell(part.text, i, i === 0, false)),
            }),
        ),
      ],
    }),
    rows.length < block.rows.length ? leftOut : new Paragraph({ style: "Small", text: "" }),
  ];
}
