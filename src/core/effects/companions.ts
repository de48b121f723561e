/**
 * Companions of a site's main estimate on the scale of counts, buffer included.
 *
 * The camera area and its buffer have one comparison ring between them, so the
 * weighted displacement difference takes the error for a shared comparison: see
 * `total-net-effect.ts`, of which it is the opposite.
 */

import { type Known, known, notMeasured, refused, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { ASSUMED_DISPERSION, type Context, placed } from "./estimates.ts";
import { totalNetEffect } from "./estimators/total-net-effect.ts";
import { displacementQuotient, type QuotientCounts } from "./estimators/weighted-displacement-quotient.ts";
import type { Estimate } from "./panel.ts";
import { beforeAfter, type Tabulation } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

/** How uncertain counts are: the level of intervals, and the overdispersion seen before the start. */
type Certainty = { readonly level: number; readonly dispersion: number; readonly seen: boolean };

/** @param phi  overdispersion of the months before the start; undefined when it cannot be seen */
export function companions(
  id: string,
  table: Tabulation,
  windows: Windows,
  level: number,
  phi: number | undefined,
  context: Context,
): readonly Known<Estimate>[] {
  const camera = beforeAfter(table.camera, windows);
  const buffer = beforeAfter(table.buffer, windows);
  const comparison = beforeAfter(table.comparison, windows);
  const counts: QuotientCounts = {
    cameraBefore: camera[0],
    cameraAfter: camera[1],
    bufferBefore: buffer[0],
    bufferAfter: buffer[1],
    comparisonBefore: comparison[0],
    comparisonAfter: comparison[1],
  };
  const n = {
    units: 3,
    clusters: 3,
    periods: table.camera.length,
    events: sum([...camera, ...buffer, ...comparison]),
  };
  const certainty = { level, dispersion: phi ?? ASSUMED_DISPERSION, seen: phi !== undefined };
  return [
    displacementDifference(id, counts, n, certainty, context),
    quotient(id, counts, n, certainty, context),
  ];
}

/**
 * The comparison ring has another size than the camera area, so counts are
 * weighted to the level of each area before the start: the ring's change is what
 * the area would have seen at the ring's rate.
 */
function displacementDifference(
  id: string,
  counts: QuotientCounts,
  n: Estimate["n"],
  { level, dispersion, seen }: Certainty,
  context: Context,
): Known<Estimate> {
  const { cameraBefore, bufferBefore } = counts;
  if (cameraBefore === 0 || bufferBefore === 0) return refused(warning("count.zero-cell"));
  const result = totalNetEffect(counts, dispersion, level);
  if (!result.ok) return refused(...result.problems);
  const { local, beside, total } = result.value;
  return known(
    placed(
      `${id}/wdd`,
      {
        method: "count.wdd",
        version: "2",
        estimand: "count-difference",
        value: -total.value,
        unit: "incidents",
        standardError: known(total.standardError),
        scale: "identity",
        interval: known({ low: -total.high, high: -total.low, level, kind: "wald-shared-comparison" }),
        tests: [{ kind: "model", p: total.p }],
        distribution: known({ kind: "normal", mean: -total.value, sd: total.standardError }),
        n,
        details: {
          local: -local.value,
          displacement: -beside.value,
          weights: "level before the start",
          dispersion,
          dispersionSeen: seen,
        },
        warnings: seen ? [] : [warning("design.dispersion-assumed", { values: { phi: dispersion } })],
      },
      context,
      { level },
    ),
  );
}

function quotient(
  id: string,
  counts: QuotientCounts,
  n: Estimate["n"],
  certainty: Certainty,
  context: Context,
): Known<Estimate> {
  const result = displacementQuotient(counts, certainty);
  if (!result.ok) return refused(...result.problems);
  const q = result.value;
  if (q.quotient.state !== "known") return q.quotient;
  return known(
    placed(
      `${id}/wdq`,
      {
        method: "count.wdq",
        version: "2",
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
