/** Days that cameras hung, per camera and area, from the placements: the denominator of everything per camera. */

import type { Dossier } from "../../dossier/dossier.ts";
import { type CivilDate, dayOf } from "../../foundation/civil-date.ts";
import { valueOr } from "../../foundation/result.ts";

type Stay = { readonly area: string | undefined; readonly from: number; readonly to: number };

export type CameraDays = {
  /** Cameras with a placement, or those of the register when there are no placements. */
  readonly cameras: readonly string[];
  /** Area in which a camera hung on a day; that of the register without placements. */
  readonly areaOn: (camera: string, day: number) => string | undefined;
  /** Days that one camera hung between two days, both included; in one area when one is named. */
  readonly of: (camera: string, from: number, to: number, area?: string) => number;
  /** The same over all cameras. */
  readonly total: (from: number, to: number, area?: string) => number;
  readonly known: boolean;
};

export function cameraDays(dossier: Dossier, asOf: CivilDate): CameraDays {
  const placements = valueOr(dossier.placements, []);
  const registered = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.area]));
  const last = dayOf(asOf);
  const stays = new Map<string, Stay[]>();
  for (const { camera, area, from, to } of placements) {
    const stay = {
      area: area ?? registered.get(camera),
      from: dayOf(from),
      to: Math.min(last, to === undefined ? last : dayOf(to)),
    };
    const list = stays.get(camera);
    if (list === undefined) stays.set(camera, [stay]);
    else list.push(stay);
  }
  // A list without dates: its cameras hang as it says, on every day.
  if (placements.length === 0)
    for (const [camera, area] of registered)
      stays.set(camera, [{ area, from: Number.MIN_SAFE_INTEGER, to: last }]);
  const of = (camera: string, from: number, to: number, area?: string): number =>
    daysCovered(
      (stays.get(camera) ?? []).filter((stay) => area === undefined || stay.area === area),
      from,
      to,
    );
  const cameras = [...stays.keys()];
  return {
    cameras,
    known: cameras.length > 0,
    areaOn: (camera, day) => {
      const own = stays.get(camera);
      if (own === undefined) return registered.get(camera);
      return (
        own.find((stay) => stay.from <= day && day <= stay.to) ?? (own.length === 1 ? own[0] : undefined)
      )?.area;
    },
    of,
    total: (from, to, area) => cameras.reduce((sum, camera) => sum + of(camera, from, to, area), 0),
  };
}

/** Days of a span that at least one stay covers. */
function daysCovered(stays: readonly Stay[], from: number, to: number): number {
  let [covered, until] = [0, from - 1];
  for (const stay of [...stays].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(stay.from, until + 1);
    const end = Math.min(stay.to, to);
    if (end < begin) continue;
    covered += end - begin + 1;
    until = end;
  }
  return covered;
}
