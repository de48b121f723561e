/** Reads the area-by-quarter table of a case into a panel. */

import type { Panel } from "../../core/effects/panel.ts";
import { monthStart } from "../../core/foundation/civil-date.ts";
import { error, fail, type Result, succeed } from "../../core/foundation/result.ts";

const MONTHS_PER_QUARTER = 3;

/**
 * @param text       CSV with columns unit, treated, q1, q2, ...; no quotes
 * @param postFrom   number of the first quarter after the start
 */
export function quarterPanel(text: string, postFrom: number): Result<Panel> {
  const [header, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  const quarters = header.length - 2;
  if (header[0] !== "unit" || header[1] !== "treated" || quarters < 2) {
    return fail(error("compute.panel-columns", { found: header.slice(0, 3).join(", ") }));
  }
  const counts = new Float64Array(lines.length * quarters);
  const treated = new Uint8Array(counts.length);
  lines.forEach((cells, u) => {
    for (let q = 0; q < quarters; q += 1) {
      counts[u * quarters + q] = Number(cells[q + 2]);
      treated[u * quarters + q] = cells[1] === "1" && q + 1 >= postFrom ? 1 : 0;
    }
  });
  if (counts.some((n) => !Number.isFinite(n))) return fail(error("compute.panel-numbers"));
  return succeed({
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
    present: new Uint8Array(counts.length).fill(1),
    treated,
  });
}
