/**
 * Newey-West: errors of a regression on a series whose periods resemble the
 * ones before them.
 *
 *   A (S_0 + sum over l = 1..L of (1 - l / (L + 1)) (S_l + S_l')) A,   S_l = sum over t of u_t u_(t-l)'
 *
 * with u_t the score of period t: the sum of the scores of its rows, so that two
 * series that meet the same shock in the same month (a camera area and its
 * control) are not taken for independent (Driscoll & Kraay). Fixed lag L, no
 * prewhitening, no small-sample factor; times n / (n - k) is sandwich's adjust.
 *
 * Sources: Newey & West 1987, Econometrica 55:703-708; 1994, Review of Economic
 * Studies 61:631-653 (automatic lag); Driscoll & Kraay 1998, Review of Economics
 * and Statistics 80:549-560. Agrees with sandwich 3.0.
 */

import { sandwich } from "./cholesky.ts";
import { type Covariance, type Fitted, workingResidual } from "./covariance.ts";

/** Scores per period, periods x k. @param period  number of the period of each row; the rows are in order when absent */
function periodScores(
  fit: Fitted,
  period: Int32Array | undefined,
): { scores: Float64Array; periods: number } {
  const { n, k, x } = fit.design;
  const periods = period === undefined ? n : period.reduce((most, t) => Math.max(most, t), -1) + 1;
  const scores = new Float64Array(periods * k);
  for (let i = 0; i < n; i += 1) {
    const at = (period?.[i] ?? i) * k;
    const r = workingResidual(fit, i);
    for (let a = 0; a < k; a += 1) scores[at + a] += x[i * k + a] * r;
  }
  return { scores, periods };
}

/** @param lag  L, whole, from zero; zero gives HC0 */
export function neweyWest(fit: Fitted, lag: number, period?: Int32Array): Covariance {
  const { k } = fit.design;
  const { scores, periods } = periodScores(fit, period);
  const meat = new Float64Array(k * k);
  for (let l = 0; l <= Math.min(lag, periods - 1); l += 1) {
    const weight = 1 - l / (lag + 1);
    for (let t = l; t < periods; t += 1) {
      for (let a = 0; a < k; a += 1) {
        const own = weight * scores[t * k + a];
        if (own === 0) continue;
        for (let b = 0; b < k; b += 1) {
          const product = own * scores[(t - l) * k + b];
          meat[a * k + b] += product;
          if (l > 0) meat[b * k + a] += product;
        }
      }
    }
  }
  return sandwich(fit.bread, meat, k);
}

/**
 * Automatic lag of Newey & West 1994 for Bartlett weights, without prewhitening;
 * not rounded. The intercept, the first column, does not count.
 */
export function automaticLag(fit: Fitted): number {
  const { k } = fit.design;
  const { scores, periods: n } = periodScores(fit, undefined);
  const h = Float64Array.from({ length: n }, (_, t) => {
    let total = 0;
    for (let a = 1; a < k; a += 1) total += scores[t * k + a];
    return total;
  });
  const most = Math.floor(4 * (n / 100) ** (2 / 9));
  let [s0, s1] = [0, 0];
  for (let l = 0; l <= most; l += 1) {
    let sigma = 0;
    for (let t = l; t < n; t += 1) sigma += h[t] * h[t - l];
    s0 += (l === 0 ? 1 : 2) * (sigma / n);
    s1 += 2 * l * (sigma / n);
  }
  return 1.1447 * Math.cbrt((s1 / s0) ** 2 * n);
}
