/**
 * What can be seen from a place among solids, up to a range?
 *
 * Every wall that faces the place is cut off at the range; the directions of
 * all ends divide the circle; in each part the nearest wall is the upper
 * envelope of 1 / distance, which is linear along a part. Walls of overlapping
 * footprints may cross: the envelope then changes walls within a part. The
 * answer is exact up to rounding: triangles in front of walls, and sectors of
 * the circle where no wall stands.
 *
 * Source of the problem's name and of its other solutions: Bungiu et al. 2014,
 * arXiv:1403.3905 (triangular expansion).
 */

import { orient2d } from "robust-predicates";
import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { directionKey, eastOf, northOf } from "./direction.ts";
import { placeObserver } from "./observer.ts";
import type { WallScene } from "./wall-scene.ts";

/** The visible region around a place: pieces in counter-clockwise order, none over the border of a quadrant. */
export type Star = {
  /** The place, in the coordinates of the footprints. */
  readonly x: number;
  readonly y: number;
  readonly range: number;
  /** Direction keys of the two sides of each piece. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** Far ends of the two sides: x1, y1, x2, y2 from the place, in metres. */
  readonly ends: Float64Array;
  /** The wall at the far side of each piece; -1 where the range ends the view. */
  readonly wall: Int32Array;
};

/** Looks around from places in one scene, one place after the other. */
export type Viewer = (x: number, y: number, range: number) => Result<Star>;

/** Parts narrower than this hold less than a square millimetre at 1 km. */
const NARROWEST = 1e-13;
/** Two inverse distances that differ by less are one place. */
const MORE = 1 + 1e-9;

/**
 * A viewer keeps its own work space and is not for several threads.
 *
 * The viewer takes a place and a range in metres. Fails with visibility.range
 * unless 0 < range, and with visibility.inside-solid inside a footprint, more
 * than 5 cm behind its nearest wall; nearer to it, or on it, the place is moved to 5 cm in front.
 */
export function viewerOf(scene: WallScene): Viewer {
  const work = workspace(scene.ax.length);
  return (x, y, range) => {
    if (!(range > 0 && Number.isFinite(range))) {
      return fail(error("visibility.range", { found: String(range) }));
    }
    const place = placeObserver(scene, x, y);
    if (!place.ok) return place;
    gather(scene, work, place.value.x, place.value.y, range);
    divide(work);
    nearest(work);
    const star = collect(work, range);
    return succeed({
      ...star,
      x: place.value.x + scene.originX,
      y: place.value.y + scene.originY,
      range,
    });
  };
}

type Workspace = {
  stamp: Uint32Array;
  query: number;
  /** Facing walls: number, direction keys of both ends, and 1/distance = p * east + q * north. */
  count: number;
  wall: Uint32Array;
  first: Float64Array;
  last: Float64Array;
  p: Float64Array;
  q: Float64Array;
  /** First part that each wall covers and the one after the last; over the east when they run backwards. */
  begin: Int32Array;
  end: Int32Array;
  /** Directions that divide the circle, sorted, and the nearest wall in each part. */
  parts: number;
  cut: Float64Array;
  east: Float64Array;
  north: Float64Array;
  best: Int32Array;
  value: Float64Array;
  crossed: Uint8Array;
};

function workspace(walls: number): Workspace {
  return { stamp: new Uint32Array(walls), query: 0, count: 0, ...room(256) };
}

const room = (walls: number) => ({
  wall: new Uint32Array(walls),
  first: new Float64Array(walls),
  last: new Float64Array(walls),
  p: new Float64Array(walls),
  q: new Float64Array(walls),
  begin: new Int32Array(walls),
  end: new Int32Array(walls),
  parts: 0,
  cut: new Float64Array(2 * walls + 8),
  east: new Float64Array(2 * walls + 8),
  north: new Float64Array(2 * walls + 8),
  best: new Int32Array(2 * walls + 8),
  value: new Float64Array(2 * walls + 8),
  crossed: new Uint8Array(2 * walls + 8),
});

function grow(work: Workspace): void {
  const old = { wall: work.wall, first: work.first, last: work.last, p: work.p, q: work.q };
  const wider = room(work.wall.length * 2);
  for (const key of ["wall", "first", "last", "p", "q"] as const) wider[key].set(old[key]);
  Object.assign(work, wider);
}

