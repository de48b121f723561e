/**
 * Knox test of near repeats: do incidents follow each other closely in space and
 * time more often than if times were handed out at random over places?
 *
 * Pairs are counted per band of distance and band of days, bands closed on the
 * left. If the times are permuted over the places, the expected number of pairs in
 * a cell is exactly n_s n_t / N, with n_s the pairs in the distance band, n_t those
 * in the time band and N all pairs. p = (1 + permutations with at least as many) /
 * (1 + permutations).
 *
 * @param events   coordinates in metres and whole days, equal length, n of them
 * @param breaks   increasing bounds of the bands of distance (metres) and of time (days)
 * @param random   permutes the times
 * @returns        observed, expected, ratio and p, distance bands x time bands; the ratio is absent
 *                 where nothing was expected
 *
 * Time in proportion to the pairs within the largest distance, times the permutations.
 * Fails with knox.input or knox.too-few.
 * Sources: Knox 1964, JRSS C 13:25-30; Besag & Diggle 1977, Applied Statistics
 * 26:327-333. Agrees with NearRepeat 0.1.1.
 */

import { below, type Random } from "../foundation/random.ts";
import { error, fail, type Result, succeed } from "../foundation/result.ts";

export type KnoxEvents = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly day: Float64Array;
};

export type KnoxCell = {
  readonly observed: number;
  readonly expected: number;
  readonly ratio?: number;
  /** Absent without permutations. */
  readonly p?: number;
};

export type Knox = { readonly pairs: number; readonly cells: readonly (readonly KnoxCell[])[] };

const increasing = (breaks: readonly number[]): boolean =>
  breaks.length >= 2 && breaks.every((value, i) => value >= 0 && (i === 0 || value > breaks[i - 1]));

export function knox(
  events: KnoxEvents,
  breaks: { readonly metres: readonly number[]; readonly days: readonly number[] },
  permutations: number,
  random: Random,
): Result<Knox> {
  const { x, y, day } = events;
  const n = x.length;
  const finite = [x, y, day].every((values) => values.length === n && values.every(Number.isFinite));
  if (!finite || !increasing(breaks.metres) || !increasing(breaks.days)) return fail(error("knox.input"));
  if (n < 2) return fail(error("knox.too-few", { values: { events: n } }));
  const [distances, times] = [breaks.metres.length - 1, breaks.days.length - 1];
  const close = closePairs(x, y, breaks.metres);
  const inTime = pairsPerTimeBand(day, breaks.days);
  const band = timeBands(breaks.days);
  const observed = countCells(close, day, band, times, distances);
  const atLeast = new Int32Array(observed.length);
  const permuted = Float64Array.from(day);
  for (let round = 0; round < permutations; round += 1) {
    for (let i = n - 1; i > 0; i -= 1) {
      const j = below(random, i + 1);
      const kept = permuted[i];
      permuted[i] = permuted[j];
      permuted[j] = kept;
    }
    const found = countCells(close, permuted, band, times, distances);
    for (let c = 0; c < found.length; c += 1) if (found[c] >= observed[c]) atLeast[c] += 1;
  }
  const pairs = (n * (n - 1)) / 2;
  const cells = Array.from({ length: distances }, (_, s) =>
    Array.from({ length: times }, (_, t): KnoxCell => {
      const at = s * times + t;
      const expected = (close.perBand[s] * inTime[t]) / pairs;
      return {
        observed: observed[at],
        expected,
        ...(expected > 0 ? { ratio: observed[at] / expected } : {}),
        ...(permutations > 0 ? { p: (1 + atLeast[at]) / (1 + permutations) } : {}),
      };
    }),
  );
  return succeed({ pairs, cells });
}

type ClosePairs = {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly band: Int32Array;
  readonly perBand: readonly number[];
};

/** Pairs within the largest distance, by a sweep over x. */
function closePairs(x: Float64Array, y: Float64Array, breaks: readonly number[]): ClosePairs {
  const order = Int32Array.from(x, (_, i) => i).sort((a, b) => x[a] - x[b]);
  const squares = breaks.map((metres) => metres * metres);
  const most = breaks[breaks.length - 1];
  const [first, second, band]: [number[], number[], number[]] = [[], [], []];
  const perBand = new Array<number>(breaks.length - 1).fill(0);
  for (let a = 0; a < order.length; a += 1) {
    const i = order[a];
    for (let b = a + 1; b < order.length && x[order[b]] - x[i] < most; b += 1) {
      const j = order[b];
      const distance2 = (x[j] - x[i]) ** 2 + (y[j] - y[i]) ** 2;
      if (distance2 < squares[0] || distance2 >= squares[squares.length - 1]) continue;
      let s = 0;
      while (distance2 >= squares[s + 1]) s += 1;
      first.push(i);
      second.push(j);
      band.push(s);
      perBand[s] += 1;
    }
  }
  return {
    first: Int32Array.from(first),
    second: Int32Array.from(second),
    band: Int32Array.from(band),
    perBand,
  };
}

/** All pairs per time band, by counting for each bound the pairs nearer in time. */
function pairsPerTimeBand(day: Float64Array, breaks: readonly number[]): readonly number[] {
  const sorted = Float64Array.from(day).sort();
  const nearer = breaks.map((bound) => {
    let [pairs, from] = [0, 0];
    for (let i = 0; i < sorted.length; i += 1) {
      while (sorted[i] - sorted[from] >= bound && from < i) from += 1;
      pairs += i - from;
    }
    return pairs;
  });
  return breaks.slice(1).map((_, t) => nearer[t + 1] - nearer[t]);
}

/** Band of a distance in days; -1 outside. */
function timeBands(breaks: readonly number[]): (days: number) => number {
  const last = breaks[breaks.length - 1];
  return (days) => {
    if (days < breaks[0] || days >= last) return -1;
    let t = 0;
    while (days >= breaks[t + 1]) t += 1;
    return t;
  };
}

function countCells(
  { first, second, band }: ClosePairs,
  day: Float64Array,
  timeBand: (days: number) => number,
  times: number,
  distances: number,
): Int32Array {
  const cells = new Int32Array(distances * times);
  for (let pair = 0; pair < first.length; pair += 1) {
    const t = timeBand(Math.abs(day[first[pair]] - day[second[pair]]));
    if (t >= 0) cells[band[pair] * times + t] += 1;
  }
  return cells;
}
