/**
 * Average effect on the treated of two groups and two periods, doubly robust:
 * right when either the model of the change (ordinary least squares on the
 * comparison group) or the model of belonging to the treated group (logit) is.
 *
 *   att = E[w1 (dy - m(x))] / E[w1] - E[w0 (dy - m(x))] / E[w0]
 *
 * with dy the change, m(x) its prediction, w1 = treated, w0 = (1 - treated) p / (1 - p).
 * Without covariates that is the difference of two mean changes. The influence of
 * each area carries the estimation of both models.
 *
 * Source: Sant'Anna & Zhao 2020, Journal of Econometrics 219:101-122; agrees with
 * drdid_panel of the R package DRDID.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { cholesky, type Factor, solve } from "../../statistics/cholesky.ts";
import { crossProduct, crossVector, type DesignMatrix } from "../../statistics/design.ts";

export type TwoByTwo = {
  readonly att: number;
  /** One per row; their mean is zero. */
  readonly influence: Float64Array;
};

/** Comparison areas that are almost certain to belong to the treated group would outweigh all others. */
const LARGEST_SCORE = 0.995;
const MOST_STEPS = 50;

/**
 * @param change   change of the outcome, per area
 * @param treated  1 for treated areas
 * @param design   covariates with intercept, per area
 * @returns        fails with did.cell-too-small, regression.collinear or regression.separated
 */
export function doublyRobust(
  change: Float64Array,
  treated: Uint8Array,
  design: DesignMatrix,
): Result<TwoByTwo> {
  const { n, k } = design;
  const control = Float64Array.from(treated, (flag) => 1 - flag);
  const controls = control.reduce((total, value) => total + value, 0);
  if (controls < k || n - controls < 1) return fail(error("did.cell-too-small"));
  const outcomes = cholesky(crossProduct(design, control), k);
  if ("dependent" in outcomes) {
    return fail(error("regression.collinear", { values: { term: design.names[outcomes.dependent] } }));
  }
  const predicted = fitted(design, solve(outcomes, crossVector(design, control, change)));
  const scores = logit(treated, design);
  if (!scores.ok) return scores;
  const { p, factor: logitFactor } = scores.value;
  const left = change.map((value, i) => value - predicted[i]);
  const odds = control.map((flag, i) => (flag === 1 && p[i] < LARGEST_SCORE ? p[i] / (1 - p[i]) : 0));
  const w1 = Float64Array.from(treated);
  const [mean1, mean0] = [meanProduct(w1), meanProduct(odds)];
  if (!(mean0 > 0)) return fail(error("did.cell-too-small"));
  const att1 = meanProduct(w1, left) / mean1;
  const att0 = meanProduct(odds, left) / mean0;
  // How the two estimated models move the estimate: derivatives times their own influence.
  const towards1 = solve(outcomes, crossVector(design, w1, new Float64Array(n).fill(1)));
  const towards0 = solve(outcomes, crossVector(design, odds, new Float64Array(n).fill(1)));
  const towardsLogit = solve(
    logitFactor,
    crossVector(
      design,
      odds,
      left.map((value) => value - att0),
    ),
  );
  const influence = new Float64Array(n);
  for (let i = 0; i < n; i += 1) {
    const own = control[i] * left[i];
    const one = w1[i] * (left[i] - att1) - own * at(design, i, towards1);
    const zero =
      odds[i] * (left[i] - att0) +
      (treated[i] - p[i]) * at(design, i, towardsLogit) -
      own * at(design, i, towards0);
    influence[i] = one / mean1 - zero / mean0;
  }
  return succeed({ att: att1 - att0, influence });
}

/** Probability of belonging to the treated group, by Newton's method. */
function logit(
  treated: Uint8Array,
  design: DesignMatrix,
): Result<{ readonly p: Float64Array; readonly factor: Factor }> {
  const { n, k, names } = design;
  let b = new Float64Array(k);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const p = fitted(design, b).map((eta) => 1 / (1 + Math.exp(-eta)));
    const weight = p.map((value) => value * (1 - value));
    const factor = cholesky(crossProduct(design, weight), k);
    if ("dependent" in factor) {
      return fail(
        step === 0
          ? error("regression.collinear", { values: { term: names[factor.dependent] } })
          : error("did.groups-apart"),
      );
    }
    const left = Float64Array.from({ length: n }, (_, i) => treated[i] - p[i]);
    const move = solve(factor, crossVector(design, new Float64Array(n).fill(1), left));
    if (move.every((value) => Math.abs(value) < 1e-12)) return succeed({ p, factor });
    b = b.map((value, a) => value + move[a]);
    if (!b.every(Number.isFinite)) break;
  }
  return fail(error("did.groups-apart"));
}

const at = ({ k, x }: DesignMatrix, i: number, b: Float64Array): number => {
  let total = 0;
  for (let a = 0; a < k; a += 1) total += x[i * k + a] * b[a];
  return total;
};

const fitted = (design: DesignMatrix, b: Float64Array): Float64Array =>
  Float64Array.from({ length: design.n }, (_, i) => at(design, i, b));

function meanProduct(a: Float64Array, b?: Float64Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i += 1) total += a[i] * (b?.[i] ?? 1);
  return total / a.length;
}
