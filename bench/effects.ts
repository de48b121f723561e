/**
 * Regressions on 100 areas x 120 months with clustered errors, estimators of means on published
 * data; pooling of 80 studies; 10,000 permutations of 139 areas; near repeats of 522 events.
 */

import { readFileSync } from "node:fs";
import path from "node:path";
import { longTable } from "../src/compute/effects/long-table.ts";
import { negbinDid } from "../src/core/effects/estimators/negbin-did.ts";
import { negbinTwfe } from "../src/core/effects/estimators/negbin-twfe.ts";
import { poissonDid } from "../src/core/effects/estimators/poisson-did.ts";
import { poissonTwfe } from "../src/core/effects/estimators/poisson-twfe.ts";
import { leaveOneOut, poolEffects } from "../src/core/effects/estimators/random-effects.ts";
import { randomisation } from "../src/core/effects/estimators/randomisation.ts";
import { everyPlacebo } from "../src/core/effects/estimators/synthetic-did.ts";
import { syntheticEstimate } from "../src/core/effects/estimators/synthetic-weights.ts";
import type { Panel } from "../src/core/effects/panel.ts";
import { monthStart } from "../src/core/foundation/civil-date.ts";
import { streams } from "../src/core/foundation/random.ts";
import type { Result } from "../src/core/foundation/result.ts";
import { knox } from "../src/core/measures/near-repeat.ts";
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

/** Median of fifteen runs, with the time that the project promises. */
function line(label: string, most: number, call: () => Result<unknown>): void {
  const time = timeOf(15, () => {
    const result = call();
    if (!result.ok) throw new Error(result.problems[0].code);
  });
  console.log(
    `  ${label}: ${time.median.toFixed(2)} ms (${time.low.toFixed(2)}-${time.high.toFixed(2)}; at most ${most})`,
  );
}

const draw = streams("bench")("studies");
const studies = {
  effects: Float64Array.from({ length: 80 }, () => -0.2 + 0.8 * (draw.next() - 0.5)),
  variances: Float64Array.from({ length: 80 }, () => 0.01 + 0.2 * draw.next() ** 2),
};
const pooling = { method: "REML", error: "knapp-hartung-floor", level: 0.95 } as const;
line("meta.random-effects, REML and Knapp-Hartung, 80 studies", 2, () => poolEffects(studies, pooling));
line("meta.random-effects, leave-one-out, 80 studies", 50, () => leaveOneOut(studies, pooling));

const places = Array.from({ length: 139 }, () => Math.floor(30 * draw.next() ** 2));
const input = {
  before: places,
  after: places.map((count) => Math.floor(count * (0.7 + 0.5 * draw.next()))),
  treated: places.map((_, i) => (i < 39 ? 1 : 0)),
  level: 0.95,
  mostExact: 100_000,
  draws: 10_000,
};
line("randomisation.exact, 10,000 permutations x 139 areas, with interval", 50, () =>
  randomisation(input, streams("bench")("permute")),
);

const rows = readFileSync(new URL("../reference/data/chicago_arson.csv", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((row) => row.split(",").map(Number));
const arsons = {
  x: Float64Array.from(rows, ([x]) => x),
  y: Float64Array.from(rows, ([, y]) => y),
  day: Float64Array.from(rows, ([, , day]) => day),
};
const bands = { metres: [0, 0.001, 500, 1000, 2500], days: [0, 7, 14, 28] };
line("space.knox, 522 events, exact", 20, () => knox(arsons, bands, 0, draw));
line("space.knox, 522 events, 999 permutations", 2300, () => knox(arsons, bands, 999, draw));
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
