/** Yearly incidents before the cameras, as far as they were counted: what a required fall is a share of. */

import type { AreaEffect } from "../effects/area-effect.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { IncidentSeries, Measures } from "../measures/measures.ts";

type Windows = NonNullable<AreaEffect["windows"]>;

/**
 * @param area        an area, or "programme" for all areas with cameras together
 * @param categories  incident categories that count as the offence
 * @returns           incidents per year; not measured when an area or category lacks its count,
 *                    because a part of the areas would make the baseline too small
 */
export function baselineOf(
  area: string,
  categories: readonly string[],
  measures: Measures,
  effects: readonly AreaEffect[],
  id: string,
  trace: string,
): Known<Quantity> {
  const unknown = notMeasured(warning("economics.baseline-unknown"));
  if (categories.length === 0 || measures.incidents.state !== "known") return unknown;
  const lines = measures.incidents.value.areas;
  const windows = new Map(effects.map((effect) => [effect.area, effect.windows]));
  const areas = area === "programme" ? areasWithCost(measures, [...windows.keys()]) : [area];
  const perYear = areas.flatMap((one) =>
    categories.map((category) => yearlyBefore(lines, one, category, windows.get(one))),
  );
  if (perYear.length === 0 || perYear.some((value) => value === undefined)) return unknown;
  const value = perYear.reduce<number>((total, n) => total + (n ?? 0), 0);
  return known({ id: `${id}/baseline`, value, unit: "incidents per year", n: perYear.length, trace });
}

/** Areas that share in the cost: those with cameras; where no areas are known, all sites that were studied. */
function areasWithCost(measures: Measures, studied: readonly string[]): readonly string[] {
  if (measures.areaStock.state !== "known") return studied;
  return measures.areaStock.value.filter(({ cameras }) => cameras.value > 0).map(({ area }) => area);
}

/** Count of a monthly line in the months before the start, as a year; undefined without the line or its months. */
function yearlyBefore(
  lines: readonly IncidentSeries[],
  area: string,
  category: string,
  windows: Windows | undefined,
): number | undefined {
  const line = lines.find((one) => one.area === area && one.category === category);
  if (line === undefined || windows === undefined) return undefined;
  const [from, to] = [windows.beforeFrom.slice(0, 7), windows.beforeTo.slice(0, 7)];
  const counts = line.counts.filter((_, i) => line.months[i] >= from && line.months[i] <= to);
  return counts.length === 0 ? undefined : (counts.reduce((total, n) => total + n, 0) * 12) / counts.length;
}
