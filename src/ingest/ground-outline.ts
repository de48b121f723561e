/**
 * The outline on the ground of surfaces in three dimensions, such as the
 * floor, walls and roof of a building.
 *
 * Of the surfaces that face down (the floor) the shared edges cancel, and what
 * is left runs around the outline. Without a floor those that face up (the
 * roof) serve. Where edges do not meet exactly, the surfaces are left apart.
 */

import type { RawGeometry } from "./format.ts";
import { openRing } from "./geojson.ts";
import { holds } from "./rings-of-lines.ts";

/** Outer ring first, then holes; positions of x, y and perhaps z. */
export type Surface = readonly (readonly (readonly number[])[])[];

/** Below this share of its own square a surface seen from above is a wall. */
const FLAT = 1e-6;

/** Is any of these surfaces a wall, or do some face up and others down? */
export function isFolded(surfaces: readonly Surface[]): boolean {
  let [up, down] = [false, false];
  for (const [outer] of surfaces) {
    const area = areaAbove(outer);
    if (area === 0) return true;
    if (area > 0) up = true;
    else down = true;
  }
  return surfaces.length > 1 && up && down;
}

/** @returns undefined when every surface is a wall */
export function groundOutline(surfaces: readonly Surface[]): RawGeometry | undefined {
  const down = surfaces.filter(([outer]) => areaAbove(outer) < 0);
  const level = down.length > 0 ? down : surfaces.filter(([outer]) => areaAbove(outer) > 0);
  if (level.length === 0) return undefined;
  const polygons = level.length === 1 ? undefined : dissolved(level);
  return { kind: "polygons", polygons: polygons ?? level.map((rings) => rings.map(openRing)) };
}

/** Area seen from above, counter-clockwise positive; 0 for a wall. */
function areaAbove(ring: readonly (readonly number[])[]): number {
  const [x0, y0] = ring[0];
  let [area, extent] = [0, 0];
  for (let i = 1; i + 1 < ring.length; i += 1) {
    const [ax, ay, bx, by] = [ring[i][0] - x0, ring[i][1] - y0, ring[i + 1][0] - x0, ring[i + 1][1] - y0];
    area += (ax * by - bx * ay) / 2;
    extent = Math.max(extent, Math.abs(ax), Math.abs(ay), Math.abs(bx), Math.abs(by));
  }
  return Math.abs(area) <= FLAT * extent * extent ? 0 : area;
}

const keyOf = ([x, y]: readonly number[]): string => `${x} ${y}`;

/** Undefined when an edge occurs twice or more than one ring passes a corner. */
function dissolved(surfaces: readonly Surface[]): Float64Array[][] | undefined {
  const next = new Map<string, Map<string, readonly number[]>>();
  for (const ring of surfaces.flat()) {
    const corners = keyOf(ring[0]) === keyOf(ring[ring.length - 1]) ? ring.slice(0, -1) : ring;
    for (const [i, from] of corners.entries()) {
      const to = corners[(i + 1) % corners.length];
      const [a, b] = [keyOf(from), keyOf(to)];
      if (next.get(b)?.delete(a) === true) continue;
      const after = next.get(a) ?? new Map<string, readonly number[]>();
      if (after.has(b)) return undefined;
      next.set(a, after.set(b, to));
    }
  }
  const rings: (readonly number[])[][] = [];
  for (const [start, after] of next) {
    if (after.size > 1) return undefined;
    if (after.size === 0) continue;
    const ring: (readonly number[])[] = [];
    for (let key = start; ; ) {
      const step = next.get(key);
      if (step === undefined || step.size !== 1) return undefined;
      const [[to, position]] = step;
      step.clear();
      ring.push(position);
      if (to === start) break;
      key = to;
    }
    if (areaAbove(ring) !== 0) rings.push(ring);
  }
  return polygonsOfRings(rings);
}

/** The turn of the largest ring is that of outer rings; the others are holes of the outer ring around them. */
function polygonsOfRings(rings: readonly (readonly (readonly number[])[])[]): Float64Array[][] | undefined {
  const sized = rings.map((ring) => ({ ring, area: areaAbove(ring) }));
  if (sized.length === 0) return undefined;
  const turn = Math.sign(sized.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a)).area);
  const outers = sized.filter(({ area }) => Math.sign(area) === turn).map(({ ring }) => [ring]);
  for (const { ring, area } of sized) {
    if (Math.sign(area) === turn) continue;
    const around = outers.find(([outer]) => holds(outer, ring[0]));
    if (around === undefined) return undefined;
    around.push(ring);
  }
  return outers.map((polygon) => polygon.map(openRing));
}
