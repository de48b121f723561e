/** Cameras and areas: how many hung when, against the cap, and where. */

import type { AreaStock, Stock } from "../../core/measures/measures.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import { absent, date, left, named, number, paragraph, plain, quantity, right, t, table } from "../text.ts";
import type { Chapter } from "./chapter.ts";
import { reportedBlocks } from "./reported-stock.ts";

export const cameras: Chapter = {
  id: "cameras",
  blocks(evaluation) {
    const { stock, reportedStock, areaStock } = evaluation.measures;
    return [
      ...(stock.state === "known" ? stockBlocks(stock.value) : absent(t("report.part.stock"), stock)),
      ...(reportedStock === undefined ? [] : reportedBlocks(reportedStock)),
      ...(areaStock.state === "known"
        ? [areaTable(areaStock.value, evaluation.areas)]
        : absent(t("report.part.area-stock"), areaStock)),
    ];
  },
};

function stockBlocks(stock: Stock): readonly Block[] {
  const { latest } = stock;
  const cap = stock.cap[stock.cap.length - 1] ?? null;
  return [
    paragraph(
      t("report.cameras.latest", {
        total: latest.total.value,
        fixed: latest.fixed.value,
        flexible: latest.flexible.value,
        mobile: latest.mobile.value,
      }),
    ),
    paragraph(capText(latest.total.value, cap)),
    ...(stock.undated > 0 ? [paragraph(t("report.cameras.undated", { count: stock.undated }))] : []),
    ...(stock.months.length > 1 ? [stockFigure(stock)] : []),
  ];
}

function capText(total: number, cap: number | null): Text {
  if (cap === null) return t("report.cameras.no-cap");
  return total > cap
    ? t("report.cameras.over-cap", { cap, over: total - cap })
    : t("report.cameras.under-cap", { cap, room: cap - total });
}

function stockFigure(stock: Stock): FigureBlock {
  const total = stock.months.map((_, i) => stock.fixed[i] + stock.flexible[i] + stock.mobile[i]);
  const kinds = (["fixed", "flexible", "mobile"] as const).filter((kind) => stock[kind].some((n) => n > 0));
  const several = kinds.length > 1;
  const lines = [
    ...(several ? [{ label: t("report.camera-kind.total"), counts: total }] : []),
    ...kinds.map((kind) => ({ label: t(`report.camera-kind.${kind}`), counts: stock[kind] })),
  ];
  const days = stock.months.map((month) => (month.length === 7 ? `${month}-01` : month));
  const most = Math.max(...total);
  const capCell = (i: number): Text => {
    const cap = stock.cap[i];
    return cap === null || cap === undefined ? t("report.state.not-measured") : number(cap, "count");
  };
  return {
    kind: "figure",
    id: "stock",
    picture: { chart: "stock-steps", data: { days, lines, cap: stock.cap } },
    caption: t("report.cameras.stock-caption"),
    alternative: t("report.cameras.stock-alternative", {
      from: date(days[0]),
      to: date(days[days.length - 1]),
      first: number(total[0], "count"),
      last: number(total[total.length - 1], "count"),
      most: number(most, "count"),
    }),
    table: table(
      "stock-data",
      t("report.cameras.stock-table"),
      [
        left("report.column.month"),
        right("report.camera-kind.total"),
        right("report.camera-kind.fixed"),
        right("report.camera-kind.flexible"),
        right("report.camera-kind.mobile"),
        right("report.column.cap"),
      ],
      days.map((day, i) => [
        date(day.slice(0, 7)),
        number(total[i], "count"),
        number(stock.fixed[i], "count"),
        number(stock.flexible[i], "count"),
        number(stock.mobile[i], "count"),
        capCell(i),
      ]),
      12,
    ),
  };
}

function areaTable(
  stock: readonly AreaStock[],
  areas: readonly { readonly id: string; readonly kind?: string }[],
): Block {
  const kinds = new Map(areas.map((area) => [area.id, area.kind]));
  return table(
    "area-stock",
    t("report.cameras.areas-caption"),
    [left("report.column.area"), left("report.column.kind"), right("report.column.cameras")],
    stock.map((row) => {
      const kind = kinds.get(row.area);
      return [
        plain(row.name),
        kind === undefined ? t("report.dash") : named("report.area-kind", kind),
        quantity(row.cameras, "count"),
      ];
    }),
    40,
  );
}
