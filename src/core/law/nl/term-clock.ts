/** R4: cameras hang only under an order in force; which orders end soon? */

import type { Designation } from "../../dossier/designations.ts";
import { addMonths, type CivilDate, daysBetween } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";
import { choiceOn } from "../../parameters/dated.ts";
import { finding } from "../finding.ts";
import { grants, hangingOn, runningOrder, withdrawnOn } from "../orders.ts";
import type { Rule, RuleFinding } from "../rule.ts";

export const termClock: Rule = {
  id: "R4",
  article: "art. 151c Gemeentewet",
  inForceFrom: "2006-01-01",
  needs: ["designations", "placements"],
  check: (dossier, asOf) => {
    const orders = valueOr(dossier.designations, []);
    if (orders.length === 0) return [finding(termClock, "no-data", "no-orders")];
    if (valueOr(dossier.placements, []).length === 0) return [finding(termClock, "no-data", "no-placements")];
    const names = new Map(valueOr(dossier.areas, []).map((one) => [one.id, one.name ?? one.id]));
    const { areas, withoutArea } = hangingOn(dossier, asOf);
    if (areas.size === 0 && withoutArea === 0) return [finding(termClock, "not-applicable", "none-hanging")];
    return [
      ...[...areas].sort().map((area) => clockOf(area, names.get(area) ?? area, orders, asOf)),
      ...(withoutArea === 0
        ? []
        : [finding(termClock, "no-data", "area-unknown", {}, { cameras: withoutArea })]),
    ];
  },
};

function clockOf(area: string, name: string, orders: readonly Designation[], asOf: CivilDate): RuleFinding {
  const running = runningOrder(area, orders, asOf);
  if (running === undefined) return withoutOrder(area, name, orders, asOf);
  const { order, until } = running;
  const about = { area, record: order.id };
  if (until === undefined) return finding(termClock, "ok", "open-end", about, { order: order.id });
  const values = { order: order.id, to: until, days: daysBetween(asOf, until) };
  return until <= addMonths(asOf, choiceOn("months-of-notice", asOf))
    ? finding(termClock, "warning", "ends-soon", about, values)
    : finding(termClock, "ok", "in-force", about, values);
}

/** Cameras hang and no order holds: the nearest order tells why. */
function withoutOrder(
  area: string,
  name: string,
  orders: readonly Designation[],
  asOf: CivilDate,
): RuleFinding {
  const own = orders.filter((order) => order.area === area && grants(order));
  const begun = own.filter((order) => order.validFrom <= asOf);
  if (begun.length > 0) {
    const last = begun
      .map((order) => ({ order, ...endOf(order, orders) }))
      .reduce((a, b) => (a.on >= b.on ? a : b));
    const about = { area, record: last.order.id };
    const values = { order: last.order.id, to: last.on, days: daysBetween(last.on, asOf) };
    return finding(termClock, "breach", last.withdrawn ? "withdrawn" : "expired", about, values);
  }
  if (own.length === 0) return finding(termClock, "breach", "no-order", { area }, { area: name });
  const first = own.reduce((a, b) => (a.validFrom <= b.validFrom ? a : b));
  const values = { order: first.id, from: first.validFrom };
  return finding(termClock, "breach", "not-yet", { area, record: first.id }, values);
}

/** Day on which an order that no longer holds ended: its last day, or the day of its withdrawal when that came first. */
function endOf(
  order: Designation,
  orders: readonly Designation[],
): { readonly on: CivilDate; readonly withdrawn: boolean } {
  const withdrawn = withdrawnOn(order, orders);
  if (order.validTo !== undefined && (withdrawn === undefined || order.validTo < withdrawn)) {
    return { on: order.validTo, withdrawn: false };
  }
  if (withdrawn === undefined) throw new Error(`order ${order.id} has not ended`);
  return { on: withdrawn, withdrawn: true };
}
