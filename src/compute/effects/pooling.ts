/** Adapter for random-effects meta-analysis: all estimators of one set of studies. */

import { z } from "zod";
import {
  eggerTest,
  leaveOneOut,
  type Pooled,
  type PoolOptions,
  poolEffects,
  poolingWeights,
  shrunken,
} from "../../core/effects/estimators/random-effects.ts";
import { heterogeneityMethods, qProfile } from "../../core/statistics/heterogeneity.ts";
import { answered, failed, method, type Refusal } from "../method.ts";

const named = (pooled: Pooled) => ({
  estimate: pooled.estimate,
  se: pooled.standardError,
  stat: pooled.statistic,
  p: pooled.p,
  ci_low: pooled.interval.low,
  ci_high: pooled.interval.high,
  tau2: pooled.heterogeneity.tau2,
  se_tau2: pooled.heterogeneity.standardError ?? null,
  I2: pooled.i2,
  H2: pooled.h2,
  Q: pooled.q,
  Q_p: pooled.qP,
  pi_low: pooled.prediction?.low ?? null,
  pi_high: pooled.prediction?.high ?? null,
});

export const randomEffectsCase = method({
  id: "meta.random-effects",
  input: z.object({ yi: z.array(z.number()), vi: z.array(z.number()), level: z.number().gt(0).lt(1) }),
  run: ({ yi, vi, level }) => {
    const studies = { effects: Float64Array.from(yi), variances: Float64Array.from(vi) };
    const models: [string, PoolOptions][] = [
      ...heterogeneityMethods.map((name): [string, PoolOptions] => [
        `${name}_z`,
        { method: name, error: "wald", level },
      ]),
      ["REML_knha", { method: "REML", error: "knapp-hartung", level }],
      ["REML_adhoc", { method: "REML", error: "knapp-hartung-floor", level }],
      ["DL_knha", { method: "DL", error: "knapp-hartung", level }],
      ["PM_knha", { method: "PM", error: "knapp-hartung", level }],
    ];
    const answer: Record<string, unknown> = {};
    const refusals: Refusal[] = [];
    let reml: Pooled | undefined;
    for (const [name, options] of models) {
      const pooled = poolEffects(studies, options);
      if (!pooled.ok) return failed(pooled.problems);
      const part = named(pooled.value);
      answer[name] = part;
      if (name === "REML_z") reml = pooled.value;
      for (const [key, value] of Object.entries(part))
        if (value === null) refusals.push({ path: `${name}.${key}`, code: "meta.equal-effects" });
    }
    if (reml === undefined) throw new Error("REML is among the models");
    const left = leaveOneOut(studies, { method: "REML", error: "wald", level });
    const profile = qProfile(studies.effects, studies.variances, level);
    const egger = eggerTest(studies);
    if (!left.ok) refusals.push({ path: "leave_one_out_REML", code: left.problems[0].code });
    if (profile === undefined) refusals.push({ path: "tau2_qprofile", code: "meta.agree-too-well" });
    if (egger === undefined) refusals.push({ path: "egger_lm", code: "meta.egger-undefined" });
    const blup = shrunken(studies, reml, level);
    return answered(
      {
        ...answer,
        tau2_qprofile: profile ?? null,
        weights_percent_REML: poolingWeights(studies, reml),
        blup_REML: {
          pred: blup.map((one) => one.prediction),
          se: blup.map((one) => one.standardError),
          pi_low: blup.map((one) => one.interval.low),
          pi_high: blup.map((one) => one.interval.high),
        },
        leave_one_out_REML: left.ok ? left.value.map((one) => one.estimate) : null,
        egger_lm: egger === undefined ? null : { t: egger.t, df: egger.freedom, p: egger.p },
      },
      refusals,
    );
  },
});
