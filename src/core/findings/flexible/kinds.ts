/** Fixed against flexible in figures: stock, months, moves, cost, yields, effect and support per kind. */

import type { Dossier } from "../../dossier/dossier.ts";
import type { Placement } from "../../dossier/placements.ts";
import type { Estimate } from "../../effects/panel.ts";
import type { Evaluation } from "../../evaluation.ts";
import { addMonths, type CivilDate, dayOf } from "../../foundation/civil-date.ts";
import { type Known, known, notMeasured, refused, valueOr, warning } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { TraceBook } from "../../foundation/trace-book.ts";
import { stockOverTime } from "../../measures/cameras-in-use.ts";
import type { Measures } from "../../measures/measures.ts";
import type { Distribution } from "../../measures/working/per-camera.ts";
import { wilson } from "../../statistics/wilson.ts";
import type { CameraKind, KindFigures } from "./flexible.ts";
import type { KindCosts } from "./kind-costs.ts";

const DAYS_PER_MONTH = 365.25 / 12;

export type ForKinds = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly measures: Measures;
  readonly effects: Evaluation["effects"];
  readonly costs: KindCosts;
  readonly book: TraceBook;
};

type Stay = { readonly camera: string; readonly from: number; readonly to: number; readonly ended: boolean };

/** @returns one row per kind that ever hung */
export function kindFigures(input: ForKinds): readonly KindFigures[] {
  const { dossier, asOf } = input;
  const kindOf = new Map(valueOr(dossier.cameras, []).map(({ id, kind }) => [id, kind]));
  const placements = valueOr(dossier.placements, []).filter(({ from }) => from <= asOf);
  const stock = stockOverTime(placements, valueOr(dossier.cameras, []));
  return (["fixed", "flexible", "mobile"] as const).flatMap((kind): readonly KindFigures[] => {
    const own = placements.filter(({ camera }) => (kindOf.get(camera) ?? "fixed") === kind);
    return own.length === 0 ? [] : [figuresOf(kind, own, stock.on(asOf)[kind], input)];
  });
}

function figuresOf(
  kind: CameraKind,
  placements: readonly Placement[],
  inUse: number,
  input: ForKinds,
): KindFigures {
  const { dossier, asOf, measures, effects, costs, book } = input;
  const trace = book.add({
    method: "measure.camera-kinds",
    version: "1",
    inputs: [...new Set(placements.map(({ origin }) => origin.source))],
    parameters: [],
    options: { asOf, kind },
  });
  const quantity = (part: string, value: number, unit: string, n: number): Quantity => ({
    id: `flexible/${kind}/${part}`,
    value,
    unit,
    n,
    trace,
  });
  const last = dayOf(asOf);
  const first = dayOf(addMonths(asOf, -12)) + 1;
  const stays = placements.map(({ camera, from, to }): Stay => {
    const ended = to !== undefined && to <= asOf;
    return { camera, from: dayOf(from), to: ended ? dayOf(to) : last, ended };
  });
  const days = sum(stays.map(({ from, to }) => Math.max(0, Math.min(to, last) - Math.max(from, first) + 1)));
  const begun = stays.filter(({ from }) => from >= first);
  const ended = stays.filter((stay) => stay.ended);
  const moved = begun.filter(({ camera, from }) =>
    stays.some((one) => one.camera === camera && one.from < from),
  );
  return {
    kind,
    cameras: quantity("cameras", inUse, "cameras", inUse),
    months: quantity("months", days / DAYS_PER_MONTH, "camera-months", stays.length),
    stays: quantity("stays", begun.length, "stays", begun.length),
    moves: quantity("moves", moved.length, "moves", moved.length),
    meanStay:
      ended.length === 0
        ? notMeasured(warning("flexible.no-stay-ended"))
        : known(
            quantity(
              "mean-stay",
              sum(ended.map(({ from, to }) => to - from + 1)) / ended.length / DAYS_PER_MONTH,
              "months",
              ended.length,
            ),
          ),
    costPerMonth: costs[kind],
    observationsPerWeek: rateOf(kind, measures, "observations", 1, dossier, quantity),
    requestsPerYear: rateOf(kind, measures, "requests", 365.25 / 7, dossier, quantity),
    ...effectOf(kind, effects),
    support: supportOf(kind, input, quantity),
  };
}

