/**
 * Two looks at the time before the cameras, over all sites together: was it a
 * peak, and does the same comparison show an "effect" at a date on which no
 * camera was hung?
 */

import { type Known, type Problem, warning } from "../foundation/result.ts";
import { tabulateSite } from "./comparison.ts";
import { dispersion } from "./dispersion.ts";
import type { Estimate } from "./panel.ts";
import { type PeakCheck, peakBefore } from "./peak.ts";
import type { SiteContext, SiteEffect } from "./site-effect.ts";
import type { Tabulation } from "./tabulate.ts";
import type { Windows } from "./windows.ts";

export type Pooled = SiteEffect & { readonly windows: Windows; readonly table: Tabulation };

/** Sites that have so much history before the compared months, with those months in front. */
function withHistory(pooled: readonly Pooled[], months: number, context: SiteContext): readonly Pooled[] {
  return pooled.flatMap((member) => {
    const { site, plan, windows, categories } = member;
    const { zone } = site;
    if (zone === undefined || windows.startMonth - months < context.city.firstMonth) return [];
    const { table } = tabulateSite(
      context.city,
      { ...site, zone },
      plan,
      { ...windows, beforeMonths: months },
      context.dossier,
      context.keepOff,
      context.streams,
      categories,
    );
    return [{ ...member, table }];
  });
}

/** The year before all starts against the year before it, all sites added up. */
export function programmePeak(pooled: readonly Pooled[], context: SiteContext): PeakCheck | undefined {
  const recent = pooled[0]?.windows.beforeMonths ?? 0;
  const history = withHistory(pooled, 2 * recent, context);
  const total = (part: "camera" | "comparison"): Float64Array => {
    const row = new Float64Array(2 * recent);
    for (const { table } of history) for (let m = 0; m < row.length; m += 1) row[m] += table[part][m];
    return row;
  };
  const rows = [total("camera"), total("comparison")];
  return peakBefore(rows[0], rows[1], recent, Math.max(1, dispersion(rows) ?? 1));
}

/**
 * The same estimate with a start that lies before the real one, so that every
 * month after the pseudo date still lies before the cameras.
 *
 * @param estimate  of all sites together, from tables around the pseudo date
 * @returns         a warning when it would have cried "effect"
 */
export function placeboDate(
  pooled: readonly Pooled[],
  fewest: number,
  alpha: number,
  context: SiteContext,
  estimate: (members: readonly Pooled[]) => Known<Estimate>,
): Problem | undefined {
  if (pooled.length === 0) return undefined;
  const { beforeMonths, afterMonths } = pooled[0].windows;
  const months = beforeMonths + 1 + afterMonths;
  const earlier = withHistory(pooled, months, context);
  if (earlier.length < fewest) return undefined;
  const around = (row: Float64Array): Float64Array => {
    const cells = new Float64Array(beforeMonths + afterMonths);
    cells.set(row.subarray(0, beforeMonths));
    cells.set(row.subarray(beforeMonths + 1, months), beforeMonths);
    return cells;
  };
  const found = estimate(
    earlier.map(({ table, ...member }) => ({
      ...member,
      table: {
        camera: around(table.camera),
        buffer: around(table.buffer),
        comparison: around(table.comparison),
      },
    })),
  );
  const p = found.state === "known" ? found.value.tests.find(({ kind }) => kind === "model")?.p : undefined;
  if (found.state !== "known" || p === undefined || p >= alpha) return undefined;
  return warning("design.placebo-date", {
    values: { months: afterMonths + 1, change: found.value.value - 1, p, sites: earlier.length },
  });
}
