/**
 * The pool: places where a pseudo camera area could lie, each counted once over
 * all months. Every pseudo date and every outcome is then a sum over months,
 * so that a thousand pseudo areas cost one look at the incidents.
 *
 * The centre of a place is that of a random incident: busy places are drawn
 * more often, as cameras are. A place is kept when its ring touches no real site
 * and its buffer, and its own area and buffer no ring of a real site; and when
 * no earlier place lies in the same square of a tenth of its width.
 */

import { below, type Streams } from "../../foundation/random.ts";
import { visitBox } from "../../geometry/point-index.ts";
import { type Zone, zoneAt, zoneCentre, zoneDistance, zoneRadius } from "../../geometry/zone.ts";
import type { City } from "../city.ts";
import { type Bands, footprintMetres, outerMetres, type Tabulation } from "../tabulate.ts";
import { monthCount, monthPosition, type Windows } from "../windows.ts";

/** A real site: the circle around it with its buffer, and with its ring. */
export type KeepOff = Circles & { readonly x: number; readonly y: number };

/** Radii of a place, in metres. */
export type Circles = {
  /** Holds the camera area and its buffer. */
  readonly radiusMetres: number;
  /** Holds the comparison ring as well. */
  readonly ringMetres: number;
};

export type PlacePool = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly circles: Circles;
  /** First month of the counts, and their number. */
  readonly firstMonth: number;
  readonly months: number;
  readonly outcomes: number;
  /** Incidents per place, outcome, part (camera, buffer, comparison) and month, in that order. */
  readonly counts: Uint16Array;
  /** First and last month in which the place and its buffer hold any incident. */
  readonly firstCovered: Int32Array;
  readonly lastCovered: Int32Array;
  /** Incidents in the camera area per place and category, over all months. */
  readonly mix: Uint32Array;
  readonly categories: number;
};

/** Draws in a row that add no place before the search ends. */
const FRUITLESS_IN_A_ROW = 3000;
const SEPARATION = 0.2;
export const PARTS = 3;

/**
 * @param zone      shape of the pseudo areas
 * @param outcomes  per outcome, 1 for each category that counts; undefined counts all
 * @param wanted    most places
 */
export function placePool(
  city: City,
  zone: Zone,
  bands: Bands,
  outcomes: readonly (Uint8Array | undefined)[],
  keepOff: readonly KeepOff[],
  wanted: number,
  streams: Streams,
): PlacePool {
  const circles = {
    radiusMetres: zoneRadius(zone) + footprintMetres(bands),
    ringMetres: zoneRadius(zone) + outerMetres(bands),
  };
  const centres = chooseCentres(city, zone, circles, keepOff, wanted, streams);
  const months = city.lastMonth - city.firstMonth + 1;
  const stride = outcomes.length * PARTS * months;
  const pool = {
    x: Float64Array.from(centres, (centre) => centre.x),
    y: Float64Array.from(centres, (centre) => centre.y),
    circles,
    firstMonth: city.firstMonth,
    months,
    outcomes: outcomes.length,
    counts: new Uint16Array(centres.length * stride),
    firstCovered: new Int32Array(centres.length).fill(city.lastMonth + 1),
    lastCovered: new Int32Array(centres.length).fill(city.firstMonth - 1),
    mix: new Uint32Array(centres.length * city.categories.length),
    categories: city.categories.length,
  };
  centres.forEach((centre, i) => {
    countPlace(city, zoneAt(zone, centre.x, centre.y), bands, outcomes, pool, i);
  });
  return pool;
}

/** Centres nearer than this have one's area or buffer in the other's ring. */
export const apartMetres = (a: Circles, b: Circles): number =>
  Math.max(a.radiusMetres + b.ringMetres, a.ringMetres + b.radiusMetres);

