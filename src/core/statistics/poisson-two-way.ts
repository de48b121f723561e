/**
 * Poisson regression with area and period effects that are swept out instead
 * of estimated as dummies: ln E[y_ut] = a_u + c_t + x_ut'b (+ offset).
 *
 * Each IRLS step removes the weighted area and period means from the working
 * response and the columns of x by turns until nothing changes, and regresses
 * what is left (Correia, Guimaraes & Zylkin 2020, Stata Journal 20:95-115).
 * Areas without any incident carry no information and are dropped.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { cholesky, inverse, solve } from "./cholesky.ts";
import { crossProduct, crossVector, type DesignMatrix } from "./design.ts";
import { type CountFit, poissonDeviance } from "./poisson.ts";

export type TwoWayData = {
  readonly y: Float64Array;
  /** Columns of interest, one value per row. */
  readonly columns: readonly Float64Array[];
  readonly names: readonly string[];
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly units: number;
  readonly periods: number;
  readonly offset?: Float64Array;
};

/** The columns of `design` are those of interest with both effects swept out. */
export type TwoWayFit = CountFit & {
  readonly deviance: number;
  /** Rows used, as positions in the data. */
  readonly rows: Int32Array;
  readonly unitsUsed: number;
  readonly unitsDropped: number;
  readonly periodsUsed: number;
};

const MOST_STEPS = 100;
const MOST_SWEEPS = 10_000;
const SWEPT = 1e-11;
const TOLERANCE = 1e-12;
/** As in one-way Poisson regression: rounding of the deviance per incident. */
const ROUNDING = 1e-14;

/** Fails with regression.no-events, regression.collinear, regression.separated or regression.not-converged. */
export function fitTwoWay(data: TwoWayData): Result<TwoWayFit> {
  const rows = informative(data);
  const n = rows.length;
  const k = data.columns.length;
  if (n === 0) return fail(error("regression.no-events"));
  const y = Float64Array.from(rows, (i) => data.y[i]);
  const offset = Float64Array.from(rows, (i) => data.offset?.[i] ?? 0);
  const unit = Int32Array.from(rows, (i) => data.unit[i]);
  const period = Int32Array.from(rows, (i) => data.period[i]);
  const columns = data.columns.map((column) => Float64Array.from(rows, (i) => column[i]));
  const mean = y.reduce((total, value) => total + value, 0) / n;
  const mu = y.map((value) => (value + mean) / 2);
  const eta = mu.map((value) => Math.log(value));
  const sweep = sweeper(unit, period, data.units, data.periods);
  let before = Infinity;
  let swept = columns.map((column) => Float64Array.from(column));
  const z = new Float64Array(n);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    for (let i = 0; i < n; i += 1) z[i] = eta[i] - offset[i] + (y[i] - mu[i]) / mu[i];
    const response = Float64Array.from(z);
    if (!sweep([response, ...swept], mu)) return notConverged();
    const design = flatten(swept, data.names, n, k);
    const factor = cholesky(crossProduct(design, mu), k);
    if ("dependent" in factor) {
      return fail(error("regression.collinear", { values: { term: data.names[factor.dependent] } }));
    }
    const coefficients = solve(factor, crossVector(design, mu, response));
    for (let i = 0; i < n; i += 1) {
      let fitted = 0;
      for (let a = 0; a < k; a += 1) fitted += design.x[i * k + a] * coefficients[a];
      eta[i] = z[i] - (response[i] - fitted) + offset[i];
      mu[i] = Math.exp(eta[i]);
    }
    if (eta.some((value, i) => Math.abs(value - offset[i]) > 30)) return fail(error("regression.separated"));
    const deviance = poissonDeviance(y, mu);
    if (Math.abs(deviance - before) <= TOLERANCE * (deviance + 0.1) + ROUNDING * mean * n) {
      swept = columns.map((column) => Float64Array.from(column));
      if (!sweep(swept, mu)) return notConverged();
      const last = flatten(swept, data.names, n, k);
      const final = cholesky(crossProduct(last, mu), k);
      const unitsUsed = new Set(unit).size;
      return succeed({
        design: last,
        y,
        coefficients,
        mu,
        weight: Float64Array.from(mu),
        bread: inverse("dependent" in final ? factor : final),
        logLikelihood: 0,
        iterations: step,
        deviance,
        rows,
        unitsUsed,
        unitsDropped: data.units - unitsUsed,
        periodsUsed: new Set(period).size,
      });
    }
    before = deviance;
  }
  return notConverged();
}

const notConverged = (): Result<never> =>
  fail(error("regression.not-converged", { values: { iterations: MOST_STEPS } }));

/** Rows of areas and periods that hold at least one incident. */
function informative({ y, unit, period, units, periods }: TwoWayData): Int32Array {
  const perUnit = new Float64Array(units);
  const perPeriod = new Float64Array(periods);
  for (let i = 0; i < y.length; i += 1) {
    perUnit[unit[i]] += y[i];
    perPeriod[period[i]] += y[i];
  }
  return Int32Array.from(
    Array.from(y.keys()).filter((i) => perUnit[unit[i]] > 0 && perPeriod[period[i]] > 0),
  );
}

const flatten = (
  columns: readonly Float64Array[],
  names: readonly string[],
  n: number,
  k: number,
): DesignMatrix => {
  const x = new Float64Array(n * k);
  for (let a = 0; a < k; a += 1) for (let i = 0; i < n; i += 1) x[i * k + a] = columns[a][i];
  return { n, k, names, x };
};

/** Removes weighted unit and period means by turns, in place; false when it does not settle. */
function sweeper(unit: Int32Array, period: Int32Array, units: number, periods: number) {
  const byUnit = new Float64Array(units);
  const byPeriod = new Float64Array(periods);
  const weightUnit = new Float64Array(units);
  const weightPeriod = new Float64Array(periods);
  return (columns: readonly Float64Array[], weight: Float64Array): boolean => {
    weightUnit.fill(0);
    weightPeriod.fill(0);
    for (let i = 0; i < weight.length; i += 1) {
      weightUnit[unit[i]] += weight[i];
      weightPeriod[period[i]] += weight[i];
    }
    return columns.every((column) => {
      for (let turn = 0; turn < MOST_SWEEPS; turn += 1) {
        const moved = Math.max(
          subtractMeans(column, weight, unit, byUnit, weightUnit),
          subtractMeans(column, weight, period, byPeriod, weightPeriod),
        );
        if (moved < SWEPT) return true;
      }
      return false;
    });
  };
}

function subtractMeans(
  column: Float64Array,
  weight: Float64Array,
  group: Int32Array,
  total: Float64Array,
  groupWeight: Float64Array,
): number {
  total.fill(0);
  for (let i = 0; i < column.length; i += 1) total[group[i]] += weight[i] * column[i];
  let largest = 0;
  for (let g = 0; g < total.length; g += 1) {
    total[g] = groupWeight[g] > 0 ? total[g] / groupWeight[g] : 0;
    if (Math.abs(total[g]) > largest) largest = Math.abs(total[g]);
  }
  for (let i = 0; i < column.length; i += 1) column[i] -= total[group[i]];
  return largest;
}
