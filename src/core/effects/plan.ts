/**
 * The plan of an evaluation as the dossier now has it, and how an analysis
 * relates to the plan that was locked: planned, changed since, or exploratory.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Goal } from "../dossier/goals.ts";
import type { Plan as DossierPlan, LockedPlan, PlannedArea } from "../dossier/locked-plan.ts";
import { type CivilDate, monthOf, monthStart } from "../foundation/civil-date.ts";
import { note, type Problem, valueOr, warning } from "../foundation/result.ts";
import { planFor } from "./comparison.ts";
import { type Site, sitesOf } from "./sites.ts";

/**
 * `planned`: in the plan that was locked before outcomes existed, and done so.
 * `changed`: in that plan, and done otherwise; read it as exploratory.
 * `stated`: no plan was locked, but the dossier names a goal for it.
 */
export type PlanStatus = "planned" | "changed" | "stated" | "exploratory";

export type PlannedAnalysis = {
  /** Area id, or "programme". */
  readonly area: string;
  readonly name: string;
  readonly outcome: string;
  readonly status: PlanStatus;
  /** What is done otherwise than was locked, or why the lock does not count. */
  readonly deviations: readonly Problem[];
};

/** The plan of the dossier as it stands, ready to be locked. */
export function currentPlan(dossier: Dossier): DossierPlan {
  const { evaluation } = dossier.manifest;
  const { beforeMonths, afterMonths, level, smallestEffect, placeboAreas, seed } = evaluation;
  return {
    beforeMonths,
    afterMonths,
    level,
    smallestEffect,
    placeboAreas,
    seed,
    programme: ["all"],
    areas: sitesOf(dossier).sites.map((site) => plannedArea(dossier, site)),
  };
}

function plannedArea(dossier: Dossier, site: Site): PlannedArea {
  const goal = goalOf(dossier, site.id);
  const { rule, bands } = planFor(site, dossier);
  const compared = valueOr(dossier.areas, []).filter(
    ({ role, belongsTo }) =>
      role === "comparison" && (belongsTo === undefined || belongsTo.split("|").includes(site.id)),
  );
  return {
    area: site.id,
    name: site.name,
    outcome: goal?.category ?? "all",
    ...(goal === undefined ? {} : { problem: goal.problem }),
    ...(goal?.mechanism === undefined ? {} : { mechanism: goal.mechanism }),
    ...(goal?.targetChange === undefined ? {} : { targetChange: goal.targetChange }),
    ...(goal?.dueDate === undefined ? {} : { dueDate: goal.dueDate }),
    ...(site.startedOn === undefined ? {} : { startedOn: site.startedOn }),
    comparison: rule,
    comparisonAreas: compared.map(({ id }) => id),
    ...(bands.buffer === undefined ? {} : { buffer: bands.buffer }),
    ...(bands.comparison === undefined ? {} : { ring: bands.comparison }),
    outline: corners(site.area?.polygons ?? [], site),
    comparisonOutline: compared.flatMap(({ polygons }) => corners(polygons ?? [])),
  };
}

/** Corners in whole metres; of a camera its place and reach. */
function corners(polygons: readonly (readonly Float64Array[])[], site?: Site): number[] {
  const rings = polygons.flatMap((rings) => rings.flatMap((ring) => [...ring]));
  if (rings.length > 0 || site?.zone === undefined) return rings.map(Math.round);
  const { minX, minY, dx, dy } = site.zone;
  return [minX + dx, minY + dy, site.reachMetres].map(Math.round);
}

const goalOf = (dossier: Dossier, area: string): Goal | undefined =>
  valueOr(dossier.goals, []).find((candidate) => candidate.area === area);

/** How the study of an outcome in a site relates to the locked plan. */
export function siteAnalysis(dossier: Dossier, site: Site, outcome: string): PlannedAnalysis {
  const base = { area: site.id, name: site.name, outcome };
  const { lockedPlan } = dossier;
  if (lockedPlan === undefined) {
    const goal = goalOf(dossier, site.id);
    const isStated =
      goal?.mechanism !== undefined &&
      goal.targetChange !== undefined &&
      (goal.category ?? "all") === outcome;
    return { ...base, status: isStated ? "stated" : "exploratory", deviations: [] };
  }
  const locked = lockedPlan.plan.areas.find((one) => one.area === site.id);
  if (locked === undefined || locked.outcome !== outcome)
    return { ...base, status: "exploratory", deviations: [note("plan.not-in-plan")] };
  const late = tooLate(lockedPlan, [site]);
  if (late !== undefined) return { ...base, status: "exploratory", deviations: [late] };
  const deviations = [
    ...changed(lockedPlan.plan, dossier.manifest.evaluation, GENERAL),
    ...changed(locked, plannedArea(dossier, site), PER_AREA),
  ];
  return { ...base, status: deviations.length === 0 ? "planned" : "changed", deviations };
}

