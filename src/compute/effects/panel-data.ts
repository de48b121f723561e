/** Reads the area-by-quarter table of a case into a panel. */

import { panelProblems, panelRows } from "../../core/effects/estimators/panel-rows.ts";
import type { Panel } from "../../core/effects/panel.ts";
import { monthStart } from "../../core/foundation/civil-date.ts";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";

const MONTHS_PER_QUARTER = 3;

/**
 * @param text       CSV with columns unit, treated, q1, q2, ...; no quotes; an empty cell is a missing count
 * @param postFrom   number of the first quarter after the start
 * @returns          fails with compute.panel-*, or as `panelProblems` does
 */
export function quarterPanel(text: string, postFrom: number): Result<Panel> {
  const [header, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.trim()));
  const quarters = header.length - 2;
  if (header[0] !== "unit" || header[1] !== "treated" || quarters < 2) {
    return fail(error("compute.panel-columns", { found: header.slice(0, 3).join(", ") }));
  }
  const flawed = lines.flatMap((cells, u) => (isRow(cells, quarters) ? [] : [u + 2]));
  if (flawed.length > 0) return fail(error("compute.panel-numbers", { where: { rows: flawed } }));
  if (new Set(lines.map(([unit]) => unit)).size < lines.length)
    return fail(error("compute.panel-unit-twice"));
  const counts = new Float64Array(lines.length * quarters);
  const present = new Uint8Array(counts.length);
  const treated = new Uint8Array(counts.length);
  lines.forEach((cells, u) => {
    for (let q = 0; q < quarters; q += 1) {
      const at = u * quarters + q;
      counts[at] = Number(cells[q + 2]);
      present[at] = cells[q + 2] === "" ? 0 : 1;
      treated[at] = cells[1] === "1" && q + 1 >= postFrom ? 1 : 0;
    }
  });
  const panel: Panel = {
    units: lines.map((cells) => ({
      id: cells[0],
      role: cells[1] === "1" ? "camera" : "comparison",
      cluster: cells[0],
    })),
    periods: Array.from({ length: quarters }, (_, q) => ({
      from: monthStart(q * MONTHS_PER_QUARTER),
      to: monthStart((q + 1) * MONTHS_PER_QUARTER),
    })),
    counts,
    exposure: new Float64Array(counts.length).fill(1),
    present,
    treated,
  };
  const problems = panelProblems(panel, panelRows(panel));
  return problems.length > 0 ? fail(...problems) : succeed(panel);
}

/** As many cells as the header, treated 0 or 1, and counts that are numbers or empty. */
const isRow = (cells: readonly string[], quarters: number): boolean =>
  cells.length === quarters + 2 &&
  (cells[1] === "0" || cells[1] === "1") &&
  cells.slice(2).every((cell) => cell === "" || Number.isFinite(Number(cell)));
