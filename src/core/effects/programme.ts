/**
 * All sites together: one panel of sites, each with its own comparison, months
 * counted from each site's own start, errors clustered by site. With too few
 * sites for that, the effects of the sites are pooled (`pooled-areas.ts`).
 */

import { monthStart } from "../foundation/civil-date.ts";
import type { Known } from "../foundation/result.ts";
import { knownOf, note, notMeasured, type Problem, refused, warning } from "../foundation/result.ts";
import type { AreaEffect, PlaceboCalibration } from "./area-effect.ts";
import { incidentsBeforeAfter, monthSeries } from "./before-after.ts";
import { type Calibrations, calibrationKey } from "./calibrate.ts";
import { categoryMask } from "./category-mask.ts";
import { estimateOn } from "./estimates.ts";
import { eventStudy } from "./estimators/event-study.ts";
import { negbinDid } from "./estimators/negbin-did.ts";
import { poissonDid } from "./estimators/poisson-did.ts";
import { adjustFamilies } from "./families.ts";
import { designOn } from "./ladder.ts";
import { isPlanned } from "./outcomes.ts";
import type { Estimate, Panel } from "./panel.ts";
import { peakProblem } from "./peak.ts";
import { programmeAnalysis } from "./plan.ts";
import { policeDrivenDoubt } from "./police-driven.ts";
import { FEWEST_POOLED, pooledAreas } from "./pooled-areas.ts";
import { type Pooled, placeboDate, programmePeak } from "./programme-checks.ts";
import { type SiteContext, type SiteEffect, siteEffect } from "./site-effect.ts";
import type { Site } from "./sites.ts";
import { beforeAfter } from "./tabulate.ts";
import { verdictOf } from "./verdict.ts";
import { monthCount } from "./windows.ts";

/** Clustered errors on fewer sites than this are too small (Cameron & Miller 2015): effects of areas are then pooled. */
export const FEWEST_SITES = 30;
const MONTHS_PER_PERIOD = 3;
const PROGRAMME_FACTS = { form: "points", comparisonAreas: 0 } as const;

export function programmeEffects(
  sites: readonly Site[],
  outcomes: readonly string[],
  studied: readonly SiteEffect[],
  calibrations: Calibrations,
  context: SiteContext,
): readonly AreaEffect[] {
  if (sites.length < 2) return [];
  // With too few sites to pool, all outcomes are refused for one reason: it is said once.
  const asked = sites.length < FEWEST_POOLED ? outcomes.slice(0, 1) : outcomes;
  const drafts = asked.map((outcome) => {
    const mask = categoryMask(context.city.categories, outcome);
    const members = sites.map(
      (site) =>
        studied.find((one) => one.site.id === site.id && one.effect.outcome === outcome) ??
        siteEffect(site, outcome, mask, false, context),
    );
    const pooled = members.filter(
      (member): member is Pooled => member.windows !== undefined && member.table !== undefined,
    );
    const placebo = calibrations.get(calibrationKey("programme", outcome))?.result;
    return programmeEffect(outcome, pooled, members, placebo, context);
  });
  const { level, smallestEffect } = context.dossier.manifest.evaluation;
  const adjusted = adjustFamilies(drafts, "model");
  return drafts.map(({ doubts, peak, ...draft }, i) => ({
    ...draft,
    verdict: verdictOf(
      { ...draft, adjustedP: adjusted.p[i], peak, doubts },
      { alpha: 1 - level, smallestEffect },
    ),
  }));
}

/** An effect before its verdict, with reasons why a difference may not be called an effect. */
type Draft = Omit<AreaEffect, "verdict"> & {
  readonly doubts: readonly Problem[];
  readonly peak: Problem | undefined;
};

