/** Placebo calibration for every site: sites of one shape share their pseudo areas. */

import type { Streams } from "../foundation/random.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import { normalQuantile } from "../statistics/distributions.ts";
import type { PlaceboCalibration } from "./area-effect.ts";
import { categoryMask } from "./category-mask.ts";
import { reportedError } from "./place-statistic.ts";
import { blockError, blocksOf } from "./placebo/blocks.ts";
import { crossFittedShare, foldsOf, type Judged } from "./placebo/cross-fit.ts";
import { drawPlacebo, type PlaceboDraws, type PseudoArea } from "./placebo/draw.ts";
import { type EmpiricalNull, empiricalNull } from "./placebo/empirical-null.ts";
import { patternOf } from "./placebo/pattern.ts";
import { type PlacePool, placePool } from "./placebo/pool.ts";
import type { SiteContext, SiteEffect } from "./site-effect.ts";

/** A rate out of fewer places than this says too little to be printed. */
const FEWEST_FOR_RATE = 20;
/** Places in the pool per pseudo area wanted. */
const POOL_FACTOR = 2;
const ALPHA = 0.05;
const FEWEST_NEEDED = 99;

export type Calibration = {
  readonly result: Known<PlaceboCalibration>;
  /** Undefined when too few pseudo areas fit without overlap. */
  readonly null: EmpiricalNull | undefined;
};

/** Calibration per site and outcome, under the key `site/outcome`; with discs also that of the programme. */
export type Calibrations = ReadonlyMap<string, Calibration>;

export const calibrationKey = (site: string, outcome: string): string => `${site}/${outcome}`;

export function calibrateAll(studied: readonly SiteEffect[], context: SiteContext): Calibrations {
  const calibrations = new Map<string, Calibration>();
  if (context.dossier.manifest.evaluation.placeboAreas === 0) return calibrations;
  const needed = areasNeeded(studied, context);
  for (const shape of shapes(studied)) {
    const pool = poolFor(shape, context);
    shape.outcomes.forEach((members, o) => {
      const outcome = members[0].effect.outcome;
      const own: Streams = (...key) => context.streams("effects", shape.name, outcome, ...key);
      // The first outcome of the pool is always that of all incidents.
      const draws = drawPlacebo(
        pool,
        o + 1,
        members.flatMap((member) => patternOf(member, context)),
        context.dossier.manifest.evaluation.placeboAreas,
        needed,
        own,
      );
      const calibration = summarise(draws, `effects/${shape.name}/${outcome}/placebo`, own, context);
      const shared = shape.name === "cameras";
      if (shared) calibrations.set(calibrationKey("programme", outcome), calibration);
      const forMember = shared ? withoutLists(calibration) : calibration;
      for (const member of members) calibrations.set(calibrationKey(member.site.id, outcome), forMember);
    });
  }
  return calibrations;
}

/** Areas without overlap that make the smallest p small enough for Holm over the planned tests, or the others. */
export function areasNeeded(studied: readonly SiteEffect[], context: SiteContext): number {
  const tested = studied.filter(({ statistic }) => statistic !== undefined);
  const planned = tested.filter(({ effect }) => effect.planned).length;
  const tests = planned > 0 ? planned : tested.length;
  return Math.max(FEWEST_NEEDED, Math.ceil(tests / (1 - context.dossier.manifest.evaluation.level)));
}

/** Pseudo areas that many sites share are listed once, with the programme. */
function withoutLists(calibration: Calibration): Calibration {
  if (calibration.result.state !== "known") return calibration;
  const value = { ...calibration.result.value, statistics: [], logRatios: [] };
  return { ...calibration, result: { state: "known", value } };
}

export type Shape = {
  /** "cameras" for discs that several sites share, otherwise the site. */
  readonly name: string;
  /** Sites with an estimate, per outcome. */
  readonly outcomes: readonly (readonly SiteEffect[])[];
};

/** Discs of one radius share pseudo areas; each polygon has its own. */
export function shapes(studied: readonly SiteEffect[]): readonly Shape[] {
  const found = new Map<string, Map<string, SiteEffect[]>>();
  for (const member of studied) {
    if (member.statistic === undefined || member.site.zone === undefined) continue;
    const { zone, reachMetres, id } = member.site;
    const shape = zone.kind === "point" ? `disc ${reachMetres}` : id;
    const outcomes = found.get(shape) ?? new Map<string, SiteEffect[]>();
    found.set(shape, outcomes);
    outcomes.set(member.effect.outcome, [...(outcomes.get(member.effect.outcome) ?? []), member]);
  }
  return [...found.values()].map((outcomes) => {
    const members = [...outcomes.values()];
    const sites = new Set(members.flat().map(({ site }) => site.id));
    return { name: sites.size > 1 ? "cameras" : members[0][0].site.id, outcomes: members };
  });
}

