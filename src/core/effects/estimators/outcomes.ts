/**
 * Outcomes per area and period for estimators that compare means: incidents in a
 * period of average length, so that unequal exposure does not pass for change.
 */

import { error, type Problem } from "../../foundation/result.ts";
import type { Panel } from "../panel.ts";
import { type PanelRows, panelProblems } from "./panel-rows.ts";

/** Fewer periods before the start than this do not show how much areas change by themselves. */
const FEWEST_BEFORE = 2;
const FEWEST_COMPARISONS = 2;

/** Count over exposure, times the mean exposure: one row per unit, all periods. Needs every cell. */
export function meanOutcomes({ units, periods, counts, exposure }: Panel): readonly Float64Array[] {
  const length = periods.length;
  const mean = exposure.reduce((total, value) => total + value, 0) / exposure.length;
  return units.map((_, u) =>
    Float64Array.from({ length }, (_, p) => (counts[u * length + p] / exposure[u * length + p]) * mean),
  );
}

/** Missing cells, which a comparison of means cannot do without. */
export function missingCells({ present }: Panel): readonly Problem[] {
  const missing = present.reduce((n, flag) => n + (flag === 1 ? 0 : 1), 0);
  return missing === 0 ? [] : [error("panel.missing-cells", { values: { cells: missing } })];
}

/** Why weights on comparison areas and periods cannot be found; empty when they can. */
export function syntheticProblems(panel: Panel, rows: PanelRows): readonly Problem[] {
  const problems: Problem[] = [...panelProblems(panel, rows), ...missingCells(panel)];
  if (rows.start > 0 && rows.start < FEWEST_BEFORE) {
    problems.push(error("panel.few-before", { values: { periods: rows.start, needed: FEWEST_BEFORE } }));
  }
  const comparisons = rows.treatedUnit.filter((flag) => flag === 0).length;
  if (comparisons > 0 && comparisons < FEWEST_COMPARISONS) {
    problems.push(
      error("panel.few-comparisons", { values: { areas: comparisons, needed: FEWEST_COMPARISONS } }),
    );
  }
  return problems;
}
