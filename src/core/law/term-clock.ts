/** R4: cameras hang only under an order in force; which orders end soon? */

import { addMonths, daysBetween } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import { finding } from "./finding.ts";
import { areasWithCameras, inForce } from "./orders.ts";
import type { Rule, RuleFinding } from "./rule.ts";

/** Notice that a decision needs: consultation, motivation and publication take about a quarter. */
const MONTHS_OF_NOTICE = 3;

export const termClock: Rule = {
  id: "R4",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations", "placements"],
  check: (dossier, asOf) => {
    const self = termClock;
    const orders = valueOr(dossier.designations, []);
    if (orders.length === 0) return [finding(self, "no-data", "no-orders")];
    const names = new Map(valueOr(dossier.areas, []).map((one) => [one.id, one.name ?? one.id]));
    const watched = areasWithCameras(dossier, asOf);
    if (watched.size === 0) return [finding(self, "no-data", "no-placements")];
    return [...watched].sort().map((area): RuleFinding => {
      const current = orders.filter((order) => order.area === area && inForce(order, orders, asOf));
      if (current.length === 0) return withoutOrder(area);
      const last = current.reduce((a, b) => ((a.validTo ?? "9999") >= (b.validTo ?? "9999") ? a : b));
      const about = { area, record: last.id };
      if (last.validTo === undefined) return finding(self, "ok", "open-end", about, { order: last.id });
      const days = daysBetween(asOf, last.validTo);
      const values = { order: last.id, to: last.validTo, days };
      return last.validTo <= addMonths(asOf, MONTHS_OF_NOTICE)
        ? finding(self, "warning", "ends-soon", about, values)
        : finding(self, "ok", "in-force", about, values);
    });

    function withoutOrder(area: string): RuleFinding {
      const ended = orders
        .filter((order) => order.area === area && order.validTo !== undefined && order.validTo < asOf)
        .sort((a, b) => ((a.validTo as string) < (b.validTo as string) ? 1 : -1))[0];
      return ended === undefined
        ? finding(self, "breach", "no-order", { area }, { area: names.get(area) ?? area })
        : finding(
            self,
            "breach",
            "expired",
            { area, record: ended.id },
            {
              order: ended.id,
              to: ended.validTo as string,
              days: daysBetween(ended.validTo as string, asOf),
            },
          );
    }
  },
};
