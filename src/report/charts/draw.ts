/**
 * A chart as SVG text: Plot draws it in a document without a browser, the
 * legend is set above it, and the result is one plain picture whose colours
 * stand in attributes, so that page, PDF and PNG writer all can use it.
 */

import { createHash } from "node:crypto";
import type { Language } from "../../texts/index.ts";
import type { Text } from "../document.ts";
import { escapeText } from "../escape-text.ts";
import { type LocalBlock, localText } from "../localise.ts";
import { formatNumber } from "../numbers.ts";
import {
  type Chart,
  FONT_SIZE,
  type LegendItem,
  labelWidth,
  type Plot,
  palette,
  WIDTH,
  type Words,
} from "./chart.ts";
import { type ChartData, type ChartId, type ChartPicture, charts } from "./index.ts";

export const CHART_FONT = "Source Sans 3";

type Studio = { readonly plot: Plot; readonly document: Document };
let studio: Promise<Studio> | undefined;
const drawn = new WeakMap<object, Map<Language, string>>();

/** Draws a chart once per language; every writer shares the picture. */
export async function drawChart(picture: ChartPicture, language: Language): Promise<string> {
  const known = drawn.get(picture.data) ?? new Map<Language, string>();
  drawn.set(picture.data, known);
  const before = known.get(language);
  if (before !== undefined) return before;
  studio ??= openStudio();
  const svg = render(await studio, picture.chart, picture.data as never, language);
  known.set(language, svg);
  return svg;
}

async function openStudio(): Promise<Studio> {
  const [plot, { JSDOM }] = await Promise.all([import("@observablehq/plot"), import("jsdom")]);
  return { plot, document: new JSDOM("").window.document };
}

function render<Id extends ChartId>(tools: Studio, id: Id, data: ChartData[Id], language: Language): string {
  const chart: Chart<ChartData[Id]> = charts[id];
  const { options, legend } = chart.draw(tools.plot, data, wordsOf(language));
  const figure = tools.plot.plot({
    ...options,
    document: tools.document,
    className: "chart",
    style: { fontSize: `${FONT_SIZE}px`, fontFamily: CHART_FONT },
  });
  // Labels inside a picture whose own label says it all would only be read twice.
  for (const element of figure.querySelectorAll("[aria-label], [aria-description], style")) {
    if (element.localName === "style") element.remove();
    element.removeAttribute("aria-label");
    element.removeAttribute("aria-description");
  }
  for (const attribute of ["class", "style", "viewBox", "font-size", "font-family"])
    figure.removeAttribute(attribute);
  const height = Number(figure.getAttribute("height"));
  const top = legendRows(legend);
  const offset = top.length * LEGEND_HEIGHT;
  figure.setAttribute("y", String(offset));
  const inner = plainColours(figure.outerHTML);
  const total = height + offset;
  const body = top.map((row, i) => legendRow(row, i)).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${total}" viewBox="0 0 ${WIDTH} ${total}" ` +
    `font-family="${CHART_FONT}, 'Source Sans Pro', system-ui, sans-serif" font-size="${FONT_SIZE}" ` +
    `fill="${palette.ink}">${unique(body + inner)}</svg>`
  );
}

const plainColours = (svg: string): string =>
  svg
    // The one entity of HTML that a picture on its own does not know.
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("currentColor", palette.ink)
    .replaceAll("var(--plot-background)", palette.paper);

/** Ids in a picture take its fingerprint, so that several pictures fit on one page and each is always the same. */
function unique(svg: string): string {
  if (!svg.includes(' id="')) return svg;
  const mark = createHash("sha256")
    .update(svg.replace(/plot-clip-\d+/g, ""))
    .digest("hex")
    .slice(0, 8);
  const ids = [...new Set([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]))];
  return ids.reduce(
    (text, id, i) => text.replaceAll(`"${id}"`, `"c${mark}-${i}"`).replaceAll(`#${id})`, `#c${mark}-${i})`),
    svg,
  );
}

const LEGEND_HEIGHT = 24;
const KEY_WIDTH = 30;

function legendRows(legend: readonly LegendItem[]): LegendItem[][] {
  const rows: LegendItem[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const item of legend) {
    const width = KEY_WIDTH + labelWidth(item.label.length);
    if (used + width > WIDTH) {
      rows.push([]);
      used = 0;
    }
    rows[rows.length - 1].push(item);
    used += width;
  }
  return rows;
}

function legendRow(row: readonly LegendItem[], index: number): string {
  let x = 4;
  const middle = index * LEGEND_HEIGHT + LEGEND_HEIGHT / 2;
  return row
    .map((item) => {
      const at = x;
      x += KEY_WIDTH + labelWidth(item.label.length);
      return `${legendKey(item, at, middle)}<text x="${at + KEY_WIDTH}" y="${middle + 5}">${escapeText(item.label)}</text>`;
    })
    .join("");
}

function legendKey({ mark, colour, dash }: LegendItem, x: number, y: number): string {
  const centre = x + 12;
  switch (mark) {
    case "line": {
      const dashes = dash === undefined || dash === "none" ? "" : ` stroke-dasharray="${dash}"`;
      return `<path d="M${x} ${y}H${x + 24}" fill="none" stroke="${colour}" stroke-width="3"${dashes}/>`;
    }
    case "bar":
      return `<rect x="${x + 4}" y="${y - 8}" width="16" height="16" fill="${colour}"/>`;
    case "tick":
      return `<rect x="${centre - 2}" y="${y - 9}" width="4" height="18" fill="${colour}"/>`;
    case "square":
      return `<rect x="${centre - 6}" y="${y - 6}" width="12" height="12" fill="${colour}"/>`;
    case "diamond":
      return `<path d="M${centre} ${y - 9}L${centre + 6} ${y}L${centre} ${y + 9}L${centre - 6} ${y}Z" fill="${colour}"/>`;
    case "circle":
      return `<circle cx="${centre}" cy="${y}" r="6.5" fill="${colour}"/>`;
    case "ring":
      return `<circle cx="${centre}" cy="${y}" r="5.5" fill="${palette.paper}" stroke="${colour}" stroke-width="2"/>`;
  }
}

function wordsOf(language: Language): Words {
  const text = (value: Text): string => localText(value, language);
  return {
    text,
    number: (value, format, currency) =>
      formatNumber(language, { value, format, ...(currency === undefined ? {} : { currency }) }),
    short: (value, characters) => {
      const whole = text(value);
      return whole.length <= characters ? whole : `${whole.slice(0, characters - 1).trimEnd()}\u2026`;
    },
  };
}

/** The pictures of a document by the id of their figure. */
export async function drawAll(
  blocks: readonly LocalBlock[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const drawings = new Map<string, string>();
  for (const block of blocks) {
    if (block.kind === "figure") drawings.set(block.id, await drawChart(block.picture, language));
  }
  return drawings;
}
