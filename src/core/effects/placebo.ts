/**
 * Placebo calibration, first form: the same comparison on pseudo camera areas
 * in the same city, where no camera hangs. How often would it have cried
 * "effect" there?
 *
 * Rule by which places are drawn: the centre is the place of a random incident
 * of the city, so that busy places are drawn more often, as cameras are. The
 * shape is that of a real site, and so are the months. A place is used when
 * its camera area and buffer touch no real site or its buffer, and its count
 * before lies between half and twice that of the site whose months it takes.
 * Places that overlap no earlier one are sought first; overlapping ones fill
 * up the picture and never enter a p-value.
 */

import { below, type Streams } from "../foundation/random.ts";
import { type Zone, zoneAt, zoneCentre, zoneRadius } from "../geometry/zone.ts";
import type { City } from "./city.ts";
import { type PlaceStatistic, placeStatistic, studentised } from "./place-statistic.ts";
import { type Bands, beforeAfter, tabulate } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

/** A real site as the model for pseudo areas. */
export type Pattern = {
  readonly zone: Zone;
  readonly bands: Bands;
  readonly windows: Windows;
  /** Count in the camera area before the start. */
  readonly before: number;
};

export type PseudoArea = {
  readonly x: number;
  readonly y: number;
  readonly disjoint: boolean;
  readonly statistic: PlaceStatistic;
  readonly studentised: number;
};

export type PlaceboDraws = {
  /** Places that met the rule, whether or not they overlapped earlier ones. */
  readonly eligible: number;
  readonly areas: readonly PseudoArea[];
};

/** Draws per wanted place, and draws in a row without a new place, before giving up. */
const ATTEMPTS_PER_PLACE = 20;
const FRUITLESS_IN_A_ROW = 2000;
const LEVEL_FACTOR = 2;
/** Fewer disjoint places than this give no p-value. */
export const FEWEST_DISJOINT = 99;

/**
 * @param patterns   sites of one shape whose months and level are taken in turn
 * @param keepOff    real sites, with the radius (metres) of the circle that holds site and buffer
 * @param wanted     most places to use
 * @param streams    seeded streams; place i draws from its own stream, so that the
 *                   answer does not depend on how the work is divided
 */
export function drawPlacebo(
  city: City,
  patterns: readonly Pattern[],
  keepOff: readonly { readonly x: number; readonly y: number; readonly radiusMetres: number }[],
  wanted: number,
  streams: Streams,
  categories?: Uint8Array,
): PlaceboDraws {
  const areas: PseudoArea[] = [];
  const overlapping: PseudoArea[] = [];
  const points = city.index.order.length;
  let eligible = 0;
  let fruitless = 0;
  if (points === 0 || patterns.length === 0) return { eligible, areas };
  for (let attempt = 0; attempt < wanted * ATTEMPTS_PER_PLACE && areas.length < wanted; attempt += 1) {
    if (fruitless >= FRUITLESS_IN_A_ROW) break;
    fruitless += 1;
    const random = streams("placebo", attempt);
    const at = below(random, points);
    const pattern = patterns[below(random, patterns.length)];
    const zone = zoneAt(pattern.zone, city.index.x[at], city.index.y[at]);
    const { x, y } = zoneCentre(zone);
    const radius = footprintRadius(pattern);
    if (keepOff.some((site) => Math.hypot(site.x - x, site.y - y) <= site.radiusMetres + radius)) continue;
    const disjoint = !areas.some((area) => Math.hypot(area.x - x, area.y - y) <= 2 * radius);
    if (!disjoint && overlapping.length >= wanted) continue;
    if (!disjoint && tooClose(x, y, radius, areas, overlapping)) continue;
    // The level is looked at first: most draws end here, and the ring is the costly part.
    const reach = { reachMetres: pattern.bands.reachMetres, excludeClaimed: false };
    const [before] = beforeAfter(
      tabulate(city, zone, reach, pattern.windows, categories).camera,
      pattern.windows,
    );
    if (before * LEVEL_FACTOR < pattern.before || before > pattern.before * LEVEL_FACTOR) continue;
    const table = tabulate(city, zone, pattern.bands, pattern.windows, categories);
    const statistic = placeStatistic(table, pattern.windows);
    if (statistic === undefined) continue;
    eligible += 1;
    fruitless = 0;
    (disjoint ? areas : overlapping).push({ x, y, disjoint, statistic, studentised: studentised(statistic) });
  }
  return { eligible, areas: [...areas, ...overlapping].slice(0, wanted) };
}

/** Radius of the circle that holds a pseudo camera area and its buffer, in metres. */
export const footprintRadius = (pattern: { readonly zone: Zone; readonly bands: Bands }): number =>
  zoneRadius(pattern.zone) + Math.max(pattern.bands.reachMetres, pattern.bands.buffer?.toMetres ?? 0);

/** A filling place must at least be somewhere else: half a footprint away from all others. */
const tooClose = (
  x: number,
  y: number,
  radius: number,
  areas: readonly PseudoArea[],
  overlapping: readonly PseudoArea[],
): boolean =>
  areas.some((area) => Math.hypot(area.x - x, area.y - y) < radius / 2) ||
  overlapping.some((area) => Math.hypot(area.x - x, area.y - y) < radius / 2);
