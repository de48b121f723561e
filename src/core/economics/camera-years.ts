/** Cameras in use on average over a year, in all and per area: what costs are divided by. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import { type CivilDate, civilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import { type InUse, type StockOverTime, stockOverTime } from "../measures/cameras-in-use.ts";

/** Cameras of each kind; one of unknown kind counts in the total only. */
export type CameraYears = InUse & { readonly total: number };

const NONE: InUse = { fixed: 0, flexible: 0, mobile: 0 };

/**
 * Mean over the days of the year, until the day of the evaluation.
 *
 * @param area  only cameras in this area; all cameras when left out
 * @returns     undefined when the year lies after the day of the evaluation;
 *              without placements, the cameras in the register
 */
export function cameraYears(
  dossier: Pick<Dossier, "cameras" | "placements">,
  year: number,
  asOf: CivilDate,
  area?: string,
): CameraYears | undefined {
  const cameras = valueOr(dossier.cameras, []);
  const placements = valueOr(dossier.placements, []);
  const areaOf = new Map(cameras.map((camera) => [camera.id, camera.area]));
  if (placements.length === 0) {
    const here = cameras.filter((camera) => area === undefined || camera.area === area);
    const count = (kind: keyof InUse): number => here.filter((camera) => camera.kind === kind).length;
    return {
      fixed: count("fixed"),
      flexible: count("flexible"),
      mobile: count("mobile"),
      total: here.length,
    };
  }
  const here = (placement: Placement): boolean =>
    area === undefined || (placement.area ?? areaOf.get(placement.camera)) === area;
  const first = dayOf(civilDate(year, 1, 1));
  const last = Math.min(dayOf(civilDate(year, 12, 31)), dayOf(asOf));
  return last < first ? undefined : meanOver(stockOverTime(placements, cameras, here), first, last);
}

/** The level changes on few days: each level is weighed by the days that it holds. */
function meanOver(stock: StockOverTime, first: number, last: number): CameraYears {
  const edges = [first, ...stock.changes.map(dayOf).filter((day) => day > first && day <= last), last + 1];
  const days = last - first + 1;
  let mean = NONE;
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const level = stock.on(civilDateOf(edges[i]));
    const weight = (edges[i + 1] - edges[i]) / days;
    mean = {
      fixed: mean.fixed + weight * level.fixed,
      flexible: mean.flexible + weight * level.flexible,
      mobile: mean.mobile + weight * level.mobile,
    };
  }
  return { ...mean, total: mean.fixed + mean.flexible + mean.mobile };
}
