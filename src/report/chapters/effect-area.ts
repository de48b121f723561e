/** One area in full: verdict, picture of the months, displacement, trend before, other methods, and the companions of the main estimate. */

import type { AreaEffect } from "../../core/effects/area-effect.ts";
import type { Block, FigureBlock, Text } from "../document.ts";
import {
  bullets,
  date,
  heading,
  ifKnown,
  left,
  named,
  number,
  paragraph,
  problemText,
  quantity,
  right,
  t,
  table,
} from "../text.ts";
import { effectTitle, intervalText, measuredText, valueText, verdictText } from "./effect-words.ts";

export function effectSection(effect: AreaEffect): readonly Block[] {
  const id = `effect-${effect.area}-${effect.outcome}`;
  return [
    heading(3, id, effectTitle(effect)),
    paragraph(t("report.effect.verdict", { verdict: verdictText(effect) })),
    ...bullets(effect.verdict.reasons.map(problemText)),
    ...(effect.main.state === "known" && effect.verdict.grade !== "effect-shown"
      ? [paragraph(measuredText(effect.main.value))]
      : effect.main.state === "withheld"
        ? [paragraph(t("report.effect.withheld"))]
        : []),
    ...bullets(sideFacts(effect)),
    ...(effect.area === "programme" && effect.main.state === "known"
      ? bullets(effect.main.value.warnings.map(problemText))
      : []),
    ...(effect.series.state === "known" ? [linesFigure(effect, id)] : []),
    ...otherMethods(effect, id),
  ];
}

export const designText = (effect: AreaEffect): Text =>
  ifKnown(effect.design.maryland, (level) =>
    t("report.effect.design", { design: t(`report.design.${effect.design.id}`), level }),
  );

function sideFacts(effect: AreaEffect): readonly Text[] {
  const { windows, displacement, preTrend, smallestVisible } = effect;
  return [
    ...(effect.startedOn === undefined || windows === undefined
      ? []
      : [
          t("report.effect.windows", {
            start: date(effect.startedOn),
            beforeFrom: date(windows.beforeFrom),
            beforeTo: date(windows.beforeTo),
            afterFrom: date(windows.afterFrom),
            afterTo: date(windows.afterTo),
          }),
        ]),
    ...(displacement.state === "known"
      ? [
          t("report.effect.displacement", {
            estimate: valueText(displacement.value, displacement.value.value),
            interval: intervalText(displacement.value),
          }),
        ]
      : effect.main.state === "known"
        ? [
            t("report.effect.displacement-absent", {
              state: t(`report.state.${displacement.state}`),
              reasons: { list: displacement.reasons.map(problemText) },
            }),
          ]
        : []),
    ...(preTrend.state === "known"
      ? [
          t("report.effect.pre-trend", {
            differs: preTrend.value.differs ? "yes" : "no",
            p: number(preTrend.value.p, "p"),
          }),
        ]
      : []),
    ...(smallestVisible.state === "known"
      ? [t("report.effect.smallest-visible", { change: quantity(smallestVisible.value, "change") })]
      : []),
  ];
}

function linesFigure(effect: AreaEffect, id: string): FigureBlock {
  if (effect.series.state !== "known") throw new Error("a figure needs its series");
  const { months, camera, comparison, scale } = effect.series.value;
  const scaled = comparison.map((count) => count * scale);
  const name = effectTitle(effect);
  return {
    kind: "figure",
    id: `${id}-lines`,
    picture: { chart: "before-after-lines", data: { months, camera, comparison: scaled } },
    caption: t("report.effect.lines-caption", { name }),
    alternative: t("report.effect.lines-alternative", {
      name,
      months: months.length,
      most: number(Math.max(...camera), "count"),
      least: number(Math.min(...camera), "count"),
      verdict: verdictText(effect),
    }),
    table: table(
      `${id}-lines-data`,
      t("report.effect.lines-caption", { name }),
      [
        left("report.column.month-from-start"),
        right("report.column.camera-area"),
        right("report.column.comparison-scaled"),
        right("report.column.comparison"),
      ],
      months.map((month, i) => [
        number(month, "count"),
        number(camera[i], "count"),
        number(scaled[i], "decimal"),
        number(comparison[i], "count"),
      ]),
      0,
    ),
  };
}

function otherMethods(effect: AreaEffect, id: string): readonly Block[] {
  const known = effect.others.flatMap((other) => (other.state === "known" ? [other.value] : []));
  const refusals = effect.others.flatMap((other) => (other.state === "known" ? [] : other.reasons));
  const tests = effect.main.state === "known" ? [effect.main.value, ...known] : known;
  if (known.length === 0) return bullets(refusals.map(problemText));
  return [
    table(
      `${id}-methods`,
      t("report.effect.methods-caption", { name: effectTitle(effect) }),
      [
        left("report.column.method"),
        left("report.column.outcome-value"),
        left("report.column.interval"),
        left("report.column.tests"),
      ],
      tests.map((estimate) => [
        named("report.method", estimate.method),
        valueText(estimate, estimate.value),
        intervalText(estimate),
        estimate.tests.length === 0
          ? t("report.dash")
          : {
              list: estimate.tests.map((test) => t(`report.test.${test.kind}`, { p: number(test.p, "p") })),
            },
      ]),
    ),
    ...bullets(refusals.map(problemText)),
  ];
}
