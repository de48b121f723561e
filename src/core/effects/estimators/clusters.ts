/**
 * The clusters behind a panel regression, and whether they can carry errors.
 *
 * Errors per cluster are asymptotic in the number of clusters on each side.
 * With 60 areas of which the treatment falls in one, the 5 % test called chance
 * an effect in 81 % of simulated panels without any effect; with 5 in 15 %, 10
 * in 10 %, 15 in 5.5 % (`few-clusters.test.ts` repeats it). Hence the two limits.
 */

import type { Panel } from "../panel.ts";
import type { PanelRows } from "./panel-rows.ts";

/** Fewer clusters than this in all are too few (Cameron & Miller 2015, Journal of Human Resources 50:317-372). */
export const FEWEST_CLUSTERS = 30;
/** Fewer clusters than this with, or without, treated areas are too few. */
export const FEWEST_PER_SIDE = 15;

export type Clusters = {
  /** Number of the cluster of each row used, 0 .. count-1. */
  readonly of: Int32Array;
  readonly count: number;
  /** Clusters with at least one treated area, and with at least one that is never treated; a site may be in both. */
  readonly treated: number;
  readonly comparison: number;
};

/** Number of the cluster of each unit, in the order in which they first appear. */
export function clusterPerUnit({ units }: Panel): Int32Array {
  const places = new Map<string, number>();
  return Int32Array.from(units, ({ cluster }) => {
    const place = places.get(cluster) ?? places.size;
    places.set(cluster, place);
    return place;
  });
}

/** @param used  positions of the rows that the fit kept; all when absent */
export function clustersOf(panel: Panel, rows: PanelRows, used?: Int32Array): Clusters {
  const perUnit = clusterPerUnit(panel);
  const places = new Map<number, number>();
  const sides = [new Set<number>(), new Set<number>()] as const;
  const n = used?.length ?? rows.y.length;
  const of = new Int32Array(n);
  for (let i = 0; i < n; i += 1) {
    const unit = rows.unit[used === undefined ? i : used[i]];
    const place = places.get(perUnit[unit]) ?? places.size;
    places.set(perUnit[unit], place);
    of[i] = place;
    sides[rows.treatedUnit[unit] === 1 ? 1 : 0].add(place);
  }
  return { of, count: places.size, treated: sides[1].size, comparison: sides[0].size };
}

export const enoughClusters = ({ count, treated, comparison }: Clusters): boolean =>
  count >= FEWEST_CLUSTERS && treated >= FEWEST_PER_SIDE && comparison >= FEWEST_PER_SIDE;
