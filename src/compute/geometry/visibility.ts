/** The area in view from a place among solid footprints. */

import { z } from "zod";
import { error } from "../../core/foundation/result.ts";
import { ringFault } from "../../core/geometry/ring-fault.ts";
import { starArea } from "../../core/geometry/star.ts";
import { viewerOf } from "../../core/geometry/visibility.ts";
import { wallScene } from "../../core/geometry/wall-scene.ts";
import { answered, failed, method } from "../method.ts";

const point = z.tuple([z.number(), z.number()]);

export const visibilityCase = method({
  id: "geometry.visibility",
  input: z.object({ buildings: z.array(z.array(point)), observer: point, range: z.number() }),
  run({ buildings, observer, range }) {
    const rings = buildings.map((corners) => Float64Array.from(corners.flat()));
    for (const ring of rings) {
      const fault = ringFault(ring);
      if (fault !== undefined) return failed([error(`polygon.${fault.kind}`)]);
    }
    const star = viewerOf(wallScene(rings.map((ring) => [[ring]])))(observer[0], observer[1], range);
    return star.ok ? answered({ area: starArea(star.value) }) : star;
  },
});
