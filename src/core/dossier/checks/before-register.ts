import { valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const beforeRegister: DossierCheck = {
  id: "before-register",
  looksFor: "A placement that begins before, or ends after, the camera's own dates in the register",
  run: ({ cameras, placements }) => {
    const register = new Map(valueOr(cameras, []).map((camera) => [camera.id, camera]));
    return valueOr(placements, []).flatMap(({ camera, from, to, origin }) => {
      const own = register.get(camera);
      const where = placeOf(origin);
      if (own?.from !== undefined && from < own.from) {
        return [
          warning("placement.before-register", { where, values: { camera, from, registered: own.from } }),
        ];
      }
      if (own?.to !== undefined && to !== undefined && to > own.to) {
        return [warning("placement.after-register", { where, values: { camera, to, registered: own.to } })];
      }
      return [];
    });
  },
};
