/** Support among the public: answers with their intervals, inside against outside, the trend, and what they cannot carry. */

import type { Quantity } from "../../core/foundation/trace.ts";
import type { Survey, SurveyDifference, SurveyResult } from "../../core/measures/survey/survey.ts";
import type { Block, FigureBlock, TableBlock, Text } from "../document.ts";
import {
  absent,
  bullets,
  heading,
  left,
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
import { areaName, type Chapter } from "./chapter.ts";

type Names = (area: string) => Text;

export const support: Chapter = {
  id: "support",
  blocks(evaluation): readonly Block[] {
    const part = evaluation.measures.survey;
    if (part.state !== "known") return absent(t("report.part.survey"), part);
    const names: Names = (area) => areaName(evaluation, area);
    const { results } = part.value;
    return [
      paragraph(t("report.survey.intro")),
      figure(results, names),
      countTable(results, names),
      ...differenceTables(part.value, names),
      ...warningBlocks(results),
    ];
  },
};

const questionText = ({ wording, topic, question }: SurveyResult): Text =>
  wording === undefined
    ? topic === "statement" || topic === "other"
      ? plain(question)
      : named("report.survey-topic", topic)
    : plain(wording);

const groupText = ({ population, where, area }: SurveyResult, names: Names): Text => {
  const who = t(`report.population.${population}`);
  return area === undefined
    ? t("report.survey.who-where", { who, where: t(`report.survey-where.${where}`) })
    : t("report.survey.who-where-area", { who, area: names(area) });
};

const intervalText = ({ interval }: Quantity): Text =>
  interval === undefined
    ? t("report.survey.no-interval")
    : t("report.survey.low-to-high", {
        low: number(interval.low, "percent"),
        high: number(interval.high, "percent"),
      });

function figure(results: readonly SurveyResult[], names: Names): FigureBlock {
  const shares = results.map(({ positive }) => positive.value);
  return {
    kind: "figure",
    id: "survey",
    picture: {
      chart: "share-intervals",
      data: {
        rows: results.map((result) => ({
          label: { list: [questionText(result), plain(result.round), groupText(result, names)] },
          share: result.positive.value,
          low: result.positive.interval?.low ?? null,
          high: result.positive.interval?.high ?? null,
        })),
      },
    },
    caption: t("report.survey.figure-caption"),
    alternative: t("report.survey.figure-alternative", {
      count: results.length,
      low: number(Math.min(...shares), "percent"),
      high: number(Math.max(...shares), "percent"),
    }),
    table: resultTable(results, names),
  };
}

const resultTable = (results: readonly SurveyResult[], names: Names): TableBlock =>
  table(
    "survey-shares",
    t("report.survey.caption"),
    [
      left("report.survey.question"),
      left("report.survey.round"),
      left("report.survey.group"),
      left("report.survey.sample"),
      right("report.survey.response"),
      right("report.survey.n"),
      right("report.survey.positive"),
      left("report.survey.interval"),
      right("report.survey.neutral"),
      right("report.survey.negative"),
    ],
    results.map((result) => [
      questionText(result),
      plain(result.round),
      groupText(result, names),
      t(`report.survey-design.${result.design}`),
      result.response.state === "known"
        ? quantity(result.response.value, "percent")
        : t("report.state.not-measured"),
      number(result.positive.n, "count"),
      quantity(result.positive, "percent"),
      intervalText(result.positive),
      quantity(result.neutral, "percent"),
      quantity(result.negative, "percent"),
    ]),
    40,
  );

const countTable = (results: readonly SurveyResult[], names: Names): TableBlock =>
  table(
    "survey-counts",
    t("report.survey.counts"),
    [
      left("report.survey.question"),
      left("report.survey.round"),
      left("report.survey.group"),
      left("report.survey.answer"),
      right("report.survey.count"),
      right("report.survey.share"),
    ],
    results.flatMap((result) =>
      result.answers.map(({ answer, count, share }) => [
        questionText(result),
        plain(result.round),
        groupText(result, names),
        plain(answer),
        quantity(count, "count"),
        quantity(share, "percent"),
      ]),
    ),
    24,
  );

function differenceTables({ results, gaps, trends }: Survey, names: Names): readonly Block[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const rowsOf = (
    differences: readonly SurveyDifference[],
    middle: (one: SurveyResult, other: SurveyResult) => Text,
  ): readonly (readonly Text[])[] =>
    differences.flatMap(({ of, against, difference }) => {
      const [one, other] = [byId.get(of), byId.get(against)];
      if (one === undefined || other === undefined) return [];
      return [
        [
          questionText(one),
          middle(one, other),
          groupText(one, names),
          difference.state === "known" ? pointsText(difference.value) : t("report.survey.not-compared"),
          difference.state === "known"
            ? differenceInterval(difference.value)
            : { list: difference.reasons.map(problemText) },
        ],
      ];
    });
  const columns = [
    left("report.survey.question"),
    left("report.survey.rounds"),
    left("report.survey.group"),
    left("report.survey.gap"),
    left("report.column.interval"),
  ];
  return [
    table(
      "survey-gaps",
      t("report.survey.gaps"),
      columns,
      rowsOf(gaps, ({ round }) => plain(round)),
    ),
    table(
      "survey-trends",
      t("report.survey.trends"),
      columns,
      rowsOf(trends, (one, other) =>
        t("report.survey.from-to", { from: plain(other.round), to: plain(one.round) }),
      ),
    ),
  ];
}

/** A difference of shares in points of a percent. */
const points = (difference: number): Text =>
  t(`report.points.${difference < 0 ? "fewer" : "more"}`, {
    points: number(Math.abs(difference) * 100, "count"),
  });

const pointsText = ({ value }: Quantity): Text => points(value);

const differenceInterval = ({ interval }: Quantity): Text =>
  interval === undefined
    ? t("report.state.not-measured")
    : t("report.survey.low-to-high", { low: points(interval.low), high: points(interval.high) });

function warningBlocks(results: readonly SurveyResult[]): readonly Block[] {
  const items = results.flatMap((result) =>
    result.warnings.map((warning) =>
      t("report.survey.warned", {
        question: questionText(result),
        round: plain(result.round),
        warning: problemText(warning),
      }),
    ),
  );
  return items.length === 0
    ? []
    : [heading(2, "survey-warnings", t("report.survey.warnings")), ...bullets(items)];
}
