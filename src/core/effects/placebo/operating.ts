/**
 * Operating characteristics of a test, alone and calibrated: how often it cries
 * "effect" where nothing was injected, how often its interval holds an injected
 * effect, and how often it sees one.
 *
 * A calibrated answer always comes from a null that was learned on other places
 * (`cross-fit.ts`), without effect. Errors are those of a block bootstrap in
 * which the null is learned anew.
 */

import { streams } from "../../foundation/random.ts";
import { normalQuantile } from "../../statistics/distributions.ts";
import { areaTests } from "./area-tests.ts";
import { BOOTSTRAP_DRAWS, blockKey, drawBlocks, standardDeviation } from "./blocks.ts";
import { crossFit, type Folds, foldsOf } from "./cross-fit.ts";
import type { EmpiricalNull, LogEstimate } from "./empirical-null.ts";
import { INJECTED, type TaskResult } from "./task.ts";

export type Rate = {
  readonly share: number;
  /** Monte-Carlo standard error; absent with fewer than two blocks. */
  readonly error?: number;
  readonly n: number;
};

/** One column: the test by its own error, or with the empirical null. */
export type Characteristics = {
  readonly falsePositive: Rate;
  /** Per injected effect of `INJECTED`, the first (none) left out. */
  readonly coverage: readonly Rate[];
  readonly power: readonly Rate[];
  /** All injected effects together. */
  readonly pooledCoverage: Rate;
};

export type TestCharacteristics = {
  readonly test: string;
  readonly own: Characteristics;
  /** Absent when too few places fit to learn on some and judge others. */
  readonly calibrated?: Characteristics;
};

const LEVEL = 0.95;

/** Tallies of one draw: hits and number judged, per measure. */
type Tally = { readonly hits: Float64Array; readonly judged: Float64Array };

/** Measures: false positive, then coverage per injected effect, power per injected effect, pooled coverage. */
const EFFECTS = INJECTED.length - 1;
const MEASURES = 1 + 2 * EFFECTS + 1;

/** @param results  tasks that are pooled: one, or several settings of the same city */
export function characteristics(
  results: readonly TaskResult[],
  test: number,
  seed: string,
): TestCharacteristics {
  const seeded = streams(seed);
  const side = 10 * Math.max(...results.map(({ radiusMetres }) => radiusMetres));
  const settings = results.map((result) => settingOf(result, test, side, seed));
  const whole = settings.map(({ kept }) => kept.map((_, i) => i));
  const keys = [...new Set(settings.flatMap(({ members }) => [...members.keys()]))];
  const draws = Array.from({ length: keys.length < 2 ? 0 : BOOTSTRAP_DRAWS }, (_, draw) => {
    const chosen = drawBlocks(keys, seeded("operating", draw));
    return settings.map(({ members }) => chosen.flatMap((key) => members.get(key) ?? []));
  });
  const kind = (calibrated: boolean): Characteristics | undefined => {
    const all = tally(settings, whole, calibrated);
    if (all.judged[0] === 0) return undefined;
    const drawn = draws.map((positions) => tally(settings, positions, calibrated));
    const rate = (m: number): Rate => {
      const shares = drawn.flatMap((one) => (one.judged[m] > 0 ? [one.hits[m] / one.judged[m]] : []));
      const error = shares.length < 2 ? undefined : standardDeviation(shares);
      return {
        share: all.hits[m] / all.judged[m],
        n: all.judged[m],
        ...(error === undefined ? {} : { error }),
      };
    };
    const effects = Array.from({ length: EFFECTS }, (_, e) => e);
    return {
      falsePositive: rate(0),
      coverage: effects.map((e) => rate(1 + e)),
      power: effects.map((e) => rate(1 + EFFECTS + e)),
      pooledCoverage: rate(MEASURES - 1),
    };
  };
  const own = kind(false);
  if (own === undefined) throw new Error("characteristics of no areas");
  const calibrated = kind(true);
  return { test: areaTests[test].id, own, ...(calibrated === undefined ? {} : { calibrated }) };
}

type Setting = {
  readonly kept: readonly { readonly estimates: readonly (LogEstimate | undefined)[] }[];
  readonly learn: readonly (LogEstimate & { readonly replicate: number })[];
  readonly folds: Folds;
  readonly members: ReadonlyMap<string, readonly number[]>;
};

/** Areas on which the test gave an answer without effect, with their folds and blocks. */
function settingOf(result: TaskResult, test: number, side: number, seed: string): Setting {
  const perEffect = result.estimates[test];
  const rows = result.areas.flatMap((area, i) => {
    const none = perEffect[0][i];
    return none === undefined ? [] : [{ ...area, ...none, estimates: perEffect.map((one) => one[i]) }];
  });
  const members = new Map<string, number[]>();
  rows.forEach(({ x, y }, i) => {
    const key = blockKey(x, y, side);
    members.set(key, [...(members.get(key) ?? []), i]);
  });
  const seeded = streams(seed);
  const folds = foldsOf(rows, result.radiusMetres, (...key) => seeded(result.name, result.outcome, ...key));
  return { kept: rows, learn: rows, folds, members };
}

function tally(
  settings: readonly Setting[],
  positions: readonly (readonly number[])[],
  calibrated: boolean,
): Tally {
  const hits = new Float64Array(MEASURES);
  const judged = new Float64Array(MEASURES);
  settings.forEach(({ kept, learn, folds }, s) => {
    const nulls = calibrated ? crossFit(learn, folds, positions[s], LEVEL) : [];
    for (const i of positions[s]) {
      const learned = calibrated ? nulls[folds.of[i]] : undefined;
      if (calibrated && learned === undefined) continue;
      kept[i].estimates.forEach((estimate, e) => {
        if (estimate === undefined) return;
        const count = (measure: number, hit: boolean): void => {
          judged[measure] += 1;
          if (hit) hits[measure] += 1;
        };
        const cries = differs(estimate, learned);
        if (e === 0) {
          count(0, cries);
          return;
        }
        const truth = Math.log(1 - INJECTED[e]);
        const covers = !differs({ ...estimate, logRatio: estimate.logRatio - truth }, learned);
        count(e, covers);
        count(EFFECTS + e, cries && estimate.logRatio < 0);
        count(MEASURES - 1, covers);
      });
    }
  });
  return { hits, judged };
}

const CRITICAL = normalQuantile((1 + LEVEL) / 2);

const differs = (estimate: LogEstimate, learned: EmpiricalNull | undefined): boolean =>
  learned === undefined
    ? Math.abs(estimate.logRatio / estimate.error) > CRITICAL
    : learned.p(estimate) <= 1 - LEVEL;
