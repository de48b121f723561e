/** How many cameras were in use on a day, from their placements; never from the register's present state. */

import type { Camera } from "../dossier/cameras.ts";
import type { Placement } from "../dossier/placements.ts";
import { type CivilDate, civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";

export type InUse = { readonly fixed: number; readonly flexible: number; readonly mobile: number };

export const totalInUse = (use: InUse): number => use.fixed + use.flexible + use.mobile;

export type StockOverTime = {
  /** Cameras in use on a day, that day included. */
  readonly on: (day: CivilDate) => InUse;
  /** First and last day on which anything changed; undefined without placements. */
  readonly first: CivilDate | undefined;
  readonly last: CivilDate | undefined;
  /** Days on which the number changes, in order. */
  readonly changes: readonly CivilDate[];
};

type Kind = keyof InUse;

/**
 * A camera counts once per day, however many placements cover it. A placement
 * counts from its first day to its last, both included; without a last day the
 * camera still hangs.
 */
export function stockOverTime(
  placements: readonly Placement[],
  cameras: readonly Camera[],
  keep: (placement: Placement) => boolean = () => true,
): StockOverTime {
  const kindOf = new Map(cameras.map((camera) => [camera.id, camera.kind]));
  const events: { readonly day: CivilDate; readonly kind: Kind; readonly change: 1 | -1 }[] = [];
  for (const spans of byCamera(placements.filter(keep))) {
    const kind = kindOf.get(spans.camera) ?? "fixed";
    for (const { from, to } of merged(spans.stays)) {
      events.push({ day: from, kind, change: 1 });
      if (to !== undefined) events.push({ day: dayAfter(to), kind, change: -1 });
    }
  }
  events.sort((a, b) => compareText(a.day, b.day));
  const days: CivilDate[] = [];
  const levels: InUse[] = [];
  let level: InUse = { fixed: 0, flexible: 0, mobile: 0 };
  for (const event of events) {
    level = { ...level, [event.kind]: level[event.kind] + event.change };
    if (days[days.length - 1] === event.day) levels[levels.length - 1] = level;
    else {
      days.push(event.day);
      levels.push(level);
    }
  }
  return {
    on: (day) => {
      const at = lastNotAfter(days, day);
      return at < 0 ? { fixed: 0, flexible: 0, mobile: 0 } : levels[at];
    },
    first: days[0],
    last: days[days.length - 1],
    changes: days,
  };
}

type Stay = { readonly from: CivilDate; readonly to: CivilDate | undefined };

function byCamera(placements: readonly Placement[]): readonly { camera: string; stays: Stay[] }[] {
  const groups = new Map<string, Stay[]>();
  for (const { camera, from, to } of placements) {
    const stays = groups.get(camera);
    if (stays === undefined) groups.set(camera, [{ from, to }]);
    else stays.push({ from, to });
  }
  return [...groups].map(([camera, stays]) => ({ camera, stays }));
}

/** Overlapping or adjoining stays of one camera as one. */
function merged(stays: readonly Stay[]): readonly Stay[] {
  const sorted = [...stays].sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: Stay[] = [];
  for (const stay of sorted) {
    const last = result[result.length - 1];
    if (last !== undefined && (last.to === undefined || stay.from <= dayAfter(last.to))) {
      const to = last.to === undefined || stay.to === undefined ? undefined : later(last.to, stay.to);
      result[result.length - 1] = { from: last.from, to };
    } else result.push(stay);
  }
  return result;
}

const later = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a);

const dayAfter = (day: CivilDate): CivilDate => civilDateOf(dayOf(day) + 1);

function lastNotAfter(days: readonly CivilDate[], day: CivilDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle] <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
