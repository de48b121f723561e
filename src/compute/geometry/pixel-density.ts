/** Distances up to which a lens gives the pixel density of each task. */

import { z } from "zod";
import { lensReach } from "../../core/geometry/pixel-density.ts";
import { type DensityClass, densityClasses, densityOn } from "../../core/parameters/pixel-density.ts";
import { answered, method } from "../method.ts";

const EDITION = "2015-01-01";

const row = z.union([
  z.object({ hPixels: z.number(), hfovDeg: z.number() }),
  z.object({ hPixels: z.number(), sensorWidthMm: z.number(), focalMm: z.number() }),
]);

export const pixelDensityCase = method({
  id: "geometry.dori",
  input: z.object({ rows: z.array(row) }),
  run({ rows }) {
    const answers: object[] = [];
    for (const one of rows) {
      const reach = lensReach(
        "hfovDeg" in one
          ? { pixels: one.hPixels, fieldOfViewDegrees: one.hfovDeg }
          : { pixels: one.hPixels, focalMillimetres: one.focalMm, sensorMillimetres: one.sensorWidthMm },
      );
      if (!reach.ok) return reach;
      const distance = (task: DensityClass): number => reach.value / densityOn(task, EDITION);
      answers.push({
        distanceM: Object.fromEntries(densityClasses.map((task) => [task, distance(task)])),
        detectM: distance("detect"),
        identifyM: distance("identify"),
      });
    }
    return answered({ rows: answers });
  },
});
