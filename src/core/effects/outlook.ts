/**
 * Before the start: what could this area's counts show at all, in which time,
 * and what to do instead when that is hopeless?
 *
 * Only counts from before the start are used: the baseline tells how many
 * incidents to expect. It assumes that the level stays as it was; rare or
 * falling numbers make every answer more hopeful than it should be.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Goal } from "../dossier/goals.ts";
import { type CivilDate, civilDateOf, monthOf, monthStart, monthStartDay } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, type Problem, valueOr, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { categoryMask } from "./category-mask.ts";
import { planFor, tabulateSite } from "./comparison.ts";
import { dispersion } from "./dispersion.ts";
import { ASSUMED_DISPERSION } from "./estimates.ts";
import { periodNeeded, smallestVisible } from "./estimators/power.ts";
import { outcomesOf } from "./outcomes.ts";
import {
  ALPHA,
  alternativesTo,
  type Baseline,
  FEASIBLE_MONTHS,
  POWER,
  powerInput,
} from "./outlook-alternatives.ts";
import type { SiteContext } from "./site-effect.ts";
import type { Site } from "./sites.ts";

export type OutlookPeriod = {
  readonly beforeMonths: number;
  readonly afterMonths: number;
  /** Smallest fall that would be seen with 80 % power, as a negative share. */
  readonly visible: Known<Quantity>;
};

export type OutlookGoal = {
  /** The fall that should be seen, as a negative share. */
  readonly fall: number;
  /** Set by the goal of the area, or the smallest fall that would matter. */
  readonly from: "goal" | "smallest-that-matters";
  /** Months after the start that are needed to see it with 80 % power. */
  readonly months: Known<Quantity>;
};

export type Outlook = {
  readonly area: string;
  readonly name: string;
  readonly outcome: string;
  readonly baseline: Known<{
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly months: number;
    readonly camera: Quantity;
    readonly comparison: Quantity;
    readonly dispersion: number;
  }>;
  readonly periods: readonly OutlookPeriod[];
  readonly goals: readonly OutlookGoal[];
  /** The first of these falls needs more months than an evaluation can wait, or no length of time shows it. */
  readonly hopeless: boolean;
  /** What to do instead. */
  readonly instead: readonly Problem[];
};

/** Per area, the category of its goal and all incidents. */
export function outlooks(sites: readonly Site[], context: SiteContext): readonly Outlook[] {
  const { dossier } = context;
  const rows = sites.flatMap((site) =>
    outcomesOf(dossier, site).map(({ id }) => ({
      site,
      outcome: id,
      baseline: baselineOf(site, id, context),
    })),
  );
  return rows.map(({ site, outcome, baseline }) => {
    const base = { area: site.id, name: site.name, outcome };
    if (baseline.state !== "known") {
      return { ...base, baseline, periods: [], goals: [], hopeless: false, instead: [] };
    }
    const id = `effects/${site.id}/${outcome}/outlook`;
    const own = baseline.value;
    const trace = context.book.add({
      method: "design.power",
      version: "1",
      inputs: context.inputs,
      parameters: [],
      options: { site: site.id, outcome, beforeMonths: own.months, alpha: ALPHA, power: POWER },
    });
    const goals = wantedFalls(dossier, site, outcome).map(
      ({ fall, from }): OutlookGoal => ({
        fall,
        from,
        months: monthsNeeded(own, fall, (value) => ({
          id: `${id}/months-${Math.round(-100 * fall)}`,
          value,
          unit: "months",
          n: own.camera,
          trace,
        })),
      }),
    );
    // The goal of the area decides where it names a fall, otherwise the smallest fall that matters.
    const [decisive] = goals;
    const hopeless = !isFeasible(decisive.months);
    const others = rows.flatMap((row) =>
      row.outcome === outcome && row.site.id !== site.id && row.baseline.state === "known"
        ? [row.baseline.value]
        : [],
    );
    return {
      ...base,
      baseline: known({
        from: monthStart(own.startMonth - own.months),
        to: civilDateOf(monthStartDay(own.startMonth) - 1),
        months: own.months,
        camera: { id: `${id}/camera`, value: own.camera, unit: "incidents", n: own.camera, trace },
        comparison: {
          id: `${id}/comparison`,
          value: own.comparison,
          unit: "incidents",
          n: own.comparison,
          trace,
        },
        dispersion: own.phi,
      }),
      periods: periodsOf(site, outcome, own, id, trace, context),
      goals,
      hopeless,
      instead: hopeless
        ? alternativesTo(decisive.fall, own, others, {
            longer: longerBaseline(site, outcome, own, context),
            indicators: otherIndicators(site, outcome, context),
          })
        : [],
    };
  });
}

const isFeasible = (months: Known<Quantity>): boolean =>
  months.state === "known" && months.value.value <= FEASIBLE_MONTHS;

