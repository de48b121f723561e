/** What is wrong with a ring, if anything: too few corners, no surface, or an outline that crosses itself. */

import type { Polygons } from "../foundation/polygons.ts";
import { properlyCross, ringArea } from "./polygon.ts";

export type RingFault =
  | { readonly kind: "too-few-corners"; readonly corners: number }
  | { readonly kind: "no-surface" }
  | { readonly kind: "crosses-itself"; readonly x: number; readonly y: number };

/**
 * The first fault over all rings, each ring on its own. Rings that touch
 * themselves in a corner are accepted; proper crossings are not, because what
 * is inside is then a matter of taste.
 */
export function polygonFault(polygons: Polygons): RingFault | undefined {
  for (const rings of polygons) {
    for (const ring of rings) {
      const fault = ringFault(ring);
      if (fault !== undefined) return fault;
    }
  }
  return undefined;
}

export function ringFault(ring: Float64Array): RingFault | undefined {
  const corners = ring.length / 2;
  if (corners < 3) return { kind: "too-few-corners", corners };
  const crossing = selfCrossing(ring);
  if (crossing !== undefined) return { kind: "crosses-itself", ...crossing };
  return ringArea(ring) === 0 ? { kind: "no-surface" } : undefined;
}

/** A point where two edges properly cross: edges sorted by their left end, so that only near ones meet. */
function selfCrossing(ring: Float64Array): { readonly x: number; readonly y: number } | undefined {
  const n = ring.length / 2;
  const at = (i: number): readonly [number, number] => [ring[2 * (i % n)], ring[2 * (i % n) + 1]];
  const left = (i: number): number => Math.min(ring[2 * i], ring[2 * ((i + 1) % n)]);
  const order = Array.from({ length: n }, (_, i) => i).sort((a, b) => left(a) - left(b));
  for (let p = 0; p < n; p += 1) {
    const i = order[p];
    const [[ax, ay], [bx, by]] = [at(i), at(i + 1)];
    const right = Math.max(ax, bx);
    for (let q = p + 1; q < n && left(order[q]) <= right; q += 1) {
      const [[cx, cy], [dx, dy]] = [at(order[q]), at(order[q] + 1)];
      if (properlyCross(ax, ay, bx, by, cx, cy, dx, dy)) {
        const t =
          ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / ((bx - ax) * (dy - cy) - (by - ay) * (dx - cx));
        return { x: ax + t * (bx - ax), y: ay + t * (by - ay) };
      }
    }
  }
  return undefined;
}
