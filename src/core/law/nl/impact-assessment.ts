/** R14: an impact assessment precedes an order; older placements need one when they are renewed. */

import parameters from "../../../../parameters/law-nl.json" with { type: "json" };
import { checksOf, recordOf } from "../../dossier/latest-checks.ts";
import { valueOr } from "../../foundation/result.ts";
import { rowOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import { ordersInForce } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const impactAssessment: Rule = {
  id: "R14",
  article: "Wet politiegegevens; art. 35 AVG",
  inForceFrom: "2006-01-01",
  needs: ["privacy", "designations"],
  check: (dossier, asOf) => {
    const orders = valueOr(dossier.designations, []);
    const running = ordersInForce(orders, asOf);
    if (running.length === 0) return [finding(impactAssessment, "no-data", "no-orders")];
    const duty = rowOn(parameters.rows, "impact-assessment-orders-from", asOf).from;
    const made = checksOf(dossier, "impact-assessment", asOf);
    return running.map((order) => {
      const about = { area: order.area, record: order.id };
      const decided = order.takenOn ?? order.validFrom;
      const values = { order: order.id, decided };
      if (decided < duty)
        return finding(impactAssessment, "not-applicable", "older", about, { ...values, duty });
      if (dossier.privacyChecks.state !== "known")
        return finding(impactAssessment, "no-data", "unknown", about, values);
      const own = made.filter(({ area }) => area === undefined || area === order.area);
      if (own.length === 0) return finding(impactAssessment, "breach", "missing", about, values);
      const before = own.find(({ on, result }) => on <= decided && result !== "failed");
      return before === undefined
        ? finding(impactAssessment, "breach", "afterwards", about, { ...values, on: own[own.length - 1].on })
        : finding(
            impactAssessment,
            "ok",
            "made",
            { area: order.area, record: recordOf(before) },
            { ...values, on: before.on },
          );
    });
  },
};
