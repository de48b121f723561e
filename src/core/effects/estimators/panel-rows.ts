/** The present cells of a panel as rows of a regression, with what all panel estimators check. */

import { error, type Problem } from "../../foundation/result.ts";
import type { Panel } from "../panel.ts";

export type PanelRows = {
  readonly y: Float64Array;
  readonly offset: Float64Array;
  readonly unit: Int32Array;
  readonly period: Int32Array;
  readonly cluster: Int32Array;
  readonly clusters: number;
  /** 1 for units that are treated at some time. */
  readonly treatedUnit: Uint8Array;
  /** First treated period, shared by all treated units; -1 when they differ or none is. */
  readonly start: number;
};

export function panelRows(panel: Panel): PanelRows {
  const periods = panel.periods.length;
  const clusterIds = [...new Set(panel.units.map((unit) => unit.cluster))];
  const clusterOf = new Map(clusterIds.map((id, i) => [id, i]));
  const treatedUnit = new Uint8Array(panel.units.length);
  const starts = new Set<number>();
  for (let u = 0; u < panel.units.length; u += 1) {
    for (let p = 0; p < periods; p += 1) {
      if (panel.treated[u * periods + p] !== 1) continue;
      treatedUnit[u] = 1;
      starts.add(p);
      break;
    }
  }
  const cells: number[] = [];
  for (let i = 0; i < panel.counts.length; i += 1) if (panel.present[i] === 1) cells.push(i);
  return {
    y: Float64Array.from(cells, (i) => panel.counts[i]),
    offset: Float64Array.from(cells, (i) => Math.log(panel.exposure[i])),
    unit: Int32Array.from(cells, (i) => Math.floor(i / periods)),
    period: Int32Array.from(cells, (i) => i % periods),
    cluster: Int32Array.from(
      cells,
      (i) => clusterOf.get(panel.units[Math.floor(i / periods)].cluster) as number,
    ),
    clusters: clusterIds.length,
    treatedUnit,
    start: starts.size === 1 ? ([...starts][0] as number) : -1,
  };
}

/** Why a two-group comparison on this panel is undefined; empty when it is not. */
export function panelProblems(panel: Panel): readonly Problem[] {
  const problems: Problem[] = [];
  const rows = panelRows(panel);
  if (panel.units.length < 2) problems.push(error("panel.one-area"));
  if (panel.periods.length < 2) problems.push(error("panel.one-period"));
  if (rows.y.some((n) => !Number.isInteger(n) || n < 0)) problems.push(error("count.not-whole"));
  if (rows.offset.some((value) => !Number.isFinite(value))) problems.push(error("panel.exposure"));
  const treated = rows.treatedUnit.reduce((n, flag) => n + flag, 0);
  if (treated === 0) problems.push(error("panel.no-camera-area"));
  if (treated === panel.units.length) problems.push(error("panel.no-comparison"));
  if (treated > 0 && rows.start === -1) problems.push(error("panel.starts-differ"));
  if (rows.start === 0) problems.push(error("panel.no-before"));
  if (!rows.y.some((n) => n > 0)) problems.push(error("regression.no-events"));
  return problems;
}