/** The same for all areas together. */
export function programmeAnalysis(
  dossier: Dossier,
  sites: readonly Site[],
  outcome: string,
): PlannedAnalysis {
  const base = { area: "programme", name: dossier.manifest.name, outcome };
  const { lockedPlan } = dossier;
  if (lockedPlan === undefined)
    return { ...base, status: outcome === "all" ? "stated" : "exploratory", deviations: [] };
  if (!lockedPlan.plan.programme.includes(outcome))
    return { ...base, status: "exploratory", deviations: [note("plan.not-in-plan")] };
  const late = tooLate(lockedPlan, sites);
  if (late !== undefined) return { ...base, status: "exploratory", deviations: [late] };
  const now = currentPlan(dossier);
  const ids = (areas: readonly PlannedArea[]): string => areas.map(({ area }) => area).join(", ");
  const deviations = changed(lockedPlan.plan, now, GENERAL);
  if (ids(lockedPlan.plan.areas) !== ids(now.areas))
    deviations.push(change("areas", ids(lockedPlan.plan.areas), ids(now.areas)));
  const moved = now.areas.filter((area) => {
    const locked = lockedPlan.plan.areas.find((one) => one.area === area.area);
    return locked !== undefined && changed(locked, area, PER_AREA).length > 0;
  });
  if (moved.length > 0) deviations.push(warning("plan.areas-changed", { values: { areas: moved.length } }));
  return { ...base, status: deviations.length === 0 ? "planned" : "changed", deviations };
}

/** What the locked plan promised and the evaluation does not hold. */
export function leftUndone(dossier: Dossier, done: readonly PlannedAnalysis[]): readonly Problem[] {
  return (dossier.lockedPlan?.plan.areas ?? [])
    .filter(({ area, outcome }) => !done.some((one) => one.area === area && one.outcome === outcome))
    .map(({ name, outcome }) => warning("plan.left-undone", { values: { name, outcome } }));
}

/** A lock counts when it was set, on data that ended, before the first month that is compared after a start. */
function tooLate({ intact, lockedOn, dataUntil }: LockedPlan, sites: readonly Site[]): Problem | undefined {
  if (!intact) return warning("plan.broken");
  const after = sites
    .flatMap(({ startedOn }) => (startedOn === undefined ? [] : [firstDayAfter(startedOn)]))
    .sort()[0];
  if (after === undefined) return undefined;
  if (lockedOn >= after) return warning("plan.locked-late", { values: { lockedOn, after } });
  if (dataUntil !== undefined && dataUntil >= after)
    return warning("plan.data-known", { values: { dataUntil, after } });
  return undefined;
}

const firstDayAfter = (startedOn: CivilDate): CivilDate => monthStart(monthOf(startedOn) + 1);

const GENERAL = ["beforeMonths", "afterMonths", "level", "smallestEffect", "seed"] as const;
const PER_AREA = [
  ...["outcome", "mechanism", "targetChange", "dueDate", "startedOn", "comparison"],
  ...["comparisonAreas", "buffer", "ring", "outline", "comparisonOutline"],
] as const;

function changed<K extends string>(
  locked: Readonly<Partial<Record<K, unknown>>>,
  now: Readonly<Partial<Record<K, unknown>>>,
  keys: readonly K[],
): Problem[] {
  return keys.flatMap((key) => {
    const [was, is] = [locked, now].map((part) => told(part[key]));
    return was === is ? [] : [change(key, was, is)];
  });
}

const LONGEST_TOLD = 40;
const change = (what: string, was: string, now: string): Problem =>
  warning("plan.changed", {
    values: { what, was: shortened(was), now: shortened(now) },
  });

/** A list of corners tells a reader nothing: only that it changed. */
const shortened = (words: string): string => (words.length > LONGEST_TOLD ? "…" : words);

function told(value: unknown): string {
  if (value === undefined) return "-";
  if (Array.isArray(value)) return value.length === 0 ? "-" : value.join(", ");
  return typeof value === "object" && value !== null ? Object.values(value).join("-") : String(value);
}
