/**
 * Segmented interrupted time series: did the level or the course of a series
 * change when cameras came, given trend and season?
 *
 *   eta = b0 + b_t t + b_step step + b_ramp ramp + sum_k (s_k sin(2 pi k t / 12) + c_k cos(2 pi k t / 12))
 *
 * t = 1 .. n counts the months; step is 1 from the first month after; ramp is
 * 1, 2, 3 ... from that month. eta is ln E[y] (Poisson, negative binomial) or the
 * mean of ln(y + 1/2) (least squares).
 *
 * With a control series both are fitted together: the terms above are common,
 * and the camera area has an intercept, t, step and ramp of its own beside them
 * (names beginning with "own"). The effect is then own step and own ramp: what
 * the control shows as well is not put down to the cameras.
 *
 * Expected without cameras is the fit with the effect's terms set to zero, for the
 * months after; the rate ratio is the fitted total after over that total.
 *
 * A gap in the months stays a gap: t goes on counting. Fails with
 * series.no-before, series.no-after, series.too-short, and as the regression does.
 * Source: Bernal, Cummins & Gasparrini 2017, International Journal of
 * Epidemiology 46:348-355; 2018, 47:2082-2093 (control series).
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import type { Covariance, Fitted } from "../../statistics/covariance.ts";
import { type DesignMatrix, designMatrix } from "../../statistics/design.ts";

export type Series = {
  /** Incidents per month of the camera area, and of the control when there is one. */
  readonly camera: Float64Array;
  readonly control?: Float64Array;
  /** 1 for a month with data; all when absent. */
  readonly present?: Uint8Array;
  /** Days, or another size, of each month; 1 when absent. */
  readonly exposure?: Float64Array;
  /** Position of the first month after the start. */
  readonly start: number;
  readonly harmonics: number;
};

export type SeriesDesign = {
  readonly design: DesignMatrix;
  readonly y: Float64Array;
  /** ln exposure of each row. */
  readonly offset: Float64Array;
  /** Month of each row. */
  readonly period: Int32Array;
  /** Positions of the terms whose removal is the situation without cameras. */
  readonly effect: readonly number[];
  /** Rows of the camera area after the start. */
  readonly after: readonly number[];
};

/** Months needed on each side: a level and a slope on fewer is a line through noise. */
export const FEWEST_MONTHS = 8;
const MONTHS_PER_YEAR = 12;

export function seriesDesign(series: Series): Result<SeriesDesign> {
  const { camera, control, start, harmonics } = series;
  const months = camera.length;
  const present = series.present ?? new Uint8Array(months).fill(1);
  const side = (from: number, to: number): number =>
    present.subarray(from, to).reduce((total, flag) => total + flag, 0);
  if (start <= 0) return fail(error("series.no-before"));
  if (start >= months) return fail(error("series.no-after"));
  const [before, after] = [side(0, start), side(start, months)];
  if (before < FEWEST_MONTHS || after < FEWEST_MONTHS)
    return fail(error("series.too-short", { values: { before, after, needed: FEWEST_MONTHS } }));
  const kept = Array.from({ length: months }, (_, t) => t).filter((t) => present[t] === 1);
  const own = kept.map((t) => ({ t, y: camera[t], own: 1 }));
  const rows = control === undefined ? own : [...own, ...kept.map((t) => ({ t, y: control[t], own: 0 }))];
  const column = (value: (row: (typeof rows)[number]) => number) => Float64Array.from(rows, value);
  const step = (t: number): number => (t >= start ? 1 : 0);
  const ramp = (t: number): number => (t >= start ? t - start + 1 : 0);
  const base: [string, Float64Array][] = [
    ["(Intercept)", column(() => 1)],
    ["t", column(({ t }) => t + 1)],
    ["step", column(({ t }) => step(t))],
    ["ramp", column(({ t }) => ramp(t))],
  ];
  const season = Array.from({ length: harmonics }, (_, i): [string, Float64Array][] => {
    const angle = (t: number): number => (2 * Math.PI * (i + 1) * (t + 1)) / MONTHS_PER_YEAR;
    return [
      [`sin${i + 1}`, column(({ t }) => Math.sin(angle(t)))],
      [`cos${i + 1}`, column(({ t }) => Math.cos(angle(t)))],
    ];
  }).flat();
  const ownTerms: [string, Float64Array][] =
    control === undefined
      ? []
      : [
          ["own (Intercept)", column((row) => row.own)],
          ["own t", column((row) => row.own * (row.t + 1))],
          ["own step", column((row) => row.own * step(row.t))],
          ["own ramp", column((row) => row.own * ramp(row.t))],
        ];
  const terms = [...base, ...season, ...ownTerms];
  const names = terms.map(([name]) => name);
  const effectNames = control === undefined ? ["step", "ramp"] : ["own step", "own ramp"];
  return succeed({
    design: designMatrix(
      names,
      terms.map(([, values]) => values),
    ),
    y: column((row) => row.y),
    offset: column(({ t }) => Math.log(series.exposure?.[t] ?? 1)),
    period: Int32Array.from(rows, ({ t }) => t),
    effect: effectNames.map((name) => names.indexOf(name)),
    after: rows.flatMap((row, i) => (row.own === 1 && row.t >= start ? [i] : [])),
  });
}

