import { error, type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Shares that are written with two decimals may miss a whole by this much. */
const ROUNDING = 0.011;

export const presetsAddUp: DossierCheck = {
  id: "presets-add-up",
  looksFor:
    "Presets of a camera that is not in the register, or whose shares of the time are more than all of it",
  run: ({ cameras, presets }) => {
    const known = new Set(valueOr(cameras, []).map(({ id }) => id));
    const total = new Map<string, number>();
    return valueOr(presets, []).flatMap(({ camera, timeShare, origin }): Problem[] => {
      if (!known.has(camera)) {
        return [error("preset.unknown-camera", { where: placeOf(origin, "camera"), found: camera })];
      }
      const before = total.get(camera) ?? 0;
      total.set(camera, before + timeShare);
      return before <= 1 + ROUNDING && before + timeShare > 1 + ROUNDING
        ? [warning("preset.more-than-all", { where: placeOf(origin), found: camera })]
        : [];
    });
  },
};
