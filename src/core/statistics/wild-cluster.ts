/**
 * Wild cluster bootstrap of one coefficient, for clusters too few for errors on
 * Student's t: are the clusters' scores under "no effect" as lopsided as the ones
 * that random signs would give?
 *
 * Restricted score form: the model is fitted with the coefficient held at its
 * hypothesis; with e the working residuals and W the weights of that fit, each
 * draw turns e by the sign of its cluster, refits by weighted least squares and
 * studentises:
 *
 *   t* = b* / sqrt(sum over g of (c'X_g'W_g (e*_g - X_g b*))^2),  c = row of (X'WX)^-1
 *
 * Per draw only products of clusters are needed. With up to `MOST_ENUMERATED`
 * clusters all sign patterns are taken, so p is exact and repeats; else seeded
 * Rademacher draws, p = (1 + draws as extreme) / (1 + draws).
 *
 * With few clusters on one side the test never rejects rather than too often.
 *
 * Source: Cameron, Gelbach & Miller 2008, Review of Economics and Statistics 90:414-427; the score
 * form for likelihoods: Kline & Santos 2012, Journal of Econometric Methods 1:23-41; by products
 * of clusters: MacKinnon 2023, Econometrics and Statistics 28:203-215.
 */

import type { Random } from "../foundation/random.ts";
import { cholesky, inverse } from "./cholesky.ts";
import { crossProduct, type DesignMatrix } from "./design.ts";

/** 2^12 patterns: the mirror of a pattern gives the same |t|, so half of them are computed. */
const MOST_ENUMERATED = 12;
const DRAWS = 999;

export type SignPatterns = {
  /** One row of signs per draw, clusters wide. */
  readonly signs: Int8Array;
  readonly draws: number;
  readonly exhaustive: boolean;
};

export function signPatterns(clusters: number, random: Random): SignPatterns {
  const exhaustive = clusters <= MOST_ENUMERATED;
  const draws = exhaustive ? 2 ** (clusters - 1) : DRAWS;
  const signs = new Int8Array(draws * clusters);
  for (let d = 0; d < draws; d += 1) {
    for (let g = 0; g < clusters; g += 1) {
      const plus = exhaustive ? ((d >> g) & 1) === 0 : random.next() < 0.5;
      signs[d * clusters + g] = plus ? 1 : -1;
    }
  }
  return { signs, draws, exhaustive };
}

/**
 * @param design    n x k, the column of interest included
 * @param weight    weights of the restricted fit, n
 * @param residual  working residuals of the restricted fit, (y - mu) / mu, n
 * @param chosen    position of the column of interest
 * @param cluster   number of the cluster of each row, 0 .. clusters-1
 * @returns         two-sided p; undefined where the equations have no solution or no scores vary
 */
export function wildClusterP(
  design: DesignMatrix,
  weight: Float64Array,
  residual: Float64Array,
  chosen: number,
  cluster: Int32Array,
  clusters: number,
  { signs, draws, exhaustive }: SignPatterns,
): number | undefined {
  const products = clusterProducts(design, weight, residual, chosen, cluster, clusters);
  if (products === undefined) return undefined;
  const { own, carried } = products;
  const seen = statisticOf(new Int8Array(clusters).fill(1), own, carried);
  if (!Number.isFinite(seen)) return undefined;
  let extreme = 0;
  // Patterns that give the same statistic but for rounding count as equal.
  for (let d = 0; d < draws; d += 1) {
    const pattern = signs.subarray(d * clusters, (d + 1) * clusters);
    if (statisticOf(pattern, own, carried) >= seen * (1 - 1e-9)) extreme += 1;
  }
  return exhaustive ? extreme / draws : (1 + extreme) / (1 + draws);
}

/** t* squared; infinite or not a number where no score is left to vary. */
function statisticOf(signs: Int8Array, own: Float64Array, carried: Float64Array): number {
  const clusters = own.length;
  let [effect, variance] = [0, 0];
  for (let g = 0; g < clusters; g += 1) {
    effect += signs[g] * own[g];
    let left = signs[g] * own[g];
    for (let h = 0; h < clusters; h += 1) left -= carried[g * clusters + h] * signs[h];
    variance += left * left;
  }
  return (effect * effect) / variance;
}

/**
 * What each cluster adds to b, and how the refit carries the sign of cluster h into the score of
 * cluster g: own_g = c'X_g'W_g e_g, carried_gh = c'X_g'W_g X_g (X'WX)^-1 X_h'W_h e_h.
 */
function clusterProducts(
  design: DesignMatrix,
  weight: Float64Array,
  residual: Float64Array,
  chosen: number,
  cluster: Int32Array,
  clusters: number,
): { readonly own: Float64Array; readonly carried: Float64Array } | undefined {
  const { n, k, x } = design;
  const factor = cholesky(crossProduct(design, weight), k);
  if ("dependent" in factor) return undefined;
  const bread = inverse(factor);
  const scores = new Float64Array(clusters * k);
  const leverage = new Float64Array(clusters * k);
  for (let i = 0; i < n; i += 1) {
    let reach = 0;
    for (let a = 0; a < k; a += 1) reach += bread[chosen * k + a] * x[i * k + a];
    const at = cluster[i] * k;
    for (let a = 0; a < k; a += 1) {
      scores[at + a] += weight[i] * residual[i] * x[i * k + a];
      leverage[at + a] += weight[i] * reach * x[i * k + a];
    }
  }
  const moved = new Float64Array(clusters * k);
  const own = new Float64Array(clusters);
  const carried = new Float64Array(clusters * clusters);
  for (let h = 0; h < clusters; h += 1) {
    for (let a = 0; a < k; a += 1) {
      for (let b = 0; b < k; b += 1) moved[h * k + a] += bread[a * k + b] * scores[h * k + b];
    }
    own[h] = moved[h * k + chosen];
  }
  for (let g = 0; g < clusters; g += 1) {
    for (let h = 0; h < clusters; h += 1) {
      for (let a = 0; a < k; a += 1) carried[g * clusters + h] += leverage[g * k + a] * moved[h * k + a];
    }
  }
  return { own, carried };
}
