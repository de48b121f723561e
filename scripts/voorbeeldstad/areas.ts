/** Camera areas and comparison areas as GeoJSON in RD, with the legacy crs member that says so. */

import { AREAS, centreOf } from "./plan.ts";

type Feature = { readonly type: "Feature"; readonly properties: object; readonly geometry: object };

function rectangle(at: readonly [number, number], half: readonly [number, number]): object {
  const [x, y] = centreOf(at);
  const [w, h] = half;
  const ring = [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
    [x - w, y - h],
  ];
  return { type: "Polygon", coordinates: [ring] };
}

export function areasGeojson(): string {
  const features: Feature[] = AREAS.flatMap((area) => [
    {
      type: "Feature" as const,
      properties: {
        id: area.id,
        naam: area.name,
        type: area.kind,
        rol: "camera",
        startdatum: area.startedOn,
      },
      geometry: rectangle(area.at, area.half),
    },
    ...(area.comparisons ?? []).map((at, k) => ({
      type: "Feature" as const,
      properties: {
        id: `${area.id}-vergelijking-${k + 1}`,
        naam: `Vergelijking ${k + 1} bij ${area.name}`,
        type: area.kind,
        rol: "comparison",
        hoortbij: area.id,
      },
      geometry: rectangle(at, area.half),
    })),
  ]);
  const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `{"type":"FeatureCollection","name":"cameragebieden","crs":${JSON.stringify(crs)},"features":[\n${lines}\n]}\n`;
}
