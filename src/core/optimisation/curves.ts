/**
 * Answers along a line of limits: the value of every cap, and the most value
 * for each limit on exposure or cost. Each point starts from the one before.
 */

import type { Streams } from "../foundation/random.ts";
import type { Result } from "../foundation/result.ts";
import { type CoveringInstance, covering } from "./covering.ts";
import type { Solve } from "./integer-programme.ts";
import type { Rules } from "./rules.ts";
import { type CoveringAnswer, type Effort, searchCovering, solveCovering } from "./solve-covering.ts";

export type CurvePoint = { readonly limit: number; readonly answer: CoveringAnswer };

type Along = (limit: number) => Rules;

/** Exact points, by the solver where the bound does not prove them. */
export async function solvedCurve(
  instance: CoveringInstance,
  limits: readonly number[],
  rules: Along,
  effort: Effort,
  streams: Streams,
  solve: Solve,
): Promise<Result<readonly CurvePoint[]>> {
  const points: CurvePoint[] = [];
  for (const limit of limits) {
    const model = covering({ ...instance, rules: rules(limit) });
    if (!model.ok) return model;
    const answer = await solveCovering(model.value, effort, streams, solve, chosenOf(points));
    points.push({ limit, answer });
  }
  return { ok: true, value: points, notes: [] };
}

/** Points by search and bound only; fails as `covering` does. */
export function searchedCurve(
  instance: CoveringInstance,
  limits: readonly number[],
  rules: Along,
  effort: Effort,
  streams: Streams,
): Result<readonly CurvePoint[]> {
  const points: CurvePoint[] = [];
  for (const limit of limits) {
    const model = covering({ ...instance, rules: rules(limit) });
    if (!model.ok) return model;
    const answer = searchCovering(model.value, effort, streams, chosenOf(points));
    points.push({ limit, answer: answer ?? { status: "undecided", method: ["greedy"] } });
  }
  return { ok: true, value: points, notes: [] };
}

const chosenOf = (points: readonly CurvePoint[]): readonly number[] | undefined => {
  const last = points[points.length - 1]?.answer;
  return last !== undefined && "chosen" in last ? last.chosen : undefined;
};
