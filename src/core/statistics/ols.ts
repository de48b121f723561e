/** Ordinary least squares: y = x'b + e, as a fit that `covariance.ts` takes. */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { cholesky, inverse, solve } from "./cholesky.ts";
import type { Fitted } from "./covariance.ts";
import { crossProduct, crossVector, type DesignMatrix } from "./design.ts";

export type OlsFit = Fitted & {
  readonly coefficients: Float64Array;
  readonly residuals: Float64Array;
  readonly residualSum: number;
};

/** Fails with regression.too-few-rows or regression.collinear (names the term). */
export function fitOls(y: Float64Array, design: DesignMatrix): Result<OlsFit> {
  const { n, k, x, names } = design;
  if (n <= k) return fail(error("regression.too-few-rows", { values: { rows: n, terms: k } }));
  const weight = new Float64Array(n).fill(1);
  const factor = cholesky(crossProduct(design, weight), k);
  if ("dependent" in factor)
    return fail(error("regression.collinear", { values: { term: names[factor.dependent] } }));
  const coefficients = solve(factor, crossVector(design, weight, y));
  const mu = new Float64Array(n);
  for (let i = 0; i < n; i += 1) for (let a = 0; a < k; a += 1) mu[i] += x[i * k + a] * coefficients[a];
  const residuals = y.map((value, i) => value - mu[i]);
  return succeed({
    design,
    y,
    mu,
    weight,
    bread: inverse(factor),
    link: "identity",
    coefficients,
    residuals,
    residualSum: sum(residuals.map((r) => r * r)),
  });
}
