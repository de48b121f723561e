/** Where an observer really stands when the register puts it on a wall, or inside a building. */

import { error, fail, type Result, succeed } from "../foundation/result.ts";
import { insideSolid, type WallScene } from "./wall-scene.ts";

/** A camera on a facade hangs this far in front of it. */
const IN_FRONT_METRES = 0.05;
/** Nearer than this is on the wall. */
const ON_WALL_METRES = 0.001;

/**
 * The place in metres from the origin of the scene: as given when it is in the
 * open; 5 cm in front of the wall when it is on it or at most 5 cm behind it.
 * Fails with visibility.inside-solid otherwise.
 */
export function placeObserver(
  scene: WallScene,
  x: number,
  y: number,
): Result<{ readonly x: number; readonly y: number }> {
  const [px, py] = [x - scene.originX, y - scene.originY];
  const wall = nearestWall(scene, px, py);
  const isInside = insideSolid(scene, px, py);
  if (!isInside && (wall === undefined || wall.distance > ON_WALL_METRES)) return succeed({ x: px, y: py });
  const moved = wall === undefined ? undefined : inFront(scene, wall.wall, px, py);
  if (moved === undefined || insideSolid(scene, moved.x, moved.y)) {
    return fail(error("visibility.inside-solid", { values: { x: Math.round(x), y: Math.round(y) } }));
  }
  return succeed(moved);
}

/** The nearest wall within 5 cm. */
function nearestWall(
  { grid, ax, ay, bx, by }: WallScene,
  x: number,
  y: number,
): { readonly wall: number; readonly distance: number } | undefined {
  const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, Math.floor(value)));
  const cell = grid.cellMetres;
  const c0 = clamp((x - IN_FRONT_METRES - grid.minX) / cell, grid.columns - 1);
  const c1 = clamp((x + IN_FRONT_METRES - grid.minX) / cell, grid.columns - 1);
  const r0 = clamp((y - IN_FRONT_METRES - grid.minY) / cell, grid.rows - 1);
  const r1 = clamp((y + IN_FRONT_METRES - grid.minY) / cell, grid.rows - 1);
  let [wall, best] = [-1, IN_FRONT_METRES ** 2];
  for (let row = r0; row <= r1; row += 1) {
    for (let column = c0; column <= c1; column += 1) {
      const at = row * grid.columns + column;
      for (let k = grid.wallStart[at]; k < grid.wallStart[at + 1]; k += 1) {
        const i = grid.walls[k];
        const [ex, ey] = [bx[i] - ax[i], by[i] - ay[i]];
        const along = ((x - ax[i]) * ex + (y - ay[i]) * ey) / (ex * ex + ey * ey);
        const t = Math.max(0, Math.min(1, along));
        const [dx, dy] = [x - ax[i] - t * ex, y - ay[i] - t * ey];
        if (dx * dx + dy * dy <= best) [wall, best] = [i, dx * dx + dy * dy];
      }
    }
  }
  return wall < 0 ? undefined : { wall, distance: Math.sqrt(best) };
}

function inFront({ ax, ay, bx, by }: WallScene, i: number, x: number, y: number) {
  const [ex, ey] = [bx[i] - ax[i], by[i] - ay[i]];
  const squared = ex * ex + ey * ey;
  const t = Math.max(0, Math.min(1, ((x - ax[i]) * ex + (y - ay[i]) * ey) / squared));
  const length = Math.sqrt(squared);
  // The solid lies left of the wall, the street right of it.
  return {
    x: ax[i] + t * ex + (ey / length) * IN_FRONT_METRES,
    y: ay[i] + t * ey - (ex / length) * IN_FRONT_METRES,
  };
}
