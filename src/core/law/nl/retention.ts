/** R11: recordings are destroyed within four weeks. The maximum is a dated parameter. */

import parameters from "../../../../parameters/law-nl.json" with { type: "json" };
import { rowOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

const MAXIMUM = "retention-days-maximum";

export const retention: Rule = {
  id: "R11",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["programme.retentionDays"],
  check: (dossier, asOf) => {
    const most = rowOn(parameters.rows, MAXIMUM, asOf).value;
    const days = dossier.manifest.programme.retentionDays;
    if (days === undefined) return [finding(retention, "no-data", "unknown", {}, { most })];
    return [
      days > most
        ? finding(retention, "breach", "too-long", {}, { days, most })
        : finding(retention, "ok", "within", {}, { days, most }),
    ];
  },
};
