/** The PDF as other programs see it: tagged, its fonts inside, and labelled on every page. */

import { execFileSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { reportDocument } from "../src/report/report-document.ts";
import { exampleEvaluation } from "../src/report/testing/example-evaluation.ts";
import { largeEvaluation } from "../src/report/testing/large-evaluation.ts";
import { pdf } from "../src/report/writers/pdf.ts";

let folder: string;
const ask = (program: string, ...parameters: string[]): string =>
  execFileSync(program, parameters, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "schouw-pdf-"));
  const document = reportDocument(exampleEvaluation);
  for (const language of ["nl", "en"] as const) {
    await writeFile(join(folder, `${language}.pdf`), await pdf.write(document, exampleEvaluation, language));
  }
}, 60_000);

test("the PDF is tagged, claims PDF/UA-1, and is dated by the evaluation, not by the clock", () => {
  const facts = ask("pdfinfo", "-isodates", join(folder, "nl.pdf"));
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Title:\s+Evaluatie cameratoezicht Voorbeeldstad/);
  expect(facts).toMatch(/CreationDate:\s+2021-12-31/);
  expect(ask("pdfinfo", "-meta", join(folder, "nl.pdf"))).toContain("<pdfuaid:part>1</pdfuaid:part>");
});

test("every font is the report's own and lies inside the file", () => {
  const rows = ask("pdffonts", join(folder, "en.pdf")).trim().split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toMatch(/SourceSans3.*\byes yes yes\b/);
});

test("the label of a made-up case stands on every page, and the summary is one page", () => {
  const pages = ask("pdftotext", "-layout", join(folder, "en.pdf"), "-").split("\f").slice(0, -1);
  expect(pages.length).toBeGreaterThan(5);
  for (const page of pages) expect(page).toContain("MADE-UP DATA");
  expect(pages[0]).toContain("What could not be measured");
  expect(pages[0]).toContain("Page 1 of");
  expect(pages[1]).toContain("Contents");
});

test("pictures are told in words in the tag tree", () => {
  const tags = ask("pdfinfo", "-struct", join(folder, "nl.pdf"));
  expect(tags.match(/Figure/g)?.length).toBeGreaterThan(6);
  expect(tags).toContain("TH");
});

test("an evaluation of 124 areas is still set as one report", { timeout: 60_000 }, async () => {
  const large = largeEvaluation(124);
  const path = join(folder, "large.pdf");
  await writeFile(path, await pdf.write(reportDocument(large), large, "nl"));
  const pages = Number(/Pages:\s+(\d+)/.exec(ask("pdfinfo", path))?.[1]);
  expect(pages).toBeGreaterThan(8);
  expect(pages).toBeLessThan(40);
});
