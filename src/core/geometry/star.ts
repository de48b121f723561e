/** Questions about a visible region: its size, what lies in it, the part within an angle or a distance. */

import { directionKey, eastOf, northOf } from "./direction.ts";
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

/**
 * The part between two directions, counter-clockwise from one to the other.
 *
 * @param first, last  direction keys, 0 to 4; equal ones hold nothing
 */
export function starBetween(star: Star, first: number, last: number): Star {
  const [from, to, ends, wall]: [number[], number[], number[], number[]] = [[], [], [], []];
  const runs =
    first <= last
      ? [[first, last]]
      : [
          [0, last],
          [first, 4],
        ];
  for (const [low, high] of runs) {
    for (let i = 0; i < star.wall.length; i += 1) {
      const [start, end] = [Math.max(low, star.from[i]), Math.min(high, star.to[i])];
      if (start >= end) continue;
      from.push(start);
      to.push(end);
      ends.push(...endAt(star, i, start), ...endAt(star, i, end));
      wall.push(star.wall[i]);
    }
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
 * The outline between two distances as one ring, arcs as chords that stray at
 * most 5 cm; undefined where nothing is left.
 *
 * @returns  x0, y0, x1, y1, ... in the coordinates of the footprints, counter-clockwise
 */
export function starRing(star: Star, near = 0, far: number = star.range): Float64Array | undefined {
  const outer: number[] = [];
  const add = (x: number, y: number): void => {
    const distance = Math.sqrt(x * x + y * y);
    const scale = distance > far ? far / distance : 1;
    outer.push(x * scale, y * scale);
  };
  const limit = Math.min(far, star.range);
  const step = 2 * Math.acos(Math.max(0, 1 - 0.05 / limit));
  const first = firstPiece(star);
  for (let k = 0; k < star.wall.length; k += 1) {
    const i = (first + k) % star.wall.length;
    const [x1, y1, x2, y2] = endsOf(star, i);
    add(x1, y1);
    const angle = angleBetween(x1, y1, x2, y2);
    const chords = Math.ceil(angle / step);
    for (let chord = 1; chord < chords; chord += 1) {
      const along = chord / chords;
      // By key, so that a wall's piece stays on its wall.
      add(...endAt(star, i, star.from[i] + along * (star.to[i] - star.from[i])));
    }
    add(x2, y2);
  }
  if (outer.length === 0) return undefined;
  const isWhole = isClosed(star);
  const ring = near > 0 ? withInner(outer, near, isWhole) : isWhole ? outer : [0, 0, ...outer];
  return Float64Array.from(ring, (value, i) => value + (i % 2 === 0 ? star.x : star.y));
}

/** The piece after the gap of a star that was cut by an angle; 0 where the star is whole or the gap lies in the east. */
function firstPiece({ from, to }: Star): number {
  for (let i = 1; i < from.length; i += 1) if (from[i] !== to[i - 1]) return i;
  return 0;
}

const isClosed = (star: Star): boolean =>
  star.from[0] === 0 && star.to[star.to.length - 1] === 4 && firstPiece(star) === 0;

/** Back along the near circle: a place nearer than that leaves a seam of no width. */
function withInner(outer: readonly number[], near: number, isWhole: boolean): readonly number[] {
  const points = [...outer];
  if (isWhole) points.push(outer[0], outer[1]);
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
