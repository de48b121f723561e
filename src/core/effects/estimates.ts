/** The estimates of one site: main, companions, displacement, and the smallest change that could be seen. */

import { type Known, known, knownOf, notMeasured, refused, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity, TraceId } from "../foundation/trace.ts";
import type { AreaEffect } from "./area-effect.ts";
import { dispersion } from "./dispersion.ts";
import { smallestVisible as smallestVisibleRatio } from "./estimators/power.ts";
import { type FourCounts, relativeEffectSize } from "./estimators/relative-effect-size.ts";
import type { Estimate, Estimator, Panel, RawEstimate } from "./panel.ts";
import type { PlaceStatistic } from "./place-statistic.ts";
import type { SiteContext } from "./site-effect.ts";
import { beforeAfter, type Tabulation } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

export type Context = Pick<SiteContext, "book" | "inputs">;

/** Overdispersion assumed where a single count per period does not let it be seen. */
export const ASSUMED_DISPERSION = 2;
const ALPHA = 0.05;
const POWER = 0.8;

/** Gives an estimate its place in the evaluation: an id and a trace. */
export function placed(
  id: string,
  raw: RawEstimate,
  context: Context,
  options: Readonly<Record<string, number>>,
): Estimate {
  const trace = context.book.add({
    method: raw.method,
    version: raw.version,
    inputs: context.inputs,
    parameters: [],
    options,
  });
  return { ...raw, id, trace };
}

/** Runs a panel estimator and gives its estimate a place in the evaluation. */
export function estimateOn<O extends { readonly level: number }>(
  id: string,
  panel: Panel,
  estimator: Estimator<O>,
  options: O,
  context: SiteContext,
): Known<Estimate> {
  const result = knownOf(estimator.estimate(panel, options, context.streams));
  if (result.state !== "known") return result;
  return known(placed(id, result.value, context, { level: options.level }));
}

/** The rate ratio of four counts, with the error inflated by an overdispersion. */
function ratio(
  id: string,
  counts: FourCounts,
  phi: number,
  phiSeen: boolean,
  periods: number,
  level: number,
  context: Context,
): Known<Estimate> {
  const result = relativeEffectSize(counts, phi, level);
  if (!result.ok) return refused(...result.problems);
  const { value, log, poisson, inflated } = result.value;
  const events = sum(Object.values(counts));
  return known(
    placed(
      id,
      {
        method: "count.relative-effect-size",
        version: "1",
        estimand: "rate-ratio",
        value: 1 / value,
        unit: "ratio",
        standardError: known(inflated.standardError),
        scale: "log",
        interval: known({ low: 1 / inflated.high, high: 1 / inflated.low, level, kind: "wald-log-inflated" }),
        tests: [{ kind: "model", p: inflated.p }],
        distribution: known({ kind: "normal", mean: -log, sd: inflated.standardError }),
        n: { units: 2, clusters: 2, periods, events },
        details: {
          relativeEffectSize: value,
          dispersion: phi,
          dispersionSeen: phiSeen,
          poissonInterval: { low: poisson.low, high: poisson.high },
          inflatedInterval: { low: inflated.low, high: inflated.high },
        },
        warnings: phiSeen ? [] : [warning("design.dispersion-assumed", { values: { phi } })],
      },
      context,
      { level },
    ),
  );
}

export function mainEstimate(
  id: string,
  table: Tabulation,
  windows: Windows,
  statistic: PlaceStatistic | undefined,
  level: number,
  context: SiteContext,
): Known<Estimate> {
  const [cameraBefore, cameraAfter] = beforeAfter(table.camera, windows);
  const [comparisonBefore, comparisonAfter] = beforeAfter(table.comparison, windows);
  const counts = { cameraBefore, cameraAfter, comparisonBefore, comparisonAfter };
  const phi = statistic?.phi;
  return ratio(
    `${id}/main`,
    counts,
    phi ?? ASSUMED_DISPERSION,
    phi !== undefined,
    table.camera.length,
    level,
    context,
  );
}

/** The same from two counts before and after, where no months are known. */
export const countsEstimate = (
  id: string,
  own: { readonly before: number; readonly after: number },
  compared: { readonly before: number; readonly after: number },
  level: number,
  context: Context,
): Known<Estimate> =>
  ratio(
    `${id}/main`,
    {
      cameraBefore: own.before,
      cameraAfter: own.after,
      comparisonBefore: compared.before,
      comparisonAfter: compared.after,
    },
    ASSUMED_DISPERSION,
    false,
    2,
    level,
    context,
  );

/** The buffer against the comparison: above 1 is more incidents beside the cameras than expected. */
export function displacementEstimate(
  id: string,
  table: Tabulation,
  windows: Windows,
  level: number,
  context: SiteContext,
): Known<Estimate> {
  const [cameraBefore, cameraAfter] = beforeAfter(table.buffer, windows);
  const [comparisonBefore, comparisonAfter] = beforeAfter(table.comparison, windows);
  const seen = dispersion([
    table.buffer.subarray(0, windows.beforeMonths),
    table.comparison.subarray(0, windows.beforeMonths),
  ]);
  return ratio(
    `${id}/displacement`,
    { cameraBefore, cameraAfter, comparisonBefore, comparisonAfter },
    seen === undefined ? ASSUMED_DISPERSION : Math.max(1, seen),
    seen !== undefined,
    table.buffer.length,
    level,
    context,
  );
}

/** Smallest decrease that would be seen with 80 % power, as a negative share; undefined when none would. */
export function smallestVisibleChange(
  cameraBefore: number,
  comparisonBefore: number,
  comparisonAfter: number,
  phi: number,
): number | undefined {
  if (cameraBefore === 0 || comparisonBefore === 0 || comparisonAfter === 0) return undefined;
  const result = smallestVisibleRatio({
    beforeCamera: cameraBefore,
    beforeComparison: comparisonBefore,
    afterToBefore: 1,
    phi,
    alpha: ALPHA,
    power: POWER,
  });
  return result.ok && result.value.decrease !== undefined ? result.value.decrease - 1 : undefined;
}

export function smallestVisible(
  id: string,
  table: Tabulation,
  windows: Windows,
  phi: number,
  trace: TraceId,
): AreaEffect["smallestVisible"] {
  const [before] = beforeAfter(table.camera, windows);
  const [comparisonBefore, comparisonAfter] = beforeAfter(table.comparison, windows);
  const change = smallestVisibleChange(before, comparisonBefore, comparisonAfter, phi);
  if (change === undefined) return notMeasured(warning("design.power-unknown"));
  const quantity: Quantity = { id: `${id}/smallest-visible`, value: change, unit: "share", n: before, trace };
  return known(quantity);
}
