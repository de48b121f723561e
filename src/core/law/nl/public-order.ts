/** R2: an order serves public order; how the cameras help is another question. */

import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { grants, ordersInForce } from "../orders.ts";
import type { Rule } from "../rule.ts";

/** Words with which a file says that an order states no purpose at all; an empty cell says nothing. */
const NONE = /^(geen|none|niet vermeld|not stated|-)$/i;

export const publicOrder: Rule = {
  id: "R2",
  article: "art. 151c lid 1 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations", "goals"],
  check: (dossier, asOf) => {
    const all = valueOr(dossier.designations, []);
    if (all.length === 0) return [finding(publicOrder, "no-data", "no-orders")];
    const investigating = new Set(
      valueOr(dossier.goals, []).flatMap(({ area, mechanism }) =>
        mechanism === "investigation" ? [area] : [],
      ),
    );
    const running = ordersInForce(all, asOf);
    const judged = running.length > 0 ? running : all.filter(grants);
    return judged.map((order) => {
      const about = { area: order.area, record: order.id };
      const values = { order: order.id };
      if (order.publicOrderPurpose === undefined) {
        return finding(publicOrder, "no-data", "purpose-unknown", about, values);
      }
      if (NONE.test(order.publicOrderPurpose.trim())) {
        return finding(publicOrder, "breach", "no-purpose", about, values);
      }
      return investigating.has(order.area)
        ? finding(publicOrder, "warning", "investigation", about, values)
        : finding(publicOrder, "ok", "stated", about, { ...values, purpose: order.publicOrderPurpose });
    });
  },
};
