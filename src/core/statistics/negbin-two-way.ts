/**
 * Negative-binomial regression (NB2) with area and period effects:
 *
 *   ln E[y_ut] = a_u + c_t + x_ut'b + offset,   Var[y] = mu + mu^2 / theta
 *
 * by maximum likelihood: weighted least squares steps for the effects and Newton
 * steps for theta, in turn. The answer equals that of a dummy for each area and
 * period. With few periods per area theta is somewhat too large, because the area
 * effects follow the counts.
 *
 * Fails as the Poisson regression with the same effects does, with
 * negbin.not-overdispersed or with negbin.not-converged.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { cholesky, inverse } from "./cholesky.ts";
import { crossProduct, type DesignMatrix } from "./design.ts";
import { firstTheta, LARGEST_THETA, maximiseTheta } from "./negbin.ts";
import { fitTwoWay, type TwoWayData, type TwoWayFit } from "./poisson-two-way.ts";
import { effectOf, type Grid, isEquations, twoWayEquations } from "./two-way-least-squares.ts";

/** The columns of `design` are those of interest with both effects swept out, as in the Poisson fit. */
export type NegbinTwoWayFit = Omit<TwoWayFit, "deviance"> & { readonly theta: number };

const MOST_ROUNDS = 100;
/** Largest change of ln mu, and of theta against itself, at which the rounds stop. */
const SETTLED = 1e-9;

/** @param data  at most one row per area and period */
export function fitNegbinTwoWay(data: TwoWayData): Result<NegbinTwoWayFit> {
  const poisson = fitTwoWay(data);
  if (!poisson.ok) return poisson;
  const { rows, y, mu: start } = poisson.value;
  const excess = y.reduce((total, value, i) => total + (value - start[i]) ** 2 - value, 0);
  if (excess <= 0) return fail(error("negbin.not-overdispersed"));
  const cell = Int32Array.from(rows, (i) => data.unit[i] * data.periods + data.period[i]);
  const offset = Float64Array.from(rows, (i) => data.offset?.[i] ?? 0);
  const cells = data.units * data.periods;
  const columns = data.columns.map((column) =>
    spread(
      Float64Array.from(rows, (i) => column[i]),
      cell,
      cells,
    ),
  );
  const mu = Float64Array.from(start);
  let theta = firstTheta(y, mu);
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const next = maximiseTheta(y, mu, theta);
    if (next === undefined || next > LARGEST_THETA) return fail(error("negbin.not-overdispersed"));
    const moved = Math.abs(next - theta) / next;
    theta = next;
    const weight = mu.map((m) => m / (1 + m / theta));
    const grid = { units: data.units, periods: data.periods, weight: spread(weight, cell, cells), columns };
    const taken = step(grid, cell, y, offset, mu);
    if (taken === undefined) return fail(error("regression.separated"));
    if (taken.change <= SETTLED && moved <= SETTLED) {
      return complete(poisson.value, { grid, cell, mu, theta, round, ...taken }, data.names);
    }
  }
  return fail(error("negbin.not-converged", { values: { rounds: MOST_ROUNDS } }));
}

/** One step of iteratively reweighted least squares: moves mu; tells b and the largest change of ln mu. */
function step(
  grid: Grid,
  cell: Int32Array,
  y: Float64Array,
  offset: Float64Array,
  mu: Float64Array,
): { readonly change: number; readonly coefficients: Float64Array } | undefined {
  const equations = twoWayEquations(grid);
  if (!isEquations(equations)) return undefined;
  const working = mu.map((m, i) => Math.log(m) - offset[i] + (y[i] - m) / m);
  const effects = equations.fit(spread(working, cell, grid.weight.length));
  let largest = 0;
  for (let i = 0; i < mu.length; i += 1) {
    let eta = offset[i] + effectOf(effects, cell[i], grid.periods);
    for (let a = 0; a < grid.columns.length; a += 1)
      eta += grid.columns[a][cell[i]] * effects.coefficients[a];
    largest = Math.max(largest, Math.abs(eta - Math.log(mu[i])));
    mu[i] = Math.exp(eta);
  }
  return Number.isFinite(largest) ? { change: largest, coefficients: effects.coefficients } : undefined;
}

type Solution = {
  readonly grid: Grid;
  readonly cell: Int32Array;
  readonly mu: Float64Array;
  readonly theta: number;
  readonly round: number;
  readonly coefficients: Float64Array;
};

function complete(
  poisson: TwoWayFit,
  { grid, cell, mu, theta, round, coefficients }: Solution,
  names: readonly string[],
): Result<NegbinTwoWayFit> {
  const k = names.length;
  const n = mu.length;
  const effectsOnly = twoWayEquations({ ...grid, columns: [] });
  if (!isEquations(effectsOnly)) return fail(error("regression.separated"));
  const x = new Float64Array(n * k);
  grid.columns.forEach((column, a) => {
    const effects = effectsOnly.fit(column);
    for (let i = 0; i < n; i += 1) x[i * k + a] = column[cell[i]] - effectOf(effects, cell[i], grid.periods);
  });
  const weight = Float64Array.from(cell, (at) => grid.weight[at]);
  const design: DesignMatrix = { n, k, names, x };
  const factor = cholesky(crossProduct(design, weight), k);
  if ("dependent" in factor) {
    return fail(error("regression.collinear", { values: { term: names[factor.dependent] } }));
  }
  return succeed({
    design,
    y: poisson.y,
    coefficients,
    mu,
    weight,
    bread: inverse(factor),
    iterations: round,
    rows: poisson.rows,
    unitsUsed: poisson.unitsUsed,
    unitsDropped: poisson.unitsDropped,
    periodsUsed: poisson.periodsUsed,
    theta,
  });
}

/** Values of rows on a grid of cells; zero elsewhere. */
function spread(values: Float64Array, cell: Int32Array, cells: number): Float64Array {
  const grid = new Float64Array(cells);
  cell.forEach((at, i) => {
    grid[at] = values[i];
  });
  return grid;
}
