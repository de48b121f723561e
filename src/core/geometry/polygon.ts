/**
 * Polygons in the plane: size, centre, distance, and whether a ring is fit to
 * be counted in. Rings are x0, y0, x1, y1, ... closed implicitly; the first
 * ring of a polygon is its outside, the others are holes.
 */

import { orient2d } from "robust-predicates";
import type { Polygons } from "../foundation/polygons.ts";

export type Box = {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
};

/** Twice the signed area would be the sum of cross products; positive when the ring runs counter-clockwise. */
export function ringArea(ring: Float64Array): number {
  const n = ring.length;
  if (n < 6) return 0;
  // Relative to the first vertex, so that far-away origins cost no digits.
  const [ox, oy] = [ring[0], ring[1]];
  let twice = 0;
  for (let i = 2; i + 3 < n; i += 2) {
    twice += (ring[i] - ox) * (ring[i + 3] - oy) - (ring[i + 2] - ox) * (ring[i + 1] - oy);
  }
  return twice / 2;
}

/** Area in square metres: outer rings minus holes, whatever way the rings run. */
export const polygonsArea = (polygons: Polygons): number =>
  polygons.reduce(
    (total, rings) =>
      total + rings.reduce((area, ring, i) => area + (i === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
    0,
  );

export function polygonsBox(polygons: Polygons): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons) {
    for (let i = 0; i < rings[0].length; i += 2) {
      minX = Math.min(minX, rings[0][i]);
      maxX = Math.max(maxX, rings[0][i]);
      minY = Math.min(minY, rings[0][i + 1]);
      maxY = Math.max(maxY, rings[0][i + 1]);
    }
  }
  return { minX, minY, maxX, maxY };
}

/** Do two boxes have more than an edge in common? */
const boxesOverlap = (a: Box, b: Box): boolean =>
  a.minX < b.maxX && b.minX < a.maxX && a.minY < b.maxY && b.minY < a.maxY;

/** Even-odd rule over all rings; a point exactly on an edge may fall on either side. */
export function insidePolygons(polygons: Polygons, x: number, y: number): boolean {
  let inside = false;
  for (const rings of polygons) {
    for (const ring of rings) {
      let [ax, ay] = [ring[ring.length - 2], ring[ring.length - 1]];
      for (let i = 0; i < ring.length; i += 2) {
        const [bx, by] = [ring[i], ring[i + 1]];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        [ax, ay] = [bx, by];
      }
    }
  }
  return inside;
}

/**
 * Distance from a point to the polygons in metres; 0 inside and on the edge.
 *
 * One pass over the edges for both questions, without allocation: this is the
 * inner loop of every count around an area.
 */
export function distanceToPolygons(polygons: Polygons, x: number, y: number): number {
  let best = Infinity;
  for (const rings of polygons) {
    let inside = false;
    for (const ring of rings) {
      let ax = ring[ring.length - 2];
      let ay = ring[ring.length - 1];
      for (let i = 0; i < ring.length; i += 2) {
        const bx = ring[i];
        const by = ring[i + 1];
        if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
        const squared = squaredToSegment(x, y, ax, ay, bx, by);
        if (squared < best) best = squared;
        ax = bx;
        ay = by;
      }
    }
    if (inside) return 0;
  }
  return Math.sqrt(best);
}

/** Square of the distance from a point to a segment. */
function squaredToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const ex = bx - ax;
  const ey = by - ay;
  const length = ex * ex + ey * ey;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * ex + (y - ay) * ey) / length));
  const qx = x - ax - t * ex;
  const qy = y - ay - t * ey;
  return qx * qx + qy * qy;
}

function eachEdge(polygons: Polygons, visit: (ax: number, ay: number, bx: number, by: number) => void): void {
  for (const rings of polygons) {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const j = i + 2 === ring.length ? 0 : i + 2;
        visit(ring[i], ring[i + 1], ring[j], ring[j + 1]);
      }
    }
  }
}

/**
 * Do two sets of polygons share ground? Touching edges and corners do not
 * count: an edge must properly cross another, or a vertex or centre lie inside.
 */
export function polygonsOverlap(a: Polygons, b: Polygons): boolean {
  if (!boxesOverlap(polygonsBox(a), polygonsBox(b))) return false;
  let found = false;
  eachEdge(a, (ax, ay, bx, by) => {
    if (found) return;
    eachEdge(b, (cx, cy, dx, dy) => {
      if (!found && properlyCross(ax, ay, bx, by, cx, cy, dx, dy)) found = true;
    });
  });
  return found || clearlyInside(a, b) || clearlyInside(b, a);
}

/** Is any vertex, edge middle or inner point of `a` inside `b`, away from its edges? */
function clearlyInside(a: Polygons, b: Polygons): boolean {
  const tolerance = 1e-6;
  const deep = (x: number, y: number): boolean => {
    if (!insidePolygons(b, x, y)) return false;
    let nearest = Infinity;
    eachEdge(b, (ax, ay, bx, by) => {
      nearest = Math.min(nearest, squaredToSegment(x, y, ax, ay, bx, by));
    });
    return nearest > tolerance * tolerance;
  };
  let found = false;
  eachEdge(a, (ax, ay, bx, by) => {
    found ||= deep(ax, ay) || deep((ax + bx) / 2, (ay + by) / 2);
  });
  return found || a.some((rings) => deepPoint(rings, deep));
}

/** Tries the middles of the first ears: one of them lies inside the polygon, also when both outlines coincide. */
function deepPoint(rings: readonly Float64Array[], deep: (x: number, y: number) => boolean): boolean {
  const ring = rings[0];
  const n = ring.length / 2;
  for (let i = 0; i < n; i += 1) {
    const [j, k] = [(i + 1) % n, (i + 2) % n];
    const x = (ring[2 * i] + ring[2 * j] + ring[2 * k]) / 3;
    const y = (ring[2 * i + 1] + ring[2 * j + 1] + ring[2 * k + 1]) / 3;
    if (insidePolygons([rings], x, y) && deep(x, y)) return true;
  }
  return false;
}

/** Do two segments cross in one inner point of both? Exact, by adaptive arithmetic. */
export function properlyCross(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): boolean {
  if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return false;
  if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return false;
  const c = orient2d(ax, ay, bx, by, cx, cy);
  const d = orient2d(ax, ay, bx, by, dx, dy);
  const a = orient2d(cx, cy, dx, dy, ax, ay);
  const b = orient2d(cx, cy, dx, dy, bx, by);
  return ((c > 0 && d < 0) || (c < 0 && d > 0)) && ((a > 0 && b < 0) || (a < 0 && b > 0));
}
