/**
 * Dwellings and sensitive places in the real buildings around the Grote Markt.
 * Who lives where is made up: homes by the size of the footprint, people drawn.
 */

import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import type { Streams } from "../../src/core/foundation/random.ts";
import { ringArea } from "../../src/core/geometry/polygon.ts";
import { csv } from "./cameras.ts";
import { AREAS, centreOf } from "./plan.ts";

const AROUND_METRES = 260;
/** Smaller footprints are sheds, larger ones are no houses. */
const [SMALLEST, LARGEST, PER_HOME] = [35, 900, 110];

type Feature = {
  readonly properties: { readonly id: string };
  readonly geometry: { readonly coordinates: readonly (readonly (readonly [number, number])[][])[] };
};
type Footprint = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly surface: number;
};

function footprints(): readonly Footprint[] {
  const file = path.join(import.meta.dirname, "..", "..", "cases", "voorbeeldstad", "buildings.geojson.gz");
  const { features }: { features: readonly Feature[] } = JSON.parse(
    gunzipSync(readFileSync(file)).toString(),
  );
  const market = AREAS.find(({ id }) => id === "grote-markt");
  if (market === undefined) throw new Error("the plan has no Grote Markt");
  const [cx, cy] = centreOf(market.at);
  return features
    .map(({ properties, geometry }): Footprint => {
      const ring = geometry.coordinates[0][0];
      const mean = (k: 0 | 1): number => ring.reduce((sum, point) => sum + point[k], 0) / ring.length;
      return {
        id: properties.id,
        x: mean(0),
        y: mean(1),
        surface: Math.abs(ringArea(Float64Array.from(ring.flat()))),
      };
    })
    .filter(({ x, y }) => Math.hypot(x - cx, y - cy) < AROUND_METRES)
    .sort((a, b) => a.id.localeCompare(b.id, "en"));
}

export function dwellingsCsv(streams: Streams): string {
  const rows = footprints()
    .filter(({ surface }) => surface >= SMALLEST && surface <= LARGEST)
    .flatMap(({ id, surface }) => {
      const random = streams("dwellings", id);
      return Array.from({ length: Math.max(1, Math.round(surface / PER_HOME)) }, (_, k) => {
        const people = 1 + Math.floor(3.4 * random.next() ** 1.5);
        return [`W${id.slice(-6)}-${k + 1}`, id, people, Math.max(1, people - 1), people + 1];
      });
    });
  return csv(["id", "pand", "bewoners", "bewonerslaag", "bewonershoog"], rows);
}

const PLACES = [
  ["basisschool-1", "Basisschool De Brug", "school"],
  ["huisarts-1", "Huisartsenpraktijk Markt", "zorg"],
  ["gebedshuis-1", "Gebedshuis aan de Markt", "gebedshuis"],
  ["opvang-1", "Nachtopvang", "opvang"],
] as const;

export function sensitiveCsv(): string {
  const large = footprints()
    .filter(({ surface }) => surface > 120)
    .slice(0, PLACES.length * 7);
  const rows = PLACES.map(([id, name, kind], i) => {
    const { x, y } = large[i * 7] ?? large[i];
    return [id, name, kind, x.toFixed(1), y.toFixed(1)];
  });
  return csv(["id", "naam", "soort", "x", "y"], rows);
}
