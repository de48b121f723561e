/** Planned or exploratory: every analysis with its place in the locked plan, and every deviation. */

import type { PlannedAnalysis } from "../../core/effects/plan.ts";
import type { PlanCheck } from "../../core/effects/plan-check.ts";
import type { Block, Text } from "../document.ts";
import {
  bullets,
  date,
  heading,
  left,
  list,
  outcomeText,
  paragraph,
  plain,
  problemText,
  t,
  table,
} from "../text.ts";

export function planBlocks({ lock, analyses, leftUndone }: PlanCheck): readonly Block[] {
  if (analyses.length === 0) return [];
  return [
    heading(2, "plan", t("report.plan.title")),
    paragraph(t("report.plan.intro")),
    ...(lock.state === "known"
      ? [
          paragraph(
            t("report.plan.locked", { lockedOn: date(lock.value.lockedOn), hash: plain(lock.value.hash) }),
          ),
        ]
      : bullets(lock.reasons.map(problemText))),
    table(
      "plan",
      t("report.plan.caption"),
      [left("report.column.area"), left("report.plan.status"), left("report.plan.deviations")],
      analyses.map((analysis) => [
        title(analysis),
        t(`report.plan.status.${analysis.status}`),
        analysis.deviations.length === 0 ? t("report.dash") : list(analysis.deviations.map(problemText)),
      ]),
      40,
    ),
    ...bullets(leftUndone.map(problemText)),
  ];
}

function title({ area, name, outcome }: PlannedAnalysis): Text {
  const who = area === "programme" ? t("report.outcome.programme") : plain(name);
  return outcome === "all" ? who : t("report.effect.title", { name: who, outcome: outcomeText(outcome) });
}
