/**
 * With what is a site compared? Comparison areas of the dossier, a ring around
 * the site, or matched places in the city, by a rule that is stated beforehand.
 */

import type { Dossier } from "../dossier/dossier.ts";
import { below, type Streams } from "../foundation/random.ts";
import { type Problem, valueOr, warning } from "../foundation/result.ts";
import { polygonZone, type Zone, zoneAt, zoneCentre, zoneRadius } from "../geometry/zone.ts";
import type { City } from "./city.ts";
import type { Site } from "./sites.ts";
import {
  type Band,
  type Bands,
  beforeAfter,
  footprintMetres,
  type Tabulation,
  tabulate,
} from "./tabulate.ts";
import type { Windows } from "./windows.ts";

/** Radius of the circle that holds a camera area and its buffer, in metres. */
const footprintRadius = (zone: Zone, bands: Bands): number => zoneRadius(zone) + footprintMetres(bands);

export type ComparisonRule = "dossier" | "ring" | "matched";

export type Plan = {
  readonly rule: ComparisonRule;
  readonly bands: Bands;
  readonly places: number;
};

/** Ring used when the dossier says nothing: far enough to miss the buffer, near enough to share the city's trend. */
const DEFAULT_RING: Band = { fromMetres: 200, toMetres: 400 };
const DEFAULT_BUFFER_METRES = 200;

/** The plan for one site: what the dossier asks for, or its own comparison areas, or a ring. */
export function planFor(site: Site, dossier: Dossier): Plan {
  const { comparison, buffer } = dossier.manifest.evaluation;
  const own = comparisonAreas(site, dossier);
  const rule = comparison?.rule ?? (own.length > 0 ? "dossier" : "ring");
  const ring =
    comparison === undefined
      ? DEFAULT_RING
      : { fromMetres: comparison.fromMetres, toMetres: comparison.toMetres };
  return {
    rule: rule === "dossier" && own.length === 0 ? "ring" : rule,
    places: comparison?.places ?? 20,
    bands: {
      reachMetres: site.reachMetres,
      buffer: buffer ?? { fromMetres: site.reachMetres, toMetres: DEFAULT_BUFFER_METRES },
      comparison: ring,
      excludeClaimed: comparison?.excludeOtherSites ?? true,
    },
  };
}

/** Comparison areas that the dossier names for this site; those without a name serve every site. */
export function comparisonAreas(site: Site, dossier: Dossier): readonly Zone[] {
  return valueOr(dossier.areas, [])
    .filter((area) => area.role === "comparison" && area.polygons !== undefined)
    .filter((area) => area.belongsTo === undefined || area.belongsTo.split("|").includes(site.id))
    .map((area) => polygonZone(area.polygons ?? []));
}

/**
 * Counts of the site with the comparison that its plan asks for.
 *
 * @returns the table and what went otherwise than planned
 */
export function tabulateSite(
  city: City,
  site: Site & { readonly zone: Zone },
  plan: Plan,
  windows: Windows,
  dossier: Dossier,
  keepOff: readonly { readonly x: number; readonly y: number; readonly radiusMetres: number }[],
  streams: Streams,
  categories?: Uint8Array,
): { readonly table: Tabulation; readonly notes: readonly Problem[] } {
  const table = tabulate(city, site.zone, plan.bands, windows, categories);
  if (plan.rule === "ring") return { table, notes: [] };
  const zones =
    plan.rule === "dossier"
      ? comparisonAreas(site, dossier)
      : matchedPlaces(city, site, plan, windows, keepOff, streams, categories);
  if (zones.length === 0)
    return { table, notes: [warning("design.no-matched-places", { values: { site: site.name } })] };
  const comparison = new Float64Array(table.camera.length);
  const reach: Bands = { reachMetres: plan.rule === "dossier" ? 0 : site.reachMetres, excludeClaimed: false };
  for (const zone of zones) {
    const own = tabulate(city, zone, reach, windows, categories).camera;
    for (let p = 0; p < comparison.length; p += 1) comparison[p] += own[p];
  }
  return { table: { ...table, comparison }, notes: [] };
}

/**
 * Places of the same shape, away from all sites and their buffers, that differ
 * least from the site in the count before the start and in its course:
 *
 *   distance = |ln(before / before of site)| + root mean square difference of the quarterly shares
 *
 * The best of a fixed number of random places are taken, none overlapping.
 */
export function matchedPlaces(
  city: City,
  site: Site & { readonly zone: Zone },
  plan: Plan,
  windows: Windows,
  keepOff: readonly { readonly x: number; readonly y: number; readonly radiusMetres: number }[],
  streams: Streams,
  categories?: Uint8Array,
): readonly Zone[] {
  const radius = footprintRadius(site.zone, plan.bands);
  const own = tabulate(city, site.zone, plan.bands, windows, categories).camera;
  const candidates: { zone: Zone; x: number; y: number; distance: number }[] = [];
  const reach: Bands = { reachMetres: site.reachMetres, excludeClaimed: false };
  for (let i = 0; i < plan.places * 50; i += 1) {
    const random = streams("matched", site.id, i);
    const at = below(random, city.index.order.length);
    const zone = zoneAt(site.zone, city.index.x[at], city.index.y[at]);
    const { x, y } = zoneCentre(zone);
    if (keepOff.some((other) => Math.hypot(other.x - x, other.y - y) <= other.radiusMetres + radius))
      continue;
    const distance = unlikeness(own, tabulate(city, zone, reach, windows, categories).camera, windows);
    if (distance !== undefined) candidates.push({ zone, x, y, distance });
  }
  candidates.sort((p, q) => p.distance - q.distance || p.x - q.x || p.y - q.y);
  const chosen: typeof candidates = [];
  for (const candidate of candidates) {
    if (chosen.length === plan.places) break;
    if (chosen.every((other) => Math.hypot(other.x - candidate.x, other.y - candidate.y) > 2 * radius)) {
      chosen.push(candidate);
    }
  }
  return chosen.map((candidate) => candidate.zone);
}

function unlikeness(own: Float64Array, other: Float64Array, windows: Windows): number | undefined {
  const [ownBefore] = beforeAfter(own, windows);
  const [otherBefore] = beforeAfter(other, windows);
  if (ownBefore === 0 || otherBefore === 0) return undefined;
  let squares = 0;
  let quarters = 0;
  for (let from = 0; from < windows.beforeMonths; from += 3) {
    let [a, b] = [0, 0];
    for (let p = from; p < Math.min(from + 3, windows.beforeMonths); p += 1) {
      a += own[p];
      b += other[p];
    }
    squares += (a / ownBefore - b / otherBefore) ** 2;
    quarters += 1;
  }
  return Math.abs(Math.log(otherBefore / ownBefore)) + Math.sqrt(squares / quarters);
}
