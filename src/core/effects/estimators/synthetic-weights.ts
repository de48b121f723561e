/**
 * What would the treated areas have seen? Weights on comparison areas, and on
 * periods before the start, for three estimates of the same difference:
 *
 *   tau = (treated mean - w'controls) after, less the same before (weights l)
 *
 * - did:  w and l even;
 * - sc:   w fitted to the level of the treated mean before the start, no l:
 *         only the difference after the start counts;
 * - sdid: w fitted to its course up to a constant, with a ridge
 *         zeta = (N1 T1)^(1/4) sigma, sigma the standard deviation of the
 *         controls' changes from period to period; l fitted so that the controls'
 *         mean after the start is mixed from their periods before it.
 *
 * Weights are found by the steps and the stopping rule of the R package
 * synthdid 0.0.9, so that figures can be laid beside it.
 *
 * Source: Arkhangelsky, Athey, Hirshberg, Imbens & Wager 2021, American Economic Review 111:4088-4118.
 */

import { simplexLeastSquares } from "../../statistics/simplex-least-squares.ts";

export type SyntheticKind = "did" | "sc" | "sdid";

export type Outcomes = {
  /** One row of outcomes per area, all periods. */
  readonly controls: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  /** Periods before the start, which come first. */
  readonly before: number;
};

export type SyntheticEstimate = {
  readonly value: number;
  /** One per control, sum 1. */
  readonly areaWeights: Float64Array;
  /** One per period before the start, sum 1; all zero for synthetic control. */
  readonly periodWeights: Float64Array;
  /** Difference in each period after the start. */
  readonly curve: Float64Array;
  /** How far the mean square of the fits may still be above its smallest value; the larger of the two. */
  readonly gap: number;
};

/** Ridge of the period weights, and of synthetic control, in units of sigma. */
const SMALL_RIDGE = 1e-6;
/** A fall of the mean square below the square of this, in units of sigma, ends the fit. */
const STOP = 1e-5;

export function syntheticEstimate(kind: SyntheticKind, outcomes: Outcomes): SyntheticEstimate {
  const { controls, treated, before } = outcomes;
  const mean = meanRow(treated);
  if (kind === "did") {
    return difference(mean, outcomes, even(controls.length), even(before), 0);
  }
  const sigma = noise(controls, before);
  const areas = areaWeights(kind, outcomes, mean, sigma);
  if (kind === "sc") return difference(mean, outcomes, areas.weights, new Float64Array(before), areas.gap);
  const periods = periodWeights(outcomes, sigma);
  return difference(mean, outcomes, areas.weights, periods.weights, Math.max(areas.gap, periods.gap));
}

/** The estimate with given weights. */
export function difference(
  mean: Float64Array,
  { controls, before }: Outcomes,
  areaWeights: Float64Array,
  periodWeights: Float64Array,
  gap: number,
): SyntheticEstimate {
  const gapTo = Float64Array.from(mean);
  controls.forEach((row, j) => {
    if (areaWeights[j] !== 0) for (let t = 0; t < row.length; t += 1) gapTo[t] -= areaWeights[j] * row[t];
  });
  let earlier = 0;
  for (let t = 0; t < before; t += 1) earlier += periodWeights[t] * gapTo[t];
  const curve = gapTo.slice(before).map((value) => value - earlier);
  return { value: meanOf(curve), areaWeights, periodWeights, curve, gap };
}

export const even = (n: number): Float64Array => new Float64Array(n).fill(1 / n);

export const meanOf = (values: Float64Array): number =>
  values.reduce((total, value) => total + value, 0) / values.length;

export function meanRow(rows: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rows[0].length);
  for (const row of rows) for (let t = 0; t < row.length; t += 1) mean[t] += row[t] / rows.length;
  return mean;
}

/** Standard deviation of the changes from period to period before the start, over all controls. */
function noise(controls: readonly Float64Array[], before: number): number {
  let [n, total, squares] = [0, 0, 0];
  for (const row of controls) {
    for (let t = 1; t < before; t += 1) {
      const change = row[t] - row[t - 1];
      n += 1;
      total += change;
      squares += change * change;
    }
  }
  return Math.sqrt(Math.max(0, (squares - (total * total) / n) / (n - 1)));
}

function areaWeights(
  kind: "sc" | "sdid",
  { controls, treated, before }: Outcomes,
  mean: Float64Array,
  sigma: number,
) {
  const after = mean.length - before;
  const ridge = kind === "sdid" ? (treated.length * after) ** 0.25 : SMALL_RIDGE;
  const columns = controls.map((row) => {
    const off = Float64Array.from({ length: before }, (_, t) => row[t] - mean[t]);
    return kind === "sdid" ? centred(off) : off;
  });
  // Mean squares, as synthdid counts the fall at which it stops.
  return simplexLeastSquares(meanProduct(columns, (ridge * sigma) ** 2), columns.length, stopAt(sigma));
}

function periodWeights({ controls, before }: Outcomes, sigma: number) {
  const later = Float64Array.from(controls, (row) => meanOf(row.slice(before)));
  const columns = Array.from({ length: before }, (_, t) =>
    centred(Float64Array.from(controls, (row, j) => row[t] - later[j])),
  );
  return simplexLeastSquares(meanProduct(columns, (SMALL_RIDGE * sigma) ** 2), before, stopAt(sigma));
}

function centred(column: Float64Array): Float64Array {
  const mean = meanOf(column);
  return column.map((value) => value - mean);
}

const stopAt = (sigma: number): number => (STOP * sigma) ** 2;

/** Mean cross product of the columns, with a ridge on the diagonal. */
function meanProduct(columns: readonly Float64Array[], ridge: number): Float64Array {
  const k = columns.length;
  const result = new Float64Array(k * k);
  for (let a = 0; a < k; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let total = 0;
      for (let i = 0; i < columns[a].length; i += 1) total += columns[a][i] * columns[b][i];
      const value = total / columns[a].length + (a === b ? ridge : 0);
      result[a * k + b] = value;
      result[b * k + a] = value;
    }
  }
  return result;
}
