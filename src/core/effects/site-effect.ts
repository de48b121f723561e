/**
 * The effect in one site, before placebo calibration and verdict: counts,
 * design, main estimate and its companions, all on the months around the start.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Streams } from "../foundation/random.ts";
import { type Known, notMeasured, type Problem, refused, warning } from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Zone } from "../geometry/zone.ts";
import type { SourceQuality } from "../measures/data-quality/index.ts";
import { chiSquareUpper } from "../statistics/distributions.ts";
import type { AreaEffect } from "./area-effect.ts";
import { incidentsBeforeAfter, monthSeries } from "./before-after.ts";
import type { City } from "./city.ts";
import { companions } from "./companions.ts";
import { comparisonAreas, type Plan, planFor, tabulateSite } from "./comparison.ts";
import { displacementEstimate, mainEstimate, smallestVisible } from "./estimates.ts";
import { type DesignFacts, designOn } from "./ladder.ts";
import { type PeakCheck, peakBefore } from "./peak.ts";
import { placeDoubts } from "./place-doubts.ts";
import { type PlaceStatistic, placeStatistic } from "./place-statistic.ts";
import { preTrend } from "./pre-trend.ts";
import { type Site, sitesOf } from "./sites.ts";
import { beforeAfter, type Tabulation } from "./tabulate.ts";
import { type Windows, windowDates, windowsAround, windowsFit } from "./windows.ts";

/** Everything known of a site's effect before the verdict. */
export type SiteEffect = {
  readonly effect: Omit<AreaEffect, "verdict" | "placebo">;
  readonly site: Site;
  readonly plan: Plan;
  /** 1 for each category that counts; all when absent. */
  readonly categories?: Uint8Array;
  readonly windows?: Windows;
  readonly statistic?: PlaceStatistic;
  readonly table?: Tabulation;
  readonly peak?: PeakCheck;
  /** Why, for want of precise places, a difference here may not be called an effect. */
  readonly placeDoubts: readonly Problem[];
};

/** Years of history looked at for a peak, in multiples of the before period. */
const HISTORY_FACTOR = 3;
const PRE_TREND_ALPHA = 0.05;

export type SiteContext = {
  readonly dossier: Dossier;
  readonly city: City;
  readonly book: TraceBook;
  readonly streams: Streams;
  /** Circles that hold each site with its buffer, and with its comparison ring. */
  readonly keepOff: readonly {
    readonly x: number;
    readonly y: number;
    readonly radiusMetres: number;
    readonly ringMetres: number;
  }[];
  readonly inputs: readonly string[];
  readonly quality: readonly SourceQuality[];
};

export function siteEffect(
  site: Site,
  outcome: string,
  categories: Uint8Array | undefined,
  planned: boolean,
  context: SiteContext,
): SiteEffect {
  const { dossier, city } = context;
  const { beforeMonths, afterMonths } = dossier.manifest.evaluation;
  const plan = planFor(site, dossier);
  const impossible = whyNot(site, city, beforeMonths, afterMonths);
  if (impossible !== undefined || site.startedOn === undefined || site.zone === undefined) {
    return withoutEstimate(site, outcome, planned, plan, impossible ?? warning("design.no-start"), dossier);
  }
  const windows = windowsAround(site.startedOn, beforeMonths, afterMonths);
  const history = windowsAround(site.startedOn, longestHistory(windows, city), afterMonths);
  const { table: long, notes } = tabulateSite(
    city,
    site as Site & { readonly zone: Zone },
    plan,
    history,
    dossier,
    context.keepOff,
    context.streams,
    categories,
  );
  const table = recent(long, history, windows);
  const statistic = placeStatistic(table, windows);
  const phi = statistic?.phi ?? 1;
  const id = `effects/${site.id}/${outcome}`;
  const trace = context.book.add({
    method: "effect.site",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: {
      site: site.id,
      outcome,
      comparison: plan.rule,
      beforeMonths,
      afterMonths,
      bufferMetres: plan.bands.buffer?.toMetres ?? 0,
      comparisonMetres: [plan.bands.comparison?.fromMetres ?? 0, plan.bands.comparison?.toMetres ?? 0],
    },
  });
  const count = (part: string, row: Float64Array) =>
    incidentsBeforeAfter(`${id}/${part}`, beforeAfter(row, windows), trace);
  const main = mainEstimate(id, table, windows, statistic, dossier.manifest.evaluation.level, context);
  const peak = peakBefore(
    long.camera.subarray(0, history.beforeMonths),
    long.comparison.subarray(0, history.beforeMonths),
    beforeMonths,
    phi,
  );
  return {
    site,
    plan,
    ...(categories === undefined ? {} : { categories }),
    windows,
    ...(statistic === undefined ? {} : { statistic }),
    table,
    ...(peak === undefined ? {} : { peak }),
    placeDoubts: placeDoubts(site.zone, plan.bands.reachMetres, city, context.quality),
    effect: {
      area: site.id,
      name: site.name,
      outcome,
      planned,
      startedOn: site.startedOn,
      windows: windowDates(windows),
      counts: {
        state: "known",
        value: {
          camera: count("camera", table.camera),
          buffer: count("buffer", table.buffer),
          comparison: count("comparison", table.comparison),
        },
      },
      series: monthSeries(table.camera, table.comparison, windows),
      design: designOn(
        DESIGNS[plan.rule],
        { ...designFacts(site, dossier), comparisonBefore: beforeAfter(table.comparison, windows)[0] },
        notes,
      ),
      main,
      others: companions(id, table, windows, dossier.manifest.evaluation.level, statistic?.phi, context),
      displacement: displacementEstimate(id, table, windows, dossier.manifest.evaluation.level, context),
      preTrend: preTrendOf(table, windows, phi),
      smallestVisible: smallestVisible(id, table, windows, phi, trace),
    },
  };
}