/** Places for one shape: all incidents, then each outcome. */
export function poolFor(shape: Shape, context: SiteContext): PlacePool {
  const { city, keepOff, dossier, streams } = context;
  const [model] = shape.outcomes[0];
  const masks = shape.outcomes.map(([{ effect }]) => categoryMask(city.categories, effect.outcome));
  const wanted = dossier.manifest.evaluation.placeboAreas * POOL_FACTOR;
  return placePool(
    city,
    model.site.zone!,
    model.plan.bands,
    [undefined, ...masks],
    keepOff,
    wanted,
    (...key) => streams("effects", shape.name, "pool", ...key),
  );
}

/** What a null is learned from and judged by. */
export const judgedOf = (areas: readonly PseudoArea[]): readonly Judged[] =>
  areas.map(({ x, y, windows, statistic, replicate }) => ({
    replicate,
    x,
    y,
    startMonth: windows.startMonth,
    logRatio: statistic.logRatio,
    error: reportedError(statistic),
  }));

function summarise(draws: PlaceboDraws, id: string, streams: Streams, context: SiteContext): Calibration {
  const { areas, radiusMetres } = draws;
  const apart = areas.filter((area) => area.replicate === 0);
  const used = areas.length;
  if (used < FEWEST_FOR_RATE) {
    return { result: notMeasured(warning("design.no-pseudo-areas", { values: { used } })), null: undefined };
  }
  const blocks = blocksOf(areas, radiusMetres);
  const dates = new Set(areas.map(({ windows }) => windows.startMonth)).size;
  const trace = context.book.add({
    method: "effect.placebo",
    version: "2",
    inputs: context.inputs,
    parameters: [],
    options: {
      wanted: context.dossier.manifest.evaluation.placeboAreas,
      used,
      disjoint: apart.length,
      blocks: blocks.length,
      dates,
    },
    stream: id,
  });
  const quantity = (name: string, value: number, n: number, error: number | undefined): Quantity => ({
    id: `${id}/${name}`,
    value,
    unit: "share",
    n,
    ...(error === undefined
      ? {}
      : {
          interval: {
            low: Math.max(0, value - normalQuantile(0.975) * error),
            high: Math.min(1, value + normalQuantile(0.975) * error),
            level: 0.95,
            kind: "block-bootstrap",
          },
        }),
    trace,
  });
  const critical = normalQuantile(1 - ALPHA / 2);
  const rate = (name: string, cries: (area: PseudoArea) => boolean): Quantity => {
    const cried = areas.map(cries);
    const share = (positions: readonly number[]): number =>
      positions.filter((i) => cried[i]).length / positions.length;
    return quantity(name, share(areas.map((_, i) => i)), used, blockError(blocks, streams, share));
  };
  const { level } = context.dossier.manifest.evaluation;
  const judged = judgedOf(areas);
  const learned = empiricalNull(judged, apart.length, level);
  return {
    null: learned,
    result: known({
      eligible: draws.eligible,
      used,
      disjoint: apart.length,
      blocks: blocks.length,
      dates,
      falsePositive: rate(
        "plain-false-positive",
        ({ statistic }) => Math.abs(statistic.logRatio / statistic.poissonError) > critical,
      ),
      falsePositiveAdjusted: rate("adjusted-false-positive", (area) => Math.abs(area.studentised) > critical),
      falsePositiveCalibrated: crossFitted(judged, radiusMetres, streams, quantity),
      ...(learned === undefined ? {} : { centre: learned.centre }),
      smallestP: 1 / (apart.length + 1),
      peakMatched: draws.peakCaliper < Number.POSITIVE_INFINITY,
      statistics: areas.map((area) => area.studentised).sort((a, b) => a - b),
      logRatios: areas.map((area) => area.statistic.logRatio).sort((a, b) => a - b),
      rule: "placebo.rule",
    }),
  };
}

/** The calibrated test on places that its null was not learned on. */
function crossFitted(
  judged: readonly Judged[],
  radiusMetres: number,
  streams: Streams,
  quantity: (name: string, value: number, n: number, error: number | undefined) => Quantity,
): Known<Quantity> {
  const folds = foldsOf(judged, radiusMetres, streams);
  const rejected = (positions: readonly number[]) =>
    crossFittedShare(judged, folds, positions, 1 - ALPHA, (i, learned) => learned.p(judged[i]) <= ALPHA);
  const found = rejected(judged.map((_, i) => i));
  if (found === undefined) return notMeasured(warning("design.too-few-to-cross-fit"));
  const error = blockError(
    blocksOf(judged, radiusMetres),
    streams,
    (positions) => rejected(positions)?.share,
  );
  return known(quantity("calibrated-false-positive", found.share, found.judged, error));
}
