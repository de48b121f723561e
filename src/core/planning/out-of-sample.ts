/**
 * Would the plan have worked? The plan is made on all years but the last and
 * judged on the last, beside what hangs today, the busiest places taken one by
 * one, places drawn at random, and the best that could have been chosen with
 * that year known (clairvoyant).
 *
 * PAI = (n / N) / (a / A): n of N incidents of the year in a of A square
 * metres; A is the surface of the squares in which anything was recorded in
 * any year. PEI = n / n of the clairvoyant, with as many cameras.
 */

import { type Streams, shuffled } from "../foundation/random.ts";
import { fail, type Result, succeed, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { Choice } from "../optimisation/choice.ts";
import { type Covering, choiceValue } from "../optimisation/covering.ts";
import { climb, greedy } from "../optimisation/local-search.ts";
import type { Rules } from "../optimisation/rules.ts";
import { type History, meanWeight } from "./history.ts";
import { emptyCovering, reweighed, type SiteModel } from "./sites.ts";

export type ScoreId = "plan" | "today" | "hot-spots" | "random" | "clairvoyant";

export type Score = {
  readonly id: ScoreId;
  readonly cameras: number;
  /** Incidents of the year in view, and as a share of all of that year. */
  readonly inView: number;
  readonly share: number;
  readonly pai: number;
  /** Share of what the clairvoyant has in view. */
  readonly pei: number;
};

export type OutOfSample = {
  readonly year: number;
  readonly scores: readonly Score[];
  /** What the clairvoyant has in view and the plan has not. */
  readonly regret: number;
};

export type Judged = {
  readonly model: SiteModel;
  readonly history: History;
  readonly rules: Rules;
  readonly cameras: number;
  /** Candidates at which a camera hung when the last year began. */
  readonly today: readonly number[];
  readonly reachMetres: number;
  readonly draws: number;
};

/** Fails with planning.one-year-only, planning.nothing-in-last-year or as `covering` does. */
export function outOfSample(judged: Judged, streams: Streams): Result<OutOfSample> {
  const { model, history, rules, cameras, today, draws } = judged;
  const last = history.years.length - 1;
  if (last < 1) return fail(warning("planning.one-year-only"));
  const year = history.weight[last];
  const total = sum(year);
  if (total === 0) return fail(warning("planning.nothing-in-last-year"));
  const empty = emptyCovering(model, rules);
  if (!empty.ok) return empty;
  const before = Array.from({ length: last }, (_, k) => k);
  const trained = reweighed(model, empty.value, meanWeight(history, before), rules);
  if (!trained.ok) return trained;
  const real = reweighed(model, empty.value, year, rules);
  if (!real.ok) return real;
  const plan = quickPlan(trained.value);
  const clairvoyant = bestOf(real.value, [quickPlan(real.value), plan]);
  const most = choiceValue(real.value, clairvoyant);
  const surface = citySurface(judged);
  const score = (id: ScoreId, chosen: readonly number[]): Score => {
    const inView = choiceValue(real.value, chosen);
    const area = unionArea(judged, chosen);
    return {
      id,
      cameras: chosen.length,
      inView,
      share: inView / total,
      pai: area === 0 ? 0 : (inView / total) * (surface / area),
      pei: most === 0 ? 0 : inView / most,
    };
  };
  const random = Array.from({ length: draws }, (_, d) =>
    score("random", shuffled(everyCandidate(model), streams("random", d)).slice(0, cameras)),
  );
  const scores = [
    score("plan", plan),
    ...(today.length === 0 ? [] : [score("today", today)]),
    score("hot-spots", busiest(trained.value, cameras)),
    meanScore(random),
    score("clairvoyant", clairvoyant),
  ];
  return succeed({ year: last, scores, regret: most - scores[0].inView });
}

/** Greedy and swaps: enough for a comparison, and the same for every contender. */
export function quickPlan(model: Covering): readonly number[] {
  const choice = greedy(model) ?? new Choice(model);
  climb(choice);
  return choice.members();
}

const bestOf = (model: Covering, choices: readonly (readonly number[])[]): readonly number[] =>
  choices.reduce((a, b) => (choiceValue(model, b) > choiceValue(model, a) ? b : a));

const everyCandidate = (model: SiteModel): number[] => model.candidates.map((_, c) => c);

/** The busiest candidates, each counted by itself: overlap is not seen. */
function busiest(model: Covering, cameras: number): readonly number[] {
  const { gain } = new Choice(model);
  return Array.from(gain, (_, o) => o)
    .sort((a, b) => gain[b] - gain[a] || a - b)
    .slice(0, cameras);
}

function meanScore(scores: readonly Score[]): Score {
  const mean = (of: (score: Score) => number): number => sum(scores.map(of)) / scores.length;
  return {
    id: "random",
    cameras: scores[0].cameras,
    inView: mean(({ inView }) => inView),
    share: mean(({ share }) => share),
    pai: mean(({ pai }) => pai),
    pei: mean(({ pei }) => pei),
  };
}

/** Squares of the raster along the reach. */
const RASTER = 10;

/** Surface of the circles together, by squares a tenth of the reach wide. */
function unionArea({ model, reachMetres }: Judged, chosen: readonly number[]): number {
  const side = reachMetres / RASTER;
  const squares = new Set<number>();
  for (const c of chosen) {
    const { x, y } = model.candidates[c];
    const [column, row] = [Math.floor(x / side), Math.floor(y / side)];
    for (let dy = -RASTER - 1; dy <= RASTER + 1; dy += 1) {
      for (let dx = -RASTER - 1; dx <= RASTER + 1; dx += 1) {
        const east = (column + dx + 0.5) * side - x;
        const north = (row + dy + 0.5) * side - y;
        if (east * east + north * north <= reachMetres * reachMetres)
          squares.add((row + dy) * 4_194_304 + column + dx);
      }
    }
  }
  return squares.size * side * side;
}

function citySurface({ history, reachMetres }: Judged): number {
  const squares = new Set<number>();
  for (let p = 0; p < history.x.length; p += 1)
    squares.add(Math.floor(history.y[p] / reachMetres) * 4_194_304 + Math.floor(history.x[p] / reachMetres));
  return squares.size * reachMetres * reachMetres;
}