type Write = (part: string, value: number, unit: string, n: number) => Quantity;

function rateOf(
  kind: CameraKind,
  measures: Measures,
  of: "observations" | "requests",
  weeksPerUnit: number,
  dossier: Dossier,
  quantity: Write,
): Known<Quantity> {
  if (measures.working.state !== "known") return measures.working;
  const found: Known<Distribution> = measures.working.value.perCamera[of];
  if (found.state !== "known") return found;
  const kindOf = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.kind]));
  const own = found.value.cameras.filter(({ camera }) => (kindOf.get(camera) ?? "fixed") === kind);
  const weeks = sum(own.map((camera) => camera.weeks));
  if (!(weeks > 0)) return notMeasured(warning("flexible.none-in-use"));
  const count = sum(own.map((camera) => camera.count));
  return known(quantity(of, (count / weeks) * weeksPerUnit, `${of} per camera`, count));
}

/** Stays of flexible cameras are pooled; what fixed cameras did is told of all areas together. */
function effectOf(
  kind: CameraKind,
  effects: Evaluation["effects"],
): Pick<KindFigures, "effect" | "effectOf"> {
  const of = kind === "flexible" ? "stays" : "all-areas";
  if (effects.state !== "known") return { effect: effects, effectOf: of };
  const estimate: Known<Estimate> | undefined =
    kind === "flexible"
      ? effects.value.flexible.find(({ outcome }) => outcome === "all")?.estimate
      : effects.value.programme.find(({ outcome }) => outcome === "all")?.main;
  if (estimate === undefined || kind === "mobile")
    return { effect: notMeasured(warning("flexible.no-pooled-effect")), effectOf: of };
  return { effect: estimate.state === "known" ? asRatio(estimate.value) : estimate, effectOf: of };
}

function asRatio(estimate: Estimate): Known<Quantity> {
  if (estimate.estimand !== "rate-ratio") return refused(warning("flexible.no-pooled-effect"));
  const { id, value, unit, n, trace, interval } = estimate;
  return known({
    id,
    value,
    unit,
    n: n.events,
    trace,
    ...(interval.state === "known" ? { interval: interval.value } : {}),
  });
}

/** Answers about areas in which cameras of one kind only hang, in the latest round that asked there. */
function supportOf(
  kind: CameraKind,
  { dossier, measures, asOf }: ForKinds,
  quantity: Write,
): Known<Quantity> {
  const absent = notMeasured(warning("flexible.no-survey-by-area"));
  if (measures.survey.state !== "known") return absent;
  const kinds = kindsByArea(dossier, asOf);
  const asked = measures.survey.value.results.filter(
    ({ topic, area, design }) => topic === "support" && area !== undefined && design !== "self-selected",
  );
  const own = asked.filter(({ area }) => {
    const here = kinds.get(area ?? "");
    return here?.size === 1 && here.has(kind);
  });
  const round = own.map((one) => one.round).sort()[own.length - 1];
  const latest = own.filter((one) => one.round === round);
  if (latest.length === 0) return absent;
  const n = sum(latest.map(({ positive }) => positive.n));
  const hits = sum(
    latest.flatMap(({ answers }) =>
      answers.filter(({ meaning }) => meaning === "positive").map(({ count }) => count.value),
    ),
  );
  const { level } = dossier.manifest.evaluation;
  return known({
    ...quantity("support", hits / n, "share", n),
    interval: { ...wilson(hits, n, level), level, kind: "wilson" },
  });
}

function kindsByArea(dossier: Dossier, day: CivilDate): ReadonlyMap<string, ReadonlySet<CameraKind>> {
  const cameras = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera]));
  const found = new Map<string, Set<CameraKind>>();
  for (const { camera, area: placed, from, to } of valueOr(dossier.placements, [])) {
    const area = placed ?? cameras.get(camera)?.area;
    if (area === undefined || from > day || (to !== undefined && to < day)) continue;
    const kinds = found.get(area) ?? new Set<CameraKind>();
    found.set(area, kinds.add(cameras.get(camera)?.kind ?? "fixed"));
  }
  return found;
}
