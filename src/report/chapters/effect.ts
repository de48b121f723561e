/** The effect: what was counted before and after, what that says, and how far it can be trusted. */

import type { AreaEffect } from "../../core/effects/area-effect.ts";
import type { Evaluation } from "../../core/evaluation.ts";
import type { Problem } from "../../core/foundation/result.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  heading,
  ifKnown,
  left,
  notice,
  number,
  paragraph,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { AREAS_IN_FULL, type Chapter } from "./chapter.ts";
import { designText, effectSection } from "./effect-area.ts";
import { curveBlocks } from "./effect-curve.ts";
import { designBlocks } from "./effect-design.ts";
import { flexibleBlocks } from "./effect-flexible.ts";
import { outlookBlocks } from "./effect-outlook.ts";
import { placeboBlocks } from "./effect-placebo.ts";
import { planBlocks } from "./effect-plan.ts";
import { recordingBlocks } from "./effect-recording.ts";
import { effectTitle, intervalText, ratioText, relativeEffectSize, valueText } from "./effect-words.ts";
import { hourFigure } from "./hours.ts";
import { neighbourhoodBlocks } from "./neighbourhoods.ts";

/** Rows of a forest that can still be read on one page. */
const FOREST_ROWS = 30;

export const effect: Chapter = {
  id: "effect",
  blocks(evaluation) {
    const part = evaluation.effects;
    const hours = hourFigure(evaluation);
    if (part.state !== "known") {
      const requests = part.reasons.filter(isRequest);
      return [
        ...absent(t("report.part.effects"), {
          ...part,
          reasons: part.reasons.filter((reason) => !isRequest(reason)),
        }),
        ...(requests.length === 0 ? [] : dataRequestBlocks(requests.map(problemText))),
        ...neighbourhoodBlocks(evaluation),
        ...(hours === undefined ? [] : [heading(2, "hours", t("report.hours.title")), hours]),
      ];
    }
    const { programme, areas, flexible, curves, recording, outlook, plan, notes, dataRequest } = part.value;
    // All areas together come first when they could be judged; if not, the areas tell more.
    const together = programme.filter((one) => one.main.state === "known");
    const apart = programme.filter((one) => one.main.state !== "known");
    const all = [...together, ...areas, ...apart];
    const inFull = areas.length <= AREAS_IN_FULL ? all : programme;
    return [
      paragraph(t("report.effect.intro")),
      ...bullets(notes.map(problemText)),
      ...(dataRequest.length === 0 ? [] : dataRequestBlocks(dataRequest.map(problemText))),
      ...(all.length === 0 ? [] : [beforeAfterTable(all), ...exclusions(evaluation)]),
      ...forestFigure(all),
      ...flexibleBlocks(flexible),
      ...planBlocks(plan),
      ...outlookBlocks(outlook),
      ...designBlocks(all),
      ...curveBlocks(curves),
      ...recordingBlocks(recording, all),
      ...placeboBlocks(all),
      ...(inFull.length === 0 ? [] : [heading(2, "effect-per-area", t("report.effect.per-area"))]),
      ...(inFull.length < all.length
        ? [notice("info", t("report.effect.too-many", { count: areas.length, most: AREAS_IN_FULL }))]
        : []),
      ...inFull.flatMap(effectSection),
      ...neighbourhoodBlocks(evaluation),
      ...(hours === undefined ? [] : [heading(2, "hours", t("report.hours.title")), hours]),
    ];
  },
};

const isRequest = (reason: Problem): boolean => reason.code.startsWith("request.");

const dataRequestBlocks = (items: readonly Text[]): readonly Block[] => [
  heading(2, "data-request", t("report.request.title")),
  paragraph(t("report.request.intro")),
  ...bullets(items),
];

