/** Puts placebo tests, multiplicity and verdict on the effects of the sites. */

import type { Dossier } from "../dossier/dossier.ts";
import { type Known, notMeasured, warning } from "../foundation/result.ts";
import type { AreaEffect, PlaceboCalibration } from "./area-effect.ts";
import { type Calibrations, calibrationKey } from "./calibrate.ts";
import { adjustFamilies } from "./families.ts";
import type { Estimate } from "./panel.ts";
import { peakProblem } from "./peak.ts";
import { studentised } from "./place-statistic.ts";
import { FEWEST_DISJOINT } from "./placebo.ts";
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
  const withPlacebo = studied.map((member) => addPlacebo(member, calibrations));
  const effects = withPlacebo.map(({ effect }) => effect);
  const adjusted = adjustFamilies(effects, "model");
  const adjustedPlacebo = adjustFamilies(effects, "placebo");
  return withPlacebo.map(({ effect, placebo, peak }, i) => {
    const verdict = verdictOf(
      {
        main: effect.main,
        preTrend: effect.preTrend,
        placebo,
        adjustedP: adjusted[i],
        adjustedPlaceboP: adjustedPlacebo[i],
        peak: peak?.isPeak === true ? peakProblem(peak) : undefined,
        doubts: studied[i].placeDoubts ?? [],
      },
      rule,
    );
    return { ...effect, placebo, verdict };
  });
}

function addPlacebo(member: Studied, calibrations: Calibrations) {
  const calibration = calibrations.get(calibrationKey(member.site.id, member.effect.outcome));
  const placebo: Known<PlaceboCalibration> =
    calibration?.result ?? notMeasured(warning("design.no-pseudo-areas"));
  if (calibration === undefined || member.statistic === undefined || member.effect.main.state !== "known") {
    return { effect: member.effect, placebo, peak: member.peak };
  }
  const p = calibration.p(studentised(member.statistic));
  const main: Estimate = member.effect.main.value;
  const tested: Estimate =
    p === undefined
      ? {
          ...main,
          warnings: [
            ...main.warnings,
            warning("design.too-few-disjoint", {
              values: { disjoint: calibration.disjoint, needed: FEWEST_DISJOINT },
            }),
          ],
        }
      : { ...main, tests: [...main.tests, { kind: "placebo", p, draws: calibration.disjoint }] };
  return {
    effect: { ...member.effect, main: { state: "known" as const, value: tested } },
    placebo,
    peak: member.peak,
  };
}