function programmeEffect(
  outcome: string,
  pooled: readonly Pooled[],
  members: readonly SiteEffect[],
  placebo: Known<PlaceboCalibration> | undefined,
  context: SiteContext,
): Draft {
  const { manifest } = context.dossier;
  const id = `effects/programme/${outcome}`;
  const base = {
    area: "programme",
    name: manifest.name,
    outcome,
    planned: isPlanned(
      programmeAnalysis(
        context.dossier,
        members.map(({ site }) => site),
        outcome,
      ).status,
    ),
    placebo: placebo ?? notMeasured(warning("design.no-pseudo-areas")),
    smallestVisible: notMeasured(warning("design.power-unknown")),
  };
  const tooFew = warning("design.too-few-sites", {
    values: { sites: pooled.length, needed: FEWEST_POOLED },
  });
  const counts = countsOf(id, pooled, context);
  const series = seriesOf(pooled);
  if (pooled.length < FEWEST_POOLED) {
    return {
      ...base,
      counts,
      series,
      design: designOn("none", { ...PROGRAMME_FACTS, sites: members.length, blocked: tooFew }, [tooFew]),
      main: refused(tooFew),
      others: [],
      displacement: refused(tooFew),
      preTrend: notMeasured(tooFew),
      doubts: [],
      peak: undefined,
    };
  }
  const level = manifest.evaluation.level;
  const onePanel = pooled.length >= FEWEST_SITES;
  const { main, others, displacement } = onePanel
    ? fromPanel(id, pooled, level, context)
    : fromAreas(id, pooled, level, context);
  const preTrend = leads(programmePanel(pooled, "camera", MONTHS_PER_PERIOD), context);
  const left = members.length - pooled.length;
  const notes: Problem[] = [
    ...(onePanel ? [] : [note("pooled.method", { values: { sites: pooled.length, needed: FEWEST_SITES } })]),
    ...(left === 0
      ? []
      : [warning("design.sites-left-out", { values: { count: left, total: members.length } })]),
  ];
  // With few areas each has its own peak: peakDoubts looks what remains without them.
  const peak = onePanel ? programmePeak(pooled, context) : undefined;
  const doubts = [
    policeDrivenDoubt(outcome),
    placeboDate(pooled, FEWEST_SITES, 1 - level, context, (earlier) =>
      estimateOn(`${id}/placebo-date`, programmePanel(earlier, "camera", 1), poissonDid, { level }, context),
    ),
    ...(onePanel ? [] : peakDoubts(pooled, main, level, context)),
    ...sharedDoubts(pooled),
  ].filter((doubt) => doubt !== undefined);
  return {
    ...base,
    counts,
    series,
    design: { ...pooled[0].effect.design, remarks: [...pooled[0].effect.design.remarks, ...notes] },
    main,
    others,
    displacement,
    preTrend,
    doubts,
    peak: peak?.isPeak === true ? peakProblem(peak) : undefined,
  };
}

type Judged = Pick<AreaEffect, "main" | "others" | "displacement">;

/** One panel of all sites, and beside it the effects of the sites pooled. */
function fromPanel(id: string, pooled: readonly Pooled[], level: number, context: SiteContext): Judged {
  const panel = programmePanel(pooled, "camera", 1);
  return {
    main: estimateOn(`${id}/main`, panel, poissonDid, { level }, context),
    others: [
      estimateOn(`${id}/negbin`, panel, negbinDid, { level }, context),
      pooledAreas(`${id}/pooled`, areasOf(pooled, "main"), level, context),
    ],
    displacement: estimateOn(
      `${id}/displacement`,
      programmePanel(pooled, "buffer", 1),
      poissonDid,
      { level },
      context,
    ),
  };
}

function fromAreas(id: string, pooled: readonly Pooled[], level: number, context: SiteContext): Judged {
  return {
    main: pooledAreas(`${id}/main`, areasOf(pooled, "main"), level, context),
    others: [],
    displacement: pooledAreas(`${id}/displacement`, areasOf(pooled, "displacement"), level, context),
  };
}

const areasOf = (pooled: readonly Pooled[], part: "main" | "displacement") =>
  pooled.map(({ site, effect }) => ({ name: site.name, estimate: effect[part] }));

/**
 * Areas that started after a peak fall back by themselves: a pooled change that is
 * clear only with them is no effect shown.
 */
function peakDoubts(
  pooled: readonly Pooled[],
  main: Known<Estimate>,
  level: number,
  context: SiteContext,
): readonly Problem[] {
  const calm = pooled.filter(({ peak }) => peak?.isPeak !== true);
  const count = pooled.length - calm.length;
  if (count === 0 || !excludesNoChange(main)) return [];
  const without = pooledAreas("effects/programme/without-peaks", areasOf(calm, "main"), level, context);
  return excludesNoChange(without) ? [] : [warning("pooled.peak-areas", { values: { count } })];
}

