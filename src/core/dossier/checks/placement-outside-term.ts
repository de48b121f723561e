import { valueOr, warning } from "../../foundation/result.ts";
import type { Designation } from "../designations.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Only the dates are compared here; what follows from them in law is told by the rules. */
export const placementOutsideTerm: DossierCheck = {
  id: "placement-outside-term",
  looksFor: "A placement that begins outside every order for its area, or outlasts the order it names",
  run: ({ designations, placements }) => {
    const orders = valueOr(designations, []).filter(({ kind }) => kind !== "withdrawal");
    if (orders.length === 0) return [];
    return valueOr(placements, []).flatMap(({ camera, area, designation, from, to, origin }) => {
      const own = orders.filter((order) =>
        designation === undefined ? order.area === area : order.id === designation,
      );
      if (own.length === 0) return [];
      const where = placeOf(origin);
      const covered = own.some((order) => inTerm(order, from));
      if (!covered) return [warning("placement.outside-term", { where, values: { camera, from } })];
      const last = lastDay(own);
      if (designation === undefined || last === undefined || (to !== undefined && to <= last)) return [];
      // An order without extension ends; a placement without end goes on.
      if (to === undefined && orders.some((order) => order.predecessor === designation)) return [];
      return [warning("placement.outlasts-term", { where, values: { camera, order: designation, last } })];
    });
  },
};

const inTerm = ({ validFrom, validTo }: Designation, day: string): boolean =>
  day >= validFrom && (validTo === undefined || day <= validTo);

/** Undefined when one of the orders has no end. */
function lastDay(orders: readonly Designation[]): string | undefined {
  let last = "";
  for (const { validTo } of orders) {
    if (validTo === undefined) return undefined;
    if (validTo > last) last = validTo;
  }
  return last;
}
