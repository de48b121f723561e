/**
 * Random-effects meta-analysis: what do the effects of several areas, or
 * municipalities, say together, and how much do they differ?
 *
 *   y_i ~ N(theta_i, v_i),  theta_i ~ N(mu, tau2),  w_i = 1 / (v_i + tau2)
 *   mu = sum w y / sum w
 *
 * Errors of mu:
 * - wald: 1 / sqrt(sum w), normal distribution;
 * - knapp-hartung: that times sqrt(s2), s2 = sum w (y - mu)^2 / (k - 1), Student's t
 *   on k - 1 degrees of freedom;
 * - knapp-hartung-floor: the same with s2 at least 1. Where areas happen to agree
 *   better than chance the plain form becomes absurdly narrow: prefer the floor.
 *
 * Prediction interval of a new area's effect: mu +- critical sqrt(se^2 + tau2), with
 * the critical value of the error (metafor 3.8; Riley and others take t on k - 2).
 *
 * I2 = 100 tau2 / (tau2 + s2), s2 = (k - 1) / tr P the typical variance within.
 *
 * @param studies  effects on a scale where they are about normal (log ratios), with variances above zero
 * @param options  estimator of tau2, kind of error, confidence level
 *
 * Assumes independent effects: areas that share a comparison are not. With two
 * or three areas the interval is very wide, and rightly so. Fails with
 * meta.too-few, meta.variance or meta.not-converged.
 * Sources: Viechtbauer 2010, Journal of Statistical Software 36(3); Knapp &
 * Hartung 2003, Statistics in Medicine 22:2693-2710. Agrees with metafor 3.8.1.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import {
  chiSquareUpper,
  normalQuantile,
  normalTwoSided,
  tQuantile,
  tTwoSided,
} from "../../statistics/distributions.ts";
import {
  type Heterogeneity,
  type HeterogeneityMethod,
  heterogeneity,
  traceP,
  weightedSums,
} from "../../statistics/heterogeneity.ts";

export type Studies = {
  readonly effects: Float64Array;
  readonly variances: Float64Array;
};

export type PoolOptions = {
  readonly method: HeterogeneityMethod;
  readonly error: "wald" | "knapp-hartung" | "knapp-hartung-floor";
  readonly level: number;
};

export type Range = { readonly low: number; readonly high: number };

export type Pooled = {
  readonly estimate: number;
  readonly standardError: number;
  readonly statistic: number;
  readonly p: number;
  readonly interval: Range;
  /** Of the effect in a new area; absent with FE, which knows no such thing. */
  readonly prediction?: Range;
  readonly heterogeneity: Heterogeneity;
  /** Percent of the variation that lies between areas, and total over within-area variation. */
  readonly i2: number;
  readonly h2: number;
  readonly q: number;
  readonly qP: number;
  /** Degrees of freedom of Student's t; absent for the normal distribution. */
  readonly freedom?: number;
};

export function poolEffects(studies: Studies, options: PoolOptions): Result<Pooled> {
  const { effects: y, variances: v } = studies;
  const k = y.length;
  if (k < 2) return fail(error("meta.too-few", { values: { studies: k, needed: 2 } }));
  if (v.length !== k || v.some((value) => !(value > 0 && value < Infinity)) || !y.every(Number.isFinite))
    return fail(error("meta.variance"));
  const between = heterogeneity(y, v, options.method);
  if (between === undefined) return fail(error("meta.not-converged"));
  const { tau2 } = between;
  const sums = weightedSums(y, v, tau2);
  const none = tau2 === 0 ? sums : weightedSums(y, v, 0);
  const spread = sums.q / (k - 1);
  const inflation =
    options.error === "wald" ? 1 : options.error === "knapp-hartung" ? spread : Math.max(1, spread);
  const standardError = Math.sqrt(inflation / sums.sum);
  if (standardError === 0) return fail(error("meta.no-spread"));
  const freedom = options.error === "wald" ? undefined : k - 1;
  const statistic = sums.mean / standardError;
  const upper = (1 + options.level) / 2;
  const critical = freedom === undefined ? normalQuantile(upper) : tQuantile(upper, freedom);
  const around = (error: number): Range => ({
    low: sums.mean - critical * error,
    high: sums.mean + critical * error,
  });
  const typical = (k - 1) / traceP(none);
  const fixed = options.method === "FE";
  return succeed({
    estimate: sums.mean,
    standardError,
    statistic,
    p: freedom === undefined ? normalTwoSided(statistic) : tTwoSided(statistic, freedom),
    interval: around(standardError),
    ...(fixed ? {} : { prediction: around(Math.sqrt(standardError ** 2 + tau2)) }),
    heterogeneity: between,
    i2: fixed ? 100 * Math.max(0, (none.q - (k - 1)) / none.q) : (100 * tau2) / (tau2 + typical),
    h2: fixed ? none.q / (k - 1) : tau2 / typical + 1,
    q: none.q,
    qP: chiSquareUpper(none.q, k - 1),
    ...(freedom === undefined ? {} : { freedom }),
  });
}

