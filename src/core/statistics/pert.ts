/**
 * PERT distribution: what someone knows who can name a lowest, a most likely
 * and a highest value.
 *
 *   X = a + (b - a) Beta(alpha, beta),   alpha = 1 + k (m - a) / (b - a),
 *   beta = 1 + k (b - m) / (b - a),      mean = (a + k m + b) / (k + 2),
 *   variance = (mean - a)(b - mean) / (k + 3)
 *
 * @param min, mode, max  a <= m <= b with a < b
 * @param weight          k, how much the mode weighs; 4 is the PERT convention
 *
 * Fails with statistics.not-ordered for values out of order.
 * Source: Vose 2008, Risk Analysis, 3rd edition; moments of the scaled beta.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { betaCdf, betaQuantile } from "./distributions.ts";

export type Pert = {
  readonly alpha: number;
  readonly beta: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly variance: number;
  readonly quantile: (p: number) => number;
  readonly cdf: (x: number) => number;
};

export function pert(min: number, mode: number, max: number, weight = 4): Result<Pert> {
  if (!(min <= mode && mode <= max && min < max && weight > 0)) return fail(error("statistics.not-ordered"));
  const width = max - min;
  const alpha = 1 + (weight * (mode - min)) / width;
  const beta = 1 + (weight * (max - mode)) / width;
  const mean = (min + weight * mode + max) / (weight + 2);
  return succeed({
    alpha,
    beta,
    min,
    max,
    mean,
    variance: ((mean - min) * (max - mean)) / (weight + 3),
    quantile: (p) => min + width * betaQuantile(p, alpha, beta),
    cdf: (x) => betaCdf((x - min) / width, alpha, beta),
  });
}
