import { valueOr, warning } from "../../foundation/result.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

export const duplicateFootprints: DossierCheck = {
  id: "duplicate-footprints",
  looksFor: "A building that has the same outline as another one",
  run: ({ buildings }) => {
    const seen = new Set<string>();
    return valueOr(buildings, []).flatMap(({ polygons, origin }) => {
      if (polygons === undefined) return [];
      const outline = polygons.map((rings) => rings.map((ring) => ring.join(" ")).join(";")).join("|");
      if (seen.has(outline)) return [warning("building.duplicate", { where: placeOf(origin) })];
      seen.add(outline);
      return [];
    });
  },
};
