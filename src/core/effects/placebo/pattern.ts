/** A real site as the pattern for its pseudo areas. */

import { visitBox } from "../../geometry/point-index.ts";
import { zoneDistance } from "../../geometry/zone.ts";
import { tabulateSite } from "../comparison.ts";
import type { SiteContext, SiteEffect } from "../site-effect.ts";
import { historyMonths, type Pattern, peakOf } from "./match.ts";

/** A flexible camera answers a spike of weeks; a fixed one a bad year. */
const FLEXIBLE_PEAK_MONTHS = 3;

export function patternOf(member: SiteEffect, context: SiteContext): readonly Pattern[] {
  const { site, windows, statistic, plan } = member;
  const { zone } = site;
  if (zone === undefined || windows === undefined || statistic === undefined) return [];
  const { city, dossier } = context;
  const peakMonths = site.flexible
    ? Math.min(FLEXIBLE_PEAK_MONTHS, windows.beforeMonths)
    : windows.beforeMonths;
  const months = historyMonths(windows, city.firstMonth);
  const long = tabulateSite(
    city,
    { ...site, zone },
    { ...plan, rule: "ring" },
    { ...windows, beforeMonths: months },
    dossier,
    context.keepOff,
    context.streams,
    member.categories,
  ).table;
  const mix = new Float64Array(city.categories.length);
  const { index, month, category } = city;
  const reach = plan.bands.reachMetres;
  let total = 0;
  visitBox(
    index,
    zone.minX + zone.dx - reach,
    zone.minY + zone.dy - reach,
    zone.maxX + zone.dx + reach,
    zone.maxY + zone.dy + reach,
    (from, to) => {
      for (let i = from; i < to; i += 1) {
        if (month[i] >= windows.startMonth || zoneDistance(zone, index.x[i], index.y[i]) > reach) continue;
        mix[category[i]] += 1;
        total += 1;
      }
    },
  );
  return [
    {
      windows,
      before: statistic.cameraBefore,
      mix: mix.map((n) => n / total),
      peakMonths,
      peak: months < 2 * peakMonths ? undefined : peakOf(long, months, peakMonths, statistic.phi ?? 1)?.z,
    },
  ];
}
