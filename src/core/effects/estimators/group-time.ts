/**
 * Effects per group of areas that start together and per period, and their
 * averages (Callaway & Sant'Anna). Each is a comparison of two groups and two
 * periods, so that no area that already has cameras serves as comparison.
 *
 *   ATT(g, t) = E[Y_t - Y_b | starts at g] - E[Y_t - Y_b | comparison]
 *
 * with b = g - 1 from the start on, and t - 1 before it (so that the effects
 * before the start show single steps).
 *
 * Averages weigh cells by the size of their group; their influence carries the
 * estimation of these weights. Agrees with the R package did 2.5.1.
 *
 * Source: Callaway & Sant'Anna 2021, Journal of Econometrics 225:200-230.
 */

import { error, fail, type Result, succeed } from "../../foundation/result.ts";
import { designMatrix } from "../../statistics/design.ts";
import { doublyRobust } from "./doubly-robust.ts";

export type Staggered = {
  /** One row of outcomes per area. */
  readonly outcomes: readonly Float64Array[];
  /** Position of the first treated period of each area; -1 for never. */
  readonly start: Int32Array;
  readonly covariates: readonly { readonly name: string; readonly values: Float64Array }[];
};

export type Cell = {
  readonly group: number;
  readonly period: number;
  readonly att: number;
  /** One per area of the whole table; zero for areas that take no part. */
  readonly influence: Float64Array;
};

export type Average = { readonly att: number; readonly influence: Float64Array };

/** Fails with did.no-never-treated, or as `doublyRobust` does in any cell. Groups treated from the first period have no before and are left out. */
export function groupTimeEffects({ outcomes, start, covariates }: Staggered): Result<readonly Cell[]> {
  const n = outcomes.length;
  const periods = outcomes[0].length;
  const never = Array.from(start.keys()).filter((u) => start[u] === -1);
  if (never.length === 0) return fail(error("did.no-never-treated"));
  const cells: Cell[] = [];
  for (const group of groupsOf(start)) {
    const members = Array.from(start.keys()).filter((u) => start[u] === group || start[u] === -1);
    const treated = Uint8Array.from(members, (u) => (start[u] === group ? 1 : 0));
    const design = designMatrix(
      ["(Intercept)", ...covariates.map(({ name }) => name)],
      [
        new Float64Array(members.length).fill(1),
        ...covariates.map(({ values }) => Float64Array.from(members, (u) => values[u])),
      ],
    );
    for (let period = 1; period < periods; period += 1) {
      const base = period < group ? period - 1 : group - 1;
      const change = Float64Array.from(members, (u) => outcomes[u][period] - outcomes[u][base]);
      const found = doublyRobust(change, treated, design);
      if (!found.ok) return found;
      const influence = new Float64Array(n);
      members.forEach((u, i) => {
        influence[u] = (found.value.influence[i] * n) / members.length;
      });
      cells.push({ group, period, att: found.value.att, influence });
    }
  }
  return cells.length === 0 ? fail(error("panel.no-before")) : succeed(cells);
}

/** Starts that have a before, in order. */
export const groupsOf = (start: Int32Array): number[] =>
  [...new Set(start)].filter((g) => g > 0).sort((a, b) => a - b);

/** Mean over cells, weighted by the size of their groups; its influence carries the estimation of the weights. */
export function averageBySize(
  cells: readonly (Average & { readonly group: number })[],
  start: Int32Array,
): Average {
  const n = start.length;
  const size = cells.map(({ group }) => start.reduce((total, g) => total + (g === group ? 1 : 0), 0) / n);
  const total = size.reduce((sum, value) => sum + value, 0);
  const att = cells.reduce((sum, cell, c) => sum + (cell.att * size[c]) / total, 0);
  const influence = new Float64Array(n);
  cells.forEach((cell, c) => {
    for (let u = 0; u < n; u += 1) {
      const belongs = (start[u] === cell.group ? 1 : 0) - size[c];
      influence[u] += (cell.influence[u] * size[c]) / total + (belongs / total) * (cell.att - att);
    }
  });
  return { att, influence };
}

/** Plain mean over cells. */
export function averageEven(cells: readonly Average[]): Average {
  const influence = new Float64Array(cells[0].influence.length);
  for (const cell of cells) {
    for (let u = 0; u < influence.length; u += 1) influence[u] += cell.influence[u] / cells.length;
  }
  return { att: cells.reduce((sum, cell) => sum + cell.att, 0) / cells.length, influence };
}

/** Averages by time since the start, by group and by period, each with the mean over those after the start. */
export function averages(cells: readonly Cell[], start: Int32Array) {
  const after = cells.filter(({ group, period }) => period >= group);
  const by = (
    chosen: readonly Cell[],
    key: (cell: Cell) => number,
    mean: (own: readonly Cell[]) => Average,
  ) =>
    [...new Set(chosen.map(key))]
      .sort((a, b) => a - b)
      .map((at) => ({ at, ...mean(chosen.filter((cell) => key(cell) === at)) }));
  const bySize = (own: readonly Cell[]) => averageBySize(own, start);
  const dynamic = by(cells, ({ group, period }) => period - group, bySize);
  const group = by(after, (cell) => cell.group, averageEven);
  const calendar = by(after, ({ period }) => period, bySize);
  return {
    simple: bySize(after),
    dynamic: { overall: averageEven(dynamic.filter(({ at }) => at >= 0)), parts: dynamic },
    group: {
      overall: averageBySize(
        group.map((one) => ({ ...one, group: one.at })),
        start,
      ),
      parts: group,
    },
    calendar: { overall: averageEven(calendar), parts: calendar },
  };
}

/** Standard error from influences: areas of one cluster move together. */
export function errorOfInfluence(influence: Float64Array, cluster?: Int32Array): number {
  const n = influence.length;
  const sums = new Map<number, number>();
  influence.forEach((value, u) => {
    const key = cluster?.[u] ?? u;
    sums.set(key, (sums.get(key) ?? 0) + value);
  });
  let total = 0;
  for (const value of sums.values()) total += value * value;
  return Math.sqrt(total) / n;
}
