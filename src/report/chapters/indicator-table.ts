/** The catalogue of indicators with formula, unit, value over all areas, number and share unknown. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { IndicatorResult } from "../../core/measures/working/indicator.ts";
import type { Block, Text } from "../document.ts";
import { heading, left, list, paragraph, plain, problemText, right, t, table } from "../text.ts";
import { cell, nCell, partText, unitText, unknownCell, workingOf } from "./indicator-words.ts";

export function indicatorBlocks(evaluation: Evaluation): readonly Block[] {
  const measured = workingOf(evaluation);
  if (measured === undefined) return [];
  const known = measured.indicators.filter(({ values }) => values.state === "known");
  return [
    heading(2, "indicators", t("report.annex.indicators")),
    paragraph(t("report.annex.indicators-intro")),
    table(
      "indicators",
      t("report.annex.indicators-caption"),
      [
        left("report.column.id"),
        left("report.column.indicator"),
        left("report.column.formula"),
        right("report.column.value"),
        left("report.column.unit"),
        right("report.column.n"),
        right("report.column.unknown"),
      ],
      known.flatMap(valueRows),
      60,
    ),
    table(
      "indicators-missing",
      t("report.annex.indicators-missing"),
      [left("report.column.id"), left("report.column.indicator"), left("report.column.because")],
      measured.indicators.flatMap(({ id, values }) =>
        values.state === "known"
          ? []
          : [[plain(id), t(`report.indicator.${id}`), list(values.reasons.map(problemText))]],
      ),
    ),
  ];
}

/** Over all areas where there is such a value, otherwise each area. */
function valueRows({ id, values }: IndicatorResult): readonly (readonly Text[])[] {
  if (values.state !== "known") return [];
  const all = values.value.filter(({ area }) => area === "all");
  return (all.length > 0 ? all : values.value).map((value) => [
    plain(id),
    indicatorName(id, value.area, value.part),
    t(`report.indicator-formula.${id}`),
    cell(value),
    unitText(value.value.unit),
    nCell(value),
    unknownCell(value),
  ]);
}

function indicatorName(id: string, area: string, part: string | undefined): Text {
  const name = t(`report.indicator.${id}`);
  const about = [...(area === "all" ? [] : [plain(area)]), ...(part === undefined ? [] : [partText(part)])];
  return about.length === 0 ? name : t("report.indicator-part", { name, part: list(about) });
}
