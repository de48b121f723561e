/** I18 and I32: yield per camera as a distribution, because an average hides the cameras that see nothing. */

import { partsOf } from "../../dossier/spans.ts";
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import { quantile } from "../../statistics/quantile.ts";
import { type Facts, NO_DAY, periodText, type RowSet } from "./facts.ts";
import type { Indicator } from "./indicator.ts";
import { collector } from "./values.ts";

export type CameraYield = {
  readonly camera: string;
  readonly area?: string;
  /** Observations, or requests in which the camera was named. */
  readonly count: number;
  readonly weeks: number;
  readonly perWeek: number;
};

export type Distribution = {
  /** `observations` or `requests`. */
  readonly of: string;
  readonly from: number;
  readonly to: number;
  /** Every camera that hung in the period, most first. */
  readonly cameras: readonly CameraYield[];
  readonly total: number;
  /** Rows that name no camera, or one that did not hang: in no camera's count. */
  readonly withoutCamera: number;
  readonly topTenShare: number;
  readonly zero: readonly string[];
};

const SHARE_OF_TOP = 0.1;

/** @returns not measured for monthly totals: from them no distribution follows */
export const observationsPerCamera = (facts: Facts): Known<Distribution> =>
  distribution(facts, "observations", facts.log, ({ camera }, count) => {
    if (camera !== undefined) count(camera);
  });

export const requestsPerCamera = (facts: Facts): Known<Distribution> =>
  distribution(facts, "requests", facts.requests, ({ cameras }, count) => {
    if (cameras === undefined) return;
    for (const camera of partsOf(cameras)) count(camera);
  });

/** @param each  hands every camera that a row names to `count` */
function distribution<R>(
  facts: Facts,
  of: string,
  set: Known<RowSet<R>>,
  each: (row: R, count: (camera: string) => void) => void,
): Known<Distribution> {
  if (set.state !== "known") return set;
  const { table, rows, day, period, single } = set.value;
  if (!single || period === undefined) return notMeasured(note("working.needs-rows", { values: { table } }));
  if (!facts.cameraDays.known) return notMeasured(note("working.no-camera-days"));
  const counts = new Map<string, number>();
  for (const camera of facts.cameraDays.cameras)
    if (facts.cameraDays.of(camera, period.from, period.to) > 0) counts.set(camera, 0);
  let withoutCamera = 0;
  let named = false;
  const count = (camera: string): void => {
    const before = counts.get(camera);
    if (before === undefined) return;
    counts.set(camera, before + 1);
    named = true;
  };
  for (let i = 0; i < rows.length; i += 1) {
    if (day[i] === NO_DAY) continue;
    named = false;
    each(rows[i], count);
    if (!named) withoutCamera += 1;
  }
  if (withoutCamera === rows.length)
    return notMeasured(note("working.column-absent", { values: { table, columns: "camera" } }));
  const cameras = [...counts]
    .map(([camera, count]): CameraYield => {
      const weeks = facts.cameraDays.of(camera, period.from, period.to) / 7;
      const area = facts.cameraDays.areaOn(camera, period.to);
      return { camera, ...(area === undefined ? {} : { area }), count, weeks, perWeek: count / weeks };
    })
    .sort((a, b) => b.count - a.count || (a.camera < b.camera ? -1 : 1));
  const total = sum(cameras.map(({ count }) => count));
  const top = cameras.slice(0, Math.ceil(cameras.length * SHARE_OF_TOP));
  return known({
    of,
    ...period,
    cameras,
    total,
    withoutCamera,
    topTenShare: total === 0 ? 0 : sum(top.map(({ count }) => count)) / total,
    zero: cameras
      .filter(({ count }) => count === 0)
      .map(({ camera }) => camera)
      .sort(),
  });
}

/** An indicator of a distribution that is counted once and drawn as well. */
const perCamera = (
  id: string,
  unit: string,
  weeksPerUnit: number,
  found: Known<Distribution>,
): Indicator => ({
  id,
  unit,
  touchedBy: ["record.unknown-camera"],
  measure: (facts) => {
    if (found.state !== "known") return found;
    const { cameras, total, topTenShare, zero, withoutCamera } = found.value;
    const table = found.value.of === "requests" ? facts.requests : facts.log;
    const inputs = table.state === "known" ? table.value.sources : [];
    const { values, add } = collector(facts, id, unit, inputs, { period: periodText(found.value) });
    const rates = cameras.map(({ perWeek }) => perWeek * weeksPerUnit).sort((a, b) => a - b);
    const weeks = sum(cameras.map((camera) => camera.weeks));
    const rowsInAll = total + withoutCamera;
    const unknown = { count: withoutCamera, share: rowsInAll === 0 ? 0 : withoutCamera / rowsInAll };
    add("all", (total / weeks) * weeksPerUnit, cameras.length, { part: "mean", unknown });
    add("all", quantile(rates, 0.5), cameras.length, { part: "median", unknown });
    add("all", topTenShare, cameras.length, { part: "top-ten-share", unit: "share" });
    add("all", zero.length, cameras.length, { part: "zero", unit: "cameras" });
    return known(values);
  },
});

export const observationsPerWeek = (found: Known<Distribution>): Indicator =>
  perCamera("I18", "observations per camera per week", 1, found);

export const requestsPerYear = (found: Known<Distribution>): Indicator =>
  perCamera("I32", "requests per camera per year", 365.25 / 7, found);
