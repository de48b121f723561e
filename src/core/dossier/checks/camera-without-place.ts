import { note, valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const cameraWithoutPlace: DossierCheck = {
  id: "camera-without-place",
  looksFor: "A camera without coordinates, in the register and in its placements",
  run: ({ cameras, placements, incidents }) => {
    // Counts per area need no map.
    const tell = valueOr(incidents, undefined)?.kind === "points" ? warning : note;
    const placed = new Set(
      valueOr(placements, []).flatMap(({ camera, x }) => (x === undefined ? [] : [camera])),
    );
    return valueOr(cameras, [])
      .filter(({ id, x }) => x === undefined && !placed.has(id))
      .map(({ origin }) => tell("camera.no-place", { where: placeOf(origin) }));
  },
};
