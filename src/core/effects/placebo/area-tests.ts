/** The tests that are calibrated: each judges one area against its comparison. The list is what `schouw calibrate` compares. */

import { monthStart } from "../../foundation/civil-date.ts";
import type { Streams } from "../../foundation/random.ts";
import { negbinDid } from "../estimators/negbin-did.ts";
import type { DidOptions } from "../estimators/panel-estimator.ts";
import { poissonDid } from "../estimators/poisson-did.ts";
import type { Estimator, Panel } from "../panel.ts";
import { placeStatistic, reportedError } from "../place-statistic.ts";
import type { Tabulation } from "../tabulate.ts";
import type { Windows } from "../windows.ts";
import type { LogEstimate } from "./empirical-null.ts";

export type AreaTest = {
  readonly id: string;
  /** Undefined when the test refuses this area. */
  readonly estimate: (table: Tabulation, windows: Windows, streams: Streams) => LogEstimate | undefined;
};

const plain: AreaTest = {
  id: "count.plain-poisson",
  estimate: (table, windows) => {
    const statistic = placeStatistic(table, windows);
    return statistic && { logRatio: statistic.logRatio, error: statistic.poissonError };
  },
};

/** The main estimate of a site. */
const inflated: AreaTest = {
  id: "count.relative-effect-size",
  estimate: (table, windows) => {
    const statistic = placeStatistic(table, windows);
    return statistic && { logRatio: statistic.logRatio, error: reportedError(statistic) };
  },
};

const onPanel = (estimator: Estimator<DidOptions>): AreaTest => ({
  id: estimator.id,
  estimate: (table, windows, streams) => {
    const result = estimator.estimate(panelOf(table, windows), { level: 0.95 }, streams);
    if (!result.ok || result.value.standardError.state !== "known") return undefined;
    return { logRatio: Math.log(result.value.value), error: result.value.standardError.value };
  },
});

export const areaTests: readonly AreaTest[] = [plain, inflated, onPanel(poissonDid), onPanel(negbinDid)];

/** Two units, camera area and comparison, one period per compared month. */
function panelOf(table: Tabulation, windows: Windows): Panel {
  const periods = table.camera.length;
  const counts = new Float64Array(2 * periods);
  counts.set(table.camera);
  counts.set(table.comparison, periods);
  const treated = new Uint8Array(2 * periods);
  treated.fill(1, windows.beforeMonths, periods);
  return {
    units: [
      { id: "camera", role: "camera", cluster: "camera" },
      { id: "comparison", role: "comparison", cluster: "comparison" },
    ],
    periods: Array.from({ length: periods }, (_, p) => ({ from: monthStart(p), to: monthStart(p + 1) })),
    counts,
    exposure: new Float64Array(2 * periods).fill(1),
    present: new Uint8Array(2 * periods).fill(1),
    treated,
  };
}
