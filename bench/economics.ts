/** Monte Carlo of costs and benefits: 100,000 draws in each of 20 areas, from the effects to the balances. */

import type { Cost } from "../src/core/dossier/costs.ts";
import { manifest } from "../src/core/dossier/manifest.ts";
import { economics } from "../src/core/economics/index.ts";
import type { AreaEffect } from "../src/core/effects/area-effect.ts";
import { monthLabel, monthOf } from "../src/core/foundation/civil-date.ts";
import { streams } from "../src/core/foundation/random.ts";
import { known } from "../src/core/foundation/result.ts";
import { traceBook } from "../src/core/foundation/trace-book.ts";
import { measures } from "../src/core/measures/index.ts";
import type { Measures } from "../src/core/measures/measures.ts";
import { dossierOf } from "../src/core/testing/dossier.ts";
import { timeOf } from "./measure.ts";

const [AREAS, DRAWS, DAY] = [20, 100_000, "2015-12-31"];
const areas = Array.from({ length: AREAS }, (_, i) => `a${i}`);
const offences = {
  violence: "violence-with-injury",
  robbery: "robbery",
  damage: "criminal-damage",
  theft: "theft-from-vehicle",
};
const dossier = dossierOf({
  manifest: manifest.parse({
    name: "Bench",
    currency: "GBP",
    economics: {
      unitCosts: ["uk-home-office-2018"],
      offences,
      draws: DRAWS,
      discountRate: { rate: 0.0225, source: "bench" },
      unitCostSpread: { low: 0.7, high: 1.6, source: "bench" },
      recorded: { robbery: { low: 0.3, mode: 0.5, high: 0.7, source: "bench" } },
    },
  }),
  areas: areas.map((id) => ({ id })),
  cameras: areas.map((id) => ({ id: `${id}-1`, area: id })),
  costs: [{ year: 2015, amount: 2_000_000 }] satisfies Partial<Cost>[],
});
const pair = (before: number, after: number) => ({ before: { value: before }, after: { value: after } });
const ratio = (value: number, sd: number) =>
  known({
    estimand: "rate-ratio",
    trace: "bench",
    details: { dispersion: 1.2 },
    distribution: known({ kind: "normal", mean: Math.log(value), sd }),
  });
const effects = areas.map(
  (area) =>
    ({
      area,
      outcome: "all",
      planned: true,
      windows: {
        beforeFrom: "2014-01-01",
        beforeTo: "2014-12-31",
        afterFrom: "2015-01-01",
        afterTo: "2015-12-31",
      },
      counts: known({ camera: pair(240, 190), buffer: pair(40, 44), comparison: pair(500, 490) }),
      main: ratio(0.8, 0.11),
      displacement: ratio(1.1, 0.24),
      verdict: { grade: "effect-shown", direction: "fewer", reasons: [] },
    }) as unknown as AreaEffect,
);
const months = Array.from({ length: 12 }, (_, i) => monthLabel(monthOf("2014-01-01") + i));
const lines = areas.flatMap((area) =>
  ["all", ...Object.keys(offences)].map((category) => ({
    area,
    name: area,
    category,
    months,
    counts: months.map(() => (category === "all" ? 20 : 4)),
  })),
);
const described: Measures = {
  ...measures(dossier, DAY, traceBook()),
  incidents: known({ areas: lines } as never),
};
const time = timeOf(5, () => {
  const result = economics(dossier, DAY, described, effects, traceBook(), streams("bench"));
  if (result.state !== "known" || result.value.balance.state !== "known") throw new Error("no balance");
});
console.log(
  `  ${DRAWS.toLocaleString("en")} draws x ${AREAS} areas, 4 offences, all balances: ` +
    `${time.median.toFixed(0)} ms (${time.low.toFixed(0)}-${time.high.toFixed(0)}; at most 1000)`,
);
