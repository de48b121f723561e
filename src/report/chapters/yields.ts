/** Yields: what live viewing and recorded footage brought, per area, per camera and along the chain. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Measures } from "../../core/measures/measures.ts";
import type { Working } from "../../core/measures/working/index.ts";
import type { Distribution } from "../../core/measures/working/per-camera.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  heading,
  left,
  list,
  named,
  number,
  paragraph,
  plain,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { chainBlocks, chainsPerArea } from "./chain-blocks.ts";
import { areaName, type Chapter } from "./chapter.ts";
import {
  cell,
  indicatorOf,
  nCell,
  partText,
  rangeText,
  unknownCell,
  valueFor,
  valuesOf,
  workingOf,
} from "./indicator-words.ts";

type Log = Extract<Measures["log"], { state: "known" }>["value"];

export const yields: Chapter = {
  id: "yields",
  blocks(evaluation) {
    const measured = workingOf(evaluation);
    const { log } = evaluation.measures;
    const live =
      log.state === "known" ? liveBlocks(evaluation, log.value, measured) : absent(t("report.part.log"), log);
    return [
      heading(2, "yields-live", t("report.yields.live")),
      ...live,
      ...(measured === undefined
        ? []
        : [
            heading(2, "yields-footage", t("report.yields.footage")),
            ...footageBlocks(evaluation, measured),
            ...purposeBlocks(measured),
            ...(chainsPerArea(evaluation, measured).length === 0
              ? []
              : [
                  heading(2, "yields-chains", t("report.yields.chains")),
                  paragraph(t("report.yields.chains-intro")),
                  ...chainsPerArea(evaluation, measured),
                ]),
          ]),
    ];
  },
};

function liveBlocks(evaluation: Evaluation, log: Log, measured: Working | undefined): readonly Block[] {
  return [
    paragraph(t("report.yields.total", { total: quantity(log.total, "count") })),
    ...bullets(log.notes.map(problemText)),
    ...warnings(measured, "I17"),
    table(
      "log-areas",
      t("report.yields.by-area"),
      [left("report.column.area"), right("report.column.observations")],
      log.byArea.map(({ area, count }) => [
        area === "unknown" ? t("report.yields.no-area") : areaName(evaluation, area),
        quantity(count, "count"),
      ]),
    ),
    table(
      "log-types",
      t("report.yields.by-type"),
      [left("report.column.kind"), right("report.column.observations")],
      log.byType.map(({ type, count }) => [
        type === "unknown" ? named("report.outcome", type) : plain(type),
        quantity(count, "count"),
      ]),
      20,
    ),
    ...(measured === undefined
      ? []
      : [
          ...shareTable(measured, "live-shares", [
            ["I19", undefined],
            ["I26", undefined],
            ["I21", undefined],
            ["I22", undefined],
            ["I15", undefined],
          ]),
          ...partTable(measured, "I24", "results"),
          ...response(measured),
          ...seenFigure(measured),
          ...distributionBlocks(measured.perCamera.observations),
          ...chainBlocks(measured, "intervention"),
        ]),
  ];
}

const warnings = (measured: Working | undefined, id: string): readonly Block[] =>
  bullets(
    ((measured === undefined ? undefined : indicatorOf(measured, id))?.warnings ?? []).map(problemText),
  );

/** Shares of several indicators over all areas, each with what is unknown. */
function shareTable(
  measured: Working,
  id: string,
  rows: readonly (readonly [indicator: string, part: string | undefined])[],
): readonly Block[] {
  const found = rows.flatMap(([indicator, part]) => {
    const value = valueFor(measured, indicator, "all", part);
    return value === undefined ? [] : [{ indicator, value }];
  });
  return [
    table(
      id,
      t(`report.yields.${id}`),
      [
        left("report.column.indicator"),
        right("report.column.share"),
        right("report.column.unknown"),
        right("report.column.n"),
      ],
      found.map(({ indicator, value }) => [
        t(`report.indicator.${indicator}`),
        cell(value),
        unknownCell(value),
        nCell(value),
      ]),
    ),
  ];
}

/** The parts of one indicator over all areas. */
function partTable(measured: Working, indicator: string, id: string): readonly Block[] {
  return [
    table(
      id,
      t(`report.yields.${id}`),
      [
        left("report.column.kind"),
        right("report.column.share"),
        right("report.column.unknown"),
        right("report.column.n"),
      ],
      valuesOf(measured, indicator)
        .filter(({ area, part }) => area === "all" && part !== undefined)
        .map((value) => [partText(value.part ?? ""), cell(value), unknownCell(value), nCell(value)]),
    ),
  ];
}

function response(measured: Working): readonly Block[] {
  const median = valueFor(measured, "I23", "all");
  if (median === undefined) return [];
  return [
    paragraph(
      t("report.yields.response", {
        median: cell(median),
        p90: cell(valueFor(measured, "I23", "all", "p90")),
        n: nCell(median),
        unknown: unknownCell(median),
      }),
    ),
  ];
}

function seenFigure({ rota }: Working): readonly FigureBlock[] {
  if (rota.state !== "known") return [];
  const counts = Array.from({ length: 168 }, (_, i) =>
    rota.value.reduce((total, { seen }) => total + seen[i], 0),
  );
  const total = counts.reduce((a, b) => a + b, 0);
  if (total === 0) return [];
  const most = counts.indexOf(Math.max(...counts));
  const values = {
    total: number(total, "count"),
    day: t(`report.weekday-full.${Math.floor(most / 24)}`),
    hour: most % 24,
    next: (most % 24) + 1,
  };
  const days = [0, 1, 2, 3, 4, 5, 6];
  return [
    {
      kind: "figure",
      id: "seen-hours",
      picture: { chart: "hour-heat-map", data: { counts, of: "observations" } },
      caption: t("report.yields.seen-caption", values),
      alternative: t("report.yields.seen-alternative", values),
      table: table(
        "seen-hours-data",
        t("report.yields.seen-table", values),
        [left("report.column.hour"), ...days.map((day) => right(`report.weekday.${day}`))],
        Array.from({ length: 24 }, (_, hour) => [
          t("report.hours.hour", { hour }),
          ...days.map((day) => number(counts[day * 24 + hour], "count")),
        ]),
        0,
      ),
    },
  ];
}

