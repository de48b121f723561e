import { valueOr, warning } from "../../foundation/result.ts";
import { distanceToPolygons } from "../../geometry/polygon.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** A camera at the edge often hangs on a front just outside the line. */
const EDGE_METRES = 25;

export const placementOutsideArea: DossierCheck = {
  id: "placement-outside-area",
  looksFor: `A camera more than ${EDGE_METRES} metres outside the area it should hang in`,
  run: ({ areas, cameras, placements }) => {
    const shapes = new Map(valueOr(areas, []).map(({ id, polygons }) => [id, polygons]));
    const register = new Map(valueOr(cameras, []).map((camera) => [camera.id, camera]));
    return valueOr(placements, []).flatMap(({ camera, area, x, y, origin }) => {
      const polygons = area === undefined ? undefined : shapes.get(area);
      const [east, north] = [x ?? register.get(camera)?.x, y ?? register.get(camera)?.y];
      if (polygons === undefined || east === undefined || north === undefined) return [];
      const metres = distanceToPolygons(polygons, east, north);
      if (metres <= EDGE_METRES) return [];
      const values = { camera, area: area ?? "", metres: Math.round(metres) };
      return [warning("placement.outside-area", { where: placeOf(origin), values })];
    });
  },
};
