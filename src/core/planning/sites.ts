/**
 * The planning model of a city: candidates with what each sees, brought down
 * to groups of places that the same candidates see, so that any weighing of
 * the years is a change of weights and no new model.
 */

import { type Result, succeed } from "../foundation/result.ts";
import { type Covering, type CoveringOption, covering } from "../optimisation/covering.ts";
import type { Rules } from "../optimisation/rules.ts";
import type { Candidate, View } from "./candidates.ts";

export type SiteModel = {
  readonly candidates: readonly Candidate[];
  readonly options: readonly CoveringOption[];
  /** Group of each place; -1 where no candidate sees it. */
  readonly group: Int32Array;
  readonly groups: number;
};

export type SiteCosts = {
  readonly costEuroPerYear?: (candidate: Candidate) => number;
  /** Private space in view, in the unit of the limit. */
  readonly exposure?: (candidate: Candidate) => number;
};

/** Area of a candidate outside all areas, in rules and tables. */
export const OUTSIDE = "outside";

export function siteModel(
  candidates: readonly Candidate[],
  view: View,
  places: number,
  costs: SiteCosts = {},
): SiteModel {
  const seenBy = Array.from({ length: places }, (): number[] => []);
  const quality = candidates.map((candidate, c) => {
    const seen = view(candidate);
    for (const place of seen.place) seenBy[place].push(c);
    return seen.quality;
  });
  const group = new Int32Array(places).fill(-1);
  const numbers = new Map<string, number>();
  const sees = candidates.map((): number[] => []);
  seenBy.forEach((list, place) => {
    if (list.length === 0) return;
    const key = list.join(",");
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
      for (const c of list) sees[c].push(number);
    }
    group[place] = number;
  });
  const options = candidates.map(
    (candidate, c): CoveringOption => ({
      site: c,
      kind: "camera",
      zone: candidate.area ?? OUTSIDE,
      cost: costs.costEuroPerYear?.(candidate) ?? 0,
      exposure: costs.exposure?.(candidate) ?? 0,
      cover: { demand: sees[c], effect: new Float64Array(sees[c].length).fill(quality[c]) },
    }),
  );
  return { candidates, options, group, groups: numbers.size };
}

/** Weight per group from weight per place. */
export function groupWeight({ group, groups }: SiteModel, weight: Float64Array): Float64Array {
  const total = new Float64Array(groups);
  for (let p = 0; p < group.length; p += 1) if (group[p] >= 0) total[group[p]] += weight[p];
  return total;
}

/** The covering model for one weighing of the places. Fails as `covering` does. */
export const coveringOf = (model: SiteModel, weight: Float64Array, rules: Rules): Result<Covering> =>
  covering({ options: model.options, demand: groupWeight(model, weight), rules });

/**
 * The same model with other weights. One row per group holds as long as every
 * camera sees fully what it sees; otherwise the ladder is built anew.
 */
export function reweighed(
  model: SiteModel,
  base: Covering,
  weight: Float64Array,
  rules: Rules,
): Result<Covering> {
  if (base.rows !== model.groups || base.weight.some((w) => w !== 1)) return coveringOf(model, weight, rules);
  return succeed({ ...base, weight: groupWeight(model, weight) });
}

/** A model with a row for every group, whatever its weight. Fails as `covering` does. */
export const emptyCovering = (model: SiteModel, rules: Rules): Result<Covering> =>
  covering({ options: model.options, demand: new Float64Array(model.groups).fill(1), rules });