/** The walls that face the place within the range. */
function gather(scene: WallScene, work: Workspace, x: number, y: number, range: number): void {
  const { grid, ax, ay, bx, by } = scene;
  work.count = 0;
  work.query += 1;
  const cell = grid.cellMetres;
  const c0 = Math.max(0, Math.floor((x - range - grid.minX) / cell));
  const c1 = Math.min(grid.columns - 1, Math.floor((x + range - grid.minX) / cell));
  const r0 = Math.max(0, Math.floor((y - range - grid.minY) / cell));
  const r1 = Math.min(grid.rows - 1, Math.floor((y + range - grid.minY) / cell));
  const squared = range * range;
  for (let row = r0; row <= r1; row += 1) {
    for (let column = c0; column <= c1; column += 1) {
      const at = row * grid.columns + column;
      for (let k = grid.wallStart[at]; k < grid.wallStart[at + 1]; k += 1) {
        const i = grid.walls[k];
        if (work.stamp[i] === work.query) continue;
        work.stamp[i] = work.query;
        // The solid lies left of a wall: whoever stands left of it, or in line with it, does not see it.
        if (orient2d(ax[i], ay[i], bx[i], by[i], x, y) <= 0) continue;
        addFacing(work, i, ax[i] - x, ay[i] - y, bx[i] - x, by[i] - y, squared);
      }
    }
  }
}

/** Adds the part of a wall within the range; seen from the place, it runs clockwise from a to b. */
function addFacing(
  work: Workspace,
  wall: number,
  ax: number,
  ay: number,
  bx: number,
  by: number,
  squared: number,
): void {
  const [ex, ey] = [bx - ax, by - ay];
  const cross = ax * ey - ay * ex;
  const length = ex * ex + ey * ey;
  if (cross * cross >= squared * length || cross >= 0) return;
  let [x1, y1, x2, y2] = [ax, ay, bx, by];
  const [outA, outB] = [ax * ax + ay * ay > squared, bx * bx + by * by > squared];
  if (outA || outB) {
    const middle = -(ax * ex + ay * ey) / length;
    const half = Math.sqrt(squared * length - cross * cross) / length;
    const [enter, leave] = [middle - half, middle + half];
    if (enter >= 1 || leave <= 0) return;
    if (outA) [x1, y1] = [ax + enter * ex, ay + enter * ey];
    if (outB) [x2, y2] = [ax + leave * ex, ay + leave * ey];
  }
  const [first, last] = [directionKey(x2, y2), directionKey(x1, y1)];
  if (first === last) return;
  if (work.count === work.wall.length) grow(work);
  const n = work.count;
  work.wall[n] = wall;
  work.first[n] = first;
  work.last[n] = last;
  work.p[n] = ey / cross;
  work.q[n] = -ex / cross;
  work.count = n + 1;
}

/** All directions of ends, and the borders of the quadrants, in order and once each. */
function divide(work: Workspace): void {
  const { cut, count } = work;
  for (let i = 0; i < count; i += 1) {
    cut[2 * i] = work.first[i];
    cut[2 * i + 1] = work.last[i];
  }
  for (let quadrant = 0; quadrant <= 4; quadrant += 1) cut[2 * count + quadrant] = quadrant;
  const total = 2 * count + 5;
  cut.subarray(0, total).sort();
  let kept = 1;
  for (let i = 1; i < total; i += 1) {
    if (cut[i] !== cut[kept - 1]) cut[kept++] = cut[i];
  }
  work.parts = kept - 1;
}

