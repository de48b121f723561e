/**
 * What does a building that is lower than the observer hide?
 *
 * With the eye at height H, the roof at height z < H and the target at height
 * h < z, a point of the outline at distance d hides the targets from d to
 * d (H - h) / (H - z) behind it. For a flat roof the hidden ground is the
 * footprint, its image at that scale from the observer, and all between them.
 */

import type { Polygons } from "../foundation/polygons.ts";
import { type Region, unionOf } from "./region.ts";

export type Eye = {
  readonly x: number;
  readonly y: number;
  readonly heightMetres: number;
  /** Height of what is to be seen. */
  readonly targetMetres: number;
};

/**
 * @param footprint   outline with holes, in metres
 * @param roofMetres  height of the flat roof above the street, below the eye
 * @param range       nothing beyond it matters
 */
export function roofShadow(eye: Eye, footprint: Polygons, roofMetres: number, range: number): Region {
  const drop = eye.heightMetres - roofMetres;
  const scale = (eye.heightMetres - eye.targetMetres) / drop;
  if (scale <= 1) return unionOf(footprint);
  const parts: Float64Array[][] = [];
  for (const rings of footprint) {
    parts.push([...rings]);
    const outline = rings[0];
    for (let i = 0; i < outline.length; i += 2) {
      const j = i + 2 === outline.length ? 0 : i + 2;
      const [ax, ay, bx, by] = [
        outline[i] - eye.x,
        outline[i + 1] - eye.y,
        outline[j] - eye.x,
        outline[j + 1] - eye.y,
      ];
      if (ax * by === ay * bx) continue;
      // Stretched no further than the range, which keeps coordinates small when the roof is just below the eye.
      const nearest = Math.max(1e-3, nearestTo(ax, ay, bx, by));
      const far = Math.min(scale, Math.max(1, (2 * range) / nearest));
      parts.push([
        Float64Array.of(
          eye.x + ax,
          eye.y + ay,
          eye.x + bx,
          eye.y + by,
          eye.x + far * bx,
          eye.y + far * by,
          eye.x + far * ax,
          eye.y + far * ay,
        ),
      ]);
    }
  }
  return unionOf(parts);
}

function nearestTo(ax: number, ay: number, bx: number, by: number): number {
  const [ex, ey] = [bx - ax, by - ay];
  const t = Math.max(0, Math.min(1, -(ax * ex + ay * ey) / (ex * ex + ey * ey)));
  return Math.hypot(ax + t * ex, ay + t * ey);
}