function excludesNoChange(estimate: Known<Estimate>): boolean {
  if (estimate.state !== "known" || estimate.value.interval.state !== "known") return false;
  const { low, high } = estimate.value.interval.value;
  return low > 1 || high < 1;
}

/** What is doubtful in every site is doubtful in all of them together. */
const sharedDoubts = (pooled: readonly Pooled[]): readonly Problem[] =>
  pooled.every(({ placeDoubts }) => placeDoubts.length > 0) ? pooled[0].placeDoubts : [];

/**
 * Two units per site (the treated one and its comparison) and one period per
 * `monthsPerPeriod` months around the start. Dates of the periods are counted
 * from January 1970, since each site has its own calendar.
 */
function programmePanel(
  pooled: readonly Pooled[],
  treated: "camera" | "buffer",
  monthsPerPeriod: number,
): Panel {
  const windows = pooled[0].windows;
  const months = monthCount(windows);
  const beforePeriods = Math.floor(windows.beforeMonths / monthsPerPeriod);
  const afterPeriods = Math.floor(windows.afterMonths / monthsPerPeriod);
  const periods = beforePeriods + afterPeriods;
  const skip = windows.beforeMonths - beforePeriods * monthsPerPeriod;
  const counts = new Float64Array(pooled.length * 2 * periods);
  const treatedCells = new Uint8Array(counts.length);
  pooled.forEach((member, s) => {
    [member.table[treated], member.table.comparison].forEach((row, side) => {
      const offset = (s * 2 + side) * periods;
      for (let p = 0; p < periods; p += 1) {
        for (let m = 0; m < monthsPerPeriod; m += 1) {
          const month = skip + p * monthsPerPeriod + m;
          if (month < months) counts[offset + p] += row[month];
        }
        if (side === 0 && p >= beforePeriods) treatedCells[offset + p] = 1;
      }
    });
  });
  return {
    units: pooled.flatMap((member) => [
      { id: `${member.site.id}/${treated}`, role: treated, cluster: member.site.id } as const,
      { id: `${member.site.id}/comparison`, role: "comparison", cluster: member.site.id } as const,
    ]),
    periods: Array.from({ length: periods }, (_, p) => ({
      from: monthStart(p * monthsPerPeriod),
      to: monthStart((p + 1) * monthsPerPeriod),
    })),
    counts,
    exposure: new Float64Array(counts.length).fill(1),
    present: new Uint8Array(counts.length).fill(1),
    treated: treatedCells,
  };
}

/** Joint test that the quarters before the start show no difference. */
function leads(panel: Panel, context: SiteContext): AreaEffect["preTrend"] {
  const result = knownOf(eventStudy.estimate(panel, eventStudy.defaults, context.streams));
  if (result.state !== "known") return result;
  const p = result.value.tests.find((test) => test.kind === "model")?.p;
  if (p === undefined) return notMeasured(warning("design.pre-trend-unknown"));
  return { state: "known", value: { p, test: "event study, leads jointly (Wald)", differs: p < 0.05 } };
}

function countsOf(id: string, pooled: readonly Pooled[], context: SiteContext): AreaEffect["counts"] {
  if (pooled.length === 0) return notMeasured(warning("design.no-sites"));
  const trace = context.book.add({
    method: "effect.programme",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: { sites: pooled.length },
  });
  const pair = (part: "camera" | "buffer" | "comparison") => {
    let [before, after] = [0, 0];
    for (const member of pooled) {
      const [b, a] = beforeAfter(member.table[part], member.windows);
      before += b;
      after += a;
    }
    return incidentsBeforeAfter(`${id}/${part}`, [before, after], trace);
  };
  return {
    state: "known",
    value: { camera: pair("camera"), buffer: pair("buffer"), comparison: pair("comparison") },
  };
}

function seriesOf(pooled: readonly Pooled[]): AreaEffect["series"] {
  if (pooled.length === 0) return notMeasured(warning("design.no-sites"));
  const windows = pooled[0].windows;
  const camera = new Float64Array(monthCount(windows));
  const comparison = new Float64Array(camera.length);
  for (const { table } of pooled) {
    for (let p = 0; p < camera.length; p += 1) {
      camera[p] += table.camera[p];
      comparison[p] += table.comparison[p];
    }
  }
  return monthSeries(camera, comparison, windows);
}
