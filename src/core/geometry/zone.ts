/**
 * A zone is what distances are measured from: a point (a camera) or polygons
 * (a camera area), possibly laid elsewhere by a shift. Distance is 0 inside
 * polygons and on their edge.
 */

import { distanceToPolygons } from "./polygon.ts";

export type Zone = {
  readonly kind: "point" | "polygons";
  /** Rings as x0, y0, x1, y1, ... closed implicitly; a point is one ring of one vertex. */
  readonly polygons: readonly (readonly Float64Array[])[];
  readonly dx: number;
  readonly dy: number;
  /** Bounding box before the shift. */
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
};

export const pointZone = (x: number, y: number): Zone => ({
  kind: "point",
  polygons: [[Float64Array.of(x, y)]],
  dx: 0,
  dy: 0,
  minX: x,
  minY: y,
  maxX: x,
  maxY: y,
});

export function polygonZone(polygons: readonly (readonly Float64Array[])[]): Zone {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const rings of polygons) {
    const outer = rings[0];
    for (let i = 0; i < outer.length; i += 2) {
      if (outer[i] < minX) minX = outer[i];
      if (outer[i] > maxX) maxX = outer[i];
      if (outer[i + 1] < minY) minY = outer[i + 1];
      if (outer[i + 1] > maxY) maxY = outer[i + 1];
    }
  }
  return { kind: "polygons", polygons, dx: 0, dy: 0, minX, minY, maxX, maxY };
}

/** The same shape with the centre of its bounding box at (x, y). */
export const zoneAt = (zone: Zone, x: number, y: number): Zone => ({
  ...zone,
  dx: x - (zone.minX + zone.maxX) / 2,
  dy: y - (zone.minY + zone.maxY) / 2,
});

export const zoneCentre = (zone: Zone): { readonly x: number; readonly y: number } => ({
  x: (zone.minX + zone.maxX) / 2 + zone.dx,
  y: (zone.minY + zone.maxY) / 2 + zone.dy,
});

/** Radius of the circle around the centre of the bounding box that holds the whole zone, in metres. */
export const zoneRadius = (zone: Zone): number =>
  Math.hypot(zone.maxX - zone.minX, zone.maxY - zone.minY) / 2;

/** Distance from a point to the zone in metres; 0 inside or on the edge. */
export function zoneDistance(zone: Zone, x: number, y: number): number {
  const px = x - zone.dx;
  const py = y - zone.dy;
  if (zone.kind === "point") {
    const dx = px - zone.minX;
    const dy = py - zone.minY;
    return Math.sqrt(dx * dx + dy * dy);
  }
  return distanceToPolygons(zone.polygons, px, py);
}
