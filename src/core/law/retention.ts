/** R11: recordings are destroyed within four weeks. The maximum is a dated parameter. */

import parameters from "../../../parameters/law-nl.json" with { type: "json" };
import { finding } from "./finding.ts";
import type { Rule } from "./rule.ts";

const maximum = parameters.rows.find((row) => row.parameter === "retention-days-maximum");
if (maximum === undefined) throw new Error("parameters/law-nl.json lacks retention-days-maximum");
const { value: most, from } = maximum;

export const retention: Rule = {
  id: "R11",
  article: "art. 151c Gemeentewet",
  inForceFrom: from,
  needs: ["programme.retentionDays"],
  check: (dossier) => {
    const days = dossier.manifest.programme.retentionDays;
    if (days === undefined) return [finding(retention, "no-data", "unknown", {}, { most })];
    return [
      days > most
        ? finding(retention, "breach", "too-long", {}, { days, most })
        : finding(retention, "ok", "within", {}, { days, most }),
    ];
  },
};
