/**
 * The specification curve: the main result under every reasonable choice of
 * buffer width, control rule, period, category and estimator. A result that
 * only stands under some of them rests on the choice.
 *
 * The choices are not independent looks and their share is no probability: it
 * tells how much the answer leans on the analyst.
 *
 * Source: Simonsohn, Simmons & Nelson 2020, Nature Human Behaviour 4:1208-1214,
 * doi:10.1038/s41562-020-0912-z.
 */

import { valueOr } from "../../foundation/result.ts";
import type { Quantity, TraceId } from "../../foundation/trace.ts";
import type { Zone } from "../../geometry/zone.ts";
import { categoryMask } from "../category-mask.ts";
import type { City } from "../city.ts";
import { comparisonAreas, matchedPlaces, planFor } from "../comparison.ts";
import { outcomesOf } from "../outcomes.ts";
import { FEWEST_POOLED } from "../pooled-areas.ts";
import { leftOutOf, maskWithout } from "../recording-mask.ts";
import type { SiteContext } from "../site-effect.ts";
import type { Site } from "../sites.ts";
import { claim, type Tabulation, tabulate } from "../tabulate.ts";
import { type Windows, windowsAround, windowsFit } from "../windows.ts";
import { bandsFor, type ControlChoice, controlChoices, type PeriodChoice, periodChoices } from "./choices.ts";
import { areaEstimators, type Counted, type CurveEstimator, programmeEstimators } from "./estimators.ts";

export type Specification = {
  readonly control: ControlChoice["rule"];
  readonly bufferMetres?: number;
  readonly beforeMonths: number;
  readonly afterMonths: number;
  /** A category, all, or `without-police`: all that does not follow what is looked for. */
  readonly outcome: string;
  readonly estimator: string;
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  /** The choice that the report makes. */
  readonly main: boolean;
};

export type SpecificationCurve = {
  /** Area id, or "programme". */
  readonly area: string;
  readonly name: string;
  readonly outcome: string;
  /** Sorted by ratio. */
  readonly specifications: readonly Specification[];
  /** Combinations of choices, the ones that could not be estimated included. */
  readonly asked: number;
  /** Share of the specifications on the same side of no change as the main result. */
  readonly sameSign: Quantity;
  /** Share whose interval excludes no change, on that side. */
  readonly clear: Quantity;
  readonly median: Quantity;
};

/** Beyond this many sites only all together get a curve, and without matched places. */
const MOST_SITES = 12;

export function specificationCurves(
  sites: readonly Site[],
  context: SiteContext,
): readonly SpecificationCurve[] {
  const placed = sites.filter(
    (site): site is Placed => site.zone !== undefined && site.startedOn !== undefined,
  );
  if (placed.length === 0) return [];
  const few = placed.length <= MOST_SITES;
  const counter = counterOf(placed, context);
  const areas = few ? placed.map((site) => curveOf(site.id, site.name, [site], counter, context, few)) : [];
  const all =
    placed.length < FEWEST_POOLED
      ? undefined
      : curveOf("programme", context.dossier.manifest.name, placed, counter, context, few);
  return [all, ...areas].filter((curve) => curve !== undefined);
}

type Placed = Site & { readonly zone: Zone; readonly startedOn: string };
type Outcome = { readonly id: string; readonly mask: Uint8Array | undefined };
type Counter = (
  site: Placed,
  control: ControlChoice,
  period: PeriodChoice,
  outcome: Outcome,
) => Counted | undefined;

function curveOf(
  area: string,
  name: string,
  members: readonly Placed[],
  count: Counter,
  context: SiteContext,
  withMatched: boolean,
): SpecificationCurve | undefined {
  const { dossier, city } = context;
  const { evaluation } = dossier.manifest;
  const isProgramme = area === "programme";
  const estimators: readonly CurveEstimator[] = isProgramme ? programmeEstimators : areaEstimators;
  const plan = planFor(members[0], dossier);
  const hasAreas = members.every((site) => comparisonAreas(site, dossier).length > 0);
  const outcomes = outcomeChoices(
    isProgramme ? ["all"] : outcomesOf(dossier, members[0]).map(({ id }) => id),
    context,
  );
  const controls = controlChoices(plan, hasAreas, withMatched);
  const periods = periodChoices(evaluation);
  const found: Specification[] = [];
  for (const outcome of outcomes)
    for (const [c, control] of controls.entries())
      for (const [p, period] of periods.entries()) {
        const counted = members.flatMap((site) => count(site, control, period, outcome) ?? []);
        if (counted.length < (isProgramme ? FEWEST_POOLED : 1)) continue;
        for (const [e, { id, estimate }] of estimators.entries()) {
          const ratio = estimate(counted, evaluation.level, context.streams);
          if (ratio === undefined) continue;
          const isMain = outcome === outcomes[0] && p === 0 && e === 0 && isPlanned(control, c, plan.rule);
          found.push({
            control: control.rule,
            ...widthOf(control),
            ...period,
            outcome: outcome.id,
            estimator: id,
            ...ratio,
            main: isMain,
          });
        }
      }
  const main = found.find((one) => one.main);
  if (main === undefined) return undefined;
  const asked = outcomes.length * controls.length * periods.length * estimators.length;
  const trace = context.book.add({
    method: "effect.curve",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: {
      area,
      outcomes: outcomes.map(({ id }) => id),
      controls: controls.map(({ rule, bufferMetres }) => `${rule}${bufferMetres ?? ""}`),
      periods: periods.map(({ beforeMonths, afterMonths }) => `${beforeMonths}/${afterMonths}`),
      estimators: estimators.map(({ id }) => id),
      categories: city.categories.length,
    },
  });
  return summarised({ area, name, outcome: outcomes[0].id }, found, main, asked, trace);
}

