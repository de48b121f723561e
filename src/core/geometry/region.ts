/**
 * Regions: areas with holes, and what they share or leave over.
 *
 * Clipping works on whole millimetres from a nearby origin, so that it is
 * robust; an area is right to about a millimetre times its outline.
 */

import { difference, FillRule, intersect, type Paths64, union } from "clipper2-ts";
import type { Polygons } from "../foundation/polygons.ts";
import { ringArea } from "./polygon.ts";

/** Rings x0, y0, x1, y1, ... in metres: outlines counter-clockwise, holes clockwise. */
export type Region = readonly Float64Array[];

const PER_METRE = 1000;

type Origin = readonly [number, number];

const originOf = (region: Region): Origin =>
  region.length === 0 ? [0, 0] : [Math.round(region[0][0]), Math.round(region[0][1])];

function pathsOf(region: Region, [ox, oy]: Origin): Paths64 {
  return region.map((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i) => ({
      x: Math.round((ring[2 * i] - ox) * PER_METRE),
      y: Math.round((ring[2 * i + 1] - oy) * PER_METRE),
    })),
  );
}

const regionOf = (paths: Paths64, [ox, oy]: Origin): Region =>
  paths.map((path) =>
    Float64Array.from(path.flatMap(({ x, y }) => [x / PER_METRE + ox, y / PER_METRE + oy])),
  );

/** Square metres. */
export const regionArea = (region: Region): number =>
  region.reduce((total, ring) => total + ringArea(ring), 0);

/** Everything that lies in any of the parts; each part's rings may run either way, its first ring is its outline. */
export function unionOf(parts: readonly Region[]): Region {
  const turned = parts.flatMap((rings) => rings.map((ring, i) => oriented(ring, i === 0)));
  const origin = originOf(turned);
  return regionOf(union(pathsOf(turned, origin), FillRule.NonZero), origin);
}

/** Everything that lies in any of the regions. */
export function mergeRegions(regions: readonly Region[]): Region {
  const rings = regions.flat();
  const origin = originOf(rings);
  return regionOf(union(pathsOf(rings, origin), FillRule.NonZero), origin);
}

/** Polygons as a region, overlaps once. */
export const regionOfPolygons = (polygons: Polygons): Region => unionOf(polygons);

/** What lies in both regions; rings of a region may overlap, for a place counts once. */
export function sharedBy(a: Region, b: Region): Region {
  const origin = originOf(a);
  return regionOf(intersect(pathsOf(a, origin), pathsOf(b, origin), FillRule.NonZero), origin);
}

/** What lies in the first region and not in the second. */
export function without(a: Region, b: Region): Region {
  const origin = originOf(a);
  return regionOf(difference(pathsOf(a, origin), pathsOf(b, origin), FillRule.NonZero), origin);
}

function oriented(ring: Float64Array, isOutline: boolean): Float64Array {
  if (ringArea(ring) > 0 === isOutline) return ring;
  const turned = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    turned[i] = ring[ring.length - 2 - i];
    turned[i + 1] = ring[ring.length - 1 - i];
  }
  return turned;
}
