/** Puts placebo tests, multiplicity and verdict on the effects of the sites. */

import type { Dossier } from "../dossier/dossier.ts";
import { type Known, known, notMeasured, type Problem, valueOr, warning } from "../foundation/result.ts";
import type { AreaEffect, PlaceboCalibration } from "./area-effect.ts";
import { type Calibrations, calibrationKey } from "./calibrate.ts";
import { holm } from "./holm.ts";
import type { Estimate } from "./panel.ts";
import { peakProblem } from "./peak.ts";
import { type PlaceStatistic, reportedError } from "./place-statistic.ts";
import { type EmpiricalNull, fewestForP } from "./placebo/empirical-null.ts";
import { policeDrivenDoubt } from "./police-driven.ts";
import type { SiteEffect } from "./site-effect.ts";
import { verdictOf } from "./verdict.ts";

/** Sites with a known effect or without; counts-only sites have no statistic. */
type Studied = Pick<SiteEffect, "effect" | "site" | "plan"> & Partial<Pick<SiteEffect, "statistic" | "peak">>;

export function judge(
  studied: readonly Studied[],
  calibrations: Calibrations,
  dossier: Dossier,
): readonly AreaEffect[] {
  const rule = {
    alpha: 1 - dossier.manifest.evaluation.level,
    smallestEffect: dossier.manifest.evaluation.smallestEffect,
  };
  const withPlacebo = studied.map((member) => addPlacebo(member, calibrations, dossier));
  const effects = withPlacebo.map(({ effect }) => effect);
  const adjusted = adjust(effects, "model");
  const adjustedPlacebo = adjust(effects, "placebo");
  return withPlacebo.map(({ effect, placebo, peak }, i) => {
    const doubt = policeDrivenDoubt(effect.outcome);
    const doubts: Problem[] = doubt === undefined ? [] : [doubt];
    const verdict = verdictOf(
      {
        main: effect.main,
        preTrend: effect.preTrend,
        placebo,
        adjustedP: adjusted.p[i],
        adjustedPlaceboP: adjustedPlacebo.p[i],
        placeboTests: adjustedPlacebo.tests[i],
        peak: peak?.isPeak === true ? peakProblem(peak) : undefined,
        doubts,
      },
      rule,
    );
    return { ...effect, placebo, verdict };
  });
}

/**
 * Puts the empirical null on the main estimate: its p-value beside the model's,
 * and its interval in place of the model's, which stays among the details.
 */
function addPlacebo(member: Studied, calibrations: Calibrations, dossier: Dossier) {
  const calibration = calibrations.get(calibrationKey(member.site.id, member.effect.outcome));
  const placebo: Known<PlaceboCalibration> =
    calibration?.result ?? notMeasured(warning("design.no-pseudo-areas"));
  if (calibration === undefined || member.statistic === undefined || member.effect.main.state !== "known") {
    return { effect: member.effect, placebo, peak: member.peak };
  }
  const { level } = dossier.manifest.evaluation;
  const main: Estimate = member.effect.main.value;
  const tested =
    calibration.null === undefined
      ? withWarning(main, placebo.state === "known" ? placebo.value.disjoint : 0, level)
      : calibrated(main, member.statistic, calibration.null, level);
  return { effect: { ...member.effect, main: known(tested) }, placebo, peak: member.peak };
}

const withWarning = (main: Estimate, disjoint: number, level: number): Estimate => ({
  ...main,
  warnings: [
    ...main.warnings,
    warning("design.too-few-disjoint", { values: { disjoint, needed: fewestForP(level) } }),
  ],
});

function calibrated(
  main: Estimate,
  statistic: PlaceStatistic,
  null_: EmpiricalNull,
  level: number,
): Estimate {
  const estimate = { logRatio: statistic.logRatio, error: reportedError(statistic) };
  const { low, high } = null_.interval(estimate);
  return {
    ...main,
    interval: known({ low: Math.exp(low), high: Math.exp(high), level, kind: "placebo-calibrated" }),
    tests: [...main.tests, { kind: "placebo", p: null_.p(estimate), draws: null_.effective }],
    details: {
      ...main.details,
      modelInterval: valueOr(main.interval, undefined),
      placeboCentre: null_.centre,
      placeboSpread: null_.spreadAt(estimate.error),
    },
  };
}

/**
 * Holm within the planned outcomes (the areas' main goals) and within the
 * others: an exploratory look never makes a planned test stricter.
 */
function adjust(
  effects: readonly Pick<AreaEffect, "main" | "planned">[],
  kind: "model" | "placebo",
): { readonly p: readonly (number | undefined)[]; readonly tests: readonly number[] } {
  const plain = effects.map(({ main }) =>
    main.state === "known" ? main.value.tests.find((test) => test.kind === kind)?.p : undefined,
  );
  const result = new Array<number | undefined>(effects.length).fill(undefined);
  const tests = new Array<number>(effects.length).fill(0);
  for (const planned of [true, false]) {
    const members = effects.flatMap((effect, i) =>
      effect.planned === planned && plain[i] !== undefined ? [i] : [],
    );
    holm(members.map((i) => plain[i] as number)).forEach((p, rank) => {
      result[members[rank]] = p;
      tests[members[rank]] = members.length;
    });
  }
  return { p: result, tests };
}
