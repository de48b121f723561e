/** Placebo calibration for every site: sites of one shape share their pseudo areas. */

import type { Known } from "../foundation/result.ts";
import { notMeasured, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { normalQuantile } from "../statistics/distributions.ts";
import { wilson } from "../statistics/wilson.ts";
import type { PlaceboCalibration } from "./area-effect.ts";
import { categoryMask } from "./category-mask.ts";
import { drawPlacebo, FEWEST_DISJOINT, type Pattern, type PlaceboDraws } from "./placebo.ts";
import type { SiteContext, SiteEffect } from "./site-effect.ts";

/** A rate out of fewer places than this says too little to be printed. */
const FEWEST_FOR_RATE = 20;

export type Calibration = {
  readonly result: Known<PlaceboCalibration>;
  /** Two-sided p of a studentised statistic among the disjoint pseudo areas; undefined when there are too few. */
  readonly p: (statistic: number) => number | undefined;
  readonly disjoint: number;
};

/** Calibration per site and outcome, under the key `site/outcome`; with discs also that of the programme. */
export type Calibrations = ReadonlyMap<string, Calibration>;

export const calibrationKey = (site: string, outcome: string): string => `${site}/${outcome}`;

export function calibrateAll(studied: readonly SiteEffect[], context: SiteContext): Calibrations {
  const wanted = context.dossier.manifest.evaluation.placeboAreas;
  const calibrations = new Map<string, Calibration>();
  if (wanted === 0) return calibrations;
  for (const group of groups(studied)) {
    const outcome = group[0].effect.outcome;
    const name = group.length === 1 ? group[0].site.id : "cameras";
    const patterns = group.flatMap(patternOf);
    const draws = drawPlacebo(
      context.city,
      patterns,
      context.keepOff,
      wanted,
      (...key) => context.streams("effects", name, outcome, ...key),
      categoryMask(context.city.categories, outcome),
    );
    const calibration = summarise(draws, `effects/${name}/${outcome}/placebo`, context);
    const forMember = group.length === 1 ? calibration : withoutLists(calibration);
    if (group.length > 1) calibrations.set(calibrationKey("programme", outcome), calibration);
    for (const member of group) calibrations.set(calibrationKey(member.site.id, outcome), forMember);
  }
  return calibrations;
}

/** Pseudo areas that many sites share are listed once, with the programme. */
function withoutLists(calibration: Calibration): Calibration {
  if (calibration.result.state !== "known") return calibration;
  const value = { ...calibration.result.value, statistics: [], logRatios: [] };
  return { ...calibration, result: { state: "known", value } };
}

/** Discs of one radius share pseudo areas; each polygon has its own. A matched or named comparison cannot be laid elsewhere. */
function groups(studied: readonly SiteEffect[]): readonly (readonly SiteEffect[])[] {
  const byShape = new Map<string, SiteEffect[]>();
  for (const member of studied) {
    if (member.statistic === undefined || member.site.zone === undefined) continue;
    const { zone, reachMetres, id } = member.site;
    const shape = zone.kind === "point" ? `disc ${reachMetres}` : id;
    const key = `${shape}/${member.effect.outcome}`;
    const group = byShape.get(key);
    if (group === undefined) byShape.set(key, [member]);
    else group.push(member);
  }
  return [...byShape.values()];
}

function patternOf(member: SiteEffect): readonly Pattern[] {
  if (member.site.zone === undefined || member.windows === undefined || member.statistic === undefined)
    return [];
  return [
    {
      zone: member.site.zone,
      bands: member.plan.bands,
      windows: member.windows,
      before: member.statistic.cameraBefore,
    },
  ];
}

function summarise(draws: PlaceboDraws, id: string, context: SiteContext): Calibration {
  const disjoint = draws.areas.filter((area) => area.disjoint);
  const used = draws.areas.length;
  if (used < FEWEST_FOR_RATE) {
    return {
      result: notMeasured(warning("design.no-pseudo-areas", { values: { used } })),
      p: () => undefined,
      disjoint: 0,
    };
  }
  const trace = context.book.add({
    method: "effect.placebo",
    version: "1",
    inputs: context.inputs,
    parameters: [],
    options: { wanted: context.dossier.manifest.evaluation.placeboAreas, used, disjoint: disjoint.length },
    stream: id,
  });
  const critical = normalQuantile(0.975);
  const share = (name: string, hits: number): Quantity => {
    const interval = wilson(hits, used, 0.95);
    return {
      id: `${id}/${name}`,
      value: hits / used,
      unit: "share",
      n: used,
      interval: { low: interval.low, high: interval.high, level: 0.95, kind: "wilson" },
      trace,
    };
  };
  const plain = draws.areas.filter(
    ({ statistic }) => Math.abs(statistic.logRatio / statistic.poissonError) > critical,
  ).length;
  const adjusted = draws.areas.filter((area) => Math.abs(area.studentised) > critical).length;
  const null_ = disjoint.map((area) => Math.abs(area.studentised));
  return {
    disjoint: disjoint.length,
    p: (statistic) =>
      disjoint.length < FEWEST_DISJOINT
        ? undefined
        : (1 + null_.filter((value) => value >= Math.abs(statistic)).length) / (1 + disjoint.length),
    result: {
      state: "known",
      value: {
        eligible: draws.eligible,
        used,
        disjoint: disjoint.length,
        falsePositive: share("plain-false-positive", plain),
        falsePositiveAdjusted: share("adjusted-false-positive", adjusted),
        smallestP: 1 / (disjoint.length + 1),
        statistics: draws.areas.map((area) => area.studentised).sort((a, b) => a - b),
        logRatios: draws.areas.map((area) => area.statistic.logRatio).sort((a, b) => a - b),
        rule: "placebo.rule-first-form",
      },
    },
  };
}
