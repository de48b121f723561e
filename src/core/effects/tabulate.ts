/**
 * Counts per compared month in the camera area, its buffer and its comparison
 * ring, for one place and one set of months.
 */

import { type PointIndex, visitBox } from "../geometry/point-index.ts";
import { type Zone, zoneDistance } from "../geometry/zone.ts";
import type { City } from "./city.ts";
import { monthCount, monthPosition, type Windows } from "./windows.ts";

export type Band = { readonly fromMetres: number; readonly toMetres: number };

export type Bands = {
  /** Camera area: distance from the zone at most this. */
  readonly reachMetres: number;
  readonly buffer?: Band;
  readonly comparison?: Band;
  /** Leave points of the comparison ring out when they lie in another site or its buffer. */
  readonly excludeClaimed: boolean;
};

export type Tabulation = {
  readonly camera: Float64Array;
  readonly buffer: Float64Array;
  readonly comparison: Float64Array;
};

/** Largest distance at which a point can count. */
export const outerMetres = (bands: Bands): number =>
  Math.max(bands.reachMetres, bands.buffer?.toMetres ?? 0, bands.comparison?.toMetres ?? 0);

/** Reach of the camera area and its buffer. */
export const footprintMetres = (bands: Bands): number =>
  Math.max(bands.reachMetres, bands.buffer?.toMetres ?? 0);

/**
 * @param categories  1 for each category to count; all when absent
 * @returns           three rows of counts, one cell per compared month
 */
export function tabulate(
  city: City,
  zone: Zone,
  bands: Bands,
  windows: Windows,
  categories?: Uint8Array,
): Tabulation {
  const months = monthCount(windows);
  const camera = new Float64Array(months);
  const buffer = new Float64Array(months);
  const comparison = new Float64Array(months);
  const outer = outerMetres(bands);
  const { index, month, category, claimed } = city;
  const low = windows.startMonth - windows.beforeMonths;
  const high = windows.startMonth + windows.afterMonths;
  visitAround(index, zone, outer, (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (month[i] < low || month[i] > high) continue;
      if (categories !== undefined && categories[category[i]] === 0) continue;
      const d = zoneDistance(zone, index.x[i], index.y[i]);
      if (d > outer) continue;
      const position = monthPosition(windows, month[i]);
      if (position < 0) continue;
      if (d <= bands.reachMetres) camera[position] += 1;
      else {
        if (inBand(d, bands.buffer)) buffer[position] += 1;
        if (inBand(d, bands.comparison) && !(bands.excludeClaimed && claimed[i] === 1)) {
          comparison[position] += 1;
        }
      }
    }
  });
  return { camera, buffer, comparison };
}

const inBand = (distance: number, band: Band | undefined): boolean =>
  band !== undefined && distance > band.fromMetres && distance <= band.toMetres;

/** Marks the points that lie in a zone or its buffer. */
export function claim(city: City, zone: Zone, bands: Bands): void {
  const outer = footprintMetres(bands);
  const { index, claimed } = city;
  visitAround(index, zone, outer, (from, to) => {
    for (let i = from; i < to; i += 1) {
      if (zoneDistance(zone, index.x[i], index.y[i]) <= outer) claimed[i] = 1;
    }
  });
}

/** Runs of sorted points whose cells lie within some distance of the zone's box. */
export const visitAround = (
  index: PointIndex,
  zone: Zone,
  metres: number,
  visit: (from: number, to: number) => void,
): void =>
  visitBox(
    index,
    zone.minX + zone.dx - metres,
    zone.minY + zone.dy - metres,
    zone.maxX + zone.dx + metres,
    zone.maxY + zone.dy + metres,
    visit,
  );

/** Sum of the cells before and of those after the start. */
export function beforeAfter(row: Float64Array, windows: Windows): readonly [number, number] {
  let before = 0;
  let after = 0;
  for (let p = 0; p < row.length; p += 1) {
    if (p < windows.beforeMonths) before += row[p];
    else after += row[p];
  }
  return [before, after];
}
