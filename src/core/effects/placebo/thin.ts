/**
 * An effect of known size: from the real incidents in a pseudo camera area
 * after its start, each is removed with the same chance. What remains keeps the
 * season, trend and overdispersion of the place.
 *
 * @param share  share that disappears, 0 <= share < 1; the true log rate ratio is ln(1 - share)
 */

import type { Random } from "../../foundation/random.ts";
import type { Tabulation } from "../tabulate.ts";
import type { Windows } from "../windows.ts";

export function thin(table: Tabulation, windows: Windows, share: number, random: Random): Tabulation {
  if (share === 0) return table;
  const camera = table.camera.map((count, month) => {
    if (month < windows.beforeMonths) return count;
    let kept = 0;
    for (let i = 0; i < count; i += 1) if (random.next() >= share) kept += 1;
    return kept;
  });
  return { ...table, camera };
}
