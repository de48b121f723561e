/**
 * Into which neighbourhoods of a new division each neighbourhood of an old one
 * went, by shares of its area.
 *
 * share(a, b) = points of a regular grid in old polygon a that lie in new
 * polygon b, divided by all points in a. The grid has its origin at 0,0 and is
 * as wide as puts about `POINTS` points in a polygon of median size.
 *
 * @param from   old neighbourhoods: code and polygons in metres
 * @param to     new neighbourhoods
 * @returns      per old code its new codes with shares from 0 to 1; what lies in no new one is missing from the sum
 *
 * Area is where ground went, not where incidents happened: a share below one
 * gives an estimate, never a count.
 */

import { pointsInPolygons } from "../../geometry/points-in-polygons.ts";
import { polygonsArea, polygonsBox } from "../../geometry/polygon.ts";
import type { Polygons } from "../table.ts";

export type Outline = { readonly code: string; readonly polygons: Polygons };

const POINTS = 2500;
/** A polygon far larger than the median would otherwise take millions of points. */
const MOST_POINTS = 40_000;

export function boundaryShares(
  from: readonly Outline[],
  to: readonly Outline[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const areas = from.map(({ polygons }) => polygonsArea(polygons)).sort((a, b) => a - b);
  const median = areas[Math.floor(areas.length / 2)] ?? 1;
  const shares = new Map<string, ReadonlyMap<string, number>>();
  const targets = to.map(({ polygons }) => polygons);
  for (const { code, polygons } of from) {
    const step = Math.sqrt(Math.max(median / POINTS, polygonsArea(polygons) / MOST_POINTS));
    const [x, y] = gridIn(polygons, step);
    const hits = new Map<string, number>();
    pointsInPolygons(x, y, targets, (_, target) => {
      hits.set(to[target].code, (hits.get(to[target].code) ?? 0) + 1);
    });
    shares.set(
      code,
      new Map([...hits].map(([target, count]) => [target, x.length === 0 ? 0 : count / x.length])),
    );
  }
  return shares;
}

/** Points of the grid that lie in the polygons. */
function gridIn(polygons: Polygons, step: number): readonly [Float64Array, Float64Array] {
  const { minX: west, minY: south, maxX: east, maxY: north } = polygonsBox(polygons);
  const xs: number[] = [];
  const ys: number[] = [];
  for (let gx = Math.ceil(west / step); gx * step <= east; gx += 1) {
    for (let gy = Math.ceil(south / step); gy * step <= north; gy += 1) {
      xs.push(gx * step);
      ys.push(gy * step);
    }
  }
  const [x, y] = [Float64Array.from(xs), Float64Array.from(ys)];
  const inside: number[] = [];
  pointsInPolygons(x, y, [polygons], (i) => inside.push(i));
  return [Float64Array.from(inside, (i) => x[i]), Float64Array.from(inside, (i) => y[i])];
}
