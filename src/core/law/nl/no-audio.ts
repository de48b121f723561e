/** R24: no sound is recorded. */

import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const noAudio: Rule = {
  id: "R24",
  article: "Beleidsregels cameratoezicht (nog te bevestigen)",
  inForceFrom: "2006-01-01",
  needs: ["programme.audio"],
  check: (dossier) => {
    const { audio } = dossier.manifest.programme;
    if (audio === undefined) return [finding(noAudio, "no-data", "unknown")];
    return [audio ? finding(noAudio, "breach", "recorded") : finding(noAudio, "ok", "none")];
  },
};
