/**
 * Where movable things stand in which period, as a covering model: an option
 * is a site in a period. It covers the demand of that period, a part of the
 * demand of the next (what it still does after it has gone), and a penalty
 * for arriving.
 *
 * value = sum_it w_it max(effect now, residual x effect of the period before)
 *         - moveCost x arrivals after the first period
 *
 * An arrival is "here now and not before" = (here now or before) - (here
 * before): the first part is a penalty row over both options, the second a
 * premium on the earlier option.
 */

import { error, fail, type Result } from "../foundation/result.ts";
import { type Covering, type CoveringOption, covering } from "./covering.ts";
import type { LinearRule } from "./rules.ts";

export type RotationInstance = {
  readonly periods: number;
  /** Most places in use at a time. */
  readonly most: number;
  /** Share of the effect that is left one period after leaving, 0 to 1. */
  readonly residual: number;
  readonly moveCost: number;
  /** Per site: the demand it covers and how well. */
  readonly sites: readonly { readonly demand: ArrayLike<number>; readonly effect: ArrayLike<number> }[];
  /** Weight per demand and period. */
  readonly weight: readonly ArrayLike<number>[];
  /** Most periods in a row on one site. */
  readonly longestStay?: number;
  /** May the site be used in the period? Always when absent. */
  readonly allowed?: (site: number, period: number) => boolean;
};

/** Option number of a site in a period. */
export const rotationOption = (periods: number, site: number, period: number): number =>
  site * periods + period;

/** Fails with optimise.rotation-range, or as `covering` does. */
export function rotation(instance: RotationInstance): Result<Covering> {
  const { periods, most, residual, moveCost, sites, weight } = instance;
  if (
    !Number.isInteger(periods) ||
    periods < 1 ||
    !(most >= 0) ||
    !(residual >= 0 && residual <= 1) ||
    !(moveCost >= 0)
  )
    return fail(error("optimise.rotation-range"));
  const demands = weight.length;
  const demand = new Float64Array(demands * periods + (moveCost > 0 ? sites.length * (periods - 1) : 0));
  weight.forEach((row, i) => {
    for (let t = 0; t < periods; t += 1) demand[i * periods + t] = row[t];
  });
  demand.fill(-moveCost, demands * periods);
  const options = sites.flatMap((_, s) =>
    Array.from({ length: periods }, (__, t) => optionOf(instance, s, t, demands * periods)),
  );
  return covering({
    options,
    demand,
    rules: {},
    moreRules: [...perPeriod(sites.length, periods, most), ...stays(instance), ...closed(instance)],
  });
}

function optionOf(
  { periods, residual, moveCost, sites }: RotationInstance,
  s: number,
  t: number,
  penalties: number,
): CoveringOption {
  const demand: number[] = [];
  const effect: number[] = [];
  const site = sites[s];
  for (let k = 0; k < site.demand.length; k += 1) {
    demand.push(site.demand[k] * periods + t);
    effect.push(site.effect[k]);
    if (t + 1 < periods && residual > 0) {
      demand.push(site.demand[k] * periods + t + 1);
      effect.push(residual * site.effect[k]);
    }
  }
  const penalty = penalties + s * (periods - 1);
  if (moveCost > 0 && t > 0) {
    demand.push(penalty + t - 1);
    effect.push(1);
  }
  if (moveCost > 0 && t + 1 < periods) {
    demand.push(penalty + t);
    effect.push(1);
  }
  return {
    site: rotationOption(periods, s, t),
    kind: "place",
    zone: String(t),
    cost: 0,
    exposure: 0,
    price: t + 1 < periods ? moveCost : 0,
    cover: { demand, effect },
  };
}

const ones = (n: number): number[] => Array.from({ length: n }, () => 1);

function perPeriod(sites: number, periods: number, most: number): LinearRule[] {
  return Array.from({ length: periods }, (_, t) => ({
    id: "period-cap",
    values: { period: t + 1, most },
    options: Array.from({ length: sites }, (__, s) => rotationOption(periods, s, t)),
    coefficients: ones(sites),
    low: Number.NEGATIVE_INFINITY,
    high: most,
  }));
}

/** No site longer than `longestStay` in a row. */
function stays({ periods, sites, longestStay }: RotationInstance): LinearRule[] {
  if (longestStay === undefined || longestStay >= periods) return [];
  return sites.flatMap((_, s) =>
    Array.from({ length: periods - longestStay }, (__, t) => ({
      id: "longest-stay",
      values: { most: longestStay },
      options: Array.from({ length: longestStay + 1 }, (___, k) => rotationOption(periods, s, t + k)),
      coefficients: ones(longestStay + 1),
      low: Number.NEGATIVE_INFINITY,
      high: longestStay,
    })),
  );
}

function closed({ periods, sites, allowed }: RotationInstance): LinearRule[] {
  if (allowed === undefined) return [];
  return sites.flatMap((_, s) =>
    Array.from({ length: periods }, (__, t) => t)
      .filter((t) => !allowed(s, t))
      .map((t) => ({
        id: "not-designated",
        values: { period: t + 1 },
        options: [rotationOption(periods, s, t)],
        coefficients: [1],
        low: Number.NEGATIVE_INFINITY,
        high: 0,
      })),
  );
}
