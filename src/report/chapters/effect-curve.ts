/** The specification curve: the main results under every reasonable choice, one picture each with its table. */

import type { Specification, SpecificationCurve } from "../../core/effects/curve/curve.ts";
import type { Block, Text } from "../document.ts";
import {
  heading,
  left,
  named,
  number,
  outcomeText,
  paragraph,
  plain,
  quantity,
  right,
  t,
  table,
} from "../text.ts";

export function curveBlocks(curves: readonly SpecificationCurve[]): readonly Block[] {
  if (curves.length === 0) return [];
  return [
    heading(2, "curve", t("report.curve.title")),
    paragraph(t("report.curve.intro")),
    ...curves.flatMap(curveBlock),
  ];
}

function curveBlock(curve: SpecificationCurve): readonly Block[] {
  const { specifications, sameSign, clear, median, asked } = curve;
  const name = title(curve);
  const [first] = specifications;
  const values = {
    name,
    made: number(specifications.length, "count"),
    same: quantity(sameSign, "percent"),
    lowest: number(first.ratio - 1, "change"),
    highest: number(specifications[specifications.length - 1].ratio - 1, "change"),
  };
  const kinds = [control, period, incidents, method].map((tell) => {
    const texts = new Map(specifications.map((one) => [JSON.stringify(tell(one)), tell(one)]));
    return { tell, keys: [...texts.keys()].sort(), texts };
  });
  // A kind with one choice tells nothing.
  const varied = kinds.filter(({ keys }) => keys.length > 1);
  const rows = varied.flatMap(({ keys, texts }) =>
    keys.map((key) => ({ key, text: texts.get(key) as Text })),
  );
  return [
    paragraph(
      t("report.curve.sentence", {
        ...values,
        asked: number(asked, "count"),
        clear: quantity(clear, "percent"),
        median: number(median.value - 1, "change"),
      }),
    ),
    {
      kind: "figure",
      id: `curve-${curve.area}`,
      picture: {
        chart: "specification-curve",
        data: {
          specifications: specifications.map((one) => ({
            ratio: one.ratio,
            low: one.low,
            high: one.high,
            main: one.main,
            choices: varied.map(({ tell }) => rows.findIndex(({ key }) => key === JSON.stringify(tell(one)))),
          })),
          rows: rows.map(({ text }) => text),
        },
      },
      caption: t("report.curve.caption", { name }),
      alternative: t("report.curve.alternative", values),
      table: table(
        `curve-${curve.area}-data`,
        t("report.curve.data", { name }),
        [
          left("report.curve.control"),
          left("report.curve.months"),
          left("report.curve.outcome"),
          left("report.curve.estimator"),
          right("report.column.change"),
          left("report.column.interval"),
        ],
        specifications.map((one) => [
          control(one),
          period(one),
          incidents(one),
          method(one),
          number(one.ratio - 1, "change"),
          t("report.effect.range", {
            low: number(one.low - 1, "change"),
            high: number(one.high - 1, "change"),
          }),
        ]),
        0,
      ),
    },
  ];
}

const control = ({ control: rule, bufferMetres }: Specification): Text =>
  t(
    `report.curve.control.${rule}`,
    rule === "ring" ? { metres: number(bufferMetres ?? 0, "count") } : undefined,
  );
const period = ({ beforeMonths, afterMonths }: Specification): Text =>
  t("report.curve.period", { before: beforeMonths, after: afterMonths });
const incidents = ({ outcome }: Specification): Text => outcomeText(outcome);
const method = ({ estimator }: Specification): Text => named("report.method", estimator);

const title = ({ area, name, outcome }: SpecificationCurve): Text => {
  const who = area === "programme" ? t("report.outcome.programme") : plain(name);
  return outcome === "all" ? who : t("report.effect.title", { name: who, outcome: outcomeText(outcome) });
};
