/**
 * Where would as many cameras as are allowed see most, and what would one more
 * or one fewer be worth? Incidents in view are counted; how many of them would
 * not have happened is a matter of effects and is not claimed here.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Streams } from "../foundation/random.ts";
import {
  type Known,
  knownOf,
  notMeasured,
  type Result,
  refused,
  succeed,
  warning,
} from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { Choice } from "../optimisation/choice.ts";
import { choiceValue } from "../optimisation/covering.ts";
import { type CoveringAnswer, type Effort, searchCovering } from "../optimisation/solve-covering.ts";
import { choiceOn } from "../parameters/dated.ts";
import { outOfSample } from "./out-of-sample.ts";
import type { PlannedSite, Planning } from "./planning.ts";
import { type PlanningWishes, type Prepared, placesOn, prepare, totalWeight } from "./prepare.ts";
import { steadiness } from "./steadiness.ts";
import { valueOfCameras } from "./value-of-cameras.ts";

export type PlanningContext = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly seed: string;
  readonly book: TraceBook;
  readonly streams: Streams;
};

/** Quick enough to be part of every evaluation; `schouw plan` takes more. */
const QUICK: Effort = { shakes: 3, steps: 60, nodes: 0, relativeGap: 0 };

/** The part of the evaluation: by search and bound, without a solver. */
export function planning(context: PlanningContext): Known<Planning> {
  const prepared = prepare(context.dossier, context.asOf, {});
  if (!prepared.ok) return notMeasured(...prepared.problems);
  const answer = searchCovering(prepared.value.covering, QUICK, context.streams);
  if (answer === undefined || !("chosen" in answer)) throw new Error("a plan without minima exists always");
  const told = tell(prepared.value, answer, context, {}, QUICK.steps);
  return told.ok ? { state: "known", value: told.value } : refused(...told.problems);
}

export type Solved = Extract<CoveringAnswer, { readonly chosen: readonly number[] }>;

/** Everything that follows from a plan. Fails as `covering` does. */
export function tell(
  prepared: Prepared,
  answer: Solved,
  context: PlanningContext,
  wishes: PlanningWishes,
  steps: number,
): Result<Planning> {
  const { history, model, covering, rules, cameras, reachMetres, today } = prepared;
  const { asOf, seed, streams } = context;
  const draws = choiceOn("planning-resamples", asOf);
  const steady = steadiness(model, history, rules, answer.chosen, draws, reachMetres / 2, streams);
  if (!steady.ok) return steady;
  const total = totalWeight(history);
  const quantity = quantities(prepared, context);
  const extra = choiceOn("planning-extra-cameras", asOf);
  const { curve, oneMore, oneFewer } = valueOfCameras(covering, cameras, extra, answer, steps);
  const inToday = choiceValue(covering, today);
  const years = history.years.length;
  return succeed({
    basis: {
      cameras,
      camerasFrom: prepared.camerasFrom,
      flexible: prepared.flexible,
      from: history.years[0].from,
      before: history.years[years - 1].before,
      years,
      reachMetres,
      candidates: model.candidates.length,
      candidatesFrom: prepared.candidatesFrom,
      weighing: wishes.weighing?.severity === undefined ? "incidents" : "severity",
      viewedHours: wishes.weighing?.viewed !== undefined,
      incidentsPerYear: quantity("incidents", total),
    },
    plan: {
      status: answer.status,
      inView: quantity("plan", answer.value),
      share: answer.value / total,
      bound: answer.bound,
      gap: answer.gap,
      method: answer.method,
      seed,
      low: steady.value.low,
      high: steady.value.high,
      sites: plannedSites(prepared, answer.chosen, steady.value.frequency),
    },
    today:
      today.length === 0
        ? notMeasured(warning("planning.no-camera-places"))
        : {
            state: "known",
            value: { cameras: today.length, inView: quantity("today", inToday), share: inToday / total },
          },
    curve,
    oneMore,
    ...(oneFewer === undefined ? {} : { oneFewer }),
    outOfSample: judgedPart(prepared, context),
    notes: prepared.notes,
  });
}

function quantities({ history }: Prepared, { dossier, book, asOf, seed }: PlanningContext) {
  const { incidents } = dossier;
  const trace = book.add({
    method: "planning.covering",
    version: "1",
    inputs:
      incidents.state === "known" && incidents.value.kind === "points"
        ? incidents.value.sources.map(({ source }) => source)
        : [],
    parameters: ["planning-reach-metres", "planning-place-metres", "planning-most-candidates"],
    options: { asOf, years: history.years.length },
    stream: seed,
  });
  return (id: string, value: number): Quantity => ({
    id: `planning/${id}`,
    value,
    unit: "incidents per year",
    n: history.used,
    trace,
  });
}

function judgedPart(
  prepared: Prepared,
  { dossier, asOf, streams }: PlanningContext,
): Planning["outOfSample"] {
  const { history, model, rules, cameras, reachMetres } = prepared;
  const last = history.years[history.years.length - 1];
  // What hung when the last year began: later moves may follow from that year.
  const hanging = new Set(placesOn(dossier, last.from).map(({ x, y }) => `${x},${y}`));
  const today = model.candidates.flatMap(({ source, x, y }, c) =>
    source === "camera" && hanging.has(`${x},${y}`) ? [c] : [],
  );
  const draws = choiceOn("planning-random-draws", asOf);
  const result = outOfSample({ model, history, rules, cameras, today, reachMetres, draws }, streams);
  if (!result.ok) return knownOf(result);
  const { scores, regret } = result.value;
  return { state: "known", value: { ...last, scores, regret } };
}

/** The places of a plan, the ones that add most first; the least steady ones are for flexible cameras. */
function plannedSites(
  { model, covering, today, flexible, reachMetres }: Prepared,
  chosen: readonly number[],
  frequency: readonly number[],
): PlannedSite[] {
  const choice = new Choice(covering, chosen);
  const alone = new Choice(covering);
  const near = (a: number, b: number): boolean => {
    const [p, q] = [model.candidates[a], model.candidates[b]];
    return Math.hypot(p.x - q.x, p.y - q.y) <= reachMetres / 2;
  };
  const rows = chosen.map((c, k) => ({
    c,
    frequency: frequency[k],
    inView: alone.gain[c],
    alone: choice.gain[c],
  }));
  const loosest = [...rows].sort((a, b) => a.frequency - b.frequency || a.alone - b.alone || a.c - b.c);
  const moving = new Set(loosest.slice(0, flexible).map(({ c }) => c));
  return rows
    .sort((a, b) => b.alone - a.alone || a.c - b.c)
    .map(({ c, ...numbers }) => {
      const { id, name, area, x, y } = model.candidates[c];
      return {
        id,
        ...(name === undefined ? {} : { name }),
        ...(area === undefined ? {} : { area }),
        x,
        y,
        kind: moving.has(c) ? "flexible" : "fixed",
        change: today.some((other) => near(c, other)) ? "keep" : "new",
        ...numbers,
      };
    });
}
