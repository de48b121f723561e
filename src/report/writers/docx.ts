/** The report for a word processor: plain styles, alt texts, and a place for the evaluator's own words in every chapter. */

import { say } from "../../texts/index.ts";
import { drawAll } from "../charts/draw.ts";
import { escapeText } from "../escape-text.ts";
import { type LocalBlock, type LocalDocument, localise } from "../localise.ts";
import { blockChildren, boxed, type Tools } from "./docx/blocks.ts";
import { type Picture, pngOf } from "./docx/pictures.ts";
import type { Writer } from "./writer.ts";
import { withFixedZipDates } from "./zip-dates.ts";

export const docx: Writer = {
  id: "docx",
  extension: "docx",
  name: "report",
  perLanguage: true,
  async write(document, _evaluation, language) {
    const local = localise(document, language);
    const [library, drawings] = await Promise.all([import("docx"), drawAll(local.blocks, language)]);
    const pictures = new Map<string, Picture>();
    for (const [id, svg] of drawings) pictures.set(id, await pngOf(svg));
    const tools: Tools = { docx: library, language, pictures, counters: { figure: 0, table: 0 } };
    const bytes = await library.Packer.toBuffer(wordDocument(local, tools), false, [
      { path: "docProps/core.xml", data: coreProperties(local) },
    ]);
    return withFixedZipDates(new Uint8Array(bytes));
  },
};

function wordDocument(document: LocalDocument, tools: Tools) {
  const { Document, Paragraph, Header, Footer, TextRun, PageNumber, TabStopType, HeadingLevel } = tools.docx;
  const [before, between, after] = pageParts(document);
  return new Document({
    title: document.title,
    creator: "Schouw",
    styles: styles(document),
    sections: [
      {
        properties: { page: { margin: { top: 1247, bottom: 1134, left: 1134, right: 1134 } } },
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: "Small",
                tabStops: [{ type: TabStopType.RIGHT, position: 9638 }],
                children: [
                  new TextRun(document.title),
                  ...(document.syntheticLabel === undefined
                    ? []
                    : [new TextRun({ text: `\t${document.syntheticLabel}`, bold: true, color: "5C1A00" })]),
                ],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: "Small",
                tabStops: [{ type: TabStopType.RIGHT, position: 9638 }],
                children: [
                  new TextRun(`${document.subtitle}\t`),
                  new TextRun({
                    children: [before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: document.subtitle, style: "Small" }),
          ...chapters(document.blocks).flatMap((blocks) => [
            ...blocks.flatMap((block) => blockChildren(block, tools)),
            place(blocks[0], tools),
          ]),
        ],
      },
    ],
  });
}

/** "Page {page} of {pages}", cut where the numbers go. */
function pageParts(document: LocalDocument): readonly [string, string, string] {
  const text = say(document.language, "report.page", { page: "\u0001", pages: "\u0002" });
  const [before, rest] = text.split("\u0001");
  const [between, after] = rest.split("\u0002");
  return [before, between, after];
}

function chapters(blocks: readonly LocalBlock[]): readonly (readonly LocalBlock[])[] {
  const starts = blocks.flatMap((block, i) => (block.kind === "heading" && block.level === 1 ? [i] : []));
  return starts.map((start, i) => blocks.slice(start, starts[i + 1]));
}

/** Room to write, at the end of a chapter. */
function place(head: LocalBlock, tools: Tools) {
  const chapter = head.kind === "heading" ? head.text : "";
  return boxed(say(tools.language, "report.own-text.place", { chapter }), "OwnText", tools);
}

/** A font that word processors have or replace with one of the same widths. */
const OFFICE_FONT = "Calibri";

const styles = (document: LocalDocument) => ({
  default: {
    document: {
      run: {
        font: OFFICE_FONT,
        size: 21,
        language: { value: document.language === "nl" ? "nl-NL" : "en-GB" },
      },
      paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" as const } },
    },
    title: { run: { size: 40, bold: true, color: "1D2733" }, paragraph: { spacing: { after: 60 } } },
    heading1: {
      run: { size: 32, bold: true, color: "0B5FA5" },
      paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
    },
    heading2: {
      run: { size: 25, bold: true, color: "1D2733" },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
    heading3: {
      run: { size: 22, bold: true, color: "1D2733" },
      paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: "Caption",
      name: "caption",
      basedOn: "Normal",
      run: { bold: true, size: 20 },
      paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
    },
    { id: "Small", name: "Small", basedOn: "Normal", run: { size: 17, color: "4C5763" } },
    {
      id: "TableText",
      name: "Table text",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 240, lineRule: "auto" as const } },
    },
    {
      id: "Notice",
      name: "Notice",
      basedOn: "Normal",
      run: { color: "4C5763" },
      paragraph: { spacing: { before: 120, after: 120 }, indent: { left: 200 } },
    },
    {
      id: "OwnText",
      name: "Own text",
      basedOn: "Normal",
      quickFormat: true,
      paragraph: { spacing: { before: 120, after: 120 }, indent: { left: 200, right: 200 } },
    },
  ],
});

/** Written by hand: the library would put today's date in it. */
const coreProperties = (document: LocalDocument): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeText(document.title)}</dc:title><dc:creator>Schouw</dc:creator><dc:language>${document.language}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${document.asOf}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${document.asOf}T00:00:00Z</dcterms:modified></cp:coreProperties>`;
