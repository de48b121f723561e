/** Small panels for tests. */

import { monthStart } from "../../../foundation/civil-date.ts";
import type { Random } from "../../../foundation/random.ts";
import type { Panel } from "../../panel.ts";

/** One row of counts per area, one month per column; areas with `treated` have cameras from month `start`. */
export function panelOf(
  rows: readonly (readonly number[])[],
  treated: readonly boolean[],
  start: number,
  cluster: (u: number) => string = (u) => `u${u}`,
): Panel {
  const periods = rows[0].length;
  return {
    units: rows.map((_, u) => ({
      id: `u${u}`,
      role: treated[u] ? "camera" : "comparison",
      cluster: cluster(u),
    })),
    periods: rows[0].map((_, p) => ({ from: monthStart(p), to: monthStart(p + 1) })),
    counts: Float64Array.from(rows.flat()),
    exposure: new Float64Array(rows.length * periods).fill(30),
    present: new Uint8Array(rows.length * periods).fill(1),
    treated: Uint8Array.from(rows.flatMap((row, u) => row.map((_, p) => (treated[u] && p >= start ? 1 : 0)))),
  };
}

/** Poisson draw by multiplication (Knuth); for small means. */
export function poissonDraw(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let [k, product] = [0, random.next()];
  while (product > limit) {
    k += 1;
    product *= random.next();
  }
  return k;
}

const normalDraw = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());

/** Areas without any effect of cameras, of unequal level, each with a shock of its own halfway. */
export function cityWithoutEffect(areas: number, months: number, shock: number, random: Random): number[][] {
  return Array.from({ length: areas }, () => {
    const level = Math.exp(1.5 + 0.5 * normalDraw(random));
    const after = level * Math.exp(shock * normalDraw(random));
    return Array.from({ length: months }, (_, p) => poissonDraw(p < months / 2 ? level : after, random));
  });
}
