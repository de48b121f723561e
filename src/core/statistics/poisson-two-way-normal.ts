/**
 * The two-way Poisson model with the area effects put in their closed form: its
 * normal equations in the period effects c and the coefficients b, and a step.
 *
 * With mu_ut fitted, z the dummies of the periods and the columns of interest,
 * zbar_u their mu-weighted mean in area u and W_u the sum of mu in area u:
 *
 *   gradient = sum (y - mu) z,   information = sum mu z z' - sum over u of W_u zbar_u zbar_u'
 */

import { cholesky, type Factor, solve } from "./cholesky.ts";

export type ConcentratedData = {
  readonly y: Float64Array;
  readonly offset: Float64Array;
  readonly columns: readonly Float64Array[];
  /** Groups numbered from 0, each with at least one row and one incident. */
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly units: number;
  readonly periods: number;
};

export type Concentrated = {
  readonly y: Float64Array;
  /** Fitted counts; changes with each move. */
  readonly mu: Float64Array;
  /** Newton's step, or the number of the column that follows from the effects and the columns before it. */
  readonly normal: () => { readonly step: Float64Array; readonly dependent?: number };
  /** Takes the step, halved until the likelihood does not fall; returns the largest change of an effect. */
  readonly move: (step: Float64Array) => number;
  readonly coefficients: () => Float64Array;
  /** The columns with area and period effects swept out, n x k row-major. */
  readonly sweptColumns: () => Float64Array;
};

/** A column of which this share is left after the area means follows from the areas. */
const COLLINEAR = 1e-10;
const MOST_HALVINGS = 40;
/** A fall of the log likelihood per unit of its size that is rounding, not a step too far. */
const ROUNDING = 1e-11;

