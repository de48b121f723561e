/** Regressions on 100 areas x 120 months with clustered errors. */

import { negbinDid } from "../src/core/effects/estimators/negbin-did.ts";
import { poissonDid } from "../src/core/effects/estimators/poisson-did.ts";
import { poissonTwfe } from "../src/core/effects/estimators/poisson-twfe.ts";
import type { Panel } from "../src/core/effects/panel.ts";
import { monthStart } from "../src/core/foundation/civil-date.ts";
import { streams } from "../src/core/foundation/random.ts";
import { timeOf } from "./measure.ts";

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
for (const estimator of [poissonDid, poissonTwfe, negbinDid]) {
  const time = timeOf(15, () => {
    const result = estimator.estimate(panel, { level: 0.95 }, streams("bench"));
    if (!result.ok) throw new Error(result.problems[0].code);
  });
  console.log(
    `  ${estimator.id}, 100 areas x 120 months, clustered errors: ${time.median.toFixed(1)} ms ` +
      `(${time.low.toFixed(1)}-${time.high.toFixed(1)})`,
  );
}
