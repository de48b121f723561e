/**
 * Staggered starts without forbidden comparisons: how many incidents per area and
 * period fewer or more, on average over the groups of areas that started
 * together, each compared with areas that never had cameras?
 *
 * The estimate is the mean over groups, each the mean over its periods since the
 * start (`group-time.ts`); the details hold effects per time since the start and
 * the joint test of the effects before it. Without covariates.
 *
 * Errors from the influence of each cluster; interval and test on Student's t
 * with G - 1 degrees of freedom, G the smaller of the clusters with and without
 * treated areas. Groups of one area, or fewer clusters on a side than
 * `FEWEST_PER_SIDE`, give an error that is too small: then there is none.
 *
 * Counts are compared as they are, per period of average length. Needs every cell;
 * cameras may not go again. Agrees with the R package did 2.5.1.
 *
 * Source: Callaway & Sant'Anna 2021, Journal of Econometrics 225:200-230.
 */

import { error, type Problem, succeed, warning } from "../../foundation/result.ts";
import { cholesky, solve } from "../../statistics/cholesky.ts";
import { chiSquareUpper } from "../../statistics/distributions.ts";
import type { Panel } from "../panel.ts";
import { clusterPerUnit, clustersOf, enoughClusters } from "./clusters.ts";
import { LEADS_DIFFER } from "./event-study.ts";
import { averages, type Cell, errorOfInfluence, groupTimeEffects } from "./group-time.ts";
import { meanOutcomes, missingCells } from "./outcomes.ts";
import { panelEstimator } from "./panel-estimator.ts";
import { firstTreated, type PanelRows, panelProblems } from "./panel-rows.ts";
import { fewClustersWithoutError } from "./ratio-estimate.ts";
import { rawEstimate, sizesOf } from "./raw-estimate.ts";

export const callawaySantanna = panelEstimator({
  id: "panel.callaway-santanna",
  version: "1",
  question: "estimator.callaway-santanna",
  problems: (panel, rows) => [...staggeredProblems(panel, rows), ...missingCells(panel)],
  estimate: (panel, rows, level, _, method) => {
    const start = firstTreated(panel);
    const cells = groupTimeEffects({ outcomes: meanOutcomes(panel), start, covariates: [] });
    if (!cells.ok) return cells;
    const found = averages(cells.value, start);
    const { overall } = found.group;
    const clusters = clustersOf(panel, rows);
    const cluster = clusterPerUnit(panel);
    const se = (influence: Float64Array) => errorOfInfluence(influence, cluster);
    const enough = enoughClusters(clusters);
    const early = panel.units.filter((_, u) => start[u] === 0).length;
    const leads = leadsTest(cells.value);
    return succeed(
      rawEstimate({
        ...method,
        estimand: "mean-difference",
        unit: "incidents per area and period",
        scale: "identity",
        estimate: overall.att,
        error: {
          kind: "cluster",
          ...(enough ? { value: se(overall.influence) } : { missing: fewClustersWithoutError(clusters) }),
          freedom: Math.min(clusters.treated, clusters.comparison) - 1,
          warnings: [
            ...(early === 0 ? [] : [warning("did.no-before-left-out", { values: { areas: early } })]),
            ...(leads !== undefined && leads.p < LEADS_DIFFER
              ? [warning("design.pre-trend-differs", { values: { p: leads.p } })]
              : []),
          ],
        },
        level,
        n: sizesOf(panel, rows.y, clusters.count),
        details: {
          time: found.dynamic.parts.map(({ at }) => at),
          effects: found.dynamic.parts.map(({ att }) => att),
          ...(enough ? { standardErrors: found.dynamic.parts.map((one) => se(one.influence)) } : {}),
          ...(leads === undefined ? {} : { leads }),
        },
      }),
    );
  },
});

/** As for one start, except that starts may differ and some areas may have had cameras from the first period. */
const staggeredProblems = (panel: Panel, rows: PanelRows): readonly Problem[] => {
  const late = firstTreated(panel).some((start) => start > 0);
  return [
    ...panelProblems(panel, rows).filter(
      ({ code }) => code !== "panel.starts-differ" && code !== "panel.no-before",
    ),
    ...(late || rows.treatedUnit.every((flag) => flag === 0) ? [] : [error("panel.no-before")]),
  ];
};

/**
 * Joint Wald test that all effects before the start are zero, chi-square;
 * undefined where their covariance has no inverse or there are none.
 */
export function leadsTest(
  cells: readonly Cell[],
): { readonly statistic: number; readonly freedom: number; readonly p: number } | undefined {
  const before = cells.filter(({ group, period }) => period < group);
  const q = before.length;
  if (q === 0) return undefined;
  const n = before[0].influence.length;
  const covariance = new Float64Array(q * q);
  for (let a = 0; a < q; a += 1) {
    for (let b = 0; b < q; b += 1) {
      let total = 0;
      for (let u = 0; u < n; u += 1) total += before[a].influence[u] * before[b].influence[u];
      covariance[a * q + b] = total / (n * n);
    }
  }
  const factor = cholesky(covariance, q);
  if ("dependent" in factor) return undefined;
  const att = Float64Array.from(before, (cell) => cell.att);
  const statistic = solve(factor, att).reduce((total, value, a) => total + value * att[a], 0);
  return { statistic, freedom: q, p: chiSquareUpper(statistic, q) };
}
