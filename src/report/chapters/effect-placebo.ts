/** The placebo picture: how often would the same test have cried "effect" where no camera hangs? */

import type { AreaEffect, PlaceboCalibration } from "../../core/effects/area-effect.ts";
import type { Block, Text } from "../document.ts";
import { heading, ifKnown, left, number, paragraph, quantity, right, t, table } from "../text.ts";
import { effectTitle } from "./effect-words.ts";

/** One calibration may serve many areas: it is shown once, with the first of them. */
const PLACEBO_FIGURES = 3;

export function placeboBlocks(effects: readonly AreaEffect[]): readonly Block[] {
  const seen = new Set<string>();
  const shown: { effect: AreaEffect; placebo: PlaceboCalibration }[] = [];
  for (const effect of effects) {
    if (effect.placebo.state !== "known" || effect.placebo.value.used === 0) continue;
    const placebo = effect.placebo.value;
    const key = placebo.falsePositive.id;
    if (!seen.has(key)) shown.push({ effect, placebo });
    seen.add(key);
  }
  if (shown.length === 0) return [];
  return [
    heading(2, "placebo", t("report.placebo.title")),
    paragraph(t("report.placebo.intro")),
    paragraph(t("placebo.rule")),
    ...shown.slice(0, PLACEBO_FIGURES).flatMap(({ effect, placebo }) => placeboBlock(effect, placebo)),
    table(
      "placebo-summary",
      t("report.placebo.table"),
      [
        left("report.column.area"),
        right("report.column.places"),
        right("report.column.disjoint"),
        right("report.column.plain-test"),
        right("report.column.adjusted-test"),
        right("report.column.calibrated-test"),
      ],
      shown.map(({ effect, placebo }) => [
        effectTitle(effect),
        number(placebo.used, "count"),
        number(placebo.disjoint, "count"),
        quantity(placebo.falsePositive, "percent"),
        quantity(placebo.falsePositiveAdjusted, "percent"),
        ifKnown(placebo.falsePositiveCalibrated, (share) => quantity(share, "percent")),
      ]),
      20,
    ),
  ];
}

/** The test that the report relies on, on places that it was not learned from. */
function calibratedText({ falsePositiveCalibrated: share }: PlaceboCalibration): Text {
  if (share.state !== "known" || share.value.interval === undefined)
    return t("report.placebo.not-cross-fitted");
  const { low, high } = share.value.interval;
  return t("report.placebo.calibrated", {
    calibrated: quantity(share.value, "percent"),
    low: number(low, "percent"),
    high: number(high, "percent"),
  });
}

function placeboBlock(effect: AreaEffect, placebo: PlaceboCalibration): readonly Block[] {
  const real = effect.main.state === "known" && effect.main.value.estimand === "rate-ratio";
  const value = effect.main.state === "known" && real ? effect.main.value.value : undefined;
  const name = effectTitle(effect);
  const test =
    effect.main.state === "known"
      ? effect.main.value.tests.find((candidate) => candidate.kind === "placebo")
      : undefined;
  const below =
    value === undefined ? 0 : placebo.logRatios.filter((ratio) => ratio <= Math.log(value)).length;
  return [
    paragraph(
      t("report.placebo.sentence", {
        name,
        used: number(placebo.used, "count"),
        disjoint: number(placebo.disjoint, "count"),
        share: quantity(placebo.falsePositive, "percent"),
        adjusted: quantity(placebo.falsePositiveAdjusted, "percent"),
      }),
    ),
    paragraph(calibratedText(placebo)),
    paragraph(
      t("report.placebo.count", {
        used: number(placebo.used, "count"),
        disjoint: number(placebo.disjoint, "count"),
        dates: number(placebo.dates, "count"),
        blocks: number(placebo.blocks, "count"),
        smallest: number(placebo.smallestP, "p"),
      }),
    ),
    paragraph(t("report.placebo.peak", { matched: placebo.peakMatched ? "yes" : "no" })),
    paragraph(
      effect.area === "programme"
        ? t("report.placebo.programme")
        : test === undefined
          ? t("report.placebo.no-p", { disjoint: placebo.disjoint, smallest: number(placebo.smallestP, "p") })
          : t("report.placebo.p", { p: number(test.p, "p") }),
    ),
    {
      kind: "figure",
      id: `placebo-${effect.area}-${effect.outcome}`,
      picture: {
        chart: "placebo-histogram",
        data: {
          places: placebo.logRatios,
          ...(value === undefined || value <= 0 ? {} : { real: Math.log(value) }),
        },
      },
      caption: t("report.placebo.caption", { name }),
      alternative: t("report.placebo.alternative", {
        name,
        used: number(placebo.used, "count"),
        below: number(below, "count"),
        real: value === undefined ? t("report.state.refused") : number(value - 1, "change"),
      }),
      table: table(
        `placebo-${effect.area}-${effect.outcome}-data`,
        t("report.placebo.data-caption"),
        [left("report.column.place"), right("report.column.ratio"), right("report.column.change")],
        placebo.logRatios.map((ratio, i) => [
          number(i + 1, "count"),
          number(Math.exp(ratio), "ratio"),
          number(Math.exp(ratio) - 1, "change"),
        ]),
        0,
      ),
    },
  ];
}