function chooseCentres(
  city: City,
  zone: Zone,
  circles: Circles,
  keepOff: readonly KeepOff[],
  wanted: number,
  streams: Streams,
): readonly { readonly x: number; readonly y: number }[] {
  const points = city.index.x.length;
  const centres: { x: number; y: number }[] = [];
  const apart = Math.max(1, SEPARATION * circles.ringMetres);
  const taken = new Set<string>();
  let fruitless = 0;
  for (let attempt = 0; points > 0 && centres.length < wanted; attempt += 1) {
    if (fruitless >= FRUITLESS_IN_A_ROW) break;
    fruitless += 1;
    const at = below(streams("place", attempt), points);
    const { x, y } = zoneCentre(zoneAt(zone, city.index.x[at], city.index.y[at]));
    const cell = `${Math.floor(x / apart)} ${Math.floor(y / apart)}`;
    if (taken.has(cell)) continue;
    if (keepOff.some((site) => Math.hypot(site.x - x, site.y - y) <= apartMetres(site, circles))) continue;
    taken.add(cell);
    centres.push({ x, y });
    fruitless = 0;
  }
  return centres;
}

type Counted = Pick<PlacePool, "counts" | "firstCovered" | "lastCovered" | "mix" | "months" | "categories">;

/** The inner loop: looks once at every incident around the place. */
function countPlace(
  city: City,
  zone: Zone,
  bands: Bands,
  outcomes: readonly (Uint8Array | undefined)[],
  pool: Counted,
  place: number,
): void {
  const { index, month, category, firstMonth, lastMonth } = city;
  const { counts, mix, months, categories } = pool;
  const outer = outerMetres(bands);
  const footprint = footprintMetres(bands);
  const stride = outcomes.length * PARTS * months;
  const { buffer, comparison } = bands;
  const { x: centreX, y: centreY } = zoneCentre(zone);
  const circle = (zoneRadius(zone) + outer) ** 2;
  let [first, last] = [lastMonth + 1, firstMonth - 1];
  visitBox(
    index,
    zone.minX + zone.dx - outer,
    zone.minY + zone.dy - outer,
    zone.maxX + zone.dx + outer,
    zone.maxY + zone.dy + outer,
    (from, to) => {
      for (let i = from; i < to; i += 1) {
        const m = month[i];
        if (m < firstMonth || m > lastMonth) continue;
        // Outside the circle no exact distance is needed: for polygons it is the costly part.
        const dx = index.x[i] - centreX;
        const dy = index.y[i] - centreY;
        if (dx * dx + dy * dy > circle) continue;
        const d = zoneDistance(zone, index.x[i], index.y[i]);
        if (d > outer) continue;
        if (d <= footprint) {
          if (m < first) first = m;
          if (m > last) last = m;
        }
        const inside = d <= bands.reachMetres;
        if (inside) mix[place * categories + category[i]] += 1;
        const beside = !inside && buffer !== undefined && d > buffer.fromMetres && d <= buffer.toMetres;
        const around =
          !inside && comparison !== undefined && d > comparison.fromMetres && d <= comparison.toMetres;
        for (let o = 0; o < outcomes.length; o += 1) {
          const mask = outcomes[o];
          if (mask !== undefined && mask[category[i]] === 0) continue;
          const at = place * stride + o * PARTS * months + m - firstMonth;
          if (inside) counts[at] += 1;
          if (beside) counts[at + months] += 1;
          if (around) counts[at + 2 * months] += 1;
        }
      }
    },
  );
  pool.firstCovered[place] = first;
  pool.lastCovered[place] = last;
}

/** Incidents of one place and part between two months, both included. */
export function sumOver(
  pool: PlacePool,
  place: number,
  outcome: number,
  part: 0 | 1 | 2,
  from: number,
  to: number,
): number {
  const row = ((place * pool.outcomes + outcome) * PARTS + part) * pool.months - pool.firstMonth;
  let total = 0;
  for (let m = from; m <= to; m += 1) total += pool.counts[row + m];
  return total;
}

/** The same rows that `tabulate` gives, for one place, outcome and set of months. */
export function tableAt(pool: PlacePool, place: number, outcome: number, windows: Windows): Tabulation {
  const part = (which: number): Float64Array => {
    const row = ((place * pool.outcomes + outcome) * PARTS + which) * pool.months - pool.firstMonth;
    const cells = new Float64Array(monthCount(windows));
    for (
      let m = windows.startMonth - windows.beforeMonths;
      m <= windows.startMonth + windows.afterMonths;
      m += 1
    ) {
      const position = monthPosition(windows, m);
      if (position >= 0) cells[position] = pool.counts[row + m];
    }
    return cells;
  };
  return { camera: part(0), buffer: part(1), comparison: part(2) };
}
