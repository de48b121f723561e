/**
 * R3: an order holds for a definite period, no longer than the policy allows.
 * Policy maxima are the programme's own parameters; without them only the end
 * date is tested.
 */

import { addMonths, civilDateOf, dayOf } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { grants } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const definiteDuration: Rule = {
  id: "R3",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations"],
  check: (dossier) => {
    const self = definiteDuration;
    const orders = valueOr(dossier.designations, []).filter(grants);
    if (orders.length === 0) return [finding(self, "no-data", "no-orders")];
    const { fixedTermMonths, flexibleTermMonths, flexibleExtensionMonths } = dossier.manifest.programme;
    return orders.map((order) => {
      const about = { area: order.area, record: order.id };
      if (order.validTo === undefined) return finding(self, "breach", "no-end", about, { order: order.id });
      const most =
        order.cameraKind === "fixed"
          ? fixedTermMonths
          : order.kind === "extension"
            ? (flexibleExtensionMonths ?? flexibleTermMonths)
            : flexibleTermMonths;
      if (most === undefined) {
        return finding(self, "ok", "has-end", about, { order: order.id, to: order.validTo });
      }
      // A term of three months from the tenth ends on the ninth.
      const latest = civilDateOf(dayOf(addMonths(order.validFrom, most)) - 1);
      return order.validTo > latest
        ? finding(self, "breach", "too-long", about, { order: order.id, to: order.validTo, latest, most })
        : finding(self, "ok", "within-term", about, { order: order.id, to: order.validTo, most });
    });
  },
};
