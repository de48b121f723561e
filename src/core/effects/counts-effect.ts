/**
 * The effect from counts per area and period, when points are not available.
 * Counts of the camera area itself allow a comparison; counts of a wider
 * neighbourhood do not, and the arithmetic says why.
 */

import type { Area } from "../dossier/areas.ts";
import { lastDayOf, rowsOfAll } from "../dossier/counts/all-incidents.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { IncidentCount } from "../dossier/incidents.ts";
import { civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { note, notMeasured, type Problem, refused, valueOr, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { AreaEffect } from "./area-effect.ts";
import { incidentsBeforeAfter } from "./before-after.ts";
import { countsEstimate, smallestVisibleChange } from "./estimates.ts";
import { type DesignFacts, designOn } from "./ladder.ts";
import type { SiteContext } from "./site-effect.ts";
import type { Site } from "./sites.ts";

type Sums = {
  readonly before: number;
  readonly after: number;
  readonly daysBefore: number;
  readonly daysAfter: number;
};

export function countsEffect(
  site: Site & { readonly area: Area },
  rows: readonly IncidentCount[],
  outcome: string,
  planned: boolean,
  context: Omit<SiteContext, "city" | "keepOff" | "quality">,
): Omit<AreaEffect, "placebo" | "verdict"> {
  const { dossier } = context;
  const category = outcome === "all" ? undefined : outcome;
  const base = {
    area: site.id,
    name: site.name,
    outcome,
    planned,
    ...(site.startedOn === undefined ? {} : { startedOn: site.startedOn }),
    series: notMeasured(note("design.counts-have-no-months")),
    others: [],
    displacement: notMeasured(note("design.counts-have-no-buffer")),
    preTrend: notMeasured(warning("design.pre-trend-unknown")),
  };
  const facts: DesignFacts = {
    form: "counts",
    sites: valueOr(dossier.areas, []).filter(({ role }) => role === "camera").length,
    comparisonAreas: comparisonIds(site, dossier).length,
  };
  const impossible = (reason: Problem): Omit<AreaEffect, "placebo" | "verdict"> => ({
    ...base,
    counts: notMeasured(reason),
    design: designOn("none", { ...facts, blocked: reason }),
    main: refused(reason),
    smallestVisible: notMeasured(reason),
  });
  if (site.startedOn === undefined)
    return impossible(warning("design.no-start", { values: { site: site.name } }));
  const own = sums(rows, [site.id], category, site.startedOn);
  if (own === undefined)
    return impossible(warning("design.no-counts-around-start", { values: { site: site.name } }));
  const others = comparisonIds(site, dossier);
  const compared = sums(rows, others, category, site.startedOn);
  const id = `effects/${site.id}/${outcome}`;
  const trace = context.book.add({
    method: "effect.counts",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: { site: site.id, outcome, comparison: others },
  });
  const pair = (part: string, s: Sums) => incidentsBeforeAfter(`${id}/${part}`, [s.before, s.after], trace);
  const counts: AreaEffect["counts"] = {
    state: "known",
    value: {
      camera: pair("camera", own),
      ...(compared === undefined ? {} : { comparison: pair("comparison", compared) }),
    },
  };
  const visible =
    compared === undefined
      ? undefined
      : smallestVisibleChange(own.before, compared.before, compared.after, 1);
  const smallestVisible: AreaEffect["smallestVisible"] =
    visible === undefined
      ? notMeasured(warning("design.power-unknown"))
      : {
          state: "known",
          value: { id: `${id}/smallest-visible`, value: visible, unit: "share", n: own.before, trace },
        };
  const windows = windowsOf(rows, site.id, site.startedOn);
  const wider = widerArea(site.area, own, visible);
  if (wider.length > 0) {
    return {
      ...base,
      ...(windows === undefined ? {} : { windows }),
      counts,
      design: designOn("counts-only", { ...facts, wider }),
      main: refused(...wider),
      smallestVisible,
    };
  }
  if (compared === undefined) {
    const reason = warning("design.no-comparison", { values: { site: site.name } });
    return {
      ...base,
      ...(windows === undefined ? {} : { windows }),
      counts,
      design: designOn("before-after", { ...facts, comparisonAreas: 0 }),
      main: refused(reason),
      smallestVisible,
    };
  }
  const estimated = rows.some((row) => row.area === site.id && row.estimated === true);
  const unequal = own.daysBefore * compared.daysAfter !== own.daysAfter * compared.daysBefore;
  return {
    ...base,
    ...(windows === undefined ? {} : { windows }),
    counts,
    design: designOn("dossier-comparison", facts, [note("design.needs-points")]),
    main: estimated
      ? refused(warning("design.counts-estimated", { values: { site: site.name } }))
      : unequal
        ? refused(warning("design.periods-differ", { values: { site: site.name } }))
        : countsEstimate(id, own, compared, dossier.manifest.evaluation.level, context),
    smallestVisible,
  };
}

/** Why counts of a wider area cannot show an effect on the camera area: the arithmetic, in two problems. */
function widerArea(area: Area, own: Sums, visible: number | undefined): readonly Problem[] {
  const isWider = area.kind === "neighbourhood" || area.shareOfCount !== undefined;
  if (!isWider || area.shareOfCount === 1) return [];
  if (area.shareOfCount === undefined)
    return [warning("design.share-unknown", { values: { site: area.name ?? area.id } })];
  const fall = 0.2;
  return [
    warning("design.share-too-small", {
      values: {
        share: area.shareOfCount,
        fall,
        diluted: area.shareOfCount * fall,
        count: own.before,
        ...(visible === undefined ? {} : { visible }),
        seen: visible === undefined ? "unknown" : "known",
      },
    }),
  ];
}

function comparisonIds(site: Site, dossier: Dossier): readonly string[] {
  return valueOr(dossier.areas, [])
    .filter((area) => area.role === "comparison")
    .filter((area) => area.belongsTo === undefined || area.belongsTo.split("|").includes(site.id))
    .map((area) => area.id);
}

const lastDay = (row: IncidentCount): number => dayOf(lastDayOf(row));

/** A row that lies across the start belongs to neither side. */
function sums(
  rows: readonly IncidentCount[],
  areas: readonly string[],
  category: string | undefined,
  startedOn: string,
): Sums | undefined {
  const start = dayOf(startedOn);
  const inAreas = rows.filter((row) => areas.includes(row.area));
  const own =
    category === undefined
      ? rowsOfAll(inAreas)
      : inAreas.filter((row) => row.total !== true && row.category === category);
  const before = own.filter((row) => lastDay(row) < start);
  const after = own.filter((row) => dayOf(row.from) >= start);
  if (before.length === 0 || after.length === 0) return undefined;
  const total = (part: readonly IncidentCount[]): number => sum(part.map((row) => row.count));
  return { before: total(before), after: total(after), daysBefore: days(before), daysAfter: days(after) };
}

/** Days that a set of rows covers; rows of several areas or categories over the same days count once. */
function days(rows: readonly IncidentCount[]): number {
  const spans = new Map(
    rows.map((row) => [`${row.from}/${lastDay(row)}`, lastDay(row) - dayOf(row.from) + 1]),
  );
  return sum(spans.values());
}

function windowsOf(
  rows: readonly IncidentCount[],
  area: string,
  startedOn: string,
): AreaEffect["windows"] | undefined {
  const own = rows.filter((row) => row.area === area);
  const before = own.filter((row) => lastDay(row) < dayOf(startedOn));
  const after = own.filter((row) => dayOf(row.from) >= dayOf(startedOn));
  if (before.length === 0 || after.length === 0) return undefined;
  return {
    beforeFrom: before.map((row) => row.from).sort()[0],
    beforeTo: civilDateOf(Math.max(...before.map(lastDay))),
    afterFrom: after.map((row) => row.from).sort()[0],
    afterTo: civilDateOf(Math.max(...after.map(lastDay))),
  };
}
