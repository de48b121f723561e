/** R6: the period of use and of live viewing is set after consulting the public prosecutor. */

import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { grants } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const consultation: Rule = {
  id: "R6",
  article: "art. 151c lid 3 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations"],
  check: (dossier) => {
    const orders = valueOr(dossier.designations, []).filter(grants);
    if (orders.length === 0) return [finding(consultation, "no-data", "no-orders")];
    return orders.map((order) => {
      const about = { area: order.area, record: order.id };
      const { consultedProsecutorOn: on, viewingPeriod } = order;
      const decided = order.takenOn ?? order.validFrom;
      if (on === undefined) return finding(consultation, "no-data", "unknown", about, { order: order.id });
      if (on > decided)
        return finding(consultation, "breach", "after", about, { order: order.id, on, decided });
      return viewingPeriod === undefined
        ? finding(consultation, "no-data", "period-unknown", about, { order: order.id, on })
        : finding(consultation, "ok", "before", about, { order: order.id, on, period: viewingPeriod });
    });
  },
};
