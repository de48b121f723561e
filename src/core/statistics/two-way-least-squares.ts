/**
 * Weighted least squares with area and period effects:
 *
 *   minimise sum w_ut (z_ut - a_u - c_t - x_ut'b)^2
 *
 * on a grid of areas by periods; a weight of zero leaves a cell out. The area
 * effects have a closed form given the rest, so the equations solved are those of
 * the periods and of b. The first period in use has effect zero.
 *
 * The same equations, with other right-hand sides, give each step of a count
 * regression and the influence of cells on a prediction.
 */

import { cholesky, type Factor, solve } from "./cholesky.ts";

export type Grid = {
  readonly units: number;
  readonly periods: number;
  /** units x periods, unit-major; none negative. */
  readonly weight: Float64Array;
  /** One grid of values per column of interest. */
  readonly columns: readonly Float64Array[];
};

/** Weighted totals per area, per period and per column: what the fitted values must add up to. */
export type Totals = {
  readonly unit: Float64Array;
  readonly period: Float64Array;
  readonly column: Float64Array;
};

export type TwoWayEffects = {
  /** Zero for areas without any weight. */
  readonly unit: Float64Array;
  readonly period: Float64Array;
  readonly coefficients: Float64Array;
};

export type TwoWayEquations = {
  readonly solve: (totals: Totals) => TwoWayEffects;
  /** Weighted least squares of z. */
  readonly fit: (z: Float64Array) => TwoWayEffects;
};

/** @returns the equations; or the period or column that follows from the rest */
export function twoWayEquations(
  grid: Grid,
): TwoWayEquations | { readonly dependentPeriod: number } | { readonly dependentColumn: number } {
  const { units, periods, weight, columns } = grid;
  const used = periodsInUse(grid);
  const free = used.length - 1;
  const size = free + columns.length;
  const unitWeight = new Float64Array(units);
  for (let i = 0; i < weight.length; i += 1) unitWeight[Math.floor(i / periods)] += weight[i];
  const means = columns.map((column) => unitMeans(grid, column, unitWeight));
  const factor = cholesky(normalMatrix(grid, used, unitWeight, means), size);
  if ("dependent" in factor) {
    return factor.dependent < free
      ? { dependentPeriod: used[factor.dependent + 1] }
      : { dependentColumn: factor.dependent - free };
  }
  const solveFor = (totals: Totals): TwoWayEffects => solved(grid, used, unitWeight, means, factor, totals);
  return { solve: solveFor, fit: (z) => solveFor(weightedTotals(grid, z)) };
}

export const isEquations = (equations: ReturnType<typeof twoWayEquations>): equations is TwoWayEquations =>
  "solve" in equations;

/** Fitted value of a cell, offset and columns aside. */
export const effectOf = ({ unit, period }: TwoWayEffects, i: number, periods: number): number =>
  unit[Math.floor(i / periods)] + period[i % periods];

export function weightedTotals({ units, periods, weight, columns }: Grid, z: Float64Array): Totals {
  const totals = {
    unit: new Float64Array(units),
    period: new Float64Array(periods),
    column: new Float64Array(columns.length),
  };
  for (let i = 0; i < weight.length; i += 1) {
    if (weight[i] === 0) continue;
    const value = weight[i] * z[i];
    totals.unit[Math.floor(i / periods)] += value;
    totals.period[i % periods] += value;
    for (let a = 0; a < columns.length; a += 1) totals.column[a] += value * columns[a][i];
  }
  return totals;
}

function periodsInUse({ periods, weight }: Grid): number[] {
  const seen = new Uint8Array(periods);
  for (let i = 0; i < weight.length; i += 1) if (weight[i] > 0) seen[i % periods] = 1;
  return Array.from({ length: periods }, (_, p) => p).filter((p) => seen[p] === 1);
}

function unitMeans(
  { units, periods, weight }: Grid,
  column: Float64Array,
  unitWeight: Float64Array,
): Float64Array {
  const means = new Float64Array(units);
  for (let i = 0; i < weight.length; i += 1) means[Math.floor(i / periods)] += weight[i] * column[i];
  return means.map((total, u) => (unitWeight[u] > 0 ? total / unitWeight[u] : 0));
}

/** Lower triangle of the equations of periods (but the first) and columns, area effects put in. */
function normalMatrix(
  { units, periods, weight, columns }: Grid,
  used: readonly number[],
  unitWeight: Float64Array,
  means: readonly Float64Array[],
): Float64Array {
  const free = used.length - 1;
  const size = free + columns.length;
  const matrix = new Float64Array(size * size);
  for (let u = 0; u < units; u += 1) {
    if (unitWeight[u] === 0) continue;
    const at = u * periods;
    for (let j = 0; j < used.length; j += 1) {
      const i = at + used[j];
      const w = weight[i];
      if (w === 0) continue;
      for (let a = 0; a < columns.length; a += 1) {
        const own = w * (columns[a][i] - means[a][u]);
        if (own === 0) continue;
        const row = (free + a) * size;
        if (j > 0) matrix[row + j - 1] += own;
        for (let b = 0; b <= a; b += 1) matrix[row + free + b] += own * (columns[b][i] - means[b][u]);
      }
      if (j === 0) continue;
      const row = (j - 1) * size;
      const share = w / unitWeight[u];
      matrix[row + j - 1] += w;
      for (let q = 1; q <= j; q += 1) matrix[row + q - 1] -= share * weight[at + used[q]];
    }
  }
  return matrix;
}

function solved(
  { units, periods, weight, columns }: Grid,
  used: readonly number[],
  unitWeight: Float64Array,
  means: readonly Float64Array[],
  factor: Factor,
  totals: Totals,
): TwoWayEffects {
  const free = used.length - 1;
  const right = new Float64Array(free + columns.length);
  for (let j = 1; j <= free; j += 1) right[j - 1] = totals.period[used[j]];
  for (let a = 0; a < columns.length; a += 1) right[free + a] = totals.column[a];
  for (let u = 0; u < units; u += 1) {
    if (unitWeight[u] === 0) continue;
    const mean = totals.unit[u] / unitWeight[u];
    for (let j = 1; j <= free; j += 1) right[j - 1] -= mean * weight[u * periods + used[j]];
    for (let a = 0; a < columns.length; a += 1) right[free + a] -= totals.unit[u] * means[a][u];
  }
  const answer = solve(factor, right);
  const period = new Float64Array(periods);
  for (let j = 1; j <= free; j += 1) period[used[j]] = answer[j - 1];
  const coefficients = answer.slice(free);
  const unit = Float64Array.from({ length: units }, (_, u) => {
    if (unitWeight[u] === 0) return 0;
    let rest = totals.unit[u];
    for (const p of used) rest -= weight[u * periods + p] * period[p];
    for (let a = 0; a < columns.length; a += 1) rest -= unitWeight[u] * means[a][u] * coefficients[a];
    return rest / unitWeight[u];
  });
  return { unit, period, coefficients };
}
