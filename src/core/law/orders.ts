/** Orders as the rules look at them: which are in force, and which cameras hang under none. */

import type { Designation } from "../dossier/designations.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";

/** First day on which an order no longer holds because it was withdrawn; withdrawals are orders themselves. */
function withdrawnOn(area: string, orders: readonly Designation[], after: CivilDate): CivilDate | undefined {
  return orders
    .filter((order) => order.kind === "withdrawal" && order.area === area && order.validFrom >= after)
    .map((order) => order.validFrom)
    .sort()[0];
}

export const grants = (order: Designation): boolean => order.kind !== "withdrawal";

/** Does the order hold on this day? Both days included; an order without a last day holds until withdrawn. */
export function inForce(order: Designation, orders: readonly Designation[], day: CivilDate): boolean {
  if (!grants(order) || order.validFrom > day) return false;
  if (order.validTo !== undefined && order.validTo < day) return false;
  const withdrawn = withdrawnOn(order.area, orders, order.validFrom);
  return withdrawn === undefined || withdrawn > day;
}

/** Areas in which a camera hung on this day. */
export function areasWithCameras(dossier: Dossier, day: CivilDate): ReadonlySet<string> {
  const areaOf = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.area]));
  const areas = new Set<string>();
  for (const placement of valueOr(dossier.placements, [])) {
    if (placement.from > day || (placement.to !== undefined && placement.to < day)) continue;
    const area = placement.area ?? areaOf.get(placement.camera);
    if (area !== undefined) areas.add(area);
  }
  return areas;
}
