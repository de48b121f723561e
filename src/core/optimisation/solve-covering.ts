/**
 * The whole path: greedy, search, bound, and the solver for what is left. The
 * answer always says how good it is: a value, a bound that no choice can
 * exceed, and by which steps they were found.
 */

import type { Streams } from "../foundation/random.ts";
import { Choice } from "./choice.ts";
import { type Covering, choiceValue } from "./covering.ts";
import { choiceOf, coveringProgramme, pointOf } from "./covering-programme.ts";
import type { Solve } from "./integer-programme.ts";
import { lagrangianBound } from "./lagrangian.ts";
import { climb, greedy, variableNeighbourhoods } from "./local-search.ts";

export type Effort = {
  /** Shakes of the neighbourhood search. */
  readonly shakes: number;
  /** Subgradient steps of the bound. */
  readonly steps: number;
  /** Branch-and-bound nodes for the solver. */
  readonly nodes: number;
  /** Gap, as a share of the value, at which it is good enough. */
  readonly relativeGap: number;
};

export const EFFORT: Effort = { shakes: 30, steps: 300, nodes: 100_000, relativeGap: 0 };

export type CoveringAnswer =
  /** `undecided`: the nodes ran out before a choice was found, or shown not to exist. */
  | { readonly status: "infeasible" | "undecided"; readonly method: readonly Step[] }
  | {
      /** `optimal` only when the bound was brought down to the value. */
      readonly status: "optimal" | "feasible";
      readonly chosen: readonly number[];
      readonly value: number;
      readonly bound: number;
      /** (bound - value) / |value|; 0 when proven. */
      readonly gap: number;
      readonly method: readonly Step[];
    };

export type Step = "empty" | "greedy" | "swap" | "neighbourhoods" | "lagrangian" | "branch-and-bound";

/** Bound and value closer than this, as a share of the value, are the same. */
const PROVEN = 1e-7;

/** Without a solver: always an answer for plans without minima, with a bound, and no word of infeasibility. */
export function searchCovering(
  model: Covering,
  effort: Effort,
  streams: Streams,
  from?: readonly number[],
): CoveringAnswer | undefined {
  const { start, search } = heuristics(model, effort, streams, from);
  return start === undefined ? undefined : bounded(model, start, search, effort).answer;
}

export async function solveCovering(
  model: Covering,
  effort: Effort,
  streams: Streams,
  solve: Solve,
  from?: readonly number[],
): Promise<CoveringAnswer> {
  const { start, search } = heuristics(model, effort, streams, from);
  const before = start === undefined ? undefined : bounded(model, start, search, effort);
  if (before !== undefined && before.answer.gap <= effort.relativeGap) return before.answer;
  const programme = coveringProgramme(model, before?.decided);
  const answer = await solve(programme, {
    nodes: effort.nodes,
    relativeGap: effort.relativeGap,
    seed: 0,
    ...(start === undefined ? {} : { start: pointOf(model, start) }),
  });
  const method: readonly Step[] = [...(before?.answer.method ?? search), "branch-and-bound"];
  if (answer.values === undefined && before === undefined)
    return { status: answer.status === "infeasible" ? "infeasible" : "undecided", method };
  return combined(model, before?.answer, answer, method);
}

type Found = Extract<CoveringAnswer, { readonly chosen: readonly number[] }>;

function combined(
  model: Covering,
  before: Found | undefined,
  answer: Awaited<ReturnType<Solve>>,
  method: readonly Step[],
): Found {
  const solved = answer.values === undefined ? undefined : choiceOf(model, answer.values);
  const candidates = [before?.chosen, solved].filter((chosen) => chosen !== undefined);
  const chosen = candidates.reduce((a, b) => (choiceValue(model, b) > choiceValue(model, a) ? b : a));
  // With options decided by the bound, what the solver proves holds for choices worth more than the incumbent.
  const proven =
    answer.status === "infeasible"
      ? (before?.value ?? Number.NEGATIVE_INFINITY)
      : (answer.bound ?? Number.POSITIVE_INFINITY);
  const bound = Math.min(
    before?.bound ?? Number.POSITIVE_INFINITY,
    Math.max(proven, before?.value ?? proven),
  );
  return judged(model, chosen, bound, method);
}

function judged(model: Covering, chosen: readonly number[], bound: number, method: readonly Step[]): Found {
  const value = choiceValue(model, chosen);
  const gap = Math.max(0, bound - value) / Math.max(1e-9, Math.abs(value));
  const optimal = gap <= PROVEN || bound - value <= PROVEN;
  return {
    status: optimal ? "optimal" : "feasible",
    chosen,
    value,
    bound: optimal ? value : bound,
    gap: optimal ? 0 : gap,
    method,
  };
}

function heuristics(
  model: Covering,
  { shakes }: Effort,
  streams: Streams,
  from: readonly number[] | undefined,
): { readonly start: readonly number[] | undefined; readonly search: readonly Step[] } {
  const starts = [greedy(model), ...scarce(model).map((per) => greedy(model, per))];
  if (from !== undefined) {
    const given = new Choice(model, from);
    if (given.broken().length === 0) starts.push(given);
  }
  const feasible = starts.filter((start) => start !== undefined && start.broken().length === 0) as Choice[];
  if (feasible.length === 0) return { start: undefined, search: ["greedy"] };
  for (const start of feasible) climb(start);
  const first = feasible.reduce((a, b) => (b.value > a.value ? b : a)).members();
  if (first.length === 0) return { start: first, search: ["empty"] };
  if (shakes === 0) return { start: first, search: ["greedy", "swap"] };
  const widest = Math.max(2, Math.min(8, first.length >> 2));
  const found = variableNeighbourhoods(model, first, { shakes, widest }, streams("neighbourhoods"));
  return { start: found.members(), search: ["greedy", "swap", "neighbourhoods"] };
}

/** Use of each limited sum per option, for a greedy that looks at value for money. */
function scarce(model: Covering): Float64Array[] {
  return model.rules
    .filter(({ id }) => id === "budget" || id === "exposure")
    .map((rule) => {
      const per = new Float64Array(model.options);
      rule.options.forEach((o, k) => {
        per[o] = rule.coefficients[k];
      });
      return per;
    });
}

function bounded(
  model: Covering,
  start: readonly number[],
  search: readonly Step[],
  { steps }: Effort,
): { readonly answer: Found; readonly decided: { never: Uint8Array; always: Uint8Array } } {
  const { bound, never, always } = lagrangianBound(model, choiceValue(model, start), { steps });
  return { answer: judged(model, start, bound, [...search, "lagrangian"]), decided: { never, always } };
}
