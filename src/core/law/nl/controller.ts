/** R13: the law on police data applies; the police are the controller, the municipality decides on deployment. */

import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const controller: Rule = {
  id: "R13",
  article: "Wet politiegegevens",
  inForceFrom: "2006-01-01",
  needs: ["programme.controller", "programme.personalDataInLog"],
  check: (dossier) => {
    const { controller: who, personalDataInLog: persons } = dossier.manifest.programme;
    return [
      who === undefined
        ? finding(controller, "no-data", "unknown")
        : who === "police"
          ? finding(controller, "ok", "police")
          : finding(controller, "breach", "not-police", {}, { who }),
      persons === undefined
        ? finding(controller, "no-data", "log-unknown")
        : persons
          ? finding(controller, "breach", "persons-in-log")
          : finding(controller, "ok", "no-persons-in-log"),
    ];
  },
};
