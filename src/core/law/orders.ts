/** Orders as the rules look at them: which are in force, until when they follow on, and where cameras hang. */

import type { Designation } from "../dossier/designations.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";

export const grants = (order: Designation): boolean => order.kind !== "withdrawal";

/** The order itself and those that it extends, newest first; stops at a reference that leads nowhere or in a circle. */
export function lineage(order: Designation, orders: readonly Designation[]): readonly Designation[] {
  const line = [order];
  for (;;) {
    const { predecessor } = line[line.length - 1];
    const next = orders.find((candidate) => candidate.id === predecessor);
    if (next === undefined || line.includes(next)) return line;
    line.push(next);
  }
}

/**
 * First day on which an order no longer holds because it was withdrawn.
 *
 * A withdrawal that names an order ends that order and its extensions; one that
 * names none ends what began in the area before its day, and leaves an order
 * that takes over on that same day.
 */
export function withdrawnOn(order: Designation, orders: readonly Designation[]): CivilDate | undefined {
  const line = new Set(lineage(order, orders).map(({ id }) => id));
  const known = new Set(orders.map(({ id }) => id));
  return orders
    .filter(({ kind, area, validFrom, predecessor }) => {
      if (kind !== "withdrawal" || area !== order.area) return false;
      return predecessor !== undefined && known.has(predecessor)
        ? line.has(predecessor) && validFrom >= order.validFrom
        : validFrom > order.validFrom;
    })
    .map(({ validFrom }) => validFrom)
    .sort()[0];
}

/** Does the order hold on this day? Both days included; an order without a last day holds until withdrawn. */
export function inForce(order: Designation, orders: readonly Designation[], day: CivilDate): boolean {
  if (!grants(order) || order.validFrom > day) return false;
  if (order.validTo !== undefined && order.validTo < day) return false;
  const withdrawn = withdrawnOn(order, orders);
  return withdrawn === undefined || withdrawn > day;
}

/** The orders that hold on this day, in their order in the file. */
export const ordersInForce = (orders: readonly Designation[], day: CivilDate): readonly Designation[] =>
  orders.filter((order) => inForce(order, orders, day));

/**
 * The order that holds longest in an area on a day, followed by those already
 * taken that carry on from its last day without a gap.
 *
 * @returns undefined when no order is in force there on that day
 */
export function runningOrder(
  area: string,
  orders: readonly Designation[],
  day: CivilDate,
): { readonly order: Designation; readonly until: CivilDate | undefined } | undefined {
  const holding = ordersInForce(orders, day).filter((order) => order.area === area);
  if (holding.length === 0) return undefined;
  const order = holding.reduce((a, b) => (later(lastDay(a, orders), lastDay(b, orders)) ? a : b));
  const until = lastDay(order, orders);
  if (until === undefined) return { order, until };
  const next = runningOrder(area, orders, dayAfter(until));
  return next ?? { order, until };
}

/** Last day of an order, an announced withdrawal included. */
function lastDay(order: Designation, orders: readonly Designation[]): CivilDate | undefined {
  const withdrawn = withdrawnOn(order, orders);
  if (withdrawn === undefined) return order.validTo;
  const before = civilDateOf(dayOf(withdrawn) - 1);
  return order.validTo === undefined || before < order.validTo ? before : order.validTo;
}

const later = (a: CivilDate | undefined, b: CivilDate | undefined): boolean =>
  a === undefined || (b !== undefined && a >= b);

const dayAfter = (day: CivilDate): CivilDate => civilDateOf(dayOf(day) + 1);

/** Areas in which a camera hung on this day, and the cameras that hung where no area is known. */
export function hangingOn(
  dossier: Dossier,
  day: CivilDate,
): { readonly areas: ReadonlySet<string>; readonly withoutArea: number } {
  const areaOf = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.area]));
  const areas = new Set<string>();
  const withoutArea = new Set<string>();
  for (const placement of valueOr(dossier.placements, [])) {
    if (placement.from > day || (placement.to !== undefined && placement.to < day)) continue;
    const area = placement.area ?? areaOf.get(placement.camera);
    if (area === undefined) withoutArea.add(placement.camera);
    else areas.add(area);
  }
  return { areas, withoutArea: withoutArea.size };
}
