/** One of the guiding principles: met, partly met or not met, as the last self-assessment says. */

import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";
import { CODE_FROM, lastSelfAssessment } from "./self-assessment.ts";

/** @param number, about  number of the principle in the code, and its subject as the manifest names it */
export function principle(number: number, about: string): Rule {
  const rule: Rule = {
    id: `P${number}`,
    article: `Surveillance camera code of practice, principle ${number}`,
    inForceFrom: CODE_FROM,
    needs: ["programme.selfAssessments"],
    check: (dossier, asOf) => {
      const last = lastSelfAssessment(dossier, asOf);
      const answer = last?.principles[about];
      if (last === undefined || answer === undefined) return [finding(rule, "no-data", "unknown")];
      const values = { on: last.on };
      if (answer === "met") return [finding(rule, "ok", "met", {}, values)];
      return [finding(rule, answer === "partly" ? "warning" : "breach", answer, {}, values)];
    },
  };
  return rule;
}
