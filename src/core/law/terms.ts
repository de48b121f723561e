/** The timeline of orders per area: what a Gantt chart, an agenda and a calendar show. */

import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";
import { valueOr } from "../foundation/result.ts";
import { grants, withdrawnOn } from "./orders.ts";

export type Term = {
  readonly area: string;
  readonly order: string;
  readonly kind: "new" | "extension" | "move";
  readonly cameraKind: "fixed" | "flexible" | "mobile";
  readonly from: CivilDate;
  /** Last day on which it holds; absent when it has no end. */
  readonly to?: CivilDate;
  /** Ended before its time by a withdrawal. */
  readonly withdrawn: boolean;
};

/** @returns one row per order that grants something, by area and first day */
export function termsOf(dossier: Dossier): readonly Term[] {
  const orders = valueOr(dossier.designations, []);
  return orders
    .flatMap((order): readonly Term[] => {
      if (!grants(order) || order.kind === "withdrawal") return [];
      const ended = withdrawnOn(order, orders);
      const early = ended !== undefined && (order.validTo === undefined || ended <= order.validTo);
      const to = early ? civilDateOf(dayOf(ended) - 1) : order.validTo;
      return [
        {
          area: order.area,
          order: order.id,
          kind: order.kind,
          cameraKind: order.cameraKind,
          from: order.validFrom,
          ...(to === undefined ? {} : { to }),
          withdrawn: early,
        },
      ];
    })
    .sort(
      (a, b) => compareText(a.area, b.area) || compareText(a.from, b.from) || compareText(a.order, b.order),
    );
}
