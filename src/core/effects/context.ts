/** What the study of every site shares: the city with its points in order, and where the sites and their rings lie. */

import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentPoints } from "../dossier/incidents.ts";
import type { Streams } from "../foundation/random.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { zoneCentre, zoneRadius } from "../geometry/zone.ts";
import type { SourceQuality } from "../measures/data-quality/index.ts";
import { type City, cityOf } from "./city.ts";
import { planFor } from "./comparison.ts";
import type { SiteContext } from "./site-effect.ts";
import type { Site } from "./sites.ts";
import { claim, footprintMetres, outerMetres } from "./tabulate.ts";

/** @param city  points already in order, when several studies share them; its claims are made anew */
export function contextOf(
  dossier: Dossier,
  points: IncidentPoints,
  sites: readonly Site[],
  book: TraceBook,
  streams: Streams,
  quality: readonly SourceQuality[],
  city: City = cityOf(points),
): SiteContext {
  const placed = sites.flatMap(({ zone, ...site }) =>
    zone === undefined ? [] : [{ zone, bands: planFor({ ...site, zone }, dossier).bands }],
  );
  city.claimed.fill(0);
  for (const { zone, bands } of placed) claim(city, zone, bands);
  return {
    dossier,
    city,
    book,
    streams,
    keepOff: placed.map(({ zone, bands }) => ({
      ...zoneCentre(zone),
      radiusMetres: zoneRadius(zone) + footprintMetres(bands),
      ringMetres: zoneRadius(zone) + outerMetres(bands),
    })),
    inputs: points.sources.map((source) => source.source),
    quality,
  };
}
