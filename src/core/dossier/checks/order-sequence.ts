import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Designation } from "../designations.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierCheck } from "./check.ts";

/** Orders that overlap with another of the same kind in their area, extend one that is not there, or are withdrawn before they begin. */
export const orderSequence: DossierCheck = {
  id: "order-sequence",
  looksFor: "Orders that overlap, extend an unknown order, or are withdrawn before they begin",
  run: (dossier: Dossier): readonly Problem[] => {
    const orders = valueOr(dossier.designations, []);
    const byId = new Map(orders.map((order) => [order.id, order]));
    return orders.flatMap((order, i) => [
      ...overlaps(order, orders.slice(0, i)),
      ...predecessorProblems(order, byId),
    ]);
  },
};

const whereOf = ({ origin }: Designation) => ({ file: origin.source, rows: [origin.row] });

function overlaps(order: Designation, earlier: readonly Designation[]): readonly Problem[] {
  if (order.kind === "withdrawal") return [];
  const other = earlier.find(
    (one) =>
      one.kind !== "withdrawal" &&
      one.area === order.area &&
      one.cameraKind === order.cameraKind &&
      one.validFrom <= (order.validTo ?? "9999-12-31") &&
      order.validFrom <= (one.validTo ?? "9999-12-31"),
  );
  return other === undefined
    ? []
    : [
        warning("designations.overlap", {
          where: whereOf(order),
          values: { order: order.id, other: other.id },
        }),
      ];
}

function predecessorProblems(order: Designation, byId: ReadonlyMap<string, Designation>): readonly Problem[] {
  if (order.predecessor === undefined) return [];
  const before = byId.get(order.predecessor);
  if (before === undefined) {
    return [
      warning("designations.predecessor-unknown", {
        where: whereOf(order),
        found: order.predecessor,
        values: { order: order.id },
      }),
    ];
  }
  return order.kind === "withdrawal" && order.validFrom < before.validFrom
    ? [
        warning("designations.withdrawn-before-start", {
          where: whereOf(order),
          values: { order: order.id, withdrawn: before.id, from: before.validFrom },
        }),
      ]
    : [];
}
