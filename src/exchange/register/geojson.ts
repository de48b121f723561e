/** The register as GeoJSON (RFC 7946): cameras as points, camera areas as polygons, longitude before latitude. */

import type { PublicCamera, PublicRegister } from "../../core/register/public-register.ts";
import type { RegisterWriter } from "./register-writer.ts";

export const geojson: RegisterWriter = {
  id: "geojson",
  files: async (register) => [
    { name: "cameras.geojson", content: collection(register.cameras.map(cameraFeature)) },
    ...(register.areas.length === 0
      ? []
      : [{ name: "areas.geojson", content: collection(register.areas.map(areaFeature)) }]),
  ],
};

export const collection = (features: readonly object[]): string =>
  `${JSON.stringify({ type: "FeatureCollection", features }, null, 1)}\n`;

/** A point, or null: RFC 7946 lets a feature be without a place. */
export const pointOf = ({ place }: PublicCamera): object | null =>
  place === undefined ? null : { type: "Point", coordinates: place };

function cameraFeature(camera: PublicCamera): object {
  const { place: _place, ...properties } = camera;
  return { type: "Feature", id: camera.id, geometry: pointOf(camera), properties };
}

function areaFeature({ polygons, ...properties }: PublicRegister["areas"][number]): object {
  return {
    type: "Feature",
    id: properties.id,
    geometry: { type: "MultiPolygon", coordinates: polygons },
    properties,
  };
}
