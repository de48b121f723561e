/**
 * Imputation for cameras that come and go: how many incidents were counted where
 * and when cameras hung, against the number expected from the months without
 * them? The method of `impute-counts.ts` on episodes: cameras may start at
 * different times, go, and come back.
 *
 * The first `WASH_OUT` periods after a removal belong to neither side: deterrence
 * may linger. Their own ratio is in the details (`residual`), with those per
 * period since the start of an episode and per episode number.
 *
 * Assumes that without cameras all areas would have followed the same course by
 * the same factor, and that after the wash-out nothing of the cameras is left. If
 * cameras were sent where incidents had just risen, the months before an episode
 * are high by selection and the ratio is too low.
 *
 * Errors per cluster with factor G/(G-1), Student's t on the smaller number of
 * clusters with and without cameras less one; with fewer than `FEWEST` clusters
 * with cameras there is none.
 *
 * Areas without any incident outside their episodes have no expectation; their
 * cells are set aside and counted in a warning.
 */

import { type Problem, succeed, warning } from "../../foundation/result.ts";
import type { Panel } from "../panel.ts";
import { clusterPerUnit, clustersOf } from "./clusters.ts";
import { errorOfInfluence } from "./group-time.ts";
import {
  anyReachable,
  CELL,
  cellsOf,
  type ImputedRatio,
  imputeCounts,
  imputedRatio,
} from "./impute-counts.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { type PanelRows, panelProblems } from "./panel-rows.ts";
import { ratioEstimate } from "./ratio-estimate.ts";

/** Periods after a removal in which deterrence may linger. */
export const WASH_OUT = 3;
/** Clusters with cameras below which an error per cluster is not given. */
const FEWEST = 5;

/**
 * Starts may differ, cameras may go, and every area may have had them at some time, as long as some area with
 * cameras has months without, in which others had them.
 */
function problemsOf(panel: Panel, rows: PanelRows): readonly Problem[] {
  const allowed = ["panel.starts-differ", "panel.switched-off"];
  if (anyReachable(panel, cellsOf(panel, WASH_OUT))) allowed.push("panel.no-before", "panel.no-comparison");
  return panelProblems(panel, rows).filter(({ code }) => !allowed.includes(code));
}

export const imputation = panelEstimator({
  id: "panel.imputation",
  version: "1",
  question: "estimator.imputation",
  problems: problemsOf,
  estimate: (panel, rows, level, _, method) => {
    const kind = cellsOf(panel, WASH_OUT);
    const imputed = imputeCounts(panel, kind);
    if (!imputed.ok) return imputed;
    const ratioOf = (chosen: (i: number) => boolean) => imputedRatio(panel, kind, imputed.value, chosen);
    const main = ratioOf((i) => kind[i] === CELL.with);
    if (!main.ok) return main;
    const cluster = clusterPerUnit(panel);
    const clusters = clustersOf(panel, rows);
    const se = (ratio: ImputedRatio) => clusterError(ratio.influence, cluster, panel.periods.length);
    const part = (chosen: (i: number) => boolean) => {
      const found = ratioOf(chosen);
      return found.ok ? described(found.value, se(found.value)) : undefined;
    };
    const { since, episode } = episodesOf(panel);
    const setAside = kind.reduce(
      (n, one, i) => n + (one === CELL.with && imputed.value.known[i] === 0 ? 1 : 0),
      0,
    );
    const few = clusters.treated < FEWEST;
    return succeed(
      ratioEstimate(
        method,
        panel,
        rows,
        clusters,
        main.value.logRatio,
        {
          kind: "cluster",
          freedom: clusters.treated - 1,
          ...(few
            ? {
                missing: warning("imputation.few-clusters", {
                  values: { clusters: clusters.treated, needed: FEWEST },
                }),
              }
            : { value: se(main.value) }),
          warnings: setAside === 0 ? [] : [warning("imputation.set-aside", { values: { cells: setAside } })],
        },
        level,
        {
          observed: main.value.observed,
          expected: main.value.expected,
          episodes: episode.reduce((most, _, i) => most + (since[i] === 0 ? 1 : 0), 0),
          washOut: WASH_OUT,
          residual: part((i) => kind[i] === CELL.washOut),
          perPeriod: [...new Set(since)]
            .filter((e) => e >= 0)
            .sort((a, b) => a - b)
            .flatMap((e) =>
              partOf(
                { since: e },
                part((i) => since[i] === e),
              ),
            ),
          perEpisode: [...new Set(episode)]
            .filter((e) => e > 0)
            .sort((a, b) => a - b)
            .flatMap((e) =>
              partOf(
                { episode: e },
                part((i) => episode[i] === e),
              ),
            ),
          ...(imputed.value.dispersion === undefined ? {} : { dispersion: imputed.value.dispersion }),
        },
      ),
    );
  },
});

const partOf = (key: Record<string, number>, part: object | undefined) =>
  part === undefined ? [] : [{ ...key, ...part }];

const described = ({ observed, expected, logRatio }: ImputedRatio, standardError: number) => ({
  observed,
  expected,
  ratio: Math.exp(logRatio),
  standardError,
});

/** Error of a log ratio: influences add up within clusters; factor G/(G-1). */
function clusterError(influence: Float64Array, cluster: Int32Array, periods: number): number {
  const sums = new Float64Array(cluster.length);
  influence.forEach((value, i) => {
    sums[Math.floor(i / periods)] += value;
  });
  const g = new Set(cluster).size;
  return errorOfInfluence(sums, cluster) * cluster.length * Math.sqrt(g / (g - 1));
}

/** Periods since the start of its episode (-1 outside), and its number in the area (0 outside), of each cell. */
function episodesOf({ units, periods, treated }: Panel): { since: Int32Array; episode: Int32Array } {
  const since = new Int32Array(treated.length).fill(-1);
  const episode = new Int32Array(treated.length);
  for (let u = 0; u < units.length; u += 1) {
    let [at, number] = [-1, 0];
    for (let i = u * periods.length; i < (u + 1) * periods.length; i += 1) {
      if (treated[i] === 0) {
        at = -1;
        continue;
      }
      if (at === -1) number += 1;
      at += 1;
      since[i] = at;
      episode[i] = number;
    }
  }
  return { since, episode };
}