export type Shrunken = {
  readonly prediction: number;
  readonly standardError: number;
  readonly interval: Range;
};

/**
 * Best linear unbiased prediction of each area's own effect: its estimate pulled
 * towards the mean, the more the less is known of it. For tables of areas; the
 * raw estimates put the smallest areas at both ends.
 *
 *   lambda_i y_i + (1 - lambda_i) mu,  lambda_i = tau2 / (tau2 + v_i)
 */
export function shrunken({ effects: y, variances: v }: Studies, pooled: Pooled, level: number): Shrunken[] {
  const { tau2 } = pooled.heterogeneity;
  const upper = (1 + level) / 2;
  const critical = pooled.freedom === undefined ? normalQuantile(upper) : tQuantile(upper, pooled.freedom);
  return Array.from(y, (own, i) => {
    const lambda = tau2 / (tau2 + v[i]);
    const prediction = lambda * own + (1 - lambda) * pooled.estimate;
    const standardError = Math.sqrt(lambda * v[i] + ((1 - lambda) * pooled.standardError) ** 2);
    return {
      prediction,
      standardError,
      interval: { low: prediction - critical * standardError, high: prediction + critical * standardError },
    };
  });
}

/** The pooled result without each study in turn: does one area carry it? Fails as pooling does. */
export function leaveOneOut(
  { effects, variances }: Studies,
  options: PoolOptions,
): Result<readonly Pooled[]> {
  const left: Pooled[] = [];
  for (let out = 0; out < effects.length; out += 1) {
    const others = {
      effects: effects.filter((_, i) => i !== out),
      variances: variances.filter((_, i) => i !== out),
    };
    const result = poolEffects(others, options);
    if (!result.ok) return result;
    left.push(result.value);
  }
  return succeed(left);
}

/** Share of each study in the pooled effect, in percent. */
export function poolingWeights({ variances }: Studies, pooled: Pooled): readonly number[] {
  const { tau2 } = pooled.heterogeneity;
  const total = variances.reduce((all, v) => all + 1 / (v + tau2), 0);
  return Array.from(variances, (v) => 100 / ((v + tau2) * total));
}

/**
 * Egger's regression: do small studies show larger effects, as when those
 * without an effect stay in a drawer? y_i on sqrt(v_i), weights 1 / v_i; t of the slope on
 * k - 2 degrees of freedom.
 *
 * @returns undefined with fewer than three studies, or all of the same size
 */
export function eggerTest({
  effects: y,
  variances: v,
}: Studies): { readonly t: number; readonly freedom: number; readonly p: number } | undefined {
  let [s, sx, sy] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    s += 1 / v[i];
    sx += 1 / Math.sqrt(v[i]);
    sy += y[i] / v[i];
  }
  const [meanX, meanY] = [sx / s, sy / s];
  let [sxx, sxy, syy] = [0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    const [dx, dy] = [Math.sqrt(v[i]) - meanX, y[i] - meanY];
    sxx += (dx * dx) / v[i];
    sxy += (dx * dy) / v[i];
    syy += (dy * dy) / v[i];
  }
  const freedom = y.length - 2;
  if (freedom < 1 || sxx <= 1e-12) return undefined;
  const slope = sxy / sxx;
  const residual = Math.max(0, syy - slope * sxy) / freedom;
  if (residual === 0) return undefined;
  const t = slope / Math.sqrt(residual / sxx);
  return { t, freedom, p: tTwoSided(t, freedom) };
}