const widthOf = ({ bufferMetres }: ControlChoice) => (bufferMetres === undefined ? {} : { bufferMetres });

/** The rule of the plan; of the rings the first, which has the planned width. */
const isPlanned = ({ rule }: ControlChoice, position: number, planned: string): boolean =>
  rule === planned && (rule !== "ring" || position === 0);

function summarised(
  base: Pick<SpecificationCurve, "area" | "name" | "outcome">,
  found: readonly Specification[],
  main: Specification,
  asked: number,
  trace: TraceId,
): SpecificationCurve {
  const side = Math.sign(Math.log(main.ratio));
  const n = found.length;
  const sorted = [...found].sort((a, b) => a.ratio - b.ratio);
  const share = (key: string, count: number): Quantity => ({
    id: `effects/${base.area}/${base.outcome}/curve/${key}`,
    value: count / n,
    unit: "share",
    n,
    trace,
  });
  const agrees = ({ ratio }: Specification): boolean => Math.sign(Math.log(ratio)) === side;
  const excludes = (one: Specification): boolean => agrees(one) && (one.low > 1 || one.high < 1);
  const middle =
    n % 2 === 1 ? sorted[(n - 1) / 2].ratio : (sorted[n / 2 - 1].ratio + sorted[n / 2].ratio) / 2;
  return {
    ...base,
    specifications: sorted,
    asked,
    sameSign: share("same-sign", found.filter(agrees).length),
    clear: share("clear", found.filter(excludes).length),
    median: { ...share("median", 0), value: middle, unit: "ratio" },
  };
}

/** The main category first, then all incidents, then all without what follows the looking. */
function outcomeChoices(ids: readonly string[], { city, dossier }: SiteContext): readonly Outcome[] {
  const coding = valueOr(dossier.incidents, undefined)?.coding;
  const without = maskWithout(city.categories, "all", leftOutOf(dossier, city.categories, coding));
  return [
    ...ids.map((id) => ({ id, mask: categoryMask(city.categories, id) })),
    ...(without === undefined ? [] : [{ id: "without-police", mask: without }]),
  ];
}

/** Counts per site and choice, each made once; matched places are chosen once per site, in the planned months. */
function counterOf(sites: readonly Placed[], context: SiteContext): Counter {
  const { dossier, city, keepOff, streams } = context;
  const cities = new Map<number, City>();
  const places = new Map<string, readonly Zone[]>();
  const tables = new Map<string, Tabulation>();
  const cityFor = (control: ControlChoice): City => {
    const width = control.bufferMetres ?? -1;
    const found = cities.get(width);
    if (found !== undefined) return found;
    const own = { ...city, claimed: new Uint8Array(city.claimed.length) };
    for (const site of sites) claim(own, site.zone, bandsFor(planFor(site, dossier), control));
    cities.set(width, own);
    return own;
  };
  const zonesOf = (site: Placed, rule: "dossier" | "matched"): readonly Zone[] => {
    if (rule === "dossier") return comparisonAreas(site, dossier);
    const found = places.get(site.id);
    if (found !== undefined) return found;
    const { beforeMonths, afterMonths } = dossier.manifest.evaluation;
    const windows = windowsAround(site.startedOn, beforeMonths, afterMonths);
    const chosen = matchedPlaces(city, site, planFor(site, dossier), windows, keepOff, streams);
    places.set(site.id, chosen);
    return chosen;
  };
  const tableOf = (
    site: Placed,
    control: ControlChoice,
    windows: Windows,
    mask: Outcome["mask"],
  ): Tabulation => {
    const bands = bandsFor(planFor(site, dossier), control);
    const own = tabulate(cityFor(control), site.zone, bands, windows, mask);
    if (control.rule === "ring") return own;
    const reachMetres = control.rule === "dossier" ? 0 : site.reachMetres;
    const comparison = new Float64Array(own.camera.length);
    for (const zone of zonesOf(site, control.rule)) {
      const there = tabulate(city, zone, { reachMetres, excludeClaimed: false }, windows, mask).camera;
      for (let month = 0; month < comparison.length; month += 1) comparison[month] += there[month];
    }
    return { ...own, comparison };
  };
  return (site, control, period, outcome) => {
    const windows = windowsAround(site.startedOn, period.beforeMonths, period.afterMonths);
    if (!windowsFit(windows, city.firstMonth, city.lastMonth)) return undefined;
    const key = JSON.stringify([site.id, control, period, outcome.id]);
    const table = tables.get(key) ?? tableOf(site, control, windows, outcome.mask);
    tables.set(key, table);
    return { table, windows };
  };
}
