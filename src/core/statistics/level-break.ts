/**
 * Is there one lasting step in the level of a series, at a moment that nobody
 * named beforehand?
 *
 * For each candidate place k the model y = X b + d [t >= k] + e is set against
 * y = X b + e by its F statistic, with X the columns of the design (trend,
 * season); sup-F is the largest of them (Andrews 1993,
 * doi:10.2307/2951764; Zeileis et al. 2002, doi:10.18637/jss.v007.i02).
 * Because the place is searched for, F tables do not hold. Its distribution
 * without a step does not depend on b or on the variance, so it is simulated
 * for this very design, with errors that follow one another as those of the
 * series do (first-order autoregression): p = (1 + draws as large) / (1 + draws).
 *
 * Assumes about normal errors of constant variance; for counts pass their
 * variance-stabilising roots. Sees one step: of several the largest.
 */

import type { Random } from "../foundation/random.ts";

export type LevelBreak = {
  /** Index of the first value at the new level. */
  readonly at: number;
  readonly supF: number;
  /** Height of the step, in units of the series. */
  readonly step: number;
  readonly p: number;
  /** First-order autocorrelation used in the simulation. */
  readonly autocorrelation: number;
};

/** A series, given its design, with every place at which it may step. */
export type BreakScan = {
  readonly supF: (y: Float64Array) => { readonly at: number; readonly f: number; readonly step: number };
  readonly test: (y: Float64Array, random: Random, draws: number) => LevelBreak;
};

/** Share of the series at each end in which no step is sought (Andrews 1993). */
export const TRIM = 0.15;
/** What remains of a column after the others are taken out, below which it says nothing of its own. */
const NEGLIGIBLE = 1e-9;
/** A series with a stronger memory cannot be told from one that wanders. */
const MOST_AUTOCORRELATION = 0.95;

/**
 * @param n        length of the series
 * @param columns  of the design without the constant, each of length n
 */
export function breakScan(n: number, columns: readonly Float64Array[] = []): BreakScan {
  const basis: Float64Array[] = [];
  for (const column of [new Float64Array(n).fill(1), ...columns]) {
    const rest = without(column, basis);
    const size = dot(rest, rest);
    if (size > NEGLIGIBLE * Math.max(1, dot(column, column))) basis.push(scaled(rest, 1 / Math.sqrt(size)));
  }
  const places: { readonly at: number; readonly step: Float64Array; readonly size: number }[] = [];
  for (let at = Math.ceil(TRIM * n); at <= Math.floor((1 - TRIM) * n); at += 1) {
    const step = without(
      Float64Array.from({ length: n }, (_, t) => (t >= at ? 1 : 0)),
      basis,
    );
    const size = dot(step, step);
    if (size > NEGLIGIBLE) places.push({ at, step, size });
  }
  const free = n - basis.length - 1;

  function supF(y: Float64Array): { at: number; f: number; step: number } {
    const rest = without(y, basis);
    const total = dot(rest, rest);
    let [best, gain, height] = [0, -1, 0];
    for (const { at, step, size } of places) {
      const product = dot(step, y);
      if (product ** 2 / size > gain) [best, gain, height] = [at, product ** 2 / size, product / size];
    }
    const left = total - gain;
    if (gain <= 0 || total <= 0) return { at: best, f: 0, step: 0 };
    return { at: best, f: left > NEGLIGIBLE * total ? (gain * free) / left : Infinity, step: height };
  }

  function test(y: Float64Array, random: Random, draws: number): LevelBreak {
    const found = supF(y);
    const place = places.find(({ at }) => at === found.at);
    const rest = without(y, basis);
    const errors = place === undefined ? rest : rest.map((value, t) => value - found.step * place.step[t]);
    // A step that was searched for takes about two columns' worth out of the errors.
    const rho = autocorrelation(errors, basis.length + 2);
    let asLarge = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      if (supF(followingErrors(n, rho, random)).f >= found.f) asLarge += 1;
    }
    return {
      at: found.at,
      supF: found.f,
      step: found.step,
      p: (1 + asLarge) / (1 + draws),
      autocorrelation: rho,
    };
  }
  return { supF, test };
}

/**
 * First-order autocorrelation between 0 and 0.95, on the safe side: corrected to first order for what
 * fitting took away (each of the fitted columns lowers it by about (1 + r) / n), and one standard error,
 * sqrt((1 - r^2) / n), above that. Taken as it is found it would be too small half of the time, and the
 * 5 % test would cry in 11 % of series whose months share 0.4.
 */
function autocorrelation(errors: Float64Array, fitted: number): number {
  let product = 0;
  for (let t = 1; t < errors.length; t += 1) product += errors[t] * errors[t - 1];
  const square = dot(errors, errors);
  if (square === 0) return 0;
  const raw = product / square;
  const corrected = raw + (fitted * (1 + raw)) / errors.length;
  const error = Math.sqrt(Math.max(0, 1 - corrected ** 2) / errors.length);
  return Math.min(MOST_AUTOCORRELATION, Math.max(0, corrected + error));
}

/** Normal errors, each holding `rho` of the one before; the first drawn from their lasting distribution. */
function followingErrors(n: number, rho: number, random: Random): Float64Array {
  const errors = new Float64Array(n);
  const fresh = Math.sqrt(1 - rho ** 2);
  for (let t = 0; t < n; t += 1) {
    errors[t] = t === 0 ? normal(random) : rho * errors[t - 1] + fresh * normal(random);
  }
  return errors;
}

/** A standard normal draw (Box and Muller 1958). */
const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

function dot(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let t = 0; t < a.length; t += 1) total += a[t] * b[t];
  return total;
}

const scaled = (a: Float64Array, by: number): Float64Array => a.map((value) => value * by);

/** What is left of a column when an orthonormal basis is taken out; twice, against rounding. */
function without(column: Float64Array, basis: readonly Float64Array[]): Float64Array {
  const rest = Float64Array.from(column);
  for (let round = 0; round < 2; round += 1) {
    for (const direction of basis) {
      const share = dot(rest, direction);
      for (let t = 0; t < rest.length; t += 1) rest[t] -= share * direction[t];
    }
  }
  return rest;
}
