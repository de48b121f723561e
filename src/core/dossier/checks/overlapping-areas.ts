import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import { polygonsOverlap } from "../../geometry/polygon.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Buffers and comparison areas may touch anything; camera areas that share ground count the same incidents twice. */
export const overlappingAreas: DossierCheck = {
  id: "overlapping-areas",
  looksFor: "Two camera areas that share ground",
  run: ({ areas }) => {
    const shaped = valueOr(areas, []).flatMap(({ id, role, polygons, origin }) =>
      role === "camera" && polygons !== undefined ? [{ id, polygons, origin }] : [],
    );
    const problems: Problem[] = [];
    shaped.forEach((a, i) => {
      for (const b of shaped.slice(i + 1)) {
        if (!polygonsOverlap(a.polygons, b.polygons)) continue;
        problems.push(warning("area.overlap", { where: placeOf(b.origin), values: { a: a.id, b: b.id } }));
      }
    });
    return problems;
  },
};
