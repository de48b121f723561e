/** The chains as the report shows them: a funnel, a table of links, and the weakest link of every area. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Chain, ChainLink } from "../../core/measures/working/chains.ts";
import type { Working } from "../../core/measures/working/index.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import { left, number, paragraph, quantity, right, t, table } from "../text.ts";
import { areaName } from "./chapter.ts";
import { rangeText } from "./indicator-words.ts";

/** The chain of one mechanism over all areas: picture, links, weakest link. */
export function chainBlocks(
  { chains }: Working,
  mechanism: "intervention" | "investigation",
): readonly Block[] {
  const chain = chains.find((one) => one.area === "all" && one.mechanism === mechanism);
  if (chain?.product === undefined) return [];
  return [paragraph(productText(chain)), funnel(chain), linkTable(chain), paragraph(weakestText(chain))];
}

function productText({ product, mechanism }: Chain): Text {
  if (product === undefined) return t("report.dash");
  const begin = t(`report.chain.begin.${mechanism}`, { n: number(product.least.n, "count") });
  return t("report.chain.product", {
    begin,
    share:
      product.least.value === product.most.value
        ? quantity(product.least, "percent")
        : t("report.range", {
            low: quantity(product.least, "percent"),
            high: quantity(product.most, "percent"),
          }),
  });
}

const linkName = (link: Pick<ChainLink, "id">): Text => t(`report.link.${link.id}`);

function funnel(chain: Chain): FigureBlock {
  const { mechanism, product } = chain;
  const begin = product?.least.n ?? 0;
  const stages = [
    { label: t(`report.chain.of.${mechanism}`), least: begin, most: begin },
    ...chain.links.flatMap((link) =>
      link.passed === undefined
        ? []
        : [{ label: linkName(link), least: Math.round(link.passed.low), most: Math.round(link.passed.high) }],
    ),
  ];
  const last = stages[stages.length - 1];
  return {
    kind: "figure",
    id: `chain-${mechanism}`,
    picture: { chart: "chain-bars", data: { links: stages } },
    caption: t(`report.chain.caption.${mechanism}`),
    alternative: t("report.chain.alternative", {
      begin: number(begin, "count"),
      links: stages.length - 1,
      least: number(last.least, "count"),
      most: number(last.most, "count"),
    }),
    table: table(
      `chain-${mechanism}-data`,
      t(`report.chain.table.${mechanism}`),
      [left("report.column.link"), right("report.column.certainly"), right("report.column.at-most")],
      stages.map(({ label, least, most }) => [label, number(least, "count"), number(most, "count")]),
      0,
    ),
  };
}

/** Links that stand apart come first; only the others nest and are multiplied. */
function linkTable(chain: Chain): Block {
  return table(
    `links-${chain.mechanism}`,
    t(`report.chain.links.${chain.mechanism}`),
    [
      left("report.column.link"),
      left("report.column.of"),
      right("report.column.share"),
      right("report.column.norm"),
      right("report.column.gain-ten"),
      right("report.column.gain-norm"),
    ],
    chain.links.map((link) => [
      linkName(link),
      t(`report.denominator.${link.of}`),
      link.known ? rangeText(link.share, "percent") : t("report.chain.unknown"),
      link.norm === undefined ? t("report.chain.no-norm") : number(link.norm.value, "percent"),
      link.gainOfTenPoints === undefined ? t("report.chain.apart") : rangeText(link.gainOfTenPoints, "count"),
      link.gainToNorm === undefined ? t("report.dash") : rangeText(link.gainToNorm, "count"),
    ]),
  );
}

function weakestText({ weakest, links }: Chain): Text {
  const link = links.find(({ id }) => id === weakest?.link);
  if (weakest === undefined || link?.norm === undefined || link.gainToNorm === undefined)
    return t("report.chain.no-weakest");
  return t("report.chain.weakest", {
    certain: weakest.certain ? "yes" : "no",
    link: linkName(link),
    share: rangeText(link.share, "percent"),
    norm: number(link.norm.value, "percent"),
    source: { plain: link.norm.source },
    gain: rangeText(link.gainToNorm, "count"),
  });
}

/** One row per area: the chain of its own main mechanism. */
export function chainsPerArea(evaluation: Evaluation, { chains }: Working): readonly Block[] {
  const mains = chains.filter(({ main }) => main);
  if (mains.length === 0) return [];
  return [
    table(
      "chains",
      t("report.chain.per-area"),
      [
        left("report.column.area"),
        left("report.column.mechanism"),
        right("report.column.begin"),
        right("report.column.to-the-end"),
        left("report.column.weakest"),
      ],
      mains.map((chain) => [
        areaName(evaluation, chain.area),
        t(`report.mechanism.${chain.mechanism}`),
        chain.product === undefined ? t("report.dash") : number(chain.product.least.n, "count"),
        chain.product === undefined
          ? t("report.chain.no-product")
          : rangeText({ low: chain.product.least.value, high: chain.product.most.value }, "percent"),
        chain.weakest === undefined
          ? t("report.dash")
          : t("report.chain.weakest-short", {
              link: t(`report.link.${chain.weakest.link}`),
              certain: chain.weakest.certain ? "yes" : "no",
            }),
      ]),
    ),
  ];
}
