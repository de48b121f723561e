/** Questions about a visible region: its size, what lies in it, the part within an angle or a distance. */

import { bearingKey, directionKey, eastOf, northOf } from "./direction.ts";
import type { Star } from "./visibility.ts";

/**
 * Visible area in square metres, as far as `radius` (the range when absent).
 *
 * Exact: each piece is a triangle or a sector, cut by the circle.
 */
export function starArea(star: Star, radius: number = star.range): number {
  let area = 0;
  for (let i = 0; i < star.wall.length; i += 1) {
    const [x1, y1, x2, y2] = endsOf(star, i);
    area +=
      star.wall[i] < 0
        ? sector(x1, y1, x2, y2, Math.min(radius, star.range))
        : cutTriangle(x1, y1, x2, y2, radius);
  }
  return area;
}

/** Is a place in view? Its sides and walls count as in view. */
export function starHolds(star: Star, x: number, y: number): boolean {
  const [dx, dy] = [x - star.x, y - star.y];
  if (dx === 0 && dy === 0) return star.wall.length > 0;
  const key = directionKey(dx, dy);
  const i = pieceAt(star, key);
  if (i < 0) return false;
  if (star.wall[i] < 0) return dx * dx + dy * dy <= star.range * star.range;
  const [x1, y1, x2, y2] = endsOf(star, i);
  return (x2 - x1) * (dy - y1) - (y2 - y1) * (dx - x1) >= 0;
}

/** The piece that holds a direction; -1 when none does, in a star that was cut by an angle. */
function pieceAt({ from, to }: Star, key: number): number {
  let [low, high] = [0, from.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (from[middle] <= key) low = middle + 1;
    else high = middle;
  }
  return low > 0 && key <= to[low - 1] ? low - 1 : -1;
}

/** An angle from one direction key to another, counter-clockwise. */
export type Sector = readonly [first: number, last: number];

/** Compass bearing of the middle and width in degrees as a sector; undefined for all directions. */
export function sectorOf(azimuthDegrees: number, widthDegrees: number): Sector | undefined {
  if (widthDegrees >= 360) return undefined;
  return [bearingKey(azimuthDegrees + widthDegrees / 2), bearingKey(azimuthDegrees - widthDegrees / 2)];
}

/** The part within any of some sectors; where they overlap it counts once. */
export function starWithin(star: Star, sectors: readonly Sector[]): Star {
  const runs = sectors
    .flatMap(([first, last]) =>
      first <= last
        ? [[first, last]]
        : [
            [0, last],
            [first, 4],
          ],
    )
    .sort((a, b) => a[0] - b[0]);
  const [from, to, ends, wall]: [number[], number[], number[], number[]] = [[], [], [], []];
  let done = 0;
  for (const [begin, high] of runs) {
    const low = Math.max(begin, done);
    for (let i = 0; i < star.wall.length; i += 1) {
      const [start, end] = [Math.max(low, star.from[i]), Math.min(high, star.to[i])];
      if (start >= end) continue;
      from.push(start);
      to.push(end);
      ends.push(...endAt(star, i, start), ...endAt(star, i, end));
      wall.push(star.wall[i]);
    }
    done = Math.max(done, high);
  }
  return {
    ...star,
    from: Float64Array.from(from),
    to: Float64Array.from(to),
    ends: Float64Array.from(ends),
    wall: Int32Array.from(wall),
  };
}

/** The far end of a piece in a direction within it. */
function endAt(star: Star, i: number, key: number): readonly [number, number] {
  const [x1, y1, x2, y2] = endsOf(star, i);
  if (key === star.from[i]) return [x1, y1];
  if (key === star.to[i]) return [x2, y2];
  const [east, north] = [eastOf(key), northOf(key)];
  const scale =
    star.wall[i] < 0
      ? star.range / Math.sqrt(east * east + north * north)
      : (x1 * y2 - y1 * x2) / (east * (y2 - y1) - north * (x2 - x1));
  return [east * scale, north * scale];
}

/**
 * The outline between two distances, arcs as chords that stray at most 5 cm:
 * one ring per run of neighbouring directions.
 *
 * @returns  rings x0, y0, x1, y1, ... in the coordinates of the footprints, counter-clockwise; a ring around a near
 *           circle that is left out meets itself in a seam of no width
 */
