/** R1: the council granted the power by ordinance before the first order. */

import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { grants } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const ordinance: Rule = {
  id: "R1",
  article: "art. 151c lid 1 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["programme.ordinance", "designations"],
  check: (dossier) => {
    const granted = dossier.manifest.programme.ordinance;
    if (granted === undefined) return [finding(ordinance, "no-data", "unknown")];
    const { article, from } = granted;
    const early = valueOr(dossier.designations, []).filter(
      (order) => grants(order) && (order.takenOn ?? order.validFrom) < from,
    );
    if (early.length === 0) return [finding(ordinance, "ok", "granted", {}, { article, from })];
    return early.map((order) =>
      finding(
        ordinance,
        "breach",
        "before",
        { area: order.area, record: order.id },
        {
          order: order.id,
          article,
          from,
        },
      ),
    );
  },
};
