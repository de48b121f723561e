import { Buffer } from "node:buffer";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import yauzl from "yauzl";
import type { Evaluation } from "../src/core/evaluation.ts";
import { chapters } from "../src/report/chapters/index.ts";
import { reportDocument } from "../src/report/report-document.ts";
import { exampleEvaluation } from "../src/report/testing/example-evaluation.ts";
import { docx } from "../src/report/writers/docx.ts";
import { html } from "../src/report/writers/html.ts";
import { canonicalJson, json } from "../src/report/writers/json.ts";
import { pdf } from "../src/report/writers/pdf.ts";
import { sheetName, xlsx } from "../src/report/writers/xlsx.ts";

const document = reportDocument(exampleEvaluation);
/** The libraries load in the first test that needs them, on a machine that may be busy. */
const SLOW = { timeout: 30_000 };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Text of the files in a zip, by name. */
function unzipped(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>();
    yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (fault, zip) => {
      if (fault !== null) return reject(fault);
      zip.on("entry", (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (problem, stream) => {
          if (problem !== null) return reject(problem);
          const parts: Buffer[] = [];
          stream.on("data", (part: Buffer) => parts.push(part));
          stream.on("end", () => {
            files.set(entry.fileName, Buffer.concat(parts).toString("utf8"));
            zip.readEntry();
          });
        });
      });
      zip.on("end", () => resolve(files));
      zip.readEntry();
    });
  });
}

const hostile: Evaluation = {
  ...exampleEvaluation,
  subject: { ...exampleEvaluation.subject, name: '<img src=x onerror=alert(1)> & "#$*_`\\' },
  ownTexts: [{ chapter: "goals", language: "nl", text: '#panic("x") $ </script><b>', changed: [] }],
};

test.each([html, pdf, docx, xlsx, json])(
  "$id: the same evaluation gives the same bytes",
  SLOW,
  async (writer) => {
    const first = await writer.write(document, exampleEvaluation, "nl");
    const second = await writer.write(reportDocument(exampleEvaluation), exampleEvaluation, "nl");
    expect(Buffer.compare(first, second)).toBe(0);
  },
);

test.each([html, pdf, docx, xlsx])("$id: text of users is text, never code", SLOW, async (writer) => {
  const bytes = await writer.write(reportDocument(hostile), hostile, "nl");
  expect(bytes.length).toBeGreaterThan(1000);
  if (writer.id === "html") {
    expect(text(bytes)).not.toContain("<img src=x");
    expect(text(bytes)).not.toContain("</script><b>");
  }
});

test("the page is whole by itself, in its language, and carries the label of a made-up case", async () => {
  const page = text(await html.write(document, exampleEvaluation, "nl"));
  expect(page).toContain('<html lang="nl"');
  expect(page).toContain("VERZONNEN GEGEVENS");
  expect(page.replaceAll("http://www.w3.org/2000/svg", "")).not.toMatch(
    /(src|href)="(?!#)|https?:|@import|url\(/,
  );
  expect(page.match(/<figure /g)?.length).toBe(page.match(/<svg role="img" aria-label="[^"]{20,}/g)?.length);
});

test(
  "the word-processor file has heads that repeat, alt texts and room to write in every chapter",
  SLOW,
  async () => {
    const files = await unzipped(await docx.write(document, exampleEvaluation, "en"));
    const body = files.get("word/document.xml") ?? "";
    const figures = document.blocks.filter((block) => block.kind === "figure").length;
    expect(body.match(/descr="[^"]{20,}"/g)).toHaveLength(figures);
    expect(body).toContain("w:tblHeader");
    expect(body.match(/Room for your own text/g)).toHaveLength(chapters.length);
    expect(files.get("word/header1.xml")).toContain("MADE-UP DATA");
    expect(files.get("docProps/core.xml")).toContain("2021-12-31T00:00:00Z");
  },
);

test("the annex holds every table whole, numbers as numbers, and no formula", async () => {
  const bytes = await xlsx.write(document, exampleEvaluation, "nl");
  const { sheets } = await readXlsx(bytes);
  const tables = document.blocks.filter((block) => block.kind === "table" || block.kind === "figure").length;
  expect(sheets).toHaveLength(tables + 1);
  const monthly = sheets.find((sheet) => sheet.name === "monthly");
  expect(monthly?.rows).toHaveLength(120 + 3);
  expect(monthly?.rows[1][0]).toContain("VERZONNEN GEGEVENS");
  expect(typeof monthly?.rows[3][3]).toBe("number");
  const costs = sheets.find((sheet) => sheet.name === "costs-by-category");
  expect(costs?.rows[4]).toEqual([2019, "=toezichtcentrale", 380_000]);
  for (const [name, content] of await unzipped(bytes)) {
    if (name.startsWith("xl/worksheets/")) expect(content).not.toContain("<f>");
  }
});

test("names of sheets are short, clean and different", () => {
  const taken = new Set(["break-even-a-very-long-area-nam"]);
  const name = sheetName("break-even-a-very-long-area-name/with:signs", taken);
  expect(name).toBe("break-even-a-very-long-area-n~2");
  expect(name.length).toBeLessThanOrEqual(31);
});

test("JSON is canonical: the order of keys does not matter", () => {
  expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe(canonicalJson({ a: [{ c: 3, d: 2 }], b: 1 }));
  expect(() => canonicalJson({ a: Number.NaN })).toThrow(/not a number/);
});

test("JSON holds the whole evaluation", async () => {
  expect(JSON.parse(text(await json.write(document, exampleEvaluation, "en")))).toEqual(
    JSON.parse(JSON.stringify(exampleEvaluation)),
  );
});
