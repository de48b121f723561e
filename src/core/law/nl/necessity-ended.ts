/** R8: camera surveillance ends as soon as it is no longer necessary; necessity is looked at again and again. */

import type { Assessment } from "../../dossier/assessments.ts";
import { lastAssessment, recordOf } from "../../dossier/latest-checks.ts";
import { addMonths, type CivilDate } from "../../foundation/civil-date.ts";
import { choiceOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import { hangingOn } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const necessityEnded: Rule = {
  id: "R8",
  article: "art. 151c lid 5 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["assessments", "placements"],
  check: (dossier, asOf) => {
    const { areas } = hangingOn(dossier, asOf);
    if (areas.size === 0) return [finding(necessityEnded, "not-applicable", "none-hanging")];
    if (dossier.assessments.state !== "known") return [finding(necessityEnded, "no-data", "no-assessments")];
    const months = dossier.manifest.programme.reviewCycleMonths ?? choiceOn("months-between-checks", asOf);
    const made = dossier.assessments.value.filter(({ on }) => on <= asOf);
    return [...areas].sort().map((area) => judge(area, lastAssessment(made, area), months, asOf));
  },
};

function judge(area: string, last: Assessment | undefined, months: number, asOf: CivilDate): RuleFinding {
  if (last === undefined) return finding(necessityEnded, "no-data", "never", { area });
  const about = { area, record: recordOf(last) };
  const { on, outcome } = last;
  if (outcome === "not-necessary") return finding(necessityEnded, "breach", "still-running", about, { on });
  if (addMonths(on, months) < asOf)
    return finding(necessityEnded, "warning", "long-ago", about, { on, months });
  return outcome === "necessary"
    ? finding(necessityEnded, "ok", "necessary", about, { on })
    : finding(necessityEnded, "warning", "unclear", about, { on });
}
