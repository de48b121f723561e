/** How strong the example's conclusions are: other choices, recording, plan and outlook. */

import type { Specification, SpecificationCurve } from "../../core/effects/curve/curve.ts";
import type { Outlook } from "../../core/effects/outlook.ts";
import type { PlanCheck } from "../../core/effects/plan-check.ts";
import type { RecordingCheck } from "../../core/effects/recording.ts";
import { known, note, notMeasured, warning } from "../../core/foundation/result.ts";
import { programmeEffect, quantity } from "./example-effects.ts";

const specifications = [0.78, 0.83, 0.86, 0.875, 0.91, 1.02].map(
  (ratio, i): Specification => ({
    control: i % 2 === 0 ? "ring" : "matched",
    ...(i % 2 === 0 ? { bufferMetres: 100 + 50 * i } : {}),
    beforeMonths: i < 3 ? 12 : 24,
    afterMonths: 12,
    outcome: i === 4 ? "without-police" : "all",
    estimator: i === 5 ? "count.relative-effect-size" : "meta.random-effects",
    ratio,
    low: ratio * 0.88,
    high: ratio * 1.13,
    main: i === 3,
  }),
);

export const exampleCurves: readonly SpecificationCurve[] = [
  {
    area: "programme",
    name: "programme",
    outcome: "all",
    specifications,
    asked: 8,
    sameSign: quantity("effects/programme/all/curve/same-sign", 5 / 6, "share"),
    clear: quantity("effects/programme/all/curve/clear", 3 / 6, "share"),
    median: quantity("effects/programme/all/curve/median", 0.8675, "ratio"),
  },
];

export const exampleRecording: readonly RecordingCheck[] = [
  {
    area: "programme",
    name: "programme",
    outcome: "all",
    leftOut: [{ category: "narcotics", origin: "police-initiated", known: "name" }],
    without: notMeasured(note("recording.see-areas")),
    repeated: programmeEffect.main,
    remarks: [
      warning("recording.differs", { values: { was: -0.13, now: -0.06, turned: "no" } }),
      note("recording.origin-unknown"),
    ],
  },
];

export const examplePlan: PlanCheck = {
  lock: known({ lockedOn: "2020-02-01", hash: "ab".repeat(32), edition: "0.1.0", dataUntil: "2020-01-31" }),
  analyses: [
    {
      area: "programme",
      name: "programme",
      outcome: "all",
      status: "changed",
      deviations: [warning("plan.changed", { values: { what: "afterMonths", was: "12", now: "24" } })],
    },
  ],
  leftUndone: [warning("plan.left-undone", { values: { name: "Zuidplein", outcome: "violence" } })],
};

const id = "effects/markt/all/outlook";

export const exampleOutlook: readonly Outlook[] = [
  {
    area: "markt",
    name: "Markt en omgeving",
    outcome: "all",
    baseline: known({
      from: "2019-03-01",
      to: "2020-02-29",
      months: 12,
      camera: quantity(`${id}/camera`, 210),
      comparison: quantity(`${id}/comparison`, 900),
      dispersion: 1.2,
    }),
    periods: [
      {
        beforeMonths: 12,
        afterMonths: 12,
        visible: known(quantity(`${id}/visible-12-12`, -0.29, "share")),
      },
      { beforeMonths: 12, afterMonths: 24, visible: notMeasured(warning("power.none-visible")) },
    ],
    goals: [
      {
        fall: -0.15,
        from: "smallest-that-matters",
        months: notMeasured(warning("power.no-length", { values: { fall: -0.15, months: 12 } })),
      },
    ],
    hopeless: true,
    instead: [note("power.instead.pool", { values: { areas: 4, months: 15, fall: -0.15 } })],
  },
];
