/**
 * Lognormal distribution from its mean and standard deviation.
 *
 *   sigma^2 = ln(1 + (sd / mean)^2),   mu = ln(mean) - sigma^2 / 2,
 *   median = exp(mu),   p-th point = exp(mu + sigma z_p)
 *
 * @param mean, sd  on the scale of the amount itself, both above zero
 *
 * Fails with statistics.not-positive.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { normalQuantile } from "./distributions.ts";

export type Lognormal = {
  readonly mu: number;
  readonly sigma: number;
  readonly quantile: (p: number) => number;
};

export function lognormal(mean: number, sd: number): Result<Lognormal> {
  if (!(mean > 0 && sd > 0)) return fail(error("statistics.not-positive"));
  const variance = Math.log1p((sd / mean) ** 2);
  const [mu, sigma] = [Math.log(mean) - variance / 2, Math.sqrt(variance)];
  return succeed({ mu, sigma, quantile: (p) => Math.exp(mu + sigma * normalQuantile(p)) });
}
