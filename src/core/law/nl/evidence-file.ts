/** R18: an order rests on recent evidence. */

import { recordOf } from "../../dossier/latest-checks.ts";
import { addMonths } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { choiceOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import { ordersInForce } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const evidenceFile: Rule = {
  id: "R18",
  article: "art. 151c lid 1 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["assessments", "designations"],
  check: (dossier, asOf) => {
    const orders = valueOr(dossier.designations, []);
    const running = ordersInForce(orders, asOf);
    if (running.length === 0) return [finding(evidenceFile, "no-data", "no-orders")];
    if (dossier.assessments.state !== "known") return [finding(evidenceFile, "no-data", "no-assessments")];
    const made = dossier.assessments.value;
    return running.map((order) => {
      const decided = order.takenOn ?? order.validFrom;
      const dated = made.flatMap((one) => {
        const own =
          one.area === order.area && (one.designation === undefined || one.designation === order.id);
        return own && one.on <= decided && one.evidenceTo !== undefined ? [{ one, to: one.evidenceTo }] : [];
      });
      if (dated.length === 0) {
        const about = { area: order.area, record: order.id };
        return finding(evidenceFile, "no-data", "no-dates", about, { order: order.id });
      }
      const { one, to } = dated.reduce((a, b) => (a.to >= b.to ? a : b));
      const about = { area: order.area, record: recordOf(one) };
      const values = { order: order.id, to, decided };
      const old = choiceOn("months-evidence-old", decided);
      if (addMonths(to, old) < decided)
        return finding(evidenceFile, "breach", "old", about, { ...values, months: old });
      const fresh = choiceOn("months-evidence-fresh", decided);
      return addMonths(to, fresh) < decided
        ? finding(evidenceFile, "warning", "ageing", about, { ...values, months: fresh })
        : finding(evidenceFile, "ok", "recent", about, {
            ...values,
            reports: one.reports ?? one.incidents ?? 0,
          });
    });
  },
};
