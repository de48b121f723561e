/**
 * Weighted displacement difference: change in the camera area minus change in
 * its comparison, plus the same for the displacement area around it.
 *
 *   WDD = (T1 - T0) - (C1 - C0) + (D1 - D0) - (E1 - E0)
 *
 * with T camera area, C comparison, D displacement area, E its comparison; 0
 * before, 1 after. Each count is divided by the weight of its period (length)
 * and of its area (size); its variance by the square.
 *
 * @param input  counts, whole numbers from zero; weights above zero; level 0..1
 * @returns      incidents per unit of weight: local, displacement, total, with error, z, p and interval
 *
 * Assumes independent Poisson counts and equal change in numbers without
 * cameras, so a comparison of another size needs area weights; too narrow when
 * counts are overdispersed. Fails with count.not-whole, count.weight or
 * count.no-variance.
 * Source: Wheeler & Ratcliffe 2018, Crime Science 7:11,
 * doi:10.1186/s40163-018-0085-5. Agrees with ptools 2.0.0.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { normalQuantile, normalTwoSided } from "../../statistics/distributions.ts";

export type Pair = readonly [before: number, after: number];

export type DisplacementInput = {
  readonly camera: Pair;
  readonly comparison: Pair;
  readonly displacement?: Pair;
  readonly displacementComparison?: Pair;
  readonly timeWeights?: Pair;
  readonly areaWeights?: {
    readonly camera: number;
    readonly comparison: number;
    readonly displacement: number;
    readonly displacementComparison: number;
  };
  readonly level: number;
};

export type DisplacementDifference = {
  readonly local: number;
  readonly localError: number;
  readonly displacement: number;
  readonly displacementError: number;
  readonly total: number;
  readonly totalError: number;
  readonly z: number;
  readonly p: number;
  readonly low: number;
  readonly high: number;
};

const EQUAL_AREAS = { camera: 1, comparison: 1, displacement: 1, displacementComparison: 1 };

export function weightedDisplacementDifference(input: DisplacementInput): Result<DisplacementDifference> {
  const none: Pair = [0, 0];
  const time = input.timeWeights ?? [1, 1];
  const area = input.areaWeights ?? EQUAL_AREAS;
  const pairs: readonly (readonly [Pair, number])[] = [
    [input.camera, area.camera],
    [input.comparison, area.comparison],
    [input.displacement ?? none, area.displacement],
    [input.displacementComparison ?? none, area.displacementComparison],
  ];
  if (pairs.some(([pair]) => pair.some((n) => !Number.isInteger(n) || n < 0)))
    return fail(error("count.not-whole"));
  if ([...time, ...pairs.map(([, weight]) => weight)].some((weight) => !(weight > 0 && weight < Infinity)))
    return fail(error("count.weight"));
  const [t, c, d, e] = pairs.map(([pair, weight]) => ({
    change: pair[1] / (time[1] * weight) - pair[0] / (time[0] * weight),
    variance: pair[1] / (time[1] * weight) ** 2 + pair[0] / (time[0] * weight) ** 2,
  }));
  const total = t.change - c.change + d.change - e.change;
  const totalError = Math.sqrt(t.variance + c.variance + d.variance + e.variance);
  if (totalError === 0) return fail(error("count.no-variance"));
  const half = normalQuantile((1 + input.level) / 2) * totalError;
  const z = total / totalError;
  return succeed({
    local: t.change - c.change,
    localError: Math.sqrt(t.variance + c.variance),
    displacement: d.change - e.change,
    displacementError: Math.sqrt(d.variance + e.variance),
    total,
    totalError,
    z,
    p: normalTwoSided(z),
    low: total - half,
    high: total + half,
  });
}

/**
 * Harm-weighted sum of displacement differences over offence types.
 *
 *   H = sum w_k WDD_k,   Var[H] = sum w_k^2 Var[WDD_k]
 *
 * @param weights  harm per incident of each type, zero or more, not all zero
 *
 * The variance ignores that types rise and fall together. Fails with
 * count.weight, and as the displacement difference does. Agrees with ptools
 * 2.0.0 (wdd_harm).
 */
export function harmWeightedDifference(
  types: readonly DisplacementInput[],
  weights: readonly number[],
  level: number,
): Result<{
  readonly estimates: readonly number[];
  readonly errors: readonly number[];
  readonly harm: number;
  readonly harmError: number;
  readonly z: number;
  readonly low: number;
  readonly high: number;
}> {
  const usable = weights.every((weight) => Number.isFinite(weight) && weight >= 0);
  if (types.length !== weights.length || !usable || !weights.some((weight) => weight > 0))
    return fail(error("count.weight"));
  const estimates: number[] = [];
  const errors: number[] = [];
  for (const type of types) {
    const result = weightedDisplacementDifference(type);
    if (!result.ok) return result;
    estimates.push(result.value.total);
    errors.push(result.value.totalError);
  }
  const harm = estimates.reduce((total, value, k) => total + weights[k] * value, 0);
  const harmError = Math.sqrt(errors.reduce((total, value, k) => total + (weights[k] * value) ** 2, 0));
  const half = normalQuantile((1 + level) / 2) * harmError;
  return succeed({
    estimates,
    errors,
    harm,
    harmError,
    z: harm / harmError,
    low: harm - half,
    high: harm + half,
  });
}
