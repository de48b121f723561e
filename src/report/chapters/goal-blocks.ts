/** Whether each goal can be judged and whether the way of working fits, as tables. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { GoalCheck, SmartCriterion } from "../../core/findings/goal-check.ts";
import type { Block, Text } from "../document.ts";
import { bullets, left, list, named, number, paragraph, problemText, t, table } from "../text.ts";
import { areaName } from "./chapter.ts";

const CRITERIA = ["specific", "measurable", "visible", "relevant", "time-bound"] as const;

export function goalBlocks(evaluation: Evaluation): readonly Block[] {
  const { goals } = evaluation.findings;
  const written = goals.filter(({ smart }) => smart.length > 0);
  if (written.length === 0) return [];
  return [
    paragraph(t("report.goals.fit-intro")),
    table(
      "goal-fit",
      t("report.goals.fit-caption"),
      [
        left("report.column.area"),
        left("report.column.mechanism"),
        left("report.column.fit"),
        left("report.column.offender"),
        left("report.column.better"),
      ],
      written.map((check) => [
        areaName(evaluation, check.area),
        mechanismOf(evaluation, check),
        ...fitCells(evaluation, check),
      ]),
    ),
    paragraph(t("report.goals.smart-intro")),
    table(
      "goal-smart",
      t("report.goals.smart-caption"),
      [left("report.column.area"), ...CRITERIA.map((criterion) => left(`report.smart.${criterion}`))],
      written.map((check) => [
        areaName(evaluation, check.area),
        ...CRITERIA.map((criterion) => verdictText(check.smart.find((one) => one.criterion === criterion))),
      ]),
    ),
    ...bullets(
      written.flatMap((check) =>
        check.smart
          .filter(({ verdict }) => verdict === "no")
          .map(({ reason }) =>
            t("report.goals.reason", { area: areaName(evaluation, check.area), reason: problemText(reason) }),
          ),
      ),
    ),
  ];
}

function mechanismOf(evaluation: Evaluation, { area }: GoalCheck): Text {
  const mechanism = evaluation.areas.find(({ id }) => id === area)?.goal?.mechanism;
  return mechanism === undefined ? t("report.goals.not-set") : named("report.mechanism", mechanism);
}

function fitCells(evaluation: Evaluation, { area, fit }: GoalCheck): readonly Text[] {
  if (fit.state !== "known") return [list(fit.reasons.map(problemText)), t("report.dash"), t("report.dash")];
  const { verdict, score, offender, better } = fit.value;
  return [
    t("report.goals.fit", {
      verdict: t(`report.fit.${verdict}`),
      low: number(score[0], "count"),
      high: number(score[1], "count"),
      same: score[0] === score[1] ? "yes" : "no",
    }),
    offenderText(evaluation, area, offender),
    better.length === 0 ? t("report.dash") : list(better.map((one) => t(`report.mechanism.${one}`))),
  ];
}

function offenderText(evaluation: Evaluation, area: string, fits: string): Text {
  const group = evaluation.areas.find(({ id }) => id === area)?.goal?.offenderGroup;
  return group === undefined || group === "unknown"
    ? t("report.offender.unknown")
    : t("report.goals.offender", {
        group: named("report.offender", group),
        fits: t(`report.offender-fit.${fits}`),
      });
}

const verdictText = (criterion: SmartCriterion | undefined): Text =>
  t(`report.smart-verdict.${criterion?.verdict ?? "unknown"}`);