function whyNot(site: Site, city: City, beforeMonths: number, afterMonths: number): Problem | undefined {
  if (site.zone === undefined) return warning("design.no-geometry", { values: { site: site.name } });
  if (site.startedOn === undefined) return warning("design.no-start", { values: { site: site.name } });
  const windows = windowsAround(site.startedOn, beforeMonths, afterMonths);
  if (windowsFit(windows, city.firstMonth, city.lastMonth)) return undefined;
  const dates = windowDates(windows);
  return warning("design.window-outside-data", {
    values: { site: site.name, from: dates.beforeFrom, to: dates.afterTo, start: site.startedOn },
  });
}

export function withoutEstimate(
  site: Site,
  outcome: string,
  planned: boolean,
  plan: Plan,
  reason: Problem,
  dossier: Dossier,
): SiteEffect {
  return {
    site,
    plan,
    placeDoubts: [],
    effect: {
      area: site.id,
      name: site.name,
      outcome,
      planned,
      ...(site.startedOn === undefined ? {} : { startedOn: site.startedOn }),
      counts: notMeasured(reason),
      series: notMeasured(reason),
      design: designOn("none", { ...designFacts(site, dossier), blocked: reason }),
      main: refused(reason),
      others: [],
      displacement: refused(reason),
      preTrend: notMeasured(reason),
      smallestVisible: notMeasured(reason),
    },
  };
}

const longestHistory = (windows: Windows, city: City): number =>
  Math.max(
    windows.beforeMonths,
    Math.min(windows.beforeMonths * HISTORY_FACTOR, windows.startMonth - city.firstMonth),
  );

/** The last months before the start and all months after it. */
function recent(long: Tabulation, history: Windows, windows: Windows): Tabulation {
  const skip = history.beforeMonths - windows.beforeMonths;
  return {
    camera: long.camera.subarray(skip),
    buffer: long.buffer.subarray(skip),
    comparison: long.comparison.subarray(skip),
  };
}

const DESIGNS = {
  ring: "ring-comparison",
  dossier: "dossier-comparison",
  matched: "matched-comparison",
} as const;

/** What the dossier holds for a comparison of this site. */
function designFacts(site: Site, dossier: Dossier): DesignFacts {
  const asked = dossier.manifest.evaluation.comparison?.rule;
  return {
    form: "points",
    sites: sitesOf(dossier).sites.length,
    comparisonAreas: comparisonAreas(site, dossier).length,
    ...(asked === undefined ? {} : { asked }),
  };
}

function preTrendOf(table: Tabulation, windows: Windows, phi: number): AreaEffect["preTrend"] {
  const result = preTrend(
    table.camera.subarray(0, windows.beforeMonths),
    table.comparison.subarray(0, windows.beforeMonths),
    phi,
  );
  if (result === undefined) return notMeasured(warning("design.pre-trend-unknown"));
  const p = chiSquareUpper(result.statistic, 1);
  return {
    state: "known",
    value: { p, test: "Cochran-Armitage", differs: p < PRE_TREND_ALPHA },
  } satisfies Known<{ p: number; test: string; differs: boolean }>;
}
