/**
 * How far does a lens give so many picture elements per metre?
 *
 * Planar pinhole formula: distance = N / (2 D tan(fov / 2)) for N picture
 * elements across, D per metre and horizontal field of view fov; or
 * f N / (s D) for focal length f and sensor width s. Distances are along the
 * line of sight, in metres; no lens distortion, and in the middle of the picture.
 */

import { error, fail, type Result, succeed } from "../foundation/result.ts";

export type Lens =
  | { readonly pixels: number; readonly fieldOfViewDegrees: number }
  | { readonly pixels: number; readonly focalMillimetres: number; readonly sensorMillimetres: number };

/**
 * Picture elements times metres per metre of width: divide by a density for
 * the distance, by a distance for the density.
 *
 * Fails with lens.field-of-view unless it lies between 0 and 180 degrees
 * exclusive, and with lens.not-positive.
 */
export function lensReach(lens: Lens): Result<number> {
  if ("fieldOfViewDegrees" in lens) {
    const { pixels, fieldOfViewDegrees } = lens;
    if (!(fieldOfViewDegrees > 0 && fieldOfViewDegrees < 180)) {
      return fail(error("lens.field-of-view", { found: String(fieldOfViewDegrees) }));
    }
    if (!(pixels > 0)) return fail(error("lens.not-positive", { found: String(pixels) }));
    return succeed(pixels / (2 * Math.tan((fieldOfViewDegrees * Math.PI) / 360)));
  }
  const { pixels, focalMillimetres, sensorMillimetres } = lens;
  const wrong = [pixels, focalMillimetres, sensorMillimetres].find((value) => !(value > 0));
  if (wrong !== undefined) return fail(error("lens.not-positive", { found: String(wrong) }));
  return succeed((focalMillimetres * pixels) / sensorMillimetres);
}

/**
 * Distance over the ground for a distance along the line of sight, from a
 * mount to a target, both in metres above the street; 0 when the target is
 * farther below than the distance reaches.
 */
export function groundDistance(sightMetres: number, mountMetres: number, targetMetres: number): number {
  const drop = mountMetres - targetMetres;
  return Math.sqrt(Math.max(0, sightMetres ** 2 - drop ** 2));
}

/**
 * Distance over the ground within which nothing at target height is in the
 * picture: (mount - target) / tan(tilt + vertical field of view / 2).
 *
 * @param tiltDegrees  angle of the middle of the picture below the horizon
 * @returns            metres; 0 when the picture reaches straight down, Infinity when it lies above the target
 */
export function blindRadius(
  mountMetres: number,
  targetMetres: number,
  tiltDegrees: number,
  verticalDegrees: number,
): number {
  const lowest = tiltDegrees + verticalDegrees / 2;
  const drop = mountMetres - targetMetres;
  if (drop <= 0 || lowest >= 90) return 0;
  return lowest <= 0 ? Infinity : drop / Math.tan((lowest * Math.PI) / 180);
}

/** Where the upper edge of the picture meets target height; Infinity when it points to the horizon or above. */
export function farRadius(
  mountMetres: number,
  targetMetres: number,
  tiltDegrees: number,
  verticalDegrees: number,
): number {
  const highest = tiltDegrees - verticalDegrees / 2;
  const drop = mountMetres - targetMetres;
  if (highest <= 0 || drop <= 0) return Infinity;
  return highest >= 90 ? 0 : drop / Math.tan((highest * Math.PI) / 180);
}
