/**
 * A register that was published again and again, without dates: what came,
 * what went and what moved between one version and the next.
 *
 * Cameras are matched by their code. When under half of the codes return but
 * at least half of the places do, the register was renumbered and cameras are
 * matched by place. A date is the day of the version in which something was
 * first seen, so the real day lies at or before it.
 */

import type { CivilDate } from "../foundation/civil-date.ts";
import { civilDateOf, dayOf } from "../foundation/civil-date.ts";
import { compareText } from "../foundation/compare-text.ts";
import { note, type Problem, warning } from "../foundation/result.ts";
import type { Camera } from "./cameras.ts";
import type { Placement } from "./placements.ts";

export type RegisterVersion = {
  readonly date: CivilDate;
  readonly file: string;
  readonly cameras: readonly Camera[];
};

export type MergedRegister = {
  readonly cameras: readonly Camera[];
  readonly placements: readonly Placement[];
  /** Files of versions that say the same as the one before. */
  readonly identical: readonly string[];
  readonly problems: readonly Problem[];
};

/** Two records this near are the same place; a camera that is found further away has moved. */
const SAME_PLACE_METRES = 5;

type Stay = { first: CivilDate; to?: CivilDate; seen: Camera };
type Track = { stays: Stay[] };

export function mergeVersions(versions: readonly RegisterVersion[]): MergedRegister {
  const ordered = [...versions].sort((a, b) => compareText(a.date, b.date));
  const tracks: Track[] = [];
  const problems: Problem[] = [];
  const identical: string[] = [];
  // The tracks that the latest version holds, by its camera code; and those that ended, for a return.
  let present = new Map<string, Track>();
  const gone = new Map<string, Track>();
  let previous: RegisterVersion | undefined;
  for (const version of ordered) {
    const last = previous;
    if (last !== undefined && sameContent(last.cameras, version.cameras)) {
      identical.push(version.file);
      problems.push(
        note("register.identical-version", { where: { file: version.file }, values: { earlier: last.file } }),
      );
      continue;
    }
    const match =
      last === undefined ? new Map<Camera, Camera>() : matchVersions(last.cameras, version.cameras);
    const next = new Map<string, Track>();
    const dayBefore = civilDateOf(dayOf(version.date) - 1);
    const renumbered = last !== undefined && isRenumbered(last.cameras, version.cameras);
    for (const camera of version.cameras) {
      const before = match.get(camera);
      let track = before === undefined ? undefined : present.get(before.id);
      if (track === undefined && !renumbered) track = gone.get(camera.id);
      if (track === undefined) {
        track = { stays: [] };
        tracks.push(track);
      }
      const stay = track.stays.at(-1);
      if (stay === undefined || stay.to !== undefined)
        track.stays.push({ first: version.date, seen: camera });
      else if (isSamePlace(stay.seen, camera)) stay.seen = camera;
      else {
        stay.to = dayBefore;
        track.stays.push({ first: version.date, seen: camera });
      }
      gone.delete(camera.id);
      next.set(camera.id, track);
    }
    const kept = new Set(next.values());
    for (const [id, track] of present) {
      if (kept.has(track)) continue;
      const stay = track.stays.at(-1);
      if (stay !== undefined) stay.to = dayBefore;
      gone.set(id, track);
    }
    if (renumbered && last !== undefined) {
      const values = {
        date: version.date,
        kept: match.size,
        added: version.cameras.length - match.size,
        gone: last.cameras.length - match.size,
      };
      problems.push(warning("register.renumbered", { where: { file: version.file }, values }));
      // Codes of the old numbering say nothing about codes of the new.
      gone.clear();
    }
    present = next;
    previous = version;
  }
  const first = ordered[0];
  if (first !== undefined) {
    const values = { versions: ordered.length, first: first.date, last: ordered[ordered.length - 1].date };
    problems.push(note("register.dates-are-bounds", { values }));
  }
  return { ...cameraAndPlacementRows(tracks, present), identical, problems };
}

