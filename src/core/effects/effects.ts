/**
 * What changed in the camera areas, in all of them together, and how the same
 * comparison behaves where no camera hangs.
 */

import type { Area } from "../dossier/areas.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentCount, IncidentPoints, OffenceCoding } from "../dossier/incidents.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Streams } from "../foundation/random.ts";
import {
  type Known,
  note,
  notMeasured,
  type Problem,
  refused,
  valueOr,
  warning,
} from "../foundation/result.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { SourceQuality } from "../measures/data-quality/index.ts";
import type { AreaEffect } from "./area-effect.ts";
import { calibrateAll } from "./calibrate.ts";
import { categoryMask } from "./category-mask.ts";
import { planFor } from "./comparison.ts";
import { contextOf } from "./context.ts";
import { countsEffect } from "./counts-effect.ts";
import { type SpecificationCurve, specificationCurves } from "./curve/curve.ts";
import { dataRequest } from "./data-request.ts";
import { type FlexibleEffect, flexibleEffects, flexiblePlacements } from "./flexible.ts";
import { judge } from "./judge.ts";
import { outcomesOf } from "./outcomes.ts";
import { type Outlook, outlooks } from "./outlook.ts";
import { type PlanCheck, planCheck } from "./plan-check.ts";
import { isPoliceDriven } from "./police-driven.ts";
import { programmeEffects } from "./programme.ts";
import { type RecordingCheck, recordingChecks } from "./recording.ts";
import { type SiteEffect, siteEffect } from "./site-effect.ts";
import { type Site, sitesOf } from "./sites.ts";

const NAMES_TOLD = 6;

export type Effects = {
  readonly programme: readonly AreaEffect[];
  readonly areas: readonly AreaEffect[];
  /** The stays of flexible cameras together, per outcome; empty when none has a placement. */
  readonly flexible: readonly FlexibleEffect[];
  /** The main results under every reasonable choice; of the areas only when there are few. */
  readonly curves: readonly SpecificationCurve[];
  /** The main results again, without the records that watching makes. */
  readonly recording: readonly RecordingCheck[];
  /** Every analysis with its place in the plan: planned, changed, stated or exploratory. */
  readonly plan: PlanCheck;
  /** What each area's counts could show at all, from the months before the start. */
  readonly outlook: readonly Outlook[];
  readonly notes: readonly Problem[];
  readonly dataRequest: readonly Problem[];
};

export function effects(
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
  streams: Streams,
  progress: (stage: string) => void,
  quality: readonly SourceQuality[] = [],
): Known<Effects> {
  const { sites, notes } = sitesOf(dossier);
  if (dossier.incidents.state !== "known") {
    return notMeasured(warning("design.no-incidents"), ...dataRequest(dossier, sites, asOf));
  }
  if (sites.length === 0) return notMeasured(warning("design.no-sites"));
  const incidents = dossier.incidents.value;
  const value =
    incidents.kind === "points"
      ? fromPoints(dossier, incidents, sites, book, streams, progress, quality)
      : fromCounts(dossier, incidents.rows, sites, asOf, book, streams);
  const effort = policeEffort(dossier, sites, incidents.coding);
  return { state: "known", value: { ...value, notes: [...notes, ...value.notes, ...effort] } };
}

/** Outcomes that follow what the police look for: more of them may mean more attention, also through cameras. */
function policeEffort(
  dossier: Dossier,
  sites: readonly Site[],
  coding: OffenceCoding | undefined,
): readonly Problem[] {
  const studied = new Set([
    ...(dossier.manifest.evaluation.outcomes ?? []),
    ...sites.flatMap((site) => outcomesOf(dossier, site).map(({ id }) => id)),
  ]);
  return [...studied]
    .filter((outcome) => coding?.reporting[outcome] === "police")
    .map((outcome) => warning("design.police-effort", { values: { outcome } }));
}

function fromPoints(
  dossier: Dossier,
  points: IncidentPoints,
  sites: readonly Site[],
  book: TraceBook,
  streams: Streams,
  progress: (stage: string) => void,
  quality: readonly SourceQuality[],
): Effects {
  progress("index");
  const context = contextOf(dossier, points, sites, book, streams, quality);
  progress("sites");
  const studied: SiteEffect[] = sites.flatMap((site) =>
    outcomesOf(dossier, site).map(({ id, planned }) =>
      siteEffect(site, id, categoryMask(points.categories, id), planned, context),
    ),
  );
  const notes = [...unknownOutcomes(dossier, points.categories), ...policeDrivenNote(points)];
  progress("placebo");
  const calibrations = calibrateAll(studied, context);
  progress("programme");
  const outcomes = ["all", ...(dossier.manifest.evaluation.outcomes ?? [])].filter(
    (id) => id === "all" || points.categories.includes(id),
  );
  const programme = programmeEffects(sites, outcomes, studied, calibrations, context);
  const flexible = flexibleEffects(outcomes, context);
  const areas = judge(studied, calibrations, dossier);
  progress("curve");
  return {
    programme,
    areas,
    flexible,
    curves: specificationCurves(sites, context),
    recording: recordingChecks(studied, programme, context),
    plan: planCheck(dossier, sites, areas, programme),
    outlook: outlooks(sites, context),
    notes,
    dataRequest: [],
  };
}

/** Which share of all incidents depends on what the police look for; whether live viewing made a record is not known. */
function policeDrivenNote({ categories, category, rows }: IncidentPoints): readonly Problem[] {
  const driven = categories.map(isPoliceDriven);
  const names = categories.filter((_, c) => driven[c]);
  if (names.length === 0 || rows === 0) return [];
  let count = 0;
  for (let i = 0; i < rows; i += 1) if (driven[category[i]]) count += 1;
  return [
    warning("design.police-driven-share", {
      values: { share: count / rows, names: names.slice(0, NAMES_TOLD).join(", ") },
    }),
  ];
}

function unknownOutcomes(dossier: Dossier, categories: readonly string[]): readonly Problem[] {
  const wanted = [
    ...(dossier.manifest.evaluation.outcomes ?? []),
    ...valueOr(dossier.goals, []).flatMap((goal) => (goal.category === undefined ? [] : [goal.category])),
  ];
  return [...new Set(wanted)]
    .filter((outcome) => outcome !== "all" && !categories.includes(outcome))
    .map((outcome) =>
      warning("design.unknown-outcome", { values: { outcome, known: categories.slice(0, 12).join(", ") } }),
    );
}

function fromCounts(
  dossier: Dossier,
  rows: readonly IncidentCount[],
  sites: readonly Site[],
  asOf: CivilDate,
  book: TraceBook,
  streams: Streams,
): Effects {
  const inputs = [...new Set(rows.map((row) => row.origin.source))];
  const studied = sites
    .filter((site): site is Site & { readonly area: Area } => site.area !== undefined)
    .flatMap((site) =>
      outcomesOf(dossier, site).map(({ id, planned }) => {
        const effect = countsEffect(site, rows, id, planned, { dossier, book, streams, inputs });
        return { effect, site, plan: planFor(site, dossier) };
      }),
    );
  const areas = judge(studied, new Map(), dossier);
  const someRefused = areas.some((area) => area.main.state !== "known");
  return {
    programme: [],
    areas,
    flexible:
      flexiblePlacements(dossier).length === 0
        ? []
        : [{ outcome: "all", places: 0, stays: 0, estimate: refused(warning("flexible.no-points")) }],
    curves: [],
    recording: [],
    plan: planCheck(dossier, sites, areas, []),
    outlook: [],
    notes: [note("design.counts-only")],
    dataRequest: someRefused ? dataRequest(dossier, sites, asOf) : [],
  };
}
