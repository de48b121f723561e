/**
 * Where do the flexible cameras stand month by month? The fixed places of the
 * plan stay; what they see is taken out, and the flexible cameras move over
 * the best other places of each calendar month.
 */

import type { Streams } from "../foundation/random.ts";
import { fail, type Result, succeed, warning } from "../foundation/result.ts";
import type { Solve } from "../optimisation/integer-programme.ts";
import { rotation } from "../optimisation/rotation.ts";
import { type Effort, solveCovering } from "../optimisation/solve-covering.ts";
import type { Prepared } from "./prepare.ts";
import { groupWeight } from "./sites.ts";

export type RotationWishes = {
  readonly months: number;
  readonly cameras: number;
  /** Candidates that hold a fixed camera. */
  readonly fixed: readonly number[];
  /** Candidates considered for the flexible ones. */
  readonly sites: number;
  /** Incidents that a move must bring into view to be worth it. */
  readonly moveCost: number;
  readonly longestStay?: number;
};

export type Rotation = {
  /** Per month the candidates in use. */
  readonly months: readonly (readonly number[])[];
  readonly value: number;
  readonly gap: number;
};

/** Mean weight per calendar month (0 to 11) and place. */
export type MonthWeights = readonly Float64Array[];

/** Fails with planning.no-flexible or as `rotation` does. */
export async function rotate(
  { model }: Prepared,
  weights: MonthWeights,
  wishes: RotationWishes,
  effort: Effort,
  streams: Streams,
  solve: Solve,
): Promise<Result<Rotation>> {
  if (wishes.cameras === 0) return fail(warning("planning.no-flexible"));
  const taken = new Set(wishes.fixed.flatMap((c) => Array.from(model.options[c].cover.demand)));
  const perMonth = weights.map((weight) => groupWeight(model, weight));
  const left = (c: number): number =>
    Array.from(model.options[c].cover.demand).reduce(
      (total, group) =>
        taken.has(group) ? total : total + perMonth.reduce((sum, month) => sum + month[group], 0),
      0,
    );
  const sites = model.candidates
    .map((_, c) => ({ c, worth: left(c) }))
    .filter(({ c, worth }) => worth > 0 && !wishes.fixed.includes(c))
    .sort((a, b) => b.worth - a.worth || a.c - b.c)
    .slice(0, wishes.sites)
    .map(({ c }) => c);
  const covering = rotation({
    periods: wishes.months,
    most: wishes.cameras,
    residual: 0,
    moveCost: wishes.moveCost,
    sites: sites.map((c) => {
      const demand = Array.from(model.options[c].cover.demand).filter((group) => !taken.has(group));
      return { demand, effect: demand.map(() => 1) };
    }),
    weight: Array.from({ length: model.groups }, (_, group) =>
      Array.from({ length: wishes.months }, (__, t) => perMonth[t % 12][group]),
    ),
    ...(wishes.longestStay === undefined ? {} : { longestStay: wishes.longestStay }),
  });
  if (!covering.ok) return covering;
  const answer = await solveCovering(covering.value, effort, streams, solve);
  if (!("chosen" in answer)) return fail(warning("planning.no-flexible"));
  return succeed({
    months: Array.from({ length: wishes.months }, (_, t) =>
      answer.chosen.filter((o) => o % wishes.months === t).map((o) => sites[Math.floor(o / wishes.months)]),
    ),
    value: answer.value,
    gap: answer.gap,
  });
}
