/** A workbook of many rows as Excel writes them: numbers, dates as day numbers with a style, words as shared strings. */

import { streams } from "../src/core/foundation/random.ts";
import { zipOf } from "../src/ingest/testing/zip-of.ts";

const WORDS = ["Diefstal", "Mishandeling", "Vernieling", "Overlast", "Drugshandel", "Bedreiging"];
const HEADERS = ["x", "y", "datum", "categorie", "nummer"];
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function workbookOf(rows: number): Buffer {
  const random = streams("bench")("workbook");
  const parts = [`${XML}<worksheet xmlns="${MAIN}"><sheetData>`];
  const strings = [...HEADERS, ...WORDS];
  parts.push(
    `<row r="1">${HEADERS.map((_, c) => `<c r="${"ABCDE"[c]}1" t="s"><v>${c}</v></c>`).join("")}</row>`,
  );
  for (let r = 2; r <= rows + 1; r += 1) {
    const x = 130_000 + Math.floor(12_000 * random.next());
    const y = 450_000 + Math.floor(12_000 * random.next());
    const serial = (42_736 + 1461 * random.next()).toFixed(6);
    const word = HEADERS.length + Math.floor(WORDS.length * random.next());
    parts.push(
      `<row r="${r}"><c r="A${r}"><v>${x}</v></c><c r="B${r}"><v>${y}</v></c><c r="C${r}" s="1"><v>${serial}</v></c>` +
        `<c r="D${r}" t="s"><v>${word}</v></c><c r="E${r}"><v>${r}</v></c></row>`,
    );
  }
  parts.push("</sheetData></worksheet>");
  const shared = strings.map((word) => `<si><t>${word}</t></si>`).join("");
  const text = (content: string) => new TextEncoder().encode(XML + content);
  return zipOf([
    {
      name: "[Content_Types].xml",
      content: text(
        `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
      ),
    },
    {
      name: "_rels/.rels",
      content: text(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
      ),
    },
    {
      name: "xl/workbook.xml",
      content: text(
        `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="incidenten" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      content: text(
        `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
      ),
    },
    {
      name: "xl/styles.xml",
      content: text(
        `<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
      ),
    },
    { name: "xl/sharedStrings.xml", content: text(`<sst xmlns="${MAIN}">${shared}</sst>`) },
    { name: "xl/worksheets/sheet1.xml", content: new TextEncoder().encode(parts.join("")) },
  ]);
}
