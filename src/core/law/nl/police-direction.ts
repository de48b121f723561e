/** R7: the police under the mayor carry it out; others watch only under their direction. */

import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const policeDirection: Rule = {
  id: "R7",
  article: "art. 151c lid 4 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["programme.viewing"],
  check: (dossier) => {
    const { viewing } = dossier.manifest.programme;
    if (viewing === undefined) return [finding(policeDirection, "no-data", "unknown")];
    if (viewing.directedByPolice) return [finding(policeDirection, "ok", "directed")];
    const others = viewing.by.filter((who) => who !== "police");
    return [
      others.length === 0 && viewing.by.length > 0
        ? finding(policeDirection, "ok", "police-only")
        : finding(policeDirection, "breach", "undirected"),
    ];
  },
};
