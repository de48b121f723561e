/**
 * How much do true effects differ between studies? Estimators of the
 * between-study variance tau2, from effects y_i with known variances v_i.
 *
 * With w_i = 1 / (v_i + tau2), mu their weighted mean and
 * Q(tau2) = sum w (y - mu)^2, k studies:
 *
 * - DL    DerSimonian-Laird: moments, from Q(0)
 * - HE    Hedges: variance of y minus mean v
 * - SJ    Sidik-Jonkman: from the ratios v_i / tau2_0, tau2_0 the variance of y (divisor k)
 * - PM    Paule-Mandel: Q(tau2) = k - 1; EB (empirical Bayes) solves the same equation
 * - ML    maximum likelihood, REML restricted: Fisher scoring
 *
 * All are floored at zero, except SJ, which is always above zero. Errors of tau2
 * as metafor 3.8 gives them.
 *
 * Sources: Veroniki and others 2016, Research Synthesis Methods 7:55-79;
 * Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30:261-293;
 * Viechtbauer 2007, Statistics in Medicine 26:37-52 (Q-profile).
 */

import { chiSquareCdf } from "./distributions.ts";

export const heterogeneityMethods = ["FE", "DL", "PM", "REML", "ML", "HE", "SJ", "EB"] as const;
export type HeterogeneityMethod = (typeof heterogeneityMethods)[number];

export type Heterogeneity = {
  readonly tau2: number;
  /** Absent with FE, which takes tau2 to be zero. */
  readonly standardError?: number;
};

/** Sums over studies at one tau2 that all estimators share. */
export type WeightedSums = {
  readonly sum: number;
  readonly sum2: number;
  readonly sum3: number;
  readonly mean: number;
  readonly q: number;
  /** sum w^2 (y - mu)^2 = y'PPy. */
  readonly q2: number;
};

const MOST_STEPS = 1000;
const SETTLED = 1e-13;
/** Fisher scoring approaches by a factor per step: more digits cost steps and change nothing printed. */
const SCORED = 1e-10;

export function weightedSums(y: Float64Array, v: Float64Array, tau2: number): WeightedSums {
  let [sum, sum2, sum3, weighted] = [0, 0, 0, 0];
  for (let i = 0; i < y.length; i += 1) {
    const w = 1 / (v[i] + tau2);
    sum += w;
    sum2 += w * w;
    sum3 += w * w * w;
    weighted += w * y[i];
  }
  const mean = weighted / sum;
  let [q, q2] = [0, 0];
  for (let i = 0; i < y.length; i += 1) {
    const w = 1 / (v[i] + tau2);
    const off = w * (y[i] - mean);
    q += off * (y[i] - mean);
    q2 += off * off;
  }
  return { sum, sum2, sum3, mean, q, q2 };
}

/** tr P and tr PP of P = W - W 1 1' W / sum w. */
export const traceP = ({ sum, sum2 }: WeightedSums): number => sum - sum2 / sum;
const tracePP = ({ sum, sum2, sum3 }: WeightedSums): number => sum2 - (2 * sum3) / sum + (sum2 / sum) ** 2;

/** @returns undefined when the iteration does not settle */
export function heterogeneity(
  y: Float64Array,
  v: Float64Array,
  method: HeterogeneityMethod,
): Heterogeneity | undefined {
  switch (method) {
    case "FE":
      return { tau2: 0 };
    case "DL":
      return derSimonianLaird(y, v);
    case "HE":
      return hedges(y, v);
    case "SJ":
      return sidikJonkman(y, v);
    case "PM":
    case "EB":
      return pauleMandel(y, v);
    case "ML":
    case "REML":
      return likelihood(y, v, method);
  }
}

function derSimonianLaird(y: Float64Array, v: Float64Array): Heterogeneity {
  const freedom = y.length - 1;
  const sums = weightedSums(y, v, 0);
  const trace = traceP(sums);
  const tau2 = Math.max(0, (sums.q - freedom) / trace);
  return {
    tau2,
    standardError: Math.sqrt(2 * freedom + 4 * tau2 * trace + 2 * tau2 * tau2 * tracePP(sums)) / trace,
  };
}

/** Traces of P V P V and P V P for P at given weights; with all weights 1 P is the centring matrix. */
function tracesPV(v: Float64Array, weight: (i: number) => number) {
  let [s, w2v2, w3v2, w2v, w3v, w2] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < v.length; i += 1) {
    const w = weight(i);
    s += w;
    w2 += w * w;
    w2v += w * w * v[i];
    w3v += w * w * w * v[i];
    w2v2 += (w * v[i]) ** 2;
    w3v2 += w * (w * v[i]) ** 2;
  }
  return {
    pvpv: w2v2 - (2 * w3v2) / s + (w2v / s) ** 2,
    pvp: w2v - (2 * w3v) / s + (w2 * w2v) / (s * s),
  };
}

