/** Goals: per area one problem, one main mechanism, one target, and whether it was reached. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Advice } from "../../core/findings/findings.ts";
import type { Text } from "../document.ts";
import { date, left, named, notice, number, outcomeText, paragraph, plain, t, table } from "../text.ts";
import type { Chapter } from "./chapter.ts";
import { goalBlocks } from "./goal-blocks.ts";

export const goals: Chapter = {
  id: "goals",
  blocks(evaluation) {
    const areas = evaluation.areas.filter((area) => area.role === "camera");
    if (areas.length === 0) return [notice("info", t("report.goals.no-areas"))];
    const without = areasWithoutGoal(evaluation).length;
    const none = areas.every((area) => area.goal === undefined);
    const reached = new Map(evaluation.findings.advice.map((advice) => [advice.area, advice.goal]));
    return [
      // First of all: what cannot be judged.
      ...(without > 0
        ? [notice("warning", t("report.goals.without", { without, total: areas.length }))]
        : []),
      paragraph(t("report.goals.intro")),
      // A table of nothing but "not set" would say no more than the notice.
      ...(none ? [] : [goalTable()]),
      ...goalBlocks(evaluation),
    ];

    function goalTable() {
      return table(
        "goals",
        t("report.goals.caption"),
        [
          left("report.column.area"),
          left("report.column.problem"),
          left("report.column.mechanism"),
          left("report.column.counted"),
          left("report.column.target"),
          left("report.column.due"),
          left("report.column.attainment"),
        ],
        areas.map((area) => [plain(area.name), ...goalCells(area), attainment(reached.get(area.id))]),
        40,
      );
    }
  },
};

function goalCells({ goal }: Evaluation["areas"][number]): readonly Text[] {
  const missing = t("report.goals.not-set");
  if (goal === undefined) return [missing, missing, missing, missing, missing];
  return [
    named("report.problem-word", goal.problem),
    goal.mechanism === undefined ? missing : named("report.mechanism", goal.mechanism),
    outcomeText(goal.category ?? "all"),
    goal.targetChange === undefined ? missing : number(goal.targetChange, "change"),
    goal.dueDate === undefined ? missing : date(goal.dueDate),
  ];
}

/** Camera areas without a goal that names a way of working and a target: they cannot be judged. */
export const areasWithoutGoal = ({ areas }: Evaluation): Evaluation["areas"] =>
  areas.filter(
    ({ role, goal }) =>
      role === "camera" && (goal?.mechanism === undefined || goal.targetChange === undefined),
  );

/** Was the goal reached: a question about the street, not about the cameras. */
export function attainment(goal: Advice["goal"] | undefined): Text {
  if (goal === undefined) return t("report.goal.not-measurable");
  if (goal.change === undefined) return t(`report.goal.${goal.state}`);
  return t("report.goal.with-change", {
    state: t(`report.goal.${goal.state}`),
    change: number(goal.change, "change"),
  });
}
