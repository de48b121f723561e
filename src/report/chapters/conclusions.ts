/** Conclusions and advice: the goal and the contribution of the cameras are two answers; the mayor decides. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Advice } from "../../core/findings/findings.ts";
import type { AdviceItem, Block, Text } from "../document.ts";
import {
  date,
  heading,
  left,
  list,
  notice,
  number,
  outcomeText,
  paragraph,
  problemText,
  right,
  t,
  table,
} from "../text.ts";
import { areaName, type Chapter } from "./chapter.ts";
import { attainment } from "./goals.ts";

/** Told apart by shape as well as by word. */
const symbols: Readonly<Record<Advice["advice"], string>> = {
  keep: "\u25cf",
  adapt: "\u25b2",
  move: "\u25ba",
  withdraw: "\u25a0",
  "retest-necessity": "\u25c6",
  "cannot-be-judged": "\u25cb",
};

export const adviceOrder: readonly Advice["advice"][] = [
  "keep",
  "adapt",
  "move",
  "retest-necessity",
  "withdraw",
  "cannot-be-judged",
];

export const conclusions: Chapter = {
  id: "conclusions",
  blocks(evaluation) {
    const { advice } = evaluation.findings;
    if (advice.length === 0) return [notice("info", t("report.conclusions.none"))];
    return [
      ...evaluation.findings.claims.map((claim) => paragraph(claimText(claim))),
      paragraph(t("report.conclusions.two-answers")),
      adviceTable(evaluation),
      paragraph(t("report.conclusions.mayor-decides")),
      paragraph(t("report.conclusions.confidence")),
      ...proposalBlocks(evaluation),
    ];
  },
};

/** Draft recommendations: addressee, action, due day and the indicator that will tell. */
function proposalBlocks(evaluation: Evaluation): readonly Block[] {
  const { proposals } = evaluation.findings;
  if (proposals.length === 0) return [];
  return [
    heading(2, "proposals", t("report.proposals.title")),
    paragraph(t("report.proposals.intro")),
    table(
      "proposals",
      t("report.proposals.caption"),
      [
        left("report.column.addressee"),
        left("report.column.area"),
        left("report.column.action"),
        left("report.column.due"),
        left("report.column.indicator"),
      ],
      proposals.map(({ addressee, area, code, values, due, indicator }) => [
        t(`report.addressee.${addressee}`),
        area === undefined ? t("report.proposals.everywhere") : areaName(evaluation, area),
        t(code, values),
        date(due),
        t("report.proposals.indicator", { id: indicator, name: t(`report.indicator.${indicator}`) }),
      ]),
    ),
  ];
}

/** A claim as its stage words it, with the category in front when it is about one. */
export function claimText({ code, values }: Evaluation["findings"]["claims"][number]): Text {
  const outcome = typeof values.outcome === "string" ? values.outcome : "all";
  const claim: Text = { key: code, values: { ...values, outcome: outcomeText(outcome) } };
  return outcome === "all" ? claim : t("report.claim-about", { outcome: outcomeText(outcome), claim });
}

const adviceTable = (evaluation: Evaluation): Block =>
  table(
    "advice",
    t("report.conclusions.caption"),
    [
      left("report.column.area"),
      left("report.column.advice"),
      left("report.column.confidence"),
      left("report.column.attainment"),
      left("report.column.because"),
    ],
    evaluation.findings.advice.map((advice) => [
      areaName(evaluation, advice.area ?? "programme"),
      adviceLabel(advice.advice),
      t(`report.confidence.${advice.confidence}`),
      attainment(advice.goal),
      list(advice.because.map(problemText)),
    ]),
  );

export const adviceItem = (evaluation: Evaluation, advice: Advice): AdviceItem => ({
  area: areaName(evaluation, advice.area ?? "programme"),
  advice: advice.advice,
  symbol: symbols[advice.advice],
  label: t(`report.advice.${advice.advice}`),
  confidence: t(`report.confidence.${advice.confidence}`),
  confidenceShort: t("report.confidence-short", { letter: advice.confidence }),
  goal: attainment(advice.goal),
  because: advice.because.map(problemText),
});

const adviceLabel = (advice: Advice["advice"]): Text =>
  t("report.advice.marked", { symbol: symbols[advice], label: t(`report.advice.${advice}`) });

/** How many areas got which advice: for a summary that must stay one page. */
export const adviceCounts = (evaluation: Evaluation): Block =>
  table(
    "advice-counts",
    t("report.conclusions.counts"),
    [left("report.column.advice"), right("report.column.areas")],
    adviceOrder
      .map((kind) => ({
        kind,
        count: evaluation.findings.advice.filter((advice) => advice.advice === kind).length,
      }))
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => [adviceLabel(kind), number(count, "count")]),
  );
