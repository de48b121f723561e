/**
 * Writes buildings.geojson.gz of Voorbeeldstad from a file of real buildings:
 *
 *   npx tsx scripts/voorbeeldstad/buildings.ts bag_panden_tudcampus_rd.geojson.gz
 *
 * Kept is the footprint, rounded to decimetres, and the number of the building;
 * of several registrations of one building only the first.
 */

import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";

const PREFIX = "NL.IMBAG.Pand.";

type Position = readonly [number, number];
type Building = {
  readonly properties: { readonly identificatie: string };
  readonly geometry: { readonly type: string; readonly coordinates: readonly (readonly Position[][])[] };
};

export function buildingsGeojson(source: { readonly features: readonly Building[] }): string {
  const seen = new Set<string>();
  const lines = source.features.flatMap(({ properties, geometry }) => {
    const id = properties.identificatie.replace(PREFIX, "");
    if (seen.has(id)) return [];
    seen.add(id);
    // A footprint keeps its trailing zero: each coordinate says its precision.
    const coordinates = JSON.stringify(geometry.coordinates, (_, value) =>
      typeof value === "number" ? value.toFixed(1) : value,
    ).replaceAll('"', "");
    return [
      `{"type":"Feature","properties":{"id":"${id}"},"geometry":{"type":"${geometry.type}","coordinates":${coordinates}}}`,
    ];
  });
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };
  return `{"type":"FeatureCollection","name":"gebouwen","crs":${JSON.stringify(crs)},"features":[\n${lines.join(",\n")}\n]}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const source = process.argv[2];
  if (source === undefined) throw new Error("give the path of bag_panden_tudcampus_rd.geojson.gz");
  const folder = path.join(import.meta.dirname, "..", "..", "cases", "voorbeeldstad");
  const text = buildingsGeojson(JSON.parse(gunzipSync(readFileSync(source)).toString()));
  writeFileSync(path.join(folder, "buildings.geojson.gz"), gzipSync(text, { level: 9 }));
}
