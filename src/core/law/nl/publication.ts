/** R21: an order is published, so that it can be objected to. */

import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { grants } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const publication: Rule = {
  id: "R21",
  article: "bekendmaking van besluiten",
  inForceFrom: "2006-01-01",
  needs: ["designations"],
  check: (dossier) => {
    const orders = valueOr(dossier.designations, []).filter(grants);
    if (orders.length === 0) return [finding(publication, "no-data", "no-orders")];
    return orders.map((order) => {
      const about = { area: order.area, record: order.id };
      return order.publishedOn === undefined
        ? finding(publication, "no-data", "unknown", about, { order: order.id })
        : finding(publication, "ok", "published", about, { order: order.id, on: order.publishedOn });
    });
  },
};