/** Counts of the months before the start, or of the last months of the data when the start is still to come. */
function baselineOf(
  site: Site,
  outcome: string,
  context: SiteContext,
  wanted = context.dossier.manifest.evaluation.beforeMonths,
): Known<Baseline> {
  const { city, dossier } = context;
  const { zone, startedOn } = site;
  if (zone === undefined) return notMeasured(warning("design.no-geometry", { values: { site: site.name } }));
  const startMonth = Math.min(startedOn === undefined ? Infinity : monthOf(startedOn), city.lastMonth + 1);
  if (startMonth - wanted < city.firstMonth) {
    const values = { site: site.name, months: wanted, have: Math.max(0, startMonth - city.firstMonth) };
    return notMeasured(warning("power.short-history", { values }));
  }
  const { table } = tabulateSite(
    city,
    { ...site, zone },
    planFor(site, dossier),
    { startMonth, beforeMonths: wanted, afterMonths: 0 },
    dossier,
    context.keepOff,
    context.streams,
    categoryMask(city.categories, outcome),
  );
  const total = (row: Float64Array): number => row.reduce((all, n) => all + n, 0);
  const [camera, comparison] = [total(table.camera), total(table.comparison)];
  if (camera === 0 || comparison === 0) {
    return notMeasured(warning("power.nothing-counted", { values: { site: site.name, months: wanted } }));
  }
  const phi = Math.max(1, dispersion([table.camera, table.comparison]) ?? ASSUMED_DISPERSION);
  return known({ startMonth, months: wanted, camera, comparison, phi });
}

/** The fall that the goal names first, the smallest fall that matters last. */
function wantedFalls(
  dossier: Dossier,
  site: Site,
  outcome: string,
): readonly Pick<OutlookGoal, "fall" | "from">[] {
  const goal: Goal | undefined = valueOr(dossier.goals, []).find(({ area }) => area === site.id);
  const target = goal?.targetChange;
  const isGoal = (goal?.category ?? "all") === outcome && target !== undefined && target < 0 && target > -1;
  const smallest = {
    fall: -dossier.manifest.evaluation.smallestEffect,
    from: "smallest-that-matters",
  } as const;
  return isGoal && target !== smallest.fall ? [{ fall: target, from: "goal" }, smallest] : [smallest];
}

function monthsNeeded(own: Baseline, fall: number, quantity: (months: number) => Quantity): Known<Quantity> {
  const result = periodNeeded(powerInput(own, 1), 1 + fall);
  if (!result.ok) return notMeasured(...result.problems);
  if (result.value === undefined)
    return notMeasured(warning("power.no-length", { values: { fall, months: own.months } }));
  return known(quantity(Math.ceil(result.value * own.months)));
}

/** The periods of the dossier, then twice and three times as long, as far as the data before the start reach. */
function periodsOf(
  site: Site,
  outcome: string,
  own: Baseline,
  id: string,
  trace: string,
  context: SiteContext,
): readonly OutlookPeriod[] {
  const { afterMonths } = context.dossier.manifest.evaluation;
  const baselines = [own, ...longer(site, outcome, own, context)];
  const pairs = baselines.flatMap((baseline) =>
    [1, 2, 3].map((times) => ({ baseline, afterMonths: afterMonths * times })),
  );
  return pairs.map(({ baseline, afterMonths: after }) => ({
    beforeMonths: baseline.months,
    afterMonths: after,
    visible: visibleIn(baseline, after, `${id}/visible-${baseline.months}-${after}`, trace),
  }));
}

function visibleIn(baseline: Baseline, after: number, id: string, trace: string): Known<Quantity> {
  const result = smallestVisible(powerInput(baseline, after / baseline.months));
  if (!result.ok) return notMeasured(...result.problems);
  const { decrease } = result.value;
  if (decrease === undefined) return notMeasured(warning("power.none-visible"));
  return known({ id, value: decrease - 1, unit: "share", n: baseline.camera, trace });
}

/** Twice and three times the baseline, where the data hold it. */
function longer(site: Site, outcome: string, own: Baseline, context: SiteContext): readonly Baseline[] {
  return [2, 3].flatMap((times) => {
    const found = baselineOf(site, outcome, context, own.months * times);
    return found.state === "known" ? [found.value] : [];
  });
}

/** The longest of them: what more history would give. */
const longerBaseline = (
  site: Site,
  outcome: string,
  own: Baseline,
  context: SiteContext,
): Baseline | undefined => longer(site, outcome, own, context).at(-1);

/** Other categories that the dossier looks at, in the same months. */
function otherIndicators(site: Site, outcome: string, context: SiteContext) {
  const { manifest } = context.dossier;
  const asked = ["all", ...(manifest.evaluation.outcomes ?? [])];
  return [...new Set(asked)]
    .filter((id) => id !== outcome && (id === "all" || context.city.categories.includes(id)))
    .flatMap((id) => {
      const found = baselineOf(site, id, context);
      return found.state === "known" ? [{ outcome: id, baseline: found.value }] : [];
    });
}
