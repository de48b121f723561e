/** R15: who looked at recordings is logged and audited. */

import { checksOf, recordOf } from "../../dossier/latest-checks.ts";
import { addMonths } from "../../foundation/civil-date.ts";
import { choiceOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const accessAudit: Rule = {
  id: "R15",
  article: "Wet politiegegevens",
  inForceFrom: "2006-01-01",
  needs: ["privacy"],
  check: (dossier, asOf) => {
    const last = checksOf(dossier, "access", asOf)[0];
    if (last === undefined) return [finding(accessAudit, "no-data", "never")];
    const about = { record: recordOf(last) };
    const months = choiceOn("months-between-checks", asOf);
    if (addMonths(last.on, months) < asOf) {
      return [finding(accessAudit, "warning", "long-ago", about, { on: last.on, months })];
    }
    if (last.result === "failed" || (last.findings ?? 0) > 0) {
      return [
        finding(accessAudit, "warning", "findings", about, { on: last.on, findings: last.findings ?? 1 }),
      ];
    }
    return [
      last.result === "passed" || last.findings === 0
        ? finding(accessAudit, "ok", "passed", about, { on: last.on })
        : finding(accessAudit, "no-data", "not-judged", about, { on: last.on }),
    ];
  },
};
