/** R10: only public places are in view. A computed view asks for a check; only a recorded inspection decides. */

import { areaOfCheck, checksOf, newest, recordOf } from "../../dossier/latest-checks.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const publicPlaces: Rule = {
  id: "R10",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["privacy"],
  check: (dossier, asOf) => {
    const areaOf = areaOfCheck(dossier);
    const last = [
      ...newest(
        checksOf(dossier, "mask", asOf),
        ({ camera, area }) => camera ?? `area ${area ?? ""}`,
      ).values(),
    ];
    if (last.length === 0) return [finding(publicPlaces, "no-data", "never")];
    return last.map((check) => {
      const area = areaOf(check);
      const about = { record: recordOf(check), ...(area === undefined ? {} : { area }) };
      const values = { camera: check.camera ?? "", on: check.on };
      if (check.result === "open") return finding(publicPlaces, "no-data", "not-judged", about, values);
      return check.result === "failed"
        ? finding(publicPlaces, "breach", "dwelling-in-view", about, values)
        : finding(publicPlaces, "ok", "masked", about, values);
    });
  },
};
