/**
 * Least squares with weights that are not negative and add up to one:
 *
 *   minimise f(x) = x' G x   over x >= 0, sum x = 1
 *
 * with G the cross product of the columns less their target (since the weights
 * add up to one, the target can be taken from each column), ridge included.
 *
 * By Frank-Wolfe steps with exact line search, which touch one column each. As
 * in the R package synthdid: first `early` steps from even weights, then weights
 * of at most a quarter of the largest are dropped, and steps until f falls by no
 * more than `smallestFall`. The rule stops before the optimum; how far is
 * reported as the gap, so that nobody takes more digits than there are.
 *
 * Source: Frank & Wolfe 1956, Naval Research Logistics 3:95-110; Jaggi 2013 for
 * the gap; Arkhangelsky et al. 2021, American Economic Review 111:4088-4118.
 */

export type SimplexWeights = {
  readonly weights: Float64Array;
  /** f is at most this above its smallest value. */
  readonly gap: number;
  readonly steps: number;
};

const EARLY_STEPS = 100;
const MOST_STEPS = 10_000;
const KEPT_SHARE = 1 / 4;

/** @param gram  k x k, symmetric, not negative definite */
export function simplexLeastSquares(gram: Float64Array, k: number, smallestFall: number): SimplexWeights {
  const first = descend(gram, new Float64Array(k).fill(1 / k), EARLY_STEPS, smallestFall);
  const largest = first.weights.reduce((most, value) => Math.max(most, value), 0);
  const kept = first.weights.map((value) => (value <= largest * KEPT_SHARE ? 0 : value));
  const total = kept.reduce((sum, value) => sum + value, 0);
  const from = kept.map((value) => value / total);
  return descend(gram, from, MOST_STEPS, smallestFall);
}

function descend(
  gram: Float64Array,
  start: Float64Array,
  most: number,
  smallestFall: number,
): SimplexWeights {
  const k = start.length;
  const x = Float64Array.from(start);
  const slope = product(gram, x); // G x, half the gradient; kept up to date
  let value = inner(x, slope);
  let steps = 0;
  for (let fall = Infinity; steps < most && (steps < 2 || fall > smallestFall); steps += 1) {
    const i = smallestAt(slope);
    // Along d = e_i - x: f changes by 2 s d'Gx + s^2 d'Gd.
    const down = value - slope[i];
    const bend = gram[i * k + i] - 2 * slope[i] + value;
    if (!(down > 0 && bend > 0)) break;
    const s = Math.min(1, down / bend);
    const row = i * k;
    for (let a = 0; a < k; a += 1) {
      x[a] *= 1 - s;
      slope[a] += s * (gram[row + a] - slope[a]);
    }
    x[i] += s;
    fall = s * (2 * down - s * bend);
    value -= fall;
  }
  // Recomputed, because the running slope gathers rounding.
  const exact = product(gram, x);
  const gap = 2 * (inner(x, exact) - exact[smallestAt(exact)]);
  return { weights: x, gap: Math.max(0, gap), steps };
}

function product(gram: Float64Array, x: Float64Array): Float64Array {
  const k = x.length;
  const result = new Float64Array(k);
  for (let a = 0; a < k; a += 1) {
    if (x[a] === 0) continue;
    for (let i = 0; i < k; i += 1) result[i] += gram[a * k + i] * x[a];
  }
  return result;
}

function inner(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) total += a[i] * b[i];
  return total;
}

function smallestAt(values: Float64Array): number {
  let at = 0;
  for (let i = 1; i < values.length; i += 1) if (values[i] < values[at]) at = i;
  return at;
}