export function concentrated(data: ConcentratedData): Concentrated {
  const { y, offset, columns, unit, period, units, periods } = data;
  const n = y.length;
  const k = columns.length;
  const free = periods - 1; // the first period is the reference
  const size = free + k;
  const [order, first] = byUnitAndPeriod(unit, units, period, periods);
  /** Column of the period of each row in that order; -1 for the reference. */
  const place = Int32Array.from(order, (i) => period[i] - 1);
  const totals = new Float64Array(units);
  for (let i = 0; i < n; i += 1) totals[unit[i]] += y[i];
  const fixed = new Set<number>();
  const mu = new Float64Array(n);
  const theta = start();
  let likelihood = predict(theta);

  /** Each period at its share of incidents over exposure; b at zero. */
  function start(): Float64Array {
    const counted = new Float64Array(periods);
    const exposed = new Float64Array(periods);
    for (let i = 0; i < n; i += 1) {
      counted[period[i]] += y[i];
      exposed[period[i]] += Math.exp(offset[i]);
    }
    const level = (p: number): number => Math.log(counted[p] / exposed[p]);
    return Float64Array.from({ length: size }, (_, j) => (j < free ? level(j + 1) - level(0) : 0));
  }

  /** Fills mu and gives the log likelihood, up to a constant. */
  function predict(at: Float64Array): number {
    const sums = new Float64Array(units);
    let total = 0;
    for (let i = 0; i < n; i += 1) {
      let eta = offset[i] + (period[i] > 0 ? at[period[i] - 1] : 0);
      for (let a = 0; a < k; a += 1) eta += columns[a][i] * at[free + a];
      mu[i] = Math.exp(eta);
      sums[unit[i]] += mu[i];
      total += y[i] * eta;
    }
    for (let i = 0; i < n; i += 1) mu[i] *= totals[unit[i]] / sums[unit[i]];
    for (let u = 0; u < units; u += 1) total -= totals[u] * Math.log(sums[u]);
    return total;
  }

  /** mu-weighted mean of each column in each area, units x k. */
  function areaMeans(): Float64Array {
    const means = new Float64Array(units * k);
    for (let i = 0; i < n; i += 1) {
      for (let a = 0; a < k; a += 1) means[unit[i] * k + a] += mu[i] * columns[a][i];
    }
    // The fitted counts of an area add up to its incidents.
    for (let u = 0; u < units; u += 1) for (let a = 0; a < k; a += 1) means[u * k + a] /= totals[u];
    return means;
  }

  /** Lower triangle of the information; rows and columns of the periods first. */
  function information(means: Float64Array): Float64Array {
    const matrix = new Float64Array(size * size);
    const fitted = Float64Array.from(order, (i) => mu[i]);
    for (let u = 0; u < units; u += 1) {
      for (let s = first[u]; s < first[u + 1]; s += 1) {
        const i = order[s];
        const p = place[s];
        for (let a = 0; a < k; a += 1) {
          const own = fitted[s] * (columns[a][i] - means[u * k + a]);
          if (own === 0) continue;
          const row = (free + a) * size;
          if (p >= 0) matrix[row + p] += own;
          for (let b = 0; b <= a; b += 1) matrix[row + free + b] += own * (columns[b][i] - means[u * k + b]);
        }
        if (p < 0) continue;
        const row = p * size;
        const share = fitted[s] / totals[u];
        matrix[row + p] += fitted[s];
        // Rows of an area are in the order of their periods, so earlier rows fill the lower triangle.
        for (let r = first[u]; r <= s; r += 1) if (place[r] >= 0) matrix[row + place[r]] -= share * fitted[r];
      }
    }
    for (const p of fixed) fix(matrix, p, size);
    return matrix;
  }

  /** Factor of the information; a period that follows from the others (areas without a month in common) is fixed. */
  function factorOf(matrix: Float64Array): Factor | { readonly dependent: number } {
    for (;;) {
      const factor = cholesky(matrix, size);
      if (!("dependent" in factor) || factor.dependent >= free) return factor;
      fixed.add(factor.dependent);
      fix(matrix, factor.dependent, size);
    }
  }

  function normal(): { readonly step: Float64Array; readonly dependent?: number } {
    const means = areaMeans();
    const matrix = information(means);
    for (let a = 0; a < k; a += 1) {
      let whole = 0;
      for (let i = 0; i < n; i += 1) whole += mu[i] * columns[a][i] ** 2;
      if (!(matrix[(free + a) * size + free + a] > COLLINEAR * whole)) {
        return { step: new Float64Array(0), dependent: a };
      }
    }
    const factor = factorOf(matrix);
    if ("dependent" in factor) return { step: new Float64Array(0), dependent: factor.dependent - free };
    const gradient = new Float64Array(size);
    for (let i = 0; i < n; i += 1) {
      const left = y[i] - mu[i];
      if (period[i] > 0 && !fixed.has(period[i] - 1)) gradient[period[i] - 1] += left;
      for (let a = 0; a < k; a += 1) gradient[free + a] += left * columns[a][i];
    }
    return { step: solve(factor, gradient) };
  }

  function move(step: Float64Array): number {
    let scale = 1;
    for (let tries = 0; tries < MOST_HALVINGS; tries += 1) {
      const next = theta.map((value, j) => value + scale * step[j]);
      const reached = predict(next);
      if (reached >= likelihood - ROUNDING * (1 + Math.abs(likelihood))) {
        theta.set(next);
        likelihood = reached;
        return scale * step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      }
      scale /= 2;
    }
    predict(theta);
    return 0;
  }

  function sweptColumns(): Float64Array {
    const means = areaMeans();
    const matrix = information(means);
    const block = new Float64Array(free * free);
    for (let p = 0; p < free; p += 1) {
      for (let q = 0; q <= p; q += 1) block[p * free + q] = matrix[p * size + q];
    }
    const factor = cholesky(block, free);
    if ("dependent" in factor) throw new Error("two-way Poisson: a period became dependent at the solution");
    const swept = new Float64Array(n * k);
    const areaPart = new Float64Array(units);
    for (let a = 0; a < k; a += 1) {
      const effect = solve(factor, matrix.subarray((free + a) * size, (free + a) * size + free));
      const ofPeriod = (i: number): number => (period[i] > 0 ? effect[period[i] - 1] : 0);
      areaPart.fill(0);
      for (let i = 0; i < n; i += 1) areaPart[unit[i]] += (mu[i] * ofPeriod(i)) / totals[unit[i]];
      for (let i = 0; i < n; i += 1) {
        swept[i * k + a] = columns[a][i] - means[unit[i] * k + a] - ofPeriod(i) + areaPart[unit[i]];
      }
    }
    return swept;
  }

  return { y, mu, normal, move, coefficients: () => theta.slice(free), sweptColumns };
}

/** Takes an effect out of the equations: its row and column become those of the identity. */
function fix(matrix: Float64Array, p: number, size: number): void {
  for (let j = 0; j < size; j += 1) {
    matrix[p * size + j] = 0;
    matrix[j * size + p] = 0;
  }
  matrix[p * size + p] = 1;
}

/** Positions of the rows sorted by area and then period, and where each area begins. */
function byUnitAndPeriod(
  unit: Int32Array,
  units: number,
  period: Int32Array,
  periods: number,
): [Int32Array, Int32Array] {
  const [byPeriod] = sorted(Int32Array.from(period.keys()), period, periods);
  return sorted(byPeriod, unit, units);
}

/** Counting sort, stable: the positions by group, and where each group begins. */
function sorted(positions: Int32Array, group: Int32Array, groups: number): [Int32Array, Int32Array] {
  const first = new Int32Array(groups + 1);
  for (const i of positions) first[group[i] + 1] += 1;
  for (let g = 0; g < groups; g += 1) first[g + 1] += first[g];
  const next = first.slice();
  const order = new Int32Array(positions.length);
  for (const i of positions) {
    order[next[group[i]]] = i;
    next[group[i]] += 1;
  }
  return [order, first];
}
