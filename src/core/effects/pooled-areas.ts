/**
 * The effects of the areas pooled: the honest line for all areas together when
 * there are too few of them for one panel with errors per area.
 *
 * Each area's log rate ratio enters with its own error, overdispersion included;
 * the variance between areas is estimated by REML, the error is that of Knapp and
 * Hartung with its floor, and a prediction interval tells what a new area may
 * expect. See `estimators/random-effects.ts`.
 *
 * Areas without a ratio (a count of zero) are left out, and that is said. When
 * leaving out one area turns a clear result into an unclear one, that is said too.
 */

import { type Known, known, type Problem, refused, valueOr, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { qProfile } from "../statistics/heterogeneity.ts";
import { type Context, placed } from "./estimates.ts";
import {
  leaveOneOut,
  type Pooled,
  type PoolOptions,
  poolEffects,
  type Studies,
  shrunken,
} from "./estimators/random-effects.ts";
import type { Estimate } from "./panel.ts";

/** With two areas, t on one degree of freedom makes the interval useless. */
export const FEWEST_POOLED = 3;

type Member = { readonly name: string; readonly estimate: Estimate; readonly standardError: number };

/** @param areas  a rate ratio per area, known or not */
export function pooledAreas(
  id: string,
  areas: readonly { readonly name: string; readonly estimate: Known<Estimate> }[],
  level: number,
  context: Context,
): Known<Estimate> {
  const members = areas.flatMap(({ name, estimate }): Member[] => {
    if (estimate.state !== "known" || estimate.value.estimand !== "rate-ratio") return [];
    const standardError = valueOr(estimate.value.standardError, undefined);
    return standardError === undefined ? [] : [{ name, estimate: estimate.value, standardError }];
  });
  if (members.length < FEWEST_POOLED)
    return refused(warning("meta.too-few", { values: { studies: members.length, needed: FEWEST_POOLED } }));
  const studies: Studies = {
    effects: Float64Array.from(members, ({ estimate }) => Math.log(estimate.value)),
    variances: Float64Array.from(members, ({ standardError }) => standardError ** 2),
  };
  const options: PoolOptions = { method: "REML", error: "knapp-hartung-floor", level };
  const result = poolEffects(studies, options);
  if (!result.ok) return refused(...result.problems);
  const pooled = result.value;
  const own = shrunken(studies, pooled, level);
  return known(
    placed(
      id,
      {
        method: "meta.random-effects",
        version: "1",
        estimand: "rate-ratio",
        value: Math.exp(pooled.estimate),
        unit: "ratio",
        standardError: known(pooled.standardError),
        scale: "log",
        interval: known({
          low: Math.exp(pooled.interval.low),
          high: Math.exp(pooled.interval.high),
          level,
          kind: "knapp-hartung-floor",
        }),
        tests: [{ kind: "model", p: pooled.p }],
        distribution: known({ kind: "normal", mean: pooled.estimate, sd: pooled.standardError }),
        n: {
          units: sum(members.map(({ estimate }) => estimate.n.units)),
          clusters: members.length,
          periods: members[0].estimate.n.periods,
          events: sum(members.map(({ estimate }) => estimate.n.events)),
        },
        details: {
          prediction: ratios(pooled.prediction),
          tau2: pooled.heterogeneity.tau2,
          tau2Interval: qProfile(studies.effects, studies.variances, level),
          i2: pooled.i2,
          q: pooled.q,
          qP: pooled.qP,
          areas: members.map(({ name }, i) => ({
            name,
            ratio: Math.exp(own[i].prediction),
            ...ratios(own[i].interval),
          })),
        },
        warnings: [
          ...predictionWords(pooled),
          ...withoutRatio(areas.length - members.length),
          ...carriedByOne(studies, members, pooled, options),
        ],
      },
      context,
      { level },
    ),
  );
}

const ratios = (range: { readonly low: number; readonly high: number } | undefined) =>
  range === undefined ? undefined : { low: Math.exp(range.low), high: Math.exp(range.high) };

function predictionWords({ prediction }: Pooled): readonly Problem[] {
  const range = ratios(prediction);
  if (range === undefined) return [];
  return [warning("pooled.prediction", { values: { low: range.low - 1, high: range.high - 1 } })];
}

const withoutRatio = (count: number): readonly Problem[] =>
  count === 0 ? [] : [warning("pooled.without-ratio", { values: { count } })];

/** The area, or how many, without which a pooled result that excludes no change would no longer do so. */
function carriedByOne(
  studies: Studies,
  members: readonly Member[],
  { interval }: Pooled,
  options: PoolOptions,
): readonly Problem[] {
  const clear = ({ low, high }: { readonly low: number; readonly high: number }): boolean =>
    low > 0 || high < 0;
  if (!clear(interval) || members.length <= FEWEST_POOLED) return [];
  const left = leaveOneOut(studies, options);
  if (!left.ok) return [];
  const carriers = left.value.flatMap(({ interval: without, estimate }, i) =>
    clear(without) ? [] : [{ area: members[i].name, change: Math.exp(estimate) - 1 }],
  );
  if (carriers.length === 1) return [warning("pooled.one-area-carries", { values: carriers[0] })];
  if (carriers.length === 0) return [];
  return [warning("pooled.barely-clear", { values: { areas: carriers.length, total: members.length } })];
}