export function starOutline(star: Star, near = 0): readonly Float64Array[] {
  return runsOf(star).map(({ pieces, isWhole }) => {
    const outer = farSide(star, pieces, near);
    const ring = near > 0 ? withInner(outer, near, isWhole) : isWhole ? outer : [0, 0, ...outer];
    return Float64Array.from(ring, (value, i) => value + (i % 2 === 0 ? star.x : star.y));
  });
}

/** Pieces whose sides follow one another; a run over the east begins in the fourth quadrant. */
function runsOf(star: Star): { pieces: number[]; isWhole: boolean }[] {
  const { from, to } = star;
  const runs: { pieces: number[]; isWhole: boolean }[] = [];
  for (let i = 0; i < from.length; i += 1) {
    if (i > 0 && from[i] === to[i - 1]) runs[runs.length - 1].pieces.push(i);
    else runs.push({ pieces: [i], isWhole: false });
  }
  if (runs.length === 0 || from[0] !== 0 || to[to.length - 1] !== 4) return runs;
  const last = runs[runs.length - 1];
  if (runs.length === 1) last.isWhole = true;
  else last.pieces.push(...(runs.shift()?.pieces ?? []));
  return runs;
}

/** Points along walls too when there is a near circle: they become its arc. */
function farSide(star: Star, pieces: readonly number[], near: number): number[] {
  const outer: number[] = [];
  const step = 2 * Math.acos(Math.max(0, 1 - 0.05 / star.range));
  for (const i of pieces) {
    const [x1, y1, x2, y2] = endsOf(star, i);
    outer.push(x1, y1);
    const chords = star.wall[i] < 0 || near > 0 ? Math.ceil(angleBetween(x1, y1, x2, y2) / step) : 1;
    for (let chord = 1; chord < chords; chord += 1) {
      outer.push(...endAt(star, i, star.from[i] + (chord / chords) * (star.to[i] - star.from[i])));
    }
    outer.push(x2, y2);
  }
  return outer;
}

/** Back along the near circle. */
function withInner(outer: readonly number[], near: number, isWhole: boolean): readonly number[] {
  const points = isWhole ? [...outer, outer[0], outer[1]] : outer;
  const ring = [...points];
  for (let i = points.length - 2; i >= 0; i -= 2) {
    const distance = Math.hypot(points[i], points[i + 1]);
    const scale = distance === 0 ? 0 : Math.min(1, near / distance);
    ring.push(points[i] * scale, points[i + 1] * scale);
  }
  return ring;
}

/** Far ends of the two sides of a piece, from the place. */
const endsOf = ({ ends }: Star, i: number): readonly [number, number, number, number] => [
  ends[4 * i],
  ends[4 * i + 1],
  ends[4 * i + 2],
  ends[4 * i + 3],
];

const angleBetween = (x1: number, y1: number, x2: number, y2: number): number =>
  Math.atan2(x1 * y2 - y1 * x2, x1 * x2 + y1 * y2);

const sector = (x1: number, y1: number, x2: number, y2: number, radius: number): number =>
  (radius * radius * angleBetween(x1, y1, x2, y2)) / 2;

/** Area of the triangle from the centre to a segment, within a circle around the centre. */
function cutTriangle(x1: number, y1: number, x2: number, y2: number, radius: number): number {
  const squared = radius * radius;
  const [ex, ey] = [x2 - x1, y2 - y1];
  const length = ex * ex + ey * ey;
  const cross = x1 * y2 - y1 * x2;
  if (x1 * x1 + y1 * y1 <= squared && x2 * x2 + y2 * y2 <= squared) return cross / 2;
  const discriminant = squared * length - cross * cross;
  if (discriminant <= 0) return sector(x1, y1, x2, y2, radius);
  const middle = -(x1 * ex + y1 * ey) / length;
  const half = Math.sqrt(discriminant) / length;
  const enter = Math.max(0, Math.min(1, middle - half));
  const leave = Math.max(0, Math.min(1, middle + half));
  const at = (t: number): readonly [number, number] => [x1 + t * ex, y1 + t * ey];
  const [[ax, ay], [bx, by]] = [at(enter), at(leave)];
  return (
    (enter > 0 ? sector(x1, y1, ax, ay, radius) : 0) +
    (ax * by - ay * bx) / 2 +
    (leave < 1 ? sector(bx, by, x2, y2, radius) : 0)
  );
}
