/**
 * Pseudo camera areas with pseudo dates: the same comparison in the same city,
 * where no camera hangs. How often would it have cried "effect" there?
 *
 * Places and pseudo dates (the start of a real site, or the same calendar month
 * of another year) are gone through in random order, each with a real site by
 * lot as its pattern. One is used when the place is like the site (`match.ts`)
 * and every compared month lies within the months that the place has data for.
 *
 * Areas are kept in replicates. Within a replicate no area or its buffer touches
 * the ring of another in the same months. The first replicate holds as many as
 * fit and alone gives p-values; its size is the effective number of areas. Later
 * replicates fill up the picture and the rates.
 */

import { below, type Streams, shuffled } from "../../foundation/random.ts";
import { type PlaceStatistic, placeStatistic, studentised } from "../place-statistic.ts";
import type { Tabulation } from "../tabulate.ts";
import type { Windows } from "../windows.ts";
import { levelFits, mixFits, type Pattern, peakAt } from "./match.ts";
import { apartMetres, type PlacePool, sumOver, tableAt } from "./pool.ts";

export type PseudoArea = {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly windows: Windows;
  /** 0 for those that enter the p-values. */
  readonly replicate: number;
  readonly table: Tabulation;
  readonly statistic: PlaceStatistic;
  /** Log ratio in its standard errors, overdispersion included. */
  readonly studentised: number;
};

export type PlaceboDraws = {
  /** Places and dates that met the rule and for which there was room. */
  readonly eligible: number;
  /** The first replicate first. */
  readonly areas: readonly PseudoArea[];
  readonly radiusMetres: number;
  /** Standard errors by which the peak of a pseudo area may differ from its pattern's; Infinity when peaks could not be matched. */
  readonly peakCaliper: number;
};

/** Differences in peak that are allowed, tried in this order until enough areas fit. */
const PEAK_CALIPERS = [0.75, 1.5, Number.POSITIVE_INFINITY];
/** Times that all places and dates are gone through when patterns are drawn by lot. */
const PASSES = 4;
const REPLICATES = 10;
/** Areas without overlap that a null of like peaks must have. */
const FEWEST_ALIKE = 99;
/** A run of empty months is taken for missing data when chance would leave it this seldom (ln 10,000). */
const EXPECTED_IN_GAP = 9.2;

/**
 * @param outcome   position of the outcome in the pool
 * @param patterns  real sites of one shape, taken in turn by lot
 * @param wanted    most areas to use
 * @param needed    areas without overlap that the number of tests asks for: with
 *                  fewer, likeness of the peak before is given up by steps
 */
export function drawPlacebo(
  pool: PlacePool,
  outcome: number,
  patterns: readonly Pattern[],
  wanted: number,
  needed: number,
  streams: Streams,
): PlaceboDraws {
  const calipers = patterns.some(({ peak }) => peak !== undefined) ? PEAK_CALIPERS : PEAK_CALIPERS.slice(-1);
  const tried: PlaceboDraws[] = [];
  for (const peakCaliper of calipers) {
    const draws = drawWithin(peakCaliper, pool, outcome, patterns, wanted, streams);
    if (independent(draws) >= Math.min(needed, wanted)) return draws;
    tried.push(draws);
  }
  // So many tests are out of reach in this city: then likeness of the peak comes first.
  return tried.find((draws) => independent(draws) >= FEWEST_ALIKE) ?? tried[tried.length - 1];
}

/** Number of areas that do not overlap. */
const independent = (draws: PlaceboDraws): number =>
  draws.areas.filter((area) => area.replicate === 0).length;

