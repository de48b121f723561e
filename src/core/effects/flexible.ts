/**
 * Flexible cameras: by what factor did incidents change where and when they hung,
 * over all their stays together?
 *
 * A place is a camera area, or the surroundings of a point, in which flexible
 * cameras hung; a stay is a run of days with at least one. Each place has its own
 * comparison ring over all months of the data. Months with a camera on some days
 * only count for neither side. Estimated by imputation (`estimators/imputation.ts`).
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import { dayOf, monthStart, monthStartDay } from "../foundation/civil-date.ts";
import { type Known, refused, valueOr, warning } from "../foundation/result.ts";
import { pointZone, polygonZone, type Zone } from "../geometry/zone.ts";
import { categoryMask } from "./category-mask.ts";
import { planFor } from "./comparison.ts";
import { estimateOn } from "./estimates.ts";
import { imputation } from "./estimators/imputation.ts";
import type { Estimate, Panel } from "./panel.ts";
import type { SiteContext } from "./site-effect.ts";
import { tabulate } from "./tabulate.ts";

export type FlexibleEffect = {
  readonly outcome: string;
  readonly places: number;
  readonly stays: number;
  readonly estimate: Known<Estimate>;
};

type Stay = { readonly fromDay: number; readonly toDay: number };

type Place = {
  readonly id: string;
  readonly zone: Zone;
  readonly reachMetres: number;
  readonly stays: Stay[];
};

const DEFAULT_REACH_METRES = 100;
/** One stay has no coming and going to learn from. */
const FEWEST_STAYS = 2;

export const flexiblePlacements = (dossier: Dossier): readonly Placement[] => {
  const flexible = new Set(
    valueOr(dossier.cameras, []).flatMap(({ id, kind }) => (kind === "flexible" ? [id] : [])),
  );
  return valueOr(dossier.placements, []).filter(({ camera }) => flexible.has(camera));
};

/** One effect per outcome; none when no flexible camera has a placement. */
export function flexibleEffects(
  outcomes: readonly string[],
  context: SiteContext,
): readonly FlexibleEffect[] {
  const placements = flexiblePlacements(context.dossier);
  if (placements.length === 0) return [];
  const { firstMonth, lastMonth } = context.city;
  const places = placesOf(placements, context.dossier, {
    fromDay: monthStartDay(firstMonth),
    toDay: monthStartDay(lastMonth + 1) - 1,
  });
  const stays = places.reduce((total, place) => total + place.stays.length, 0);
  return outcomes.map((outcome) => {
    const base = { outcome, places: places.length, stays };
    if (stays < FEWEST_STAYS) {
      const reason = warning("flexible.few-stays", { values: { stays, needed: FEWEST_STAYS } });
      return { ...base, estimate: refused(reason) };
    }
    const panel = panelOfPlaces(places, categoryMask(context.city.categories, outcome), context);
    const { level } = context.dossier.manifest.evaluation;
    const found = estimateOn(`effects/flexible/${outcome}`, panel, imputation, { level }, context);
    // Without an interval a ratio would be read as a finding.
    if (found.state !== "known" || found.value.interval.state === "known")
      return { ...base, estimate: found };
    return { ...base, estimate: refused(...found.value.interval.reasons) };
  });
}

/** Places with the stays within the data, merged where they overlap or follow each other. */
function placesOf(placements: readonly Placement[], dossier: Dossier, data: Stay): readonly Place[] {
  const areas = new Map(valueOr(dossier.areas, []).map((area) => [area.id, area]));
  const cameras = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera]));
  const reach = dossier.manifest.evaluation.sites?.radiusMetres ?? DEFAULT_REACH_METRES;
  const places: (Place & { readonly x?: number; readonly y?: number })[] = [];
  for (const placement of placements) {
    const fromDay = Math.max(data.fromDay, dayOf(placement.from));
    const toDay = Math.min(data.toDay, placement.to === undefined ? data.toDay : dayOf(placement.to));
    if (fromDay > toDay) continue;
    const camera = cameras.get(placement.camera);
    const areaId = placement.area ?? camera?.area;
    const polygons = areaId === undefined ? undefined : areas.get(areaId)?.polygons;
    const [x, y] = [placement.x ?? camera?.x, placement.y ?? camera?.y];
    if (areaId !== undefined && polygons !== undefined) {
      const same = places.find(({ id }) => id === areaId);
      if (same !== undefined) same.stays.push({ fromDay, toDay });
      else
        places.push({ id: areaId, zone: polygonZone(polygons), reachMetres: 0, stays: [{ fromDay, toDay }] });
    } else if (x !== undefined && y !== undefined) {
      const same = places.find(
        (one) => one.x !== undefined && one.y !== undefined && Math.hypot(one.x - x, one.y - y) <= reach,
      );
      if (same !== undefined) same.stays.push({ fromDay, toDay });
      else {
        const id = `place ${places.length + 1}`;
        places.push({ id, zone: pointZone(x, y), reachMetres: reach, stays: [{ fromDay, toDay }], x, y });
      }
    }
  }
  return places.map((place) => ({ ...place, stays: merged(place.stays) }));
}

function merged(stays: readonly Stay[]): Stay[] {
  const result: Stay[] = [];
  for (const stay of [...stays].sort((a, b) => a.fromDay - b.fromDay)) {
    const last = result.at(-1);
    if (last !== undefined && stay.fromDay <= last.toDay + 1) {
      result[result.length - 1] = { fromDay: last.fromDay, toDay: Math.max(last.toDay, stay.toDay) };
    } else result.push(stay);
  }
  return result;
}

function panelOfPlaces(
  places: readonly Place[],
  categories: Uint8Array | undefined,
  { city, dossier }: SiteContext,
): Panel {
  const months = city.lastMonth - city.firstMonth + 1;
  // A window whose start lies just before the data holds every month of them.
  const windows = { startMonth: city.firstMonth - 1, beforeMonths: 0, afterMonths: months };
  const days = Array.from({ length: months }, (_, m) => {
    const fromDay = monthStartDay(city.firstMonth + m);
    return { fromDay, toDay: monthStartDay(city.firstMonth + m + 1) - 1 };
  });
  const cells = places.length * 2 * months;
  const [counts, treated] = [new Float64Array(cells), new Uint8Array(cells)];
  const present = new Uint8Array(cells).fill(1);
  places.forEach((place, s) => {
    const { bands } = planFor({ ...place, name: place.id, flexible: true }, dossier);
    const table = tabulate(city, place.zone, bands, windows, categories);
    counts.set(table.camera, s * 2 * months);
    counts.set(table.comparison, (s * 2 + 1) * months);
    days.forEach(({ fromDay, toDay }, m) => {
      const hung = place.stays.reduce(
        (total, stay) =>
          total + Math.max(0, Math.min(toDay, stay.toDay) - Math.max(fromDay, stay.fromDay) + 1),
        0,
      );
      if (hung === 0) return;
      treated[s * 2 * months + m] = 1;
      if (hung <= toDay - fromDay) present[s * 2 * months + m] = 0;
    });
  });
  return {
    units: places.flatMap(({ id }) => [
      { id: `${id}/camera`, role: "camera", cluster: id } as const,
      { id: `${id}/comparison`, role: "comparison", cluster: id } as const,
    ]),
    periods: days.map((_, m) => ({
      from: monthStart(city.firstMonth + m),
      to: monthStart(city.firstMonth + m + 1),
    })),
    counts,
    exposure: Float64Array.from({ length: cells }, (_, i) => {
      const { fromDay, toDay } = days[i % months];
      return toDay - fromDay + 1;
    }),
    present,
    treated,
  };
}