/** Every camera under its latest code; a camera that is gone gives way when its code was given out again. */
function cameraAndPlacementRows(tracks: readonly Track[], present: ReadonlyMap<string, Track>) {
  const cameras: Camera[] = [];
  const placements: Placement[] = [];
  const used = new Set(present.keys());
  const living = new Set(present.values());
  for (const track of tracks) {
    const latest = track.stays[track.stays.length - 1];
    const { first } = track.stays[0];
    let id = latest.seen.id;
    if (!living.has(track)) {
      while (used.has(id)) id = `${id} (${first})`;
      used.add(id);
    }
    const { from: _from, to: _to, ...camera } = latest.seen;
    cameras.push({ ...camera, id, from: first, ...(latest.to === undefined ? {} : { to: latest.to }) });
    for (const { first: from, to, seen } of track.stays) {
      placements.push({
        camera: id,
        from,
        ...(to === undefined ? {} : { to }),
        ...(seen.area === undefined ? {} : { area: seen.area }),
        ...(seen.x === undefined || seen.y === undefined ? {} : { x: seen.x, y: seen.y }),
        origin: seen.origin,
      });
    }
  }
  return { cameras, placements };
}

const key = (camera: Camera): string => [camera.id, camera.x?.toFixed(1), camera.y?.toFixed(1)].join("|");

function sameContent(a: readonly Camera[], b: readonly Camera[]): boolean {
  const keys = new Set(a.map(key));
  return a.length === b.length && b.every((camera) => keys.has(key(camera)));
}

const distance = (a: Camera, b: Camera): number =>
  a.x === undefined || a.y === undefined || b.x === undefined || b.y === undefined
    ? Number.POSITIVE_INFINITY
    : Math.hypot(a.x - b.x, a.y - b.y);

/** Without coordinates a camera counts as staying where it is. */
const isSamePlace = (a: Camera, b: Camera): boolean => {
  const metres = distance(a, b);
  return metres === Number.POSITIVE_INFINITY || metres <= SAME_PLACE_METRES;
};

/** The earlier record of each later one. */
function matchVersions(before: readonly Camera[], after: readonly Camera[]): Map<Camera, Camera> {
  return isRenumbered(before, after) ? matchByPlace(before, after) : matchById(before, after);
}

function isRenumbered(before: readonly Camera[], after: readonly Camera[]): boolean {
  const smaller = Math.min(before.length, after.length);
  if (matchById(before, after).size >= smaller / 2) return false;
  return matchByPlace(before, after).size >= smaller / 2;
}

function matchById(before: readonly Camera[], after: readonly Camera[]): Map<Camera, Camera> {
  const byId = new Map(before.map((camera) => [camera.id, camera]));
  const match = new Map<Camera, Camera>();
  for (const camera of after) {
    const earlier = byId.get(camera.id);
    if (earlier !== undefined) match.set(camera, earlier);
  }
  return match;
}

/** Nearest pairs first; of equally near ones the same name, then the order of the files. */
function matchByPlace(before: readonly Camera[], after: readonly Camera[]): Map<Camera, Camera> {
  const pairs: {
    readonly a: number;
    readonly b: number;
    readonly metres: number;
    readonly named: boolean;
  }[] = [];
  after.forEach((later, a) => {
    before.forEach((earlier, b) => {
      const metres = distance(later, earlier);
      if (metres <= SAME_PLACE_METRES) pairs.push({ a, b, metres, named: later.name === earlier.name });
    });
  });
  pairs.sort((p, q) => p.metres - q.metres || Number(q.named) - Number(p.named) || p.a - q.a || p.b - q.b);
  const match = new Map<Camera, Camera>();
  const taken = new Set<number>();
  for (const { a, b } of pairs) {
    if (match.has(after[a]) || taken.has(b)) continue;
    match.set(after[a], before[b]);
    taken.add(b);
  }
  return match;
}
