/**
 * How well a choice of places holds the incidents of a city.
 *
 * Predictive accuracy index: PAI = (n / N) / (a / A), with n of N incidents in
 * a of A surface. Predictive efficiency index: PEI = n / n*, with n* the most
 * incidents that as many places of together no more surface could hold.
 *
 * Sources: Chainey, Tompson & Uhlig 2008, doi:10.1057/palgrave.sj.8350066
 * (PAI); Hunt 2016 (PEI); White, Hunt & Green 2023, Security Journal, for n*
 * over places that could have been chosen.
 */

import { error, fail, type Known, knownOf, type Result, succeed } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

export type Cell = { readonly area: number; readonly count: number };

export type AccuracyIndex = {
  readonly pai: Known<number>;
  /** Most incidents in as many cells of no more surface. */
  readonly mostPossible: number;
  readonly pei: Known<number>;
};

/** Sets of cells considered at most while looking for the best one. */
const MOST_STATES = 200_000;

/** Fails with planning.no-such-cell or planning.cell-negative. */
export function accuracyIndex(cells: readonly Cell[], selected: readonly number[]): Result<AccuracyIndex> {
  if (selected.some((c) => cells[c] === undefined) || new Set(selected).size < selected.length)
    return fail(error("planning.no-such-cell"));
  if (cells.some(({ area, count }) => !(area > 0) || !(count >= 0)))
    return fail(error("planning.cell-negative"));
  const area = sum(selected.map((c) => cells[c].area));
  const inside = sum(selected.map((c) => cells[c].count));
  const total = sum(cells.map(({ count }) => count));
  const surface = sum(cells.map((cell) => cell.area));
  const most = mostIncidents(cells, selected.length, area);
  if (!most.ok) return most;
  return succeed({
    pai: ratio(inside * surface, total * area),
    mostPossible: most.value,
    pei: ratio(inside, most.value),
  });
}

const ratio = (part: number, whole: number): Known<number> =>
  knownOf(whole > 0 ? succeed(part / whole) : fail(error("planning.nothing-to-divide")));

type State = { readonly area: number; readonly count: number };

/**
 * Two-way knapsack by dominated states: after each cell, per number of cells
 * taken, only the sets that hold more than every set of less surface are kept.
 * Fails with planning.too-many-sets.
 */
function mostIncidents(cells: readonly Cell[], most: number, area: number): Result<number> {
  const limit = area * (1 + 1e-12);
  let layers: State[][] = [[{ area: 0, count: 0 }], ...Array.from({ length: most }, (): State[] => [])];
  for (const cell of cells) {
    layers = layers.map((layer, k) => {
      if (k === 0) return layer;
      const grown = layers[k - 1]
        .filter((state) => state.area + cell.area <= limit)
        .map((state) => ({ area: state.area + cell.area, count: state.count + cell.count }));
      return undominated([...layer, ...grown]);
    });
    if (layers.reduce((n, layer) => n + layer.length, 0) > MOST_STATES)
      return fail(error("planning.too-many-sets", { values: { limit: MOST_STATES } }));
  }
  return succeed(Math.max(...layers.flat().map(({ count }) => count)));
}

function undominated(states: State[]): State[] {
  states.sort((a, b) => a.area - b.area || b.count - a.count);
  let best = -1;
  return states.filter(({ count }) => {
    const better = count > best;
    if (better) best = count;
    return better;
  });
}
