/**
 * Do the residuals of a series resemble the ones before them? Where they do, errors
 * that take periods for independent are too small.
 *
 * - autocorrelation r_l = sum (e_t - m)(e_(t-l) - m) / sum (e_t - m)^2
 * - Ljung-Box: n (n + 2) sum over l of r_l^2 / (n - l), chi-square on the lags
 * - Durbin-Watson: sum (e_t - e_(t-1))^2 / sum e_t^2, about 2 without autocorrelation
 * - Breusch-Godfrey: n R2 of the residuals on the terms and on their own lags (0 before
 *   the series began), chi-square on the lags
 *
 * Agrees with R's acf and Box.test, and lmtest 0.9-40.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { designMatrix } from "./design.ts";
import { chiSquareUpper } from "./distributions.ts";
import { fitOls, type OlsFit } from "./ols.ts";

export type SeriesTest = { readonly statistic: number; readonly p: number };

/** @returns r_1 .. r_lags; undefined when the residuals do not vary */
export function autocorrelations(residuals: Float64Array, lags: number): readonly number[] | undefined {
  const mean = sum(residuals) / residuals.length;
  const centred = residuals.map((e) => e - mean);
  const variance = sum(centred.map((e) => e * e));
  if (!(variance > 0)) return undefined;
  return Array.from({ length: lags }, (_, l) => {
    let product = 0;
    for (let t = l + 1; t < centred.length; t += 1) product += centred[t] * centred[t - l - 1];
    return product / variance;
  });
}

/** @returns undefined when the residuals do not vary, or are no more than the lags */
export function ljungBox(residuals: Float64Array, lags: number): SeriesTest | undefined {
  const n = residuals.length;
  const r = n > lags ? autocorrelations(residuals, lags) : undefined;
  if (r === undefined) return undefined;
  const statistic = n * (n + 2) * sum(r.map((value, l) => value ** 2 / (n - l - 1)));
  return { statistic, p: chiSquareUpper(statistic, lags) };
}

export function durbinWatson(residuals: Float64Array): number {
  let changes = 0;
  for (let t = 1; t < residuals.length; t += 1) changes += (residuals[t] - residuals[t - 1]) ** 2;
  return changes / sum(residuals.map((e) => e * e));
}

/** Fails as least squares does, and with regression.no-residuals where the fit is exact. */
export function breuschGodfrey(fit: OlsFit, lags: number): Result<SeriesTest> {
  const { n, k, x, names } = fit.design;
  if (!(fit.residualSum > 0)) return fail(error("regression.no-residuals"));
  const columns = names.map((_, a) => Float64Array.from({ length: n }, (__, i) => x[i * k + a]));
  for (let l = 1; l <= lags; l += 1)
    columns.push(Float64Array.from({ length: n }, (_, i) => (i >= l ? fit.residuals[i - l] : 0)));
  const lagNames = Array.from({ length: lags }, (_, l) => `lag ${l + 1}`);
  const auxiliary = fitOls(fit.residuals, designMatrix([...names, ...lagNames], columns));
  if (!auxiliary.ok) return auxiliary;
  const statistic = (n * sum(auxiliary.value.mu.map((value) => value ** 2))) / fit.residualSum;
  return succeed({ statistic, p: chiSquareUpper(statistic, lags) });
}
