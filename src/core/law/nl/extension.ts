/** R19: an extension is a new test of necessity, not an automatism. */

import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

export const extension: Rule = {
  id: "R19",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations"],
  check: (dossier) => {
    const orders = valueOr(dossier.designations, []);
    if (orders.length === 0) return [finding(extension, "no-data", "no-orders")];
    const ids = new Set(orders.map((order) => order.id));
    const extensions = orders.filter((order) => order.kind === "extension");
    if (extensions.length === 0) return [finding(extension, "not-applicable", "none")];
    return extensions.map((order) => {
      const about = { area: order.area, record: order.id };
      if (order.predecessor === undefined || !ids.has(order.predecessor)) {
        return finding(extension, "warning", "no-predecessor", about, { order: order.id });
      }
      return order.necessity === undefined
        ? finding(extension, "warning", "no-evidence", about, { order: order.id })
        : finding(extension, "ok", "tested", about, { order: order.id });
    });
  },
};
