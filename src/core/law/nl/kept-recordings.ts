/** R12: a recording is kept longer only for a concrete suspicion in a specific case. */

import { checksOf, recordOf } from "../../dossier/latest-checks.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const keptRecordings: Rule = {
  id: "R12",
  article: "art. 151c Gemeentewet; Wet politiegegevens",
  inForceFrom: "2006-01-01",
  needs: ["privacy"],
  check: (dossier, asOf) => {
    const kept = checksOf(dossier, "kept-recording", asOf);
    if (dossier.privacyChecks.state !== "known") return [finding(keptRecordings, "no-data", "unknown")];
    if (kept.length === 0) return [finding(keptRecordings, "no-data", "none-recorded")];
    return kept.map((check) => {
      const about = { record: recordOf(check), ...(check.area === undefined ? {} : { area: check.area }) };
      return check.reference === undefined || check.result === "failed"
        ? finding(keptRecordings, "breach", "without-request", about, { on: check.on })
        : finding(keptRecordings, "ok", "for-a-case", about, { on: check.on, reference: check.reference });
    });
  },
};
