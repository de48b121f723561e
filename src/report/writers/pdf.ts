/** The report as a tagged PDF (PDF/UA-1), set by Typst with the report's own font. */

import { readFile } from "node:fs/promises";
import { calendarDay, dayOf } from "../../core/foundation/civil-date.ts";
import { type Language, say } from "../../texts/index.ts";
import { drawAll } from "../charts/draw.ts";
import { FONT_FAMILY, fontFiles } from "../fonts.ts";
import { type LocalBlock, type LocalDocument, type LocalTable, localise } from "../localise.ts";
import { formatNumber } from "../numbers.ts";
import { sentence } from "../sentence.ts";
import { columnWidths } from "./pdf/column-widths.ts";
import { template } from "./pdf/template.ts";
import type { Writer } from "./writer.ts";

/** Rows of a table that go to print when the table does not say. */
const PRINT_ROWS = 60;

export const pdf: Writer = {
  id: "pdf",
  extension: "pdf",
  name: "report",
  perLanguage: true,
  async write(document, _evaluation, language) {
    const local = localise(document, language);
    const [{ NodeCompiler, PdfStandard }, drawings, fonts] = await Promise.all([
      import("@myriaddreamin/typst-ts-node-compiler"),
      drawAll(local.blocks, language),
      Promise.all(fontFiles().map((file) => readFile(file))),
    ]);
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
    const compiled = compiler.compile({
      mainFileContent: template,
      inputs: { data: JSON.stringify(printed(local, drawings)) },
    });
    if (compiled.result === null) {
      const reasons = compiler.fetchDiagnostics(compiled.takeDiagnostics() as never);
      throw new Error(`the PDF could not be set: ${JSON.stringify(reasons)}`);
    }
    const bytes = compiler.pdf(compiled.result, {
      pdfStandard: PdfStandard.UA_1,
      creationTimestamp: dayOf(document.asOf) * 86_400,
    });
    compiler.evictCache(0);
    return new Uint8Array(bytes);
  },
};

type Counters = { figure: number; table: number };

function printed(document: LocalDocument, drawings: ReadonlyMap<string, string>): object {
  const counters: Counters = { figure: 0, table: 0 };
  return {
    title: document.title,
    subtitle: document.subtitle,
    author: "Schouw",
    font: FONT_FAMILY,
    language: document.language,
    synthetic: document.syntheticLabel ?? null,
    date: calendarDay(dayOf(document.asOf)),
    page: say(document.language, "report.page", { page: "{page}", pages: "{pages}" }),
    blocks: document.blocks.flatMap((block, i) => [
      ...(isSecondChapter(document.blocks, i)
        ? [{ kind: "contents", text: say(document.language, "report.contents") }]
        : []),
      ...printedBlock(block, document.language, drawings, counters),
    ]),
  };
}

/** The summary stands on the first page; the contents follow it. */
const isSecondChapter = (blocks: readonly LocalBlock[], at: number): boolean =>
  isChapter(blocks[at]) && blocks.slice(0, at).filter(isChapter).length === 1;

const isChapter = (block: LocalBlock): boolean => block.kind === "heading" && block.level === 1;

function printedBlock(
  block: LocalBlock,
  language: Language,
  drawings: ReadonlyMap<string, string>,
  counters: Counters,
): readonly object[] {
  switch (block.kind) {
    case "heading":
      return [{ kind: "heading", level: block.level, text: block.text }];
    case "paragraph":
      return [{ kind: "paragraph", text: sentence(block.text) }];
    case "list":
      return [{ kind: "list", items: block.items.map(sentence) }];
    case "notice":
      return [{ ...block, label: say(language, `report.tone.${block.tone}`) }];
    case "own-text":
      return [
        {
          kind: "own-text",
          label:
            block.about === undefined
              ? say(language, "report.own-text.label")
              : say(language, "report.own-text.about", { name: block.about }),
          passages: block.passages.map((passage) => ({
            language: passage.language,
            parts: passage.text.split(/\n{2,}/),
            warnings: passage.warnings,
          })),
        },
      ];
    case "key-figures":
      return [
        {
          kind: "key-figures",
          figures: block.figures.map((figure) => ({ ...figure, note: figure.note ?? null })),
        },
      ];
    case "advice":
      return [
        {
          kind: "advice",
          items: block.items.map((item) => ({ ...item, because: item.because.map(sentence) })),
        },
      ];
    case "table":
      return printedTable(block, language, counters);
    case "figure":
      counters.figure += 1;
      return [
        {
          kind: "figure",
          svg: drawings.get(block.id) ?? "",
          alternative: block.alternative,
          caption: `${say(language, "report.figure", { n: counters.figure })}. ${block.caption}`,
        },
        // Figures with long data leave them to the annex.
        ...(block.table.printRows === 0 ? [] : printedTable(block.table, language, counters)),
      ];
  }
}

function printedTable(table: LocalTable, language: Language, counters: Counters): readonly object[] {
  const rows = table.rows.slice(0, table.printRows ?? PRINT_ROWS);
  const leftOut = {
    kind: "small",
    text: say(language, "report.rows-left-out", {
      shown: rows.length,
      total: formatNumber(language, { value: table.rows.length, format: "count" }),
    }),
  };
  if (rows.length === 0) return [leftOut];
  counters.table += 1;
  return [
    {
      kind: "table",
      caption: `${say(language, "report.table-number", { n: counters.table })}. ${table.caption}`,
      columns: table.columns,
      widths: columnWidths(table, rows),
      rows: rows.map((row) => row.map((cell) => cell.text)),
    },
    ...(rows.length < table.rows.length ? [leftOut] : []),
  ];
}
