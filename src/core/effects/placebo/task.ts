/**
 * One piece of calibration work: lay pseudo areas for one shape and outcome,
 * inject effects of known size, and run every test on them. Tasks share nothing
 * but the city, so they may run on any worker in any order.
 */

import { streams } from "../../foundation/random.ts";
import type { Scalar } from "../../foundation/result.ts";
import type { Zone } from "../../geometry/zone.ts";
import type { City } from "../city.ts";
import type { Bands } from "../tabulate.ts";
import { areaTests } from "./area-tests.ts";
import { drawPlacebo } from "./draw.ts";
import type { LogEstimate } from "./empirical-null.ts";
import type { Pattern } from "./match.ts";
import { type KeepOff, placePool } from "./pool.ts";
import { thin } from "./thin.ts";

export type CalibrationTask = {
  /** Shape or setting, for the reader. */
  readonly name: string;
  readonly outcome: string;
  readonly zone: Zone;
  readonly bands: Bands;
  /** 1 for each category of the outcome; all when absent. */
  readonly categories?: Uint8Array;
  readonly patterns: readonly Pattern[];
  readonly keepOff: readonly KeepOff[];
  readonly wanted: number;
  readonly needed: number;
  readonly seed: string;
};

export type TaskResult = {
  readonly name: string;
  readonly outcome: string;
  readonly radiusMetres: number;
  readonly peakMatched: boolean;
  readonly areas: readonly {
    readonly x: number;
    readonly y: number;
    readonly startMonth: number;
    readonly replicate: number;
  }[];
  /** Per test, per injected effect, per area; undefined where the test refused. */
  readonly estimates: readonly (readonly (readonly (LogEstimate | undefined)[])[])[];
};

/** Shares of the incidents that are removed; the first is no effect. */
export const INJECTED = [0, 0.1, 0.2, 0.4] as const;
const PLACES_PER_AREA = 2;

export function runTask(city: City, task: CalibrationTask): TaskResult {
  const seeded = streams(task.seed);
  const own = (...key: readonly Scalar[]) => seeded("calibrate", task.name, task.outcome, ...key);
  const pool = placePool(
    city,
    task.zone,
    task.bands,
    [undefined, task.categories],
    task.keepOff,
    task.wanted * PLACES_PER_AREA,
    own,
  );
  const draws = drawPlacebo(pool, 1, task.patterns, task.wanted, task.needed, own);
  const tables = INJECTED.map((share) =>
    draws.areas.map(({ table, windows }, i) => thin(table, windows, share, own("thin", share, i))),
  );
  return {
    name: task.name,
    outcome: task.outcome,
    radiusMetres: draws.radiusMetres,
    peakMatched: draws.peakCaliper < Number.POSITIVE_INFINITY,
    areas: draws.areas.map(({ x, y, windows, replicate }) => ({
      x,
      y,
      startMonth: windows.startMonth,
      replicate,
    })),
    estimates: areaTests.map((test) =>
      tables.map((injected) => injected.map((table, i) => test.estimate(table, draws.areas[i].windows, own))),
    ),
  };
}
