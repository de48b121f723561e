/**
 * May a difference in this area be called an effect, given how precise the
 * places of the incidents are? Points that were snapped or rounded move across
 * the edge of a small area, whatever happens on the street.
 */

import { type Problem, warning } from "../foundation/result.ts";
import { type Zone, zoneDistance } from "../geometry/zone.ts";
import type { SourceQuality } from "../measures/data-quality/index.ts";
import type { City } from "./city.ts";
import { visitAround } from "./tabulate.ts";

/** With fewer fixed points in an area, one that falls on its edge decides the outcome. */
export const FEWEST_FIXED_POINTS = 10;

/**
 * @param reachMetres  distance from the zone within which incidents count
 * @returns            quality.few-fixed-points or quality.coarser-than-area, per kind of imprecision once
 */
export function placeDoubts(
  zone: Zone,
  reachMetres: number,
  city: City,
  quality: readonly SourceQuality[],
): readonly Problem[] {
  const kinds = quality.flatMap(({ place }) => (place.state === "known" ? [place.value] : []));
  const doubts: Problem[] = [];
  if (kinds.some(({ kind }) => kind === "snapped")) {
    const points = distinctPoints(zone, reachMetres, city);
    if (points < FEWEST_FIXED_POINTS) {
      const values = { points, needed: FEWEST_FIXED_POINTS };
      doubts.push(warning("quality.few-fixed-points", { values }));
    }
  }
  const metres = Math.max(
    0,
    ...kinds.map(({ kind, resolutionMetres }) => (kind === "rounded" ? (resolutionMetres ?? 0) : 0)),
  );
  const width = Math.min(zone.maxX - zone.minX, zone.maxY - zone.minY) + 2 * reachMetres;
  if (metres > width) {
    const values = { metres: Math.round(metres), width: Math.round(width) };
    doubts.push(warning("quality.coarser-than-area", { values }));
  }
  return doubts;
}

function distinctPoints(zone: Zone, reachMetres: number, { index }: City): number {
  const seen = new Set<string>();
  visitAround(index, zone, reachMetres, (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (zoneDistance(zone, index.x[i], index.y[i]) > reachMetres) continue;
      seen.add(`${index.x[i]} ${index.y[i]}`);
    }
  });
  return seen.size;
}
