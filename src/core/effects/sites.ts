/**
 * Sites: what is evaluated. A site is a camera area with a day on which
 * surveillance began, or a disc around a camera where the dossier has no areas.
 */

import type { Area } from "../dossier/areas.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Problem, valueOr, warning } from "../foundation/result.ts";
import { pointZone, polygonZone, type Zone } from "../geometry/zone.ts";

export type Site = {
  readonly id: string;
  readonly name: string;
  readonly startedOn?: CivilDate;
  /** Absent when the dossier has no geometry for it: then only counts can tell. */
  readonly zone?: Zone;
  /** Reach around the zone: 0 for an area, the radius for a camera. */
  readonly reachMetres: number;
  readonly area?: Area;
};

export function sitesOf(dossier: Dossier): {
  readonly sites: readonly Site[];
  readonly notes: readonly Problem[];
} {
  const areas = valueOr(dossier.areas, []).filter((area) => area.role === "camera");
  const rule = dossier.manifest.evaluation.sites?.rule ?? (areas.length > 0 ? "areas" : "cameras");
  return rule === "areas" ? fromAreas(areas, dossier) : fromCameras(dossier);
}

function fromAreas(
  areas: readonly Area[],
  dossier: Dossier,
): { readonly sites: readonly Site[]; readonly notes: readonly Problem[] } {
  const first = firstPlacements(dossier);
  const sites = areas.map((area): Site => {
    const startedOn = area.startedOn ?? first.get(area.id);
    return {
      id: area.id,
      name: area.name ?? area.id,
      ...(startedOn === undefined ? {} : { startedOn }),
      ...(area.polygons === undefined ? {} : { zone: polygonZone(area.polygons) }),
      reachMetres: 0,
      area,
    };
  });
  return { sites, notes: [] };
}

function firstPlacements(dossier: Dossier): ReadonlyMap<string, CivilDate> {
  const cameraArea = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.area]));
  const first = new Map<string, CivilDate>();
  for (const placement of valueOr(dossier.placements, [])) {
    const area = placement.area ?? cameraArea.get(placement.camera);
    if (area === undefined) continue;
    const known = first.get(area);
    if (known === undefined || placement.from < known) first.set(area, placement.from);
  }
  return first;
}

function fromCameras(dossier: Dossier): {
  readonly sites: readonly Site[];
  readonly notes: readonly Problem[];
} {
  const reachMetres = dossier.manifest.evaluation.sites?.radiusMetres ?? 100;
  const cameras = valueOr(dossier.cameras, []);
  const placed = cameras.filter((camera) => camera.x !== undefined && camera.y !== undefined);
  const notes: Problem[] = [];
  if (placed.length < cameras.length) {
    notes.push(warning("design.cameras-without-point", { count: cameras.length - placed.length }));
  }
  const sites = placed.map(
    (camera): Site => ({
      id: camera.id,
      name: camera.name ?? camera.id,
      ...(camera.from === undefined ? {} : { startedOn: camera.from }),
      zone: pointZone(camera.x as number, camera.y as number),
      reachMetres,
    }),
  );
  return { sites, notes };
}
