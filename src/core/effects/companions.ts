/** Companions of a site's main estimate on the scale of counts, buffer included. */

import { type Known, known, notMeasured, refused, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { type Context, placed } from "./estimates.ts";
import { weightedDisplacementDifference } from "./estimators/weighted-displacement-difference.ts";
import { displacementQuotient } from "./estimators/weighted-displacement-quotient.ts";
import type { Estimate } from "./panel.ts";
import { beforeAfter, type Tabulation } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

export function companions(
  id: string,
  table: Tabulation,
  windows: Windows,
  level: number,
  context: Context,
): readonly Known<Estimate>[] {
  const camera = beforeAfter(table.camera, windows);
  const buffer = beforeAfter(table.buffer, windows);
  const comparison = beforeAfter(table.comparison, windows);
  const n = {
    units: 3,
    clusters: 3,
    periods: table.camera.length,
    events: sum([...camera, ...buffer, ...comparison]),
  };
  return [
    displacementDifference(id, camera, buffer, comparison, n, level, context),
    quotient(id, camera, buffer, comparison, n, context),
  ];
}

/**
 * The comparison ring has another size than the camera area, so counts are
 * weighted to the camera area's level before the start: the ring's change is
 * what the camera area would have seen at the ring's rate.
 */
function displacementDifference(
  id: string,
  camera: readonly [number, number],
  buffer: readonly [number, number],
  comparison: readonly [number, number],
  n: Estimate["n"],
  level: number,
  context: Context,
): Known<Estimate> {
  if (camera[0] === 0 || comparison[0] === 0 || buffer[0] === 0) return refused(warning("count.zero-cell"));
  const result = weightedDisplacementDifference({
    camera,
    comparison,
    displacement: buffer,
    displacementComparison: comparison,
    areaWeights: {
      camera: 1,
      comparison: comparison[0] / camera[0],
      displacement: 1,
      displacementComparison: comparison[0] / buffer[0],
    },
    level,
  });
  if (!result.ok) return refused(...result.problems);
  const w = result.value;
  return known(
    placed(
      `${id}/wdd`,
      {
        method: "count.wdd",
        version: "1",
        estimand: "count-difference",
        value: w.total,
        unit: "incidents",
        standardError: known(w.totalError),
        scale: "identity",
        interval: known({ low: w.low, high: w.high, level, kind: "wald" }),
        tests: [{ kind: "model", p: w.p }],
        distribution: known({ kind: "normal", mean: w.total, sd: w.totalError }),
        n,
        details: { local: w.local, displacement: w.displacement, weights: "level before the start" },
        warnings: [warning("design.wdd-poisson")],
      },
      context,
      { level },
    ),
  );
}

function quotient(
  id: string,
  camera: readonly [number, number],
  buffer: readonly [number, number],
  comparison: readonly [number, number],
  n: Estimate["n"],
  context: Context,
): Known<Estimate> {
  const result = displacementQuotient({
    cameraBefore: camera[0],
    cameraAfter: camera[1],
    bufferBefore: buffer[0],
    bufferAfter: buffer[1],
    comparisonBefore: comparison[0],
    comparisonAfter: comparison[1],
  });
  if (!result.ok) return refused(...result.problems);
  const q = result.value;
  if (q.quotient.state !== "known") return q.quotient;
  return known(
    placed(
      `${id}/wdq`,
      {
        method: "count.wdq",
        version: "1",
        estimand: "share",
        value: q.quotient.value,
        unit: "quotient",
        standardError: notMeasured(warning("count.quotient-no-error")),
        scale: "identity",
        interval: notMeasured(warning("count.quotient-no-error")),
        tests: [],
        distribution: notMeasured(warning("count.quotient-no-error")),
        n,
        details: { reading: q.reading, totalNetEffect: q.totalNetEffect },
        warnings: [],
      },
      context,
      {},
    ),
  );
}
