/** How one specification is estimated: the ratio with its interval, from the months of one area or of several. */

import { monthStart } from "../../foundation/civil-date.ts";
import type { Streams } from "../../foundation/random.ts";
import { valueOr } from "../../foundation/result.ts";
import { interruptedPoisson } from "../estimators/interrupted-time-series.ts";
import { negbinDid } from "../estimators/negbin-did.ts";
import { poolEffects } from "../estimators/random-effects.ts";
import { relativeEffectSize } from "../estimators/relative-effect-size.ts";
import type { Estimator, Panel } from "../panel.ts";
import { placeStatistic, reportedError } from "../place-statistic.ts";
import type { Tabulation } from "../tabulate.ts";
import type { Windows } from "../windows.ts";

export type Ratio = { readonly ratio: number; readonly low: number; readonly high: number };
export type Counted = { readonly table: Tabulation; readonly windows: Windows };
export type CurveEstimator = {
  readonly id: string;
  readonly estimate: (counted: readonly Counted[], level: number, streams: Streams) => Ratio | undefined;
};

/** The relative effect size with the overdispersion that the months before show. */
const counts: CurveEstimator = {
  id: "count.relative-effect-size",
  estimate: ([{ table, windows }], level) => {
    const statistic = placeStatistic(table, windows);
    if (statistic === undefined) return undefined;
    const result = relativeEffectSize(statistic, statistic.phi ?? 1, level);
    if (!result.ok) return undefined;
    const { value, inflated } = result.value;
    return { ratio: 1 / value, low: 1 / inflated.high, high: 1 / inflated.low };
  },
};

const onPanel = (estimator: Estimator<{ readonly level: number }>): CurveEstimator => ({
  id: estimator.id,
  estimate: ([counted], level, streams) => {
    const result = estimator.estimate(panelOf(counted), { level }, streams);
    if (!result.ok) return undefined;
    const interval = valueOr(result.value.interval, undefined);
    return interval === undefined || !(result.value.value > 0)
      ? undefined
      : { ratio: result.value.value, low: interval.low, high: interval.high };
  },
});

/** Of one area. */
export const areaEstimators: readonly CurveEstimator[] = [
  counts,
  onPanel(negbinDid),
  onPanel(interruptedPoisson),
];

/** Areas pooled with random effects, as the report does with few of them. */
const pooled: CurveEstimator = {
  id: "meta.random-effects",
  estimate: (members, level) => {
    const known = members.flatMap(({ table, windows }) => placeStatistic(table, windows) ?? []);
    const result = poolEffects(
      {
        effects: Float64Array.from(known, ({ logRatio }) => logRatio),
        variances: Float64Array.from(known, (one) => reportedError(one) ** 2),
      },
      { method: "REML", error: "knapp-hartung-floor", level },
    );
    if (!result.ok) return undefined;
    const { estimate, interval } = result.value;
    return { ratio: Math.exp(estimate), low: Math.exp(interval.low), high: Math.exp(interval.high) };
  },
};

/** All counts added up, as if it were one area. */
const summed: CurveEstimator = {
  id: "count.relative-effect-size",
  estimate: (members, level, streams) => {
    const total = (part: keyof Tabulation): Float64Array =>
      members[0].table[part].map((_, month) =>
        members.reduce((all, { table }) => all + table[part][month], 0),
      );
    const table = { camera: total("camera"), buffer: total("buffer"), comparison: total("comparison") };
    return counts.estimate([{ table, windows: members[0].windows }], level, streams);
  },
};

export const programmeEstimators: readonly CurveEstimator[] = [pooled, summed];

function panelOf({ table, windows }: Counted): Panel {
  const periods = table.camera.length;
  const treated = new Uint8Array(2 * periods);
  treated.fill(1, windows.beforeMonths, periods);
  const first = windows.startMonth - windows.beforeMonths;
  return {
    units: [
      { id: "camera", role: "camera", cluster: "camera" },
      { id: "comparison", role: "comparison", cluster: "comparison" },
    ],
    periods: Array.from({ length: periods }, (_, p) => {
      // The month of the start is left out: what follows stands one month later.
      const month = first + p + (p >= windows.beforeMonths ? 1 : 0);
      return { from: monthStart(month), to: monthStart(month + 1) };
    }),
    counts: Float64Array.from([...table.camera, ...table.comparison]),
    exposure: new Float64Array(2 * periods).fill(1),
    present: new Uint8Array(2 * periods).fill(1),
    treated,
  };
}
