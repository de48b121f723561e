import { error, valueOr } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const unknownCamera: DossierCheck = {
  id: "unknown-camera",
  looksFor: "A placement of a camera that the register does not hold",
  run: ({ cameras, placements }) => {
    if (cameras.state !== "known") return [];
    const known = new Set(cameras.value.map(({ id }) => id));
    return valueOr(placements, [])
      .filter(({ camera }) => !known.has(camera))
      .map(({ camera, origin }) =>
        error("placement.unknown-camera", { where: placeOf(origin, "camera"), found: camera }),
      );
  },
};
