/** Panel estimators: regressions on 100 areas x 120 months, and the estimators of means on published data. */

import { readFileSync } from "node:fs";
import path from "node:path";
import { longTable } from "../src/compute/effects/long-table.ts";
import { negbinDid } from "../src/core/effects/estimators/negbin-did.ts";
import { negbinTwfe } from "../src/core/effects/estimators/negbin-twfe.ts";
import { poissonDid } from "../src/core/effects/estimators/poisson-did.ts";
import { poissonTwfe } from "../src/core/effects/estimators/poisson-twfe.ts";
import { everyPlacebo } from "../src/core/effects/estimators/synthetic-did.ts";
import { syntheticEstimate } from "../src/core/effects/estimators/synthetic-weights.ts";
import type { Panel } from "../src/core/effects/panel.ts";
import { monthStart } from "../src/core/foundation/civil-date.ts";
import { streams } from "../src/core/foundation/random.ts";
import { timeOf } from "./measure.ts";

function show(what: string, runs: number, call: () => void): void {
  const time = timeOf(runs, call);
  console.log(`  ${what}: ${time.median.toFixed(1)} ms (${time.low.toFixed(1)}-${time.high.toFixed(1)})`);
}

const [UNITS, PERIODS, START] = [100, 120, 60];
const random = streams("bench")("effects");
const cells = UNITS * PERIODS;
const panel: Panel = {
  units: Array.from({ length: UNITS }, (_, u) => ({
    id: `u${u}`,
    role: u < 40 ? "camera" : "comparison",
    cluster: `u${u}`,
  })),
  periods: Array.from({ length: PERIODS }, (_, p) => ({ from: monthStart(p), to: monthStart(p + 1) })),
  counts: Float64Array.from({ length: cells }, (_, i) =>
    Math.floor(2 + (Math.floor(i / PERIODS) % 9) + 12 * random.next() ** 2),
  ),
  exposure: new Float64Array(cells).fill(30),
  present: new Uint8Array(cells).fill(1),
  treated: Uint8Array.from({ length: cells }, (_, i) => (i < 40 * PERIODS && i % PERIODS >= START ? 1 : 0)),
};
for (const estimator of [poissonDid, poissonTwfe, negbinDid, negbinTwfe]) {
  show(`${estimator.id}, 100 areas x 120 months, clustered errors`, 15, () => {
    const result = estimator.estimate(panel, { level: 0.95 }, streams("bench"));
    if (!result.ok) throw new Error(result.problems[0].code);
  });
}

const data = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, "..", "reference", "data", name), "utf8");
const california = longTable(data("california_prop99.csv"), ";", {
  id: "State",
  time: "Year",
  outcome: "PacksPerCapita",
});
if (!california.ok) throw new Error(california.problems[0].code);
const { ids, outcomes, times } = california.value;
const states = {
  controls: outcomes.filter((_, u) => ids[u] !== "California"),
  treated: outcomes.filter((_, u) => ids[u] === "California"),
  before: times.indexOf(1989),
};
show("panel.synthetic-did, California, estimate", 15, () => syntheticEstimate("sdid", states));
show("panel.synthetic-did, California, all 38 placebos", 7, () => everyPlacebo("sdid", states));
