/** Each kind of block as HTML. */

import { type Language, say } from "../../../texts/index.ts";
import { escapeText } from "../../escape-text.ts";
import type { LocalAdvice, LocalBlock, LocalCell, LocalFigure, LocalTable } from "../../localise.ts";
import { formatNumber } from "../../numbers.ts";
import { sentence } from "../../sentence.ts";

/** Rows that a page shows of a table; beyond it the spreadsheet serves better. */
const MOST_ROWS = 300;
/** Longer cells get room to read. */
const LONG_CELL = 60;

export type Page = {
  readonly language: Language;
  readonly drawings: ReadonlyMap<string, string>;
  /** Figures and tables are numbered in order. */
  readonly counters: { figure: number; table: number };
};

export function blockHtml(block: LocalBlock, page: Page): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level + 1} id="${escapeText(block.id)}">${escapeText(block.text)}</h${block.level + 1}>`;
    case "paragraph":
      return `<p>${escapeText(sentence(block.text))}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${escapeText(sentence(item))}</li>`).join("")}</ul>`;
    case "notice":
      return (
        `<div class="notice ${block.tone}"><strong>${escapeText(say(page.language, `report.tone.${block.tone}`))}</strong> ` +
        `${escapeText(block.text)}</div>`
      );
    case "own-text":
      return ownText(block, page);
    case "key-figures":
      return `<dl class="figures">${block.figures
        .map(
          (figure) =>
            `<div><dt>${escapeText(figure.label)}</dt><dd><span class="value">${escapeText(figure.value)}</span>` +
            `${figure.note === undefined ? "" : ` <div class="remark">${escapeText(figure.note)}</div>`}</dd></div>`,
        )
        .join("")}</dl>`;
    case "advice":
      return `<ul class="advice">${block.items.map(adviceHtml).join("")}</ul>`;
    case "table":
      return tableHtml(block, page);
    case "figure":
      return figureHtml(block, page);
  }
}

function ownText(block: LocalBlock & { readonly kind: "own-text" }, page: Page): string {
  const who =
    block.about === undefined
      ? say(page.language, "report.own-text.label")
      : say(page.language, "report.own-text.about", { name: block.about });
  return block.passages
    .map(
      (passage) =>
        `<div class="own"><p class="who">${escapeText(who)}</p>` +
        passage.text
          .split(/\n{2,}/)
          .map((part) => `<p lang="${passage.language}">${escapeText(part)}</p>`)
          .join("") +
        passage.warnings.map((warning) => `<p class="check">${escapeText(warning)}</p>`).join("") +
        `</div>`,
    )
    .join("");
}

const adviceHtml = (item: LocalAdvice): string =>
  `<li class="${escapeText(item.advice)}"><h4>${escapeText(item.area)}</h4>` +
  `<p class="word"><span aria-hidden="true">${item.symbol}</span> ${escapeText(item.label)}</p>` +
  `<ul>${item.because.map((fact) => `<li>${escapeText(sentence(fact))}</li>`).join("")}</ul>` +
  `<p class="remark">${escapeText(item.confidence)}</p></li>`;

function figureHtml(figure: LocalFigure, page: Page): string {
  page.counters.figure += 1;
  const title = `${say(page.language, "report.figure", { n: page.counters.figure })}. ${figure.caption}`;
  const svg = page.drawings.get(figure.id) ?? "";
  return (
    `<figure id="figure-${escapeText(figure.id)}"><figcaption>${escapeText(title)}</figcaption>` +
    `<div class="scroll" tabindex="0" role="group" aria-label="${escapeText(say(page.language, "report.scroll", { caption: figure.caption }))}">` +
    `${svg.replace("<svg ", `<svg role="img" aria-label="${escapeText(figure.alternative)}" `)}</div>` +
    `<details><summary>${escapeText(say(page.language, "report.data-table"))}</summary>${tableHtml(figure.table, page, false)}</details></figure>`
  );
}

function tableHtml(table: LocalTable, page: Page, numbered = true): string {
  const number = numbered ? `${say(page.language, "report.table-number", { n: nextTable(page) })}. ` : "";
  const rows = table.rows.slice(0, MOST_ROWS);
  const head = table.columns
    .map(
      (column) =>
        `<th scope="col"${column.align === "right" ? ' class="number"' : ""}>${escapeText(column.text)}</th>`,
    )
    .join("");
  const body = rows
    .map((row) => `<tr>${row.map((cell, i) => cellHtml(cell, i, table)).join("")}</tr>`)
    .join("");
  const leftOut =
    rows.length < table.rows.length
      ? `<p class="left-out">${escapeText(
          say(page.language, "report.rows-left-out", {
            shown: rows.length,
            total: formatNumber(page.language, { value: table.rows.length, format: "count" }),
          }),
        )}</p>`
      : "";
  return (
    `<div class="table"><div class="scroll" tabindex="0" role="group" aria-label="${escapeText(say(page.language, "report.scroll", { caption: table.caption }))}">` +
    `<table id="table-${escapeText(table.id)}"><caption>${escapeText(number + table.caption)}</caption>` +
    `<thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>${leftOut}</div>`
  );
}

function nextTable(page: Page): number {
  page.counters.table += 1;
  return page.counters.table;
}

function cellHtml(cell: LocalCell, column: number, table: LocalTable): string {
  const value = cell.number === undefined ? "" : ` data-value="${cell.number.value}"`;
  const classes = [
    ...(table.columns[column].align === "right" ? ["number"] : []),
    ...(cell.text.length > LONG_CELL ? ["long"] : []),
  ];
  const attributes = classes.length === 0 ? value : ` class="${classes.join(" ")}"${value}`;
  return column === 0
    ? `<th scope="row"${attributes}>${escapeText(cell.text)}</th>`
    : `<td${attributes}>${escapeText(cell.text)}</td>`;
}
