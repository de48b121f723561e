import { compareText } from "../../foundation/compare-text.ts";
import { error, type Problem } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";

/** A row without end holds until the next begins, so only stated ends and equal begins can clash. */
export const severalCaps: DossierCheck = {
  id: "several-caps",
  looksFor: "Two caps in force on one day",
  run: ({ manifest }) => {
    const caps = [...manifest.programme.capHistory].sort((a, b) => compareText(a.from, b.from));
    const problems: Problem[] = [];
    caps.slice(1).forEach((cap, i) => {
      const earlier = caps[i];
      const clash = cap.from === earlier.from || (earlier.to !== undefined && earlier.to >= cap.from);
      if (clash) {
        problems.push(
          error("cap.several", {
            where: { file: "dossier.yaml" },
            values: { date: cap.from, a: earlier.total, b: cap.total },
          }),
        );
      }
    });
    return problems;
  },
};