/** Number of a direction among the sorted ones. */
function position(cut: Float64Array, parts: number, key: number): number {
  let [low, high] = [0, parts];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cut[middle] < key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest wall in the middle of each part, and whether another one is nearer at an end of it. */
function nearest(work: Workspace): void {
  const { cut, east, north, best, value, crossed, parts, begin, end } = work;
  for (let part = 0; part < parts; part += 1) {
    best[part] = -1;
    value[part] = 0;
    crossed[part] = 0;
    const middle = (cut[part] + cut[part + 1]) / 2;
    east[part] = eastOf(middle);
    north[part] = northOf(middle);
  }
  for (let i = 0; i < work.count; i += 1) {
    begin[i] = position(cut, parts, work.first[i]);
    end[i] = position(cut, parts, work.last[i]);
    if (begin[i] < end[i]) closer(work, i, begin[i], end[i]);
    else {
      closer(work, i, begin[i], parts);
      closer(work, i, 0, end[i]);
    }
  }
  for (let part = 0; part < parts; part += 1) {
    east[part] = eastOf(cut[part]);
    north[part] = northOf(cut[part]);
  }
  east[parts] = 1;
  north[parts] = 0;
  for (let i = 0; i < work.count; i += 1) {
    if (begin[i] < end[i]) crossing(work, i, begin[i], end[i]);
    else {
      crossing(work, i, begin[i], parts);
      crossing(work, i, 0, end[i]);
    }
  }
}

/** Lets a wall take the parts in whose middle it is nearer than what stood there. */
function closer(work: Workspace, i: number, from: number, to: number): void {
  const { east, north, best, value } = work;
  const [p, q] = [work.p[i], work.q[i]];
  for (let part = from; part < to; part += 1) {
    const inverse = p * east[part] + q * north[part];
    if (inverse > value[part]) {
      value[part] = inverse;
      best[part] = i;
    }
  }
}

/** Marks the parts in which a wall is nearer than the best one at an end, by more than rounding. */
function crossing(work: Workspace, i: number, from: number, to: number): void {
  const { east, north, best, crossed, p, q } = work;
  for (let part = from; part < to; part += 1) {
    const b = best[part];
    if (b === i) continue;
    const next = part + 1;
    const here = (p[b] * east[part] + q[b] * north[part]) * MORE;
    const there = (p[b] * east[next] + q[b] * north[next]) * MORE;
    if (p[i] * east[part] + q[i] * north[part] > here || p[i] * east[next] + q[i] * north[next] > there) {
      crossed[part] = 1;
    }
  }
}

/** Pieces out of parts: neighbouring parts with the same wall become one, within a quadrant. */
function collect(work: Workspace, range: number): Pick<Star, "from" | "to" | "ends" | "wall"> {
  const bounds: number[] = [];
  const walls: number[] = [];
  let previous = -2;
  const add = (start: number, end: number, i: number): void => {
    if (i === previous && start !== Math.floor(start)) {
      bounds[bounds.length - 1] = end;
      return;
    }
    previous = i;
    bounds.push(start, end);
    walls.push(i);
  };
  for (let part = 0; part < work.parts; part += 1) {
    const [start, end] = [work.cut[part], work.cut[part + 1]];
    if (work.crossed[part] === 1 && end - start > NARROWEST) envelope(work, part, add);
    else add(start, end, work.best[part]);
  }
  const count = walls.length;
  const [from, to] = [new Float64Array(count), new Float64Array(count)];
  const ends = new Float64Array(4 * count);
  const wall = new Int32Array(count);
  for (let k = 0; k < count; k += 1) {
    from[k] = bounds[2 * k];
    to[k] = bounds[2 * k + 1];
    wall[k] = walls[k] < 0 ? -1 : work.wall[walls[k]];
    setEnd(work, walls[k], from[k], range, ends, 4 * k);
    setEnd(work, walls[k], to[k], range, ends, 4 * k + 2);
  }
  return { from, to, ends, wall };
}

/** Writes the far end of the view in a direction, on a wall or at the range. */
function setEnd(
  work: Workspace,
  i: number,
  key: number,
  range: number,
  ends: Float64Array,
  at: number,
): void {
  const [east, north] = [eastOf(key), northOf(key)];
  let scale = range / Math.sqrt(east * east + north * north);
  if (i >= 0) {
    // A wall seen almost lengthwise may round to beyond the range.
    const inverse = work.p[i] * east + work.q[i] * north;
    if (inverse * scale > 1) scale = 1 / inverse;
  }
  ends[at] = east * scale;
  ends[at + 1] = north * scale;
}

/** Walls that cross within a part: from the nearest at its start, each time to the first that comes nearer. */
function envelope(work: Workspace, part: number, add: (from: number, to: number, i: number) => void): void {
  const [start, end] = [work.cut[part], work.cut[part + 1]];
  const lines: { readonly i: number; readonly at: number; readonly slope: number }[] = [];
  for (let i = 0; i < work.count; i += 1) {
    const [first, last] = [work.begin[i], work.end[i]];
    const covers = first < last ? part >= first && part < last : part >= first || part < last;
    if (!covers) continue;
    const at = work.p[i] * eastOf(start) + work.q[i] * northOf(start);
    lines.push({ i, at, slope: work.p[i] * eastOf(end) + work.q[i] * northOf(end) - at });
  }
  let now = 0;
  let current = lines.reduce((a, b) => (b.at > a.at || (b.at === a.at && b.slope > a.slope) ? b : a));
  for (;;) {
    let [next, when] = [current, 1];
    for (const line of lines) {
      if (line.slope <= current.slope) continue;
      const meet = (current.at - line.at) / (line.slope - current.slope);
      if (meet >= now && (meet < when || (meet === when && line.slope > next.slope)))
        [next, when] = [line, meet];
    }
    const [left, right] = [start + now * (end - start), start + when * (end - start)];
    if (right > left) add(left, right, current.i);
    if (next === current || when >= 1) return;
    [current, now] = [next, when];
  }
}