function distributionBlocks(found: Working["perCamera"]["observations"]): readonly Block[] {
  if (found.state !== "known") return bullets(found.reasons.map(problemText));
  const { cameras, zero, topTenShare, total, withoutCamera, of } = found.value;
  const middle = cameras[Math.floor(cameras.length / 2)];
  return [
    distributionFigure(found.value),
    paragraph(
      t("report.yields.distribution", {
        cameras: number(cameras.length, "count"),
        top: number(topTenShare, "percent"),
        middle: number(middle?.count ?? 0, "count"),
        zero: zero.length,
        without: number(total + withoutCamera === 0 ? 0 : withoutCamera / (total + withoutCamera), "percent"),
      }),
    ),
    ...(zero.length === 0
      ? []
      : [paragraph(t(`report.yields.zero-${of}`, { cameras: list(zero.map(plain)) }))]),
  ];
}

function distributionFigure({ cameras, of, zero }: Distribution): FigureBlock {
  const values = {
    cameras: number(cameras.length, "count"),
    most: number(cameras[0]?.count ?? 0, "count"),
    zero: number(zero.length, "count"),
  };
  return {
    kind: "figure",
    id: `per-camera-${of}`,
    picture: {
      chart: "yield-bars",
      data: {
        of: of === "requests" ? "requests" : "observations",
        cameras: cameras.map(({ camera, count }) => ({ camera, count })),
      },
    },
    caption: t(`report.yields.per-camera-${of}`, values),
    alternative: t("report.yields.per-camera-alternative", values),
    table: table(
      `per-camera-${of}-data`,
      t(`report.yields.per-camera-${of}`, values),
      [
        left("report.column.camera"),
        left("report.column.area"),
        right(`report.column.${of}`),
        right("report.column.weeks"),
        right("report.column.per-week"),
      ],
      cameras.map(({ camera, area, count, weeks, perWeek }) => [
        plain(camera),
        area === undefined ? t("report.dash") : plain(area),
        number(count, "count"),
        number(weeks, "decimal"),
        number(perWeek, "ratio"),
      ]),
      15,
    ),
  };
}

function footageBlocks(evaluation: Evaluation, measured: Working): readonly Block[] {
  const total = valueFor(measured, "I27", "all");
  const requests = indicatorOf(measured, "I27")?.values;
  if (total === undefined)
    return requests === undefined || requests.state === "known"
      ? []
      : absent(t("report.part.requests"), requests);
  const identified = valueFor(measured, "I31", "all", "identified");
  const told = valueFor(measured, "I31", "all", "outcome-told");
  const median = valueFor(measured, "I30", "all", "median");
  return [
    paragraph(t("report.yields.requests-total", { total: cell(total) })),
    ...(identified === undefined
      ? []
      : [
          paragraph(
            t("report.yields.identified", {
              share: cell(identified),
              unknown: identified.unknown?.count ?? 0,
              total: cell(total),
            }),
          ),
        ]),
    ...(told === undefined
      ? []
      : [paragraph(t("report.yields.told", { share: cell(told), n: nCell(told) }))]),
    table(
      "requests-areas",
      t("report.yields.requests-by-area"),
      [
        left("report.column.area"),
        right("report.column.requests"),
        right("report.column.found"),
        right("report.column.identified"),
        right("report.column.unknown"),
      ],
      valuesOf(measured, "I27")
        .filter(({ area }) => area !== "all")
        .map((value) => [
          areaName(evaluation, value.area),
          cell(value),
          cell(valueFor(measured, "I28", value.area, "found")),
          cell(valueFor(measured, "I31", value.area, "identified")),
          unknownCell(valueFor(measured, "I31", value.area, "identified")),
        ]),
    ),
    ...partTable(measured, "I28", "found-reasons"),
    ...partTable(measured, "I31", "outcomes"),
    ...(median === undefined
      ? []
      : [
          paragraph(
            t("report.yields.age", {
              median: cell(median),
              late: cell(valueFor(measured, "I30", "all", "over-retention")),
            }),
          ),
        ]),
    ...distributionBlocks(measured.perCamera.requests),
    ...chainBlocks(measured, "investigation"),
  ];
}

function purposeBlocks({ purposes }: Working): readonly Block[] {
  if (purposes.state !== "known") return [];
  const share = (least: number, most: number): Text => rangeText({ low: least, high: most }, "percent");
  return [
    heading(2, "yields-purpose", t("report.yields.purpose")),
    paragraph(t("report.yields.purpose-intro")),
    table(
      "purposes",
      t("report.yields.purpose-caption"),
      [
        left("report.column.use"),
        right("report.column.public-order"),
        right("report.column.legal-order"),
        right("report.column.unclear"),
        right("report.column.n"),
      ],
      purposes.value.map(({ use, publicOrder, legalOrder, unclear, publicOrderAtMost }) => [
        t(`report.use.${use}`),
        share(publicOrder.value, publicOrderAtMost.value),
        share(legalOrder.value, legalOrder.value + unclear.value),
        quantity(unclear, "percent"),
        number(publicOrder.n, "count"),
      ]),
    ),
  ];
}
