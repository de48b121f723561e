/** Where each camera hangs on a day, and which way it looks, as far as the registers tell. */

import type { Camera } from "../dossier/cameras.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { error, type Known, known, notMeasured, refused, valueOr, warning } from "../foundation/result.ts";
import { type Sector, sectorOf } from "../geometry/star.ts";

export type Look = {
  /** Absent for all directions at once. */
  readonly sector?: Sector;
  /** Part of the time that the camera looks there. */
  readonly timeShare: number;
};

/**
 * `known`: these looks and no others. `any-direction`: one look at a time as
 * wide as `fieldDegrees`, the direction unknown or changing without record.
 */
export type Pose =
  | { readonly kind: "known" | "presets"; readonly looks: readonly Look[] }
  | { readonly kind: "any-direction"; readonly turns: boolean; readonly fieldDegrees: number };

export type HangingCamera = {
  readonly camera: Camera;
  readonly area?: string;
  readonly place: Known<{ readonly x: number; readonly y: number }>;
  readonly pose: Known<Pose>;
};

/** Cameras with a stay on the day; all of the register when nothing is known of stays. */
export function hangingCameras(
  dossier: Dossier,
  asOf: CivilDate,
  assumedFieldDegrees: number,
): readonly HangingCamera[] {
  const now = new Map<string, Placement>();
  for (const stay of valueOr(dossier.placements, [])) {
    if (stay.from <= asOf && (stay.to === undefined || stay.to >= asOf)) now.set(stay.camera, stay);
  }
  const hasStays = valueOr(dossier.placements, []).length > 0;
  return valueOr(dossier.cameras, [])
    .filter(({ id }) => !hasStays || now.has(id))
    .map((camera): HangingCamera => {
      const stay = now.get(camera.id);
      const [x, y] = stay?.x === undefined ? [camera.x, camera.y] : [stay.x, stay.y];
      const area = stay?.area ?? camera.area;
      return {
        camera,
        ...(area === undefined ? {} : { area }),
        place: x === undefined || y === undefined ? notMeasured(warning("view.no-place")) : known({ x, y }),
        pose: poseOf(dossier, camera, assumedFieldDegrees),
      };
    });
}

function poseOf(dossier: Dossier, camera: Camera, assumedFieldDegrees: number): Known<Pose> {
  const fieldOfView = camera.fieldOfViewDegrees;
  const rows = valueOr(dossier.presets, []).filter((row) => row.camera === camera.id);
  const widths = rows.length > 0 ? rows.map((row) => row.fieldOfViewDegrees ?? fieldOfView) : [fieldOfView];
  const wrong = widths.find((width) => width !== undefined && !(width > 0 && width <= 360));
  if (wrong !== undefined) return refused(error("view.field-of-view", { found: String(wrong) }));
  if (rows.length > 0 && widths.every((width) => width !== undefined)) {
    const looks = rows.map((row, i) => look(row.azimuthDegrees, widths[i] as number, row.timeShare));
    return known({ kind: "presets", looks });
  }
  if (fieldOfView === 360) return known({ kind: "known", looks: [{ timeShare: 1 }] });
  if (camera.azimuthDegrees !== undefined && fieldOfView !== undefined && camera.ptz !== true) {
    return known({ kind: "known", looks: [look(camera.azimuthDegrees, fieldOfView, 1)] });
  }
  return known({
    kind: "any-direction",
    turns: camera.ptz === true,
    fieldDegrees: fieldOfView ?? assumedFieldDegrees,
  });
}

function look(azimuthDegrees: number, widthDegrees: number, timeShare: number): Look {
  const sector = sectorOf(azimuthDegrees, widthDegrees);
  return { timeShare, ...(sector === undefined ? {} : { sector }) };
}
