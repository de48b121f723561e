/** The report in a real browser: accessible in light and dark, readable on a small screen, and needing no network. */

import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportDocument } from "../src/report/report-document.ts";
import { exampleEvaluation } from "../src/report/testing/example-evaluation.ts";
import { html } from "../src/report/writers/html.ts";
import { type Language, languages } from "../src/texts/index.ts";

let browser: Browser;
const addresses = new Map<Language, string>();

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const folder = await mkdtemp(join(tmpdir(), "schouw-report-"));
  const document = reportDocument(exampleEvaluation);
  for (const language of languages) {
    const path = join(folder, `report-${language}.html`);
    await writeFile(path, await html.write(document, exampleEvaluation, language));
    addresses.set(language, pathToFileURL(path).href);
  }
}, 120_000);

afterAll(() => browser?.close());

type Look = { readonly width?: number; readonly dark?: boolean; readonly scripts?: boolean };

async function open<T>(language: Language, look: Look, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({
    viewport: { width: look.width ?? 1280, height: 900 },
    colorScheme: look.dark === true ? "dark" : "light",
    javaScriptEnabled: look.scripts ?? true,
  });
  try {
    const page = await context.newPage();
    await page.goto(addresses.get(language) ?? "");
    return await use(page);
  } finally {
    await context.close();
  }
}

for (const language of languages) {
  for (const dark of [false, true]) {
    test(`no accessibility fault, ${language}, ${dark ? "dark" : "light"}`, {
      timeout: 120_000,
    }, async () => {
      const faults = await open(language, { dark }, async (page) => {
        // Tables of some length are checked in part: their rows are all alike, and contrast is measured cell by cell.
        await page.evaluate(() => {
          for (const details of document.querySelectorAll("details")) details.open = true;
          for (const row of document.querySelectorAll("tbody tr:nth-child(n+9)")) row.remove();
        });
        const found = await new AxeBuilder({ page })
          .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"])
          .analyze();
        return found.violations.map((violation) => ({
          id: violation.id,
          nodes: violation.nodes.slice(0, 3).map((node) => node.html.slice(0, 200)),
        }));
      });
      expect(faults).toEqual([]);
    });
  }
}

test("a phone of 360 pixels shows the page without sideways scrolling", { timeout: 60_000 }, async () => {
  const width = await open("nl", { width: 360 }, (page) =>
    page.evaluate(() => document.documentElement.scrollWidth),
  );
  expect(width).toBeLessThanOrEqual(360);
});

test("nothing is fetched and nothing is blocked: the page is whole by itself", {
  timeout: 60_000,
}, async () => {
  const asked: string[] = [];
  const complaints: string[] = [];
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => complaints.push(message.text()));
  await page.goto(addresses.get("en") ?? "");
  await context.close();
  expect(asked).toEqual([addresses.get("en")]);
  expect(complaints).toEqual([]);
});

test("a long table can be filtered and sorted with the keyboard alone", { timeout: 60_000 }, async () => {
  const answer = await open("en", {}, async (page) => {
    const box = page.locator(".table", { has: page.locator("#table-monthly") });
    await box.getByRole("searchbox").fill("stationsplein");
    const rows = await box.locator("tbody tr:visible").count();
    await box.getByRole("button", { name: "Incidents" }).press("Enter");
    const first = await box.locator("tbody tr:visible td.number").first().textContent();
    return { rows, first, sorted: await box.locator("th[aria-sort]").count() };
  });
  expect(answer).toEqual({ rows: 60, first: "30", sorted: 1 });
});

test("without scripts every table and figure is still there", { timeout: 60_000 }, async () => {
  const count = await open("nl", { scripts: false }, async (page) => ({
    figures: await page.locator("figure svg[role=img]").count(),
    captions: await page.locator("table caption").count(),
    tables: await page.locator("table").count(),
  }));
  expect(count.figures).toBeGreaterThan(6);
  expect(count.captions).toBe(count.tables);
});
