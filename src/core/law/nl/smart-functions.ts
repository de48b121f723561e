/** R22: a smart function has its own basis and stands in the impact assessment. */

import { checksOf } from "../../dossier/latest-checks.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const smartFunctions: Rule = {
  id: "R22",
  article: "Wet politiegegevens",
  inForceFrom: "2006-01-01",
  needs: ["programme.functions", "privacy"],
  check: (dossier, asOf) => {
    const { functions } = dossier.manifest.programme;
    if (functions === undefined) return [finding(smartFunctions, "no-data", "unknown")];
    const on = functions.filter(({ from }) => from <= asOf);
    if (on.length === 0) return [finding(smartFunctions, "not-applicable", "none")];
    const covered = new Set(
      checksOf(dossier, "impact-assessment", asOf).flatMap((check) =>
        (check.functions ?? "").split("|").map((name) => name.trim().toLowerCase()),
      ),
    );
    return on.map(({ name, basis }) => {
      if (!covered.has(name.toLowerCase()))
        return finding(smartFunctions, "breach", "not-assessed", {}, { name });
      return basis === undefined
        ? finding(smartFunctions, "warning", "no-basis", {}, { name })
        : finding(smartFunctions, "ok", "assessed", {}, { name, basis });
    });
  },
};
