/** Counts before and after a start, as numbers of the evaluation, and the months that they add up. */

import type { Quantity, TraceId } from "../foundation/trace.ts";
import type { AreaEffect, BeforeAfter } from "./area-effect.ts";
import { beforeAfter } from "./tabulate.ts";
import { monthCount, relativeMonth, type Windows } from "./windows.ts";

/** Two incident counts with ids `<id>/before` and `<id>/after`. */
export function incidentsBeforeAfter(
  id: string,
  [before, after]: readonly [number, number],
  trace: TraceId,
): BeforeAfter {
  const quantity = (when: string, value: number): Quantity => ({
    id: `${id}/${when}`,
    value,
    unit: "incidents",
    n: value,
    trace,
  });
  return { before: quantity("before", before), after: quantity("after", after) };
}

/** Incidents per compared month; `scale` brings the comparison to the level of the cameras before the start. */
export function monthSeries(
  camera: Float64Array,
  comparison: Float64Array,
  windows: Windows,
): AreaEffect["series"] {
  const [cameraBefore] = beforeAfter(camera, windows);
  const [comparisonBefore] = beforeAfter(comparison, windows);
  return {
    state: "known",
    value: {
      months: Array.from({ length: monthCount(windows) }, (_, p) => relativeMonth(windows, p)),
      camera: [...camera],
      comparison: [...comparison],
      scale: comparisonBefore > 0 ? cameraBefore / comparisonBefore : 0,
    },
  };
}
