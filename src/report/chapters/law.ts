/** Law and terms: each rule with its article, what was found, and what proves it. No data is never a pass. */

import type { RuleFinding, RuleOutcome } from "../../core/law/rule.ts";
import type { Block } from "../document.ts";
import { absent, left, named, paragraph, plain, problemText, t, table } from "../text.ts";
import { areaName, type Chapter } from "./chapter.ts";
import { complianceFigure, outcomeOrder, termFigure } from "./law-pictures.ts";

export const law: Chapter = {
  id: "law",
  blocks(evaluation): readonly Block[] {
    const part = evaluation.law;
    if (part.state !== "known") return absent(t("report.part.law"), part);
    const findings = [...part.value.findings].sort(
      (a, b) => outcomeOrder.indexOf(a.outcome) - outcomeOrder.indexOf(b.outcome),
    );
    const count = (outcome: RuleOutcome): number =>
      findings.filter((finding) => finding.outcome === outcome).length;
    return [
      paragraph(
        t("report.law.intro", {
          regime: named("report.regime", part.value.regime),
          total: findings.length,
          breach: count("breach"),
          warning: count("warning"),
          noData: count("no-data"),
        }),
      ),
      paragraph(t("report.law.caution")),
      ...complianceFigure(evaluation, part.value),
      ...termFigure(evaluation, part.value.terms),
      table(
        "law",
        t("report.law.caption"),
        [
          left("report.column.outcome"),
          left("report.column.rule"),
          left("report.column.article"),
          left("report.column.area"),
          left("report.column.finding"),
          left("report.column.record"),
        ],
        findings.map((finding) => [
          t(`report.rule-outcome.${finding.outcome}`),
          named("report.rule", finding.rule),
          plain(finding.article),
          area(finding),
          problemText(finding.statement),
          finding.record === undefined ? t("report.dash") : plain(finding.record),
        ]),
        60,
      ),
    ];

    function area(finding: RuleFinding) {
      return finding.area === undefined
        ? t("report.law.whole-programme")
        : areaName(evaluation, finding.area);
    }
  },
};