export type SeriesEffect = {
  readonly observedAfter: number;
  readonly fittedAfter: number;
  readonly expectedAfter: number;
  /** Fitted over expected after the start, as a logarithm, with its error. */
  readonly logRatio: number;
  readonly logRatioError: number;
  /** Expected less fitted, in incidents, with its error. */
  readonly prevented: number;
  readonly preventedError: number;
};

/**
 * Totals after the start with and without the effect's terms, on the log scale
 * of the regression; errors by the delta method.
 */
export function seriesEffect(
  { design: { k, x }, y, offset, effect, after }: SeriesDesign,
  coefficients: Float64Array,
  covariance: Covariance,
): SeriesEffect {
  let [observedAfter, fittedAfter, expectedAfter] = [0, 0, 0];
  const fittedGradient = new Float64Array(k);
  const expectedGradient = new Float64Array(k);
  for (const i of after) {
    let eta = offset[i];
    let without = offset[i];
    for (let a = 0; a < k; a += 1) {
      const term = x[i * k + a] * coefficients[a];
      eta += term;
      if (!effect.includes(a)) without += term;
    }
    const [fitted, expected] = [Math.exp(eta), Math.exp(without)];
    observedAfter += y[i];
    fittedAfter += fitted;
    expectedAfter += expected;
    for (let a = 0; a < k; a += 1) {
      fittedGradient[a] += fitted * x[i * k + a];
      if (!effect.includes(a)) expectedGradient[a] += expected * x[i * k + a];
    }
  }
  const errorAlong = (gradient: Float64Array): number => {
    let variance = 0;
    for (let a = 0; a < k; a += 1)
      for (let b = 0; b < k; b += 1) variance += gradient[a] * covariance[a * k + b] * gradient[b];
    return Math.sqrt(Math.max(0, variance));
  };
  return {
    observedAfter,
    fittedAfter,
    expectedAfter,
    logRatio: Math.log(fittedAfter / expectedAfter),
    logRatioError: errorAlong(
      fittedGradient.map((value, a) => value / fittedAfter - expectedGradient[a] / expectedAfter),
    ),
    prevented: expectedAfter - fittedAfter,
    preventedError: errorAlong(fittedGradient.map((value, a) => expectedGradient[a] - value)),
  };
}

/** (y - mu) / sqrt(mu), per row. */
export const pearsonResiduals = ({ y, mu }: Fitted): Float64Array =>
  y.map((value, i) => (value - mu[i]) / Math.sqrt(mu[i]));
