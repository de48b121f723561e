import { valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Counts per area need no map, so this matters only beside points. */
export const areaWithoutPolygon: DossierCheck = {
  id: "area-without-polygon",
  looksFor: "An area without a shape while incidents or cameras come as points",
  run: ({ areas, incidents }) => {
    if (valueOr(incidents, undefined)?.kind !== "points") return [];
    return valueOr(areas, [])
      .filter(({ polygons }) => polygons === undefined)
      .map(({ origin }) => warning("area.no-polygon", { where: placeOf(origin) }));
  },
};
