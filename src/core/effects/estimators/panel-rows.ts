/** The present cells of a panel as rows of a regression, with what all panel estimators check. */

import { error, type Problem } from "../../foundation/result.ts";
import type { Panel } from "../panel.ts";

export type PanelRows = {
  readonly y: Float64Array;
  /** ln exposure. */
  readonly offset: Float64Array;
  readonly unit: Int32Array;
  readonly period: Int32Array;
  /** 1 for units that are treated at some time. */
  readonly treatedUnit: Uint8Array;
  /** First treated period, shared by all treated units; -1 when they differ or none is. */
  readonly start: number;
};

/** Position of the first period with cameras in each unit; -1 for never. */
export function firstTreated({ units, periods, treated }: Panel): Int32Array {
  const { length } = periods;
  return Int32Array.from(units, (_, u) => treated.subarray(u * length, (u + 1) * length).indexOf(1));
}

export function panelRows(panel: Panel): PanelRows {
  const periods = panel.periods.length;
  const first = firstTreated(panel);
  const treatedUnit = Uint8Array.from(first, (start) => (start === -1 ? 0 : 1));
  const starts = new Set(first.filter((start) => start !== -1));
  const n = panel.present.reduce((total, flag) => total + (flag === 1 ? 1 : 0), 0);
  const rows = {
    y: new Float64Array(n),
    offset: new Float64Array(n),
    unit: new Int32Array(n),
    period: new Int32Array(n),
  };
  let row = 0;
  for (let i = 0; i < panel.counts.length; i += 1) {
    if (panel.present[i] !== 1) continue;
    rows.y[row] = panel.counts[i];
    rows.offset[row] = Math.log(panel.exposure[i]);
    rows.unit[row] = Math.floor(i / periods);
    rows.period[row] = i % periods;
    row += 1;
  }
  return { ...rows, treatedUnit, start: starts.size === 1 ? ([...starts][0] as number) : -1 };
}

/** Why a two-group comparison on this panel is undefined; empty when it is not. */
export function panelProblems(panel: Panel, rows: PanelRows): readonly Problem[] {
  const problems: Problem[] = [];
  if (panel.units.length < 2) problems.push(error("panel.one-area"));
  if (panel.periods.length < 2) problems.push(error("panel.one-period"));
  if (rows.y.some((n) => !Number.isInteger(n) || n < 0)) problems.push(error("count.not-whole"));
  if (rows.offset.some((value) => !Number.isFinite(value))) problems.push(error("panel.exposure"));
  const treated = rows.treatedUnit.reduce((n, flag) => n + flag, 0);
  if (treated === 0) problems.push(error("panel.no-camera-area"));
  if (treated === panel.units.length) problems.push(error("panel.no-comparison"));
  if (treated > 0 && rows.start === -1) problems.push(error("panel.starts-differ"));
  if (rows.start === 0) problems.push(error("panel.no-before"));
  // A buffer may have received what the cameras drove away: it cannot show what happens without them.
  const buffers = panel.units.filter((unit, u) => unit.role === "buffer" && rows.treatedUnit[u] === 0).length;
  if (buffers > 0) problems.push(error("panel.buffer-as-comparison", { values: { units: buffers } }));
  const left = unitsThatStop(panel);
  if (left > 0) problems.push(error("panel.switched-off", { values: { units: left } }));
  if (!rows.y.some((n) => n > 0)) problems.push(error("regression.no-events"));
  return problems;
}

/** Units whose cameras go again within the panel: then "before" and "after" no longer split it in two. */
function unitsThatStop({ units, periods, treated }: Panel): number {
  const { length } = periods;
  return units.filter((_, u) => {
    const own = treated.subarray(u * length, (u + 1) * length);
    const first = own.indexOf(1);
    return first !== -1 && own.indexOf(0, first) !== -1;
  }).length;
}
