/** Incidents in view of a camera against those in the crude circle of its reach. */

import type { Dossier } from "../dossier/dossier.ts";
import { DEFAULT_POINT, HAS_POINT, HAS_TIME_OF_DAY, type IncidentPoints } from "../dossier/incidents.ts";
import { addMonths, type CivilDate, dayOf, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import { type PointIndex, pointIndex, visitBox } from "../geometry/point-index.ts";
import type { Sector } from "../geometry/star.ts";
import { groundHolds, type Sight } from "./sight.ts";
import type { Surroundings } from "./surroundings.ts";

const MONTHS = 12;
const CELL_METRES = 50;

export type RecentIncidents = { readonly points: IncidentPoints; readonly index: PointIndex };

/** Incidents with a place of their own in the twelve months to the day. */
export function recentIncidents(dossier: Dossier, asOf: CivilDate): Known<RecentIncidents> {
  const { incidents } = dossier;
  if (incidents.state !== "known") return incidents;
  if (incidents.value.kind !== "points") return notMeasured(warning("view.counts-only"));
  const points = incidents.value;
  const last = (dayOf(asOf) + 1) * MINUTES_PER_DAY;
  const first = (dayOf(addMonths(asOf, -MONTHS)) + 1) * MINUTES_PER_DAY;
  const use = new Uint8Array(points.rows);
  for (let i = 0; i < points.rows; i += 1) {
    const isPlaced = (points.flags[i] & HAS_POINT) !== 0 && (points.flags[i] & DEFAULT_POINT) === 0;
    if (isPlaced && points.minute[i] >= first && points.minute[i] < last) use[i] = 1;
  }
  return known({ points, index: pointIndex(points.x, points.y, CELL_METRES, use) });
}

/** Those within the reach of a camera, and which of them lie inside a building. */
export type InReach = { readonly numbers: readonly number[]; readonly inside: ReadonlySet<number> };

export function incidentsInReach(recent: RecentIncidents, sight: Sight, around: Surroundings): InReach {
  const numbers: number[] = [];
  const inside = new Set<number>();
  const { index } = recent;
  const { x, y, reachMetres: reach } = sight;
  visitBox(index, x - reach, y - reach, x + reach, y + reach, (from, to) => {
    for (let k = from; k < to; k += 1) {
      if ((index.x[k] - x) ** 2 + (index.y[k] - y) ** 2 > reach ** 2) continue;
      numbers.push(index.order[k]);
      if (around.solidAt(index.x[k], index.y[k]) !== undefined) inside.add(index.order[k]);
    }
  });
  return { numbers, inside };
}

/** Numbers of the incidents in the open that are in view. */
export function incidentsSeen(
  { points }: RecentIncidents,
  { numbers, inside }: InReach,
  sight: Sight,
  sectors: readonly Sector[] | undefined,
): readonly number[] {
  const holds = groundHolds(sight, sectors);
  return numbers.filter((i) => !inside.has(i) && holds(points.x[i], points.y[i]));
}

export function byCategoryAndHour({ points }: RecentIncidents, numbers: readonly number[]) {
  const counts = new Map<string, number>();
  const hours = new Array<number>(24).fill(0);
  for (const i of numbers) {
    const category = points.categories[points.category[i]];
    counts.set(category, (counts.get(category) ?? 0) + 1);
    if ((points.flags[i] & HAS_TIME_OF_DAY) !== 0) {
      hours[Math.floor((points.minute[i] % MINUTES_PER_DAY) / 60)] += 1;
    }
  }
  const categories = [...counts]
    .map(([category, count]) => ({ category, count }))
    .sort((a, b) => b.count - a.count || a.category.localeCompare(b.category, "en"));
  return { categories, hours };
}
