/** R17: lighter means were tried, or it was shown that they cannot work. */

import { recordOf } from "../../dossier/latest-checks.ts";
import { valueOr } from "../../foundation/result.ts";
import { finding } from "../finding.ts";
import { ordersInForce } from "../orders.ts";
import type { Rule } from "../rule.ts";

export const subsidiarity: Rule = {
  id: "R17",
  article: "art. 151c lid 1 Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["alternatives", "designations"],
  check: (dossier, asOf) => {
    const orders = valueOr(dossier.designations, []);
    const areas = new Set(ordersInForce(orders, asOf).map(({ area }) => area));
    if (areas.size === 0) return [finding(subsidiarity, "no-data", "no-orders")];
    if (dossier.alternatives.state !== "known") return [finding(subsidiarity, "no-data", "unknown")];
    const rows = dossier.alternatives.value;
    return [...areas].sort().map((area) => {
      const own = rows.filter((row) => row.area === area);
      if (own.length === 0) return finding(subsidiarity, "breach", "none", { area });
      const enough = own.find(({ result }) => result === "sufficient");
      if (enough !== undefined) {
        const about = { area, record: recordOf(enough) };
        return finding(subsidiarity, "warning", "lighter-is-enough", about, { measure: enough.measure });
      }
      const tried = own.filter(({ result }) => result !== "unknown");
      const about = { area, record: recordOf(tried[0] ?? own[0]) };
      return tried.length === 0
        ? finding(subsidiarity, "no-data", "result-unknown", about, { measures: own.length })
        : finding(subsidiarity, "ok", "tried", about, { measures: tried.length });
    });
  },
};
