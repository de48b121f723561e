/** Puts placebo tests, multiplicity and verdict on the effects of the sites. */

import type { Dossier } from "../dossier/dossier.ts";
import { type Known, known, notMeasured, type Problem, valueOr, warning } from "../foundation/result.ts";
import type { AreaEffect, PlaceboCalibration } from "./area-effect.ts";
import { type Calibrations, calibrationKey } from "./calibrate.ts";
import { adjustFamilies } from "./families.ts";
import type { Estimate } from "./panel.ts";
import { peakProblem } from "./peak.ts";
import { type PlaceStatistic, reportedError } from "./place-statistic.ts";
import { type EmpiricalNull, fewestForP } from "./placebo/empirical-null.ts";
import { policeDrivenDoubt } from "./police-driven.ts";
import type { SiteEffect } from "./site-effect.ts";
import { verdictOf } from "./verdict.ts";

/** Sites with a known effect or without; counts-only sites have no statistic. */
type Studied = Pick<SiteEffect, "effect" | "site" | "plan"> &
  Partial<Pick<SiteEffect, "statistic" | "peak" | "placeDoubts">>;

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
  const adjusted = adjustFamilies(effects, "model");
  const adjustedPlacebo = adjustFamilies(effects, "placebo");
  return withPlacebo.map(({ effect, placebo, peak }, i) => {
    const doubt = policeDrivenDoubt(effect.outcome);
    const doubts: readonly Problem[] = [
      ...(studied[i].placeDoubts ?? []),
      ...(doubt === undefined ? [] : [doubt]),
    ];
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
