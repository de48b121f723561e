/**
 * The annex as a workbook: one sheet per table with all its rows, and a sheet
 * of contents. Numbers are numbers, and text stays text: a cell that begins
 * with =, +, - or @ is never a formula.
 */

import type { CellStyle, CellValue, WriteSheet } from "hucre";
import { say } from "../../texts/index.ts";
import type { FormattedNumber } from "../document.ts";
import { type LocalCell, type LocalDocument, type LocalTable, localise } from "../localise.ts";
import type { Writer } from "./writer.ts";

export const xlsx: Writer = {
  id: "xlsx",
  extension: "xlsx",
  name: "annex",
  perLanguage: true,
  async write(document, _evaluation, language) {
    const { writeXlsx } = await import("hucre/xlsx");
    const local = localise(document, language);
    const asOf = new Date(`${document.asOf}T00:00:00Z`);
    const sheets = sheetsOf(tablesOf(local), local);
    return writeXlsx({
      sheets: [contents(sheets, local), ...sheets.map((sheet) => sheet.written)],
      properties: { title: local.title, creator: "Schouw", created: asOf, modified: asOf },
      defaultFont: { name: "Calibri", size: 11 },
    });
  },
};

type Sheet = { readonly name: string; readonly table: LocalTable; readonly written: WriteSheet };

/** Rows above the data: caption, label of a made-up case, column heads. */
const HEAD_ROWS = 3;
const WIDEST = 60;
const NARROWEST = 9;

const bold: CellStyle = { font: { bold: true } };
const head: CellStyle = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "F3F6F9" } },
  alignment: { wrapText: true, vertical: "top" },
};
const warning: CellStyle = { font: { bold: true, color: { rgb: "5C1A00" } } };
const wrapped: CellStyle = { alignment: { wrapText: true, vertical: "top" } };

const tablesOf = (document: LocalDocument): readonly LocalTable[] =>
  document.blocks.flatMap((block) =>
    block.kind === "table" ? [block] : block.kind === "figure" ? [block.table] : [],
  );

function sheetsOf(tables: readonly LocalTable[], document: LocalDocument): readonly Sheet[] {
  const taken = new Set<string>([
    sheetName(say(document.language, "report.annex-sheet.contents"), new Set()),
  ]);
  return tables.map((table) => {
    const name = sheetName(table.id, taken);
    taken.add(name);
    return { name, table, written: dataSheet(name, table, document) };
  });
}

function dataSheet(name: string, table: LocalTable, document: LocalDocument): WriteSheet {
  const cells = new Map<string, { value: CellValue; type?: "string"; style?: CellStyle }>();
  cells.set("0,0", { value: table.caption, type: "string", style: bold });
  cells.set("1,0", { value: document.syntheticLabel ?? document.title, type: "string", style: warning });
  table.columns.forEach((column, c) => {
    cells.set(`${HEAD_ROWS - 1},${c}`, { value: column.text, type: "string", style: head });
  });
  table.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      cells.set(`${r + HEAD_ROWS},${c}`, written(cell));
    });
  });
  const rows = [
    [table.caption],
    [document.syntheticLabel ?? document.title],
    table.columns.map((column) => column.text),
    ...table.rows.map((row) => row.map((cell) => written(cell).value)),
  ];
  return {
    name,
    rows,
    cells: cells as NonNullable<WriteSheet["cells"]>,
    columns: table.columns.map((column, c) => ({ width: widthOf(column.text, table.rows, c) })),
    freezePane: { rows: HEAD_ROWS, columns: 1 },
    autoFilter: {
      range: `A${HEAD_ROWS}:${letters(table.columns.length - 1)}${HEAD_ROWS + table.rows.length}`,
    },
    ...label(document),
  };
}

/** The label of a made-up case also goes in the page header, for print. */
const label = (document: LocalDocument): Pick<WriteSheet, "headerFooter"> =>
  document.syntheticLabel === undefined
    ? {}
    : { headerFooter: { oddHeader: `&C${document.syntheticLabel.replaceAll("&", "&&")}` } };

function written(cell: LocalCell): { value: CellValue; type?: "string"; style?: CellStyle } {
  if (cell.number === undefined) return { value: cell.text, type: "string", style: wrapped };
  return { value: cell.number.value, style: { numFmt: numberFormat(cell.number) } };
}

/** How a spreadsheet shows each kind of number; the unit stands in the format, the cell holds the value. */
function numberFormat(number: FormattedNumber): string {
  switch (number.format) {
    case "count":
      return "#,##0";
    case "year":
      return "0";
    case "percent":
      return "0.0%";
    case "change":
      return "+0.0%;-0.0%;0.0%";
    case "money":
      return `#,##0.00 "${(number.currency ?? "").replaceAll('"', "")}"`;
    case "p":
      return "0.0000";
    case "decimal":
    case "ratio":
      return "#,##0.00";
  }
}

function contents(sheets: readonly Sheet[], document: LocalDocument): WriteSheet {
  const word = (key: string): string => say(document.language, key);
  const first = [
    [document.title],
    [document.syntheticLabel ?? document.subtitle],
    [word("report.annex-sheet.sheet"), word("report.annex-sheet.table"), word("report.annex-sheet.rows")],
  ];
  const cells = new Map<string, { value: CellValue; type?: "string"; style?: CellStyle }>();
  first.forEach((row, r) => {
    row.forEach((value, c) => {
      cells.set(`${r},${c}`, { value, type: "string", style: r === 2 ? head : r === 1 ? warning : bold });
    });
  });
  sheets.forEach((sheet, i) => {
    cells.set(`${i + HEAD_ROWS},0`, {
      value: sheet.name,
      type: "string",
      hyperlink: { target: "", location: `'${sheet.name}'!A1` },
    } as { value: CellValue });
    cells.set(`${i + HEAD_ROWS},1`, { value: sheet.table.caption, type: "string", style: wrapped });
  });
  return {
    name: sheetName(word("report.annex-sheet.contents"), new Set()),
    rows: [...first, ...sheets.map((sheet) => [sheet.name, sheet.table.caption, sheet.table.rows.length])],
    cells: cells as NonNullable<WriteSheet["cells"]>,
    columns: [{ width: 32 }, { width: 80 }, { width: 10 }],
    ...label(document),
  };
}

/** At most 31 characters without the signs that a sheet's name may not hold, and not taken yet. */
export function sheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean = wanted.replaceAll(/[[\]:*?/\\']/g, "-").slice(0, 31);
  const lower = new Set([...taken].map((name) => name.toLowerCase()));
  for (let n = 1; ; n += 1) {
    const ending = n === 1 ? "" : `~${n}`;
    const name = clean.slice(0, 31 - ending.length) + ending;
    if (!lower.has(name.toLowerCase())) return name;
  }
}

function widthOf(heading: string, rows: LocalTable["rows"], column: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[column].text.length), 0);
  return Math.min(WIDEST, Math.max(NARROWEST, heading.length * 0.7, longest) + 3);
}

/** A, B, ... Z, AA: the name of a column. */
function letters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (column % 26));
}
