/** The yearly self-assessment: made, not older than a year, and published. */

import type { Dossier } from "../../dossier/dossier.ts";
import type { Manifest } from "../../dossier/manifest.ts";
import { addMonths, type CivilDate } from "../../foundation/civil-date.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** Before any evaluation: the day on which the code took effect is not used. */
export const CODE_FROM = "2000-01-01";

type SelfAssessment = Manifest["programme"]["selfAssessments"][number];

export const selfAssessment: Rule = {
  id: "SA",
  article: "Surveillance camera code of practice, self-assessment",
  inForceFrom: CODE_FROM,
  needs: ["programme.selfAssessments"],
  check: (dossier, asOf) => {
    const last = lastSelfAssessment(dossier, asOf);
    if (last === undefined) return [finding(selfAssessment, "no-data", "none")];
    const { on, published } = last;
    if (addMonths(on, 12) < asOf) return [finding(selfAssessment, "warning", "old", {}, { on })];
    return [
      published === true
        ? finding(selfAssessment, "ok", "published", {}, { on })
        : published === false
          ? finding(selfAssessment, "warning", "not-published", {}, { on })
          : finding(selfAssessment, "no-data", "publication-unknown", {}, { on }),
    ];
  },
};

export const lastSelfAssessment = (dossier: Dossier, asOf: CivilDate): SelfAssessment | undefined =>
  dossier.manifest.programme.selfAssessments
    .filter(({ on }) => on <= asOf)
    .reduce<SelfAssessment | undefined>(
      (last, one) => (last === undefined || one.on >= last.on ? one : last),
      undefined,
    );