function drawWithin(
  peakCaliper: number,
  pool: PlacePool,
  outcome: number,
  patterns: readonly Pattern[],
  wanted: number,
  streams: Streams,
): PlaceboDraws {
  const replicates = Array.from(
    { length: REPLICATES },
    () => new Replicate(apartMetres(pool.circles, pool.circles)),
  );
  const random = streams("pseudo");
  const years = Math.ceil(pool.months / 12);
  const all = Array.from({ length: pool.x.length * years }, (_, i) => i);
  let kept = 0;
  const passes = patterns.length > 1 ? PASSES : patterns.length;
  for (let pass = 0; pass < passes && replicates[0].areas.length < wanted; pass += 1) {
    for (const candidate of shuffled(all, random)) {
      if (replicates[0].areas.length >= wanted) break;
      const place = Math.floor(candidate / years);
      const pattern = patterns[below(random, patterns.length)];
      const windows = pseudoDate(pool, place, pattern.windows, candidate % years);
      if (windows === undefined || !levelFits(pool, place, outcome, windows, pattern)) continue;
      const r = replicates.findIndex((one) => one.hasRoom(pool.x[place], pool.y[place], windows));
      // When enough areas are kept, only those that give p-values are still sought.
      if (r < 0 || (kept >= wanted && r > 0)) continue;
      if (!mixFits(pool, place, pattern) || hasGap(pool, place, windows)) continue;
      const table = tableAt(pool, place, outcome, windows);
      const statistic = placeStatistic(table, windows);
      if (statistic === undefined) continue;
      if (pattern.peak !== undefined && peakCaliper < Number.POSITIVE_INFINITY) {
        const peak = peakAt(pool, place, outcome, windows, pattern.peakMonths, statistic.phi ?? 1);
        if (peak === undefined || Math.abs(peak - pattern.peak) > peakCaliper) continue;
      }
      kept += 1;
      const { x, y } = { x: pool.x[place], y: pool.y[place] };
      replicates[r].add({
        place,
        x,
        y,
        windows,
        replicate: r,
        table,
        statistic,
        studentised: studentised(statistic),
      });
    }
  }
  const areas = replicates.flatMap((replicate) => replicate.areas).slice(0, wanted);
  return { eligible: kept, areas, radiusMetres: pool.circles.ringMetres, peakCaliper };
}

/**
 * The pattern's months in the given year of those for which the place has data:
 * the same calendar months, so that seasons agree; undefined when they do not fit.
 */
function pseudoDate(pool: PlacePool, place: number, own: Windows, year: number): Windows | undefined {
  const earliest = pool.firstCovered[place] + own.beforeMonths;
  const startMonth = own.startMonth + 12 * (Math.ceil((earliest - own.startMonth) / 12) + year);
  return startMonth + own.afterMonths <= pool.lastCovered[place] ? { ...own, startMonth } : undefined;
}

/** Is there a run of empty months, in all incidents of the place and its buffer, that chance would hardly leave? */
function hasGap(pool: PlacePool, place: number, { startMonth, beforeMonths, afterMonths }: Windows): boolean {
  const [from, to] = [startMonth - beforeMonths, startMonth + afterMonths];
  let [total, run, longest] = [0, 0, 0];
  for (let m = from; m <= to; m += 1) {
    const n = sumOver(pool, place, 0, 0, m, m) + sumOver(pool, place, 0, 1, m, m);
    total += n;
    run = n === 0 ? run + 1 : 0;
    if (run > longest) longest = run;
  }
  return (longest * total) / (to - from + 1) > EXPECTED_IN_GAP;
}

/** A set of areas of which no two overlap in the same months; a grid of squares finds the neighbours. */
class Replicate {
  readonly areas: PseudoArea[] = [];
  private readonly cells = new Map<string, PseudoArea[]>();
  private readonly side: number;

  /** @param apartMetres  centres nearer than this overlap */
  constructor(apartMetres: number) {
    this.side = apartMetres;
  }

  hasRoom(x: number, y: number, windows: Windows): boolean {
    const [column, row] = [Math.floor(x / this.side), Math.floor(y / this.side)];
    for (let c = column - 1; c <= column + 1; c += 1) {
      for (let r = row - 1; r <= row + 1; r += 1) {
        for (const area of this.cells.get(`${c} ${r}`) ?? []) {
          if (Math.hypot(area.x - x, area.y - y) <= this.side && monthsMeet(area.windows, windows))
            return false;
        }
      }
    }
    return true;
  }

  add(area: PseudoArea): void {
    this.areas.push(area);
    const cell = `${Math.floor(area.x / this.side)} ${Math.floor(area.y / this.side)}`;
    const others = this.cells.get(cell);
    if (others === undefined) this.cells.set(cell, [area]);
    else others.push(area);
  }
}

const monthsMeet = (a: Windows, b: Windows): boolean =>
  a.startMonth - a.beforeMonths <= b.startMonth + b.afterMonths &&
  b.startMonth - b.beforeMonths <= a.startMonth + a.afterMonths;
