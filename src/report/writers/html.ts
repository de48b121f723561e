/** The report as one page that needs nothing else: no network, no other files. */

import { say } from "../../texts/index.ts";
import { drawAll } from "../charts/draw.ts";
import { escapeText } from "../escape-text.ts";
import { type LocalBlock, type LocalDocument, localise } from "../localise.ts";
import { blockHtml, type Page } from "./html/blocks.ts";
import { script } from "./html/script.ts";
import { style } from "./html/style.ts";
import type { Writer } from "./writer.ts";

export const html: Writer = {
  id: "html",
  extension: "html",
  name: "report",
  perLanguage: true,
  async write(document, _evaluation, language) {
    const local = localise(document, language);
    const page: Page = {
      language,
      drawings: await drawAll(local.blocks, language),
      counters: { figure: 0, table: 0 },
    };
    return new TextEncoder().encode(pageHtml(local, page));
  },
};

function pageHtml(document: LocalDocument, page: Page): string {
  const word = (key: string, values: Record<string, string> = {}): string =>
    escapeText(say(page.language, key, values));
  const chapters = chaptersOf(document.blocks);
  const banner =
    document.syntheticLabel === undefined
      ? ""
      : `<aside class="banner" aria-label="${word("report.tone.synthetic")}">${escapeText(document.syntheticLabel)}</aside>`;
  const contents = chapters
    .map(([head]) => `<li><a href="#${escapeText(head.id)}">${escapeText(head.text)}</a></li>`)
    .join("");
  const sections = chapters
    .map(
      ([head, ...blocks]) =>
        `<section aria-labelledby="${escapeText(head.id)}">${[head, ...blocks].map((block) => blockHtml(block, page)).join("\n")}</section>`,
    )
    .join("\n");
  return `<!doctype html>
<html lang="${page.language}" data-filter="${word("report.filter")}" data-filter-result="${word("report.filter-result", { shown: "{shown}", total: "{total}" })}" data-sort="${word("report.sort", { column: "{column}" })}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="generator" content="Schouw"><title>${escapeText(document.title)}</title><style>${style}</style></head>
<body><a class="skip" href="#report">${word("report.skip")}</a>${banner}
<div class="shell"><header class="top"><h1>${escapeText(document.title)}</h1><p class="subtitle">${escapeText(document.subtitle)}</p></header>
<div class="columns"><nav aria-label="${word("report.contents")}"><details open><summary>${word("report.contents")}</summary><ul>${contents}</ul></details></nav>
<main id="report" tabindex="-1">
${sections}
</main></div></div>
<script>${script}</script></body></html>
`;
}

type Heading = LocalBlock & { readonly kind: "heading" };

/** The blocks by chapter: each begins with its heading. */
function chaptersOf(blocks: readonly LocalBlock[]): readonly (readonly [Heading, ...LocalBlock[]])[] {
  const chapters: [Heading, ...LocalBlock[]][] = [];
  for (const block of blocks) {
    if (block.kind === "heading" && block.level === 1) chapters.push([block]);
    else chapters[chapters.length - 1].push(block);
  }
  return chapters;
}