const varianceOf = (y: Float64Array): number => {
  const mean = y.reduce((total, value) => total + value, 0) / y.length;
  return y.reduce((total, value) => total + (value - mean) ** 2, 0) / (y.length - 1);
};

function hedges(y: Float64Array, v: Float64Array): Heterogeneity {
  const k = y.length;
  const mean = v.reduce((total, value) => total + value, 0) / k;
  const tau2 = Math.max(0, varianceOf(y) - mean);
  const { pvpv } = tracesPV(v, () => 1);
  // tr PV with all weights 1: sum v (1 - 1/k).
  const tracePV = mean * (k - 1);
  return {
    tau2,
    standardError: Math.sqrt(2 * pvpv + 4 * tau2 * tracePV + 2 * tau2 * tau2 * (k - 1)) / (k - 1),
  };
}

function sidikJonkman(y: Float64Array, v: Float64Array): Heterogeneity {
  const k = y.length;
  const first = (varianceOf(y) * (k - 1)) / k;
  if (first === 0) return { tau2: 0, standardError: 0 };
  const sums = weightedSums(y, v, first);
  const tau2 = (first * sums.q) / (k - 1);
  const { pvpv, pvp } = tracesPV(v, (i) => 1 / (v[i] + first));
  const spread = 2 * pvpv + 4 * tau2 * pvp + 2 * tau2 * tau2 * tracePP(sums);
  return { tau2, standardError: (first / (k - 1)) * Math.sqrt(spread) };
}

/** Where Q(tau2) falls to a target; Q never rises with tau2. */
function whereQ(y: Float64Array, v: Float64Array, reached: (q: number) => boolean): number {
  if (reached(weightedSums(y, v, 0).q)) return 0;
  let high = varianceOf(y) + v.reduce((most, value) => Math.max(most, value), 0);
  while (!reached(weightedSums(y, v, high).q)) high *= 2;
  let low = 0;
  while (high - low > SETTLED * high) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) break;
    if (reached(weightedSums(y, v, middle).q)) high = middle;
    else low = middle;
  }
  return (low + high) / 2;
}

function pauleMandel(y: Float64Array, v: Float64Array): Heterogeneity {
  const k = y.length;
  const tau2 = whereQ(y, v, (q) => q <= k - 1);
  const { sum } = weightedSums(y, v, tau2);
  return { tau2, standardError: Math.sqrt((2 * k * k) / (k - 1)) / sum };
}

/** Fisher scoring, halving steps that lower the likelihood; stops at zero when the score there is not positive. */
function likelihood(y: Float64Array, v: Float64Array, method: "ML" | "REML"): Heterogeneity | undefined {
  const restricted = method === "REML";
  const value = (tau2: number): number => {
    const { sum, q } = weightedSums(y, v, tau2);
    const logs = v.reduce((total, one) => total + Math.log(one + tau2), 0);
    return -logs / 2 - q / 2 - (restricted ? Math.log(sum) / 2 : 0);
  };
  let tau2 = hedges(y, v).tau2;
  let best = value(tau2);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const sums = weightedSums(y, v, tau2);
    const information = restricted ? tracePP(sums) : sums.sum2;
    const score = sums.q2 - (restricted ? traceP(sums) : sums.sum);
    const done = (at: number): Heterogeneity => ({ tau2: at, standardError: Math.sqrt(2 / information) });
    let move = score / information;
    if (tau2 === 0 && move <= 0) return done(0);
    let next = Math.max(0, tau2 + move);
    let reached = value(next);
    for (let half = 0; reached < best - 1e-12 && half < 60; half += 1) {
      move /= 2;
      next = Math.max(0, tau2 + move);
      reached = value(next);
    }
    const settled = Math.abs(next - tau2) <= SCORED * Math.max(next, SCORED);
    tau2 = next;
    best = reached;
    if (settled) return done(tau2);
  }
  return undefined;
}

/**
 * Q-profile interval: the tau2 at which Q(tau2) is not unusual for chi-square on
 * k - 1 degrees of freedom.
 *
 * @returns undefined when even tau2 = 0 leaves Q unusually small: the studies agree better than chance
 */
export function qProfile(
  y: Float64Array,
  v: Float64Array,
  level: number,
): { readonly low: number; readonly high: number } | undefined {
  const freedom = y.length - 1;
  const below = (share: number) => (q: number) => chiSquareCdf(q, freedom) <= share;
  const low = whereQ(y, v, below((1 + level) / 2));
  const tooSmall = below((1 - level) / 2);
  if (tooSmall(weightedSums(y, v, 0).q)) return undefined;
  return { low, high: whereQ(y, v, tooSmall) };
}
