import { valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const cameraWithoutArea: DossierCheck = {
  id: "camera-without-area",
  looksFor: "A camera that belongs to no area, although there is a file of areas",
  run: ({ areas, cameras, placements }) => {
    if (valueOr(areas, []).length === 0) return [];
    const housed = new Set(
      valueOr(placements, []).flatMap(({ camera, area }) => (area === undefined ? [] : [camera])),
    );
    return valueOr(cameras, [])
      .filter(({ id, area }) => area === undefined && !housed.has(id))
      .map(({ origin }) => warning("camera.no-area", { where: placeOf(origin) }));
  },
};