function beforeAfterTable(effects: readonly AreaEffect[]): Block {
  const cells = (effect: AreaEffect): readonly Text[] =>
    (["camera", "buffer", "comparison"] as const).flatMap((part) =>
      (["before", "after"] as const).map((when) =>
        ifKnown(effect.counts, (counts) => {
          const counted = counts[part];
          return counted === undefined ? t("report.state.not-measured") : quantity(counted[when], "count");
        }),
      ),
    );
  return table(
    "before-after",
    t("report.effect.counts-caption"),
    [
      left("report.column.area"),
      right("report.column.camera-before"),
      right("report.column.camera-after"),
      right("report.column.buffer-before"),
      right("report.column.buffer-after"),
      right("report.column.comparison-before"),
      right("report.column.comparison-after"),
    ],
    effects.map((effect) => [effectTitle(effect), ...cells(effect)]),
    40,
  );
}

function exclusions(evaluation: Evaluation): readonly Block[] {
  const { incidents, neighbourhoods } = evaluation.measures;
  // Counts have no places of their own, so none can be missing.
  if (incidents.state !== "known" || neighbourhoods !== undefined) return [];
  const { total, located } = incidents.value;
  return [
    paragraph(
      t("report.effect.exclusions", {
        total: number(total.value, "count"),
        unplaced: number(total.value - located.value, "count"),
        missing: total.value - located.value,
      }),
    ),
  ];
}

function forestFigure(effects: readonly AreaEffect[]): readonly Block[] {
  const rows = effects.flatMap((effect) => {
    if (effect.main.state !== "known" || effect.main.value.estimand !== "rate-ratio") return [];
    const { value, interval } = effect.main.value;
    if (interval.state !== "known" || value <= 0 || interval.value.low <= 0) return [];
    return [{ effect, value, interval: interval.value, events: effect.main.value.n.events }];
  });
  const estimates = estimateTable(effects);
  if (rows.length === 0) return [estimates];
  const shown = rows.length <= FOREST_ROWS ? rows : leadingRows(rows);
  const level = rows[0].interval.level;
  const figure: FigureBlock = {
    kind: "figure",
    id: "forest",
    picture: {
      chart: "forest",
      data: {
        rows: shown.map((row) => ({
          label: effectTitle(row.effect),
          ratio: row.value,
          low: row.interval.low,
          high: row.interval.high,
          grade: row.effect.verdict.grade,
          together: row.effect.area === "programme",
        })),
      },
    },
    caption:
      shown.length < rows.length
        ? t("report.effect.forest-caption-part", {
            level: number(level, "percent"),
            shown: shown.length,
            total: rows.length,
          })
        : t("report.effect.forest-caption", { level: number(level, "percent") }),
    alternative: t("report.effect.forest-alternative", {
      total: rows.length,
      shown: count(rows, "effect-shown"),
      none: count(rows, "none-larger-than"),
      unclear: count(rows, "cannot-be-told"),
    }),
    table: estimates,
  };
  return [figure];
}

const count = (
  rows: readonly { readonly effect: AreaEffect }[],
  grade: AreaEffect["verdict"]["grade"],
): number => rows.filter((row) => row.effect.verdict.grade === grade).length;

/** All areas together first, then shown effects, then the areas with most incidents. */
function leadingRows<R extends { readonly effect: AreaEffect; readonly events: number }>(
  rows: readonly R[],
): R[] {
  const rank = ({ effect }: R): number =>
    effect.area === "programme" ? 0 : effect.verdict.grade === "effect-shown" ? 1 : 2;
  return [...rows].sort((a, b) => rank(a) - rank(b) || b.events - a.events).slice(0, FOREST_ROWS);
}

function estimateTable(effects: readonly AreaEffect[]) {
  return table(
    "effects",
    t("report.effect.estimates-caption"),
    [
      left("report.column.area"),
      left("report.column.change"),
      left("report.column.interval"),
      right("report.column.ratio"),
      right("report.column.relative-effect-size"),
      left("report.column.design"),
      left("report.column.verdict"),
    ],
    effects.map((effect) => [
      effectTitle(effect),
      ifKnown(effect.main, (estimate) => valueText(estimate, estimate.value)),
      ifKnown(effect.main, intervalText),
      ratioText(effect.main),
      relativeEffectSize(effect.main),
      designText(effect),
      t(`report.grade.${effect.verdict.grade}`),
    ]),
    40,
  );
}
