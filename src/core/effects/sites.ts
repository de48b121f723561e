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
  /** Its first camera was a flexible or mobile one: it answers a spike, not a bad year. */
  readonly flexible: boolean;
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
    const placement = first.get(area.id);
    const startedOn = area.startedOn ?? placement?.from;
    return {
      id: area.id,
      name: area.name ?? area.id,
      ...(startedOn === undefined ? {} : { startedOn }),
      ...(area.polygons === undefined ? {} : { zone: polygonZone(area.polygons) }),
      reachMetres: 0,
      area,
      flexible: placement?.flexible ?? false,
    };
  });
  return { sites, notes: [] };
}

function firstPlacements(
  dossier: Dossier,
): ReadonlyMap<string, { readonly from: CivilDate; readonly flexible: boolean }> {
  const cameras = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera]));
  const first = new Map<string, { from: CivilDate; flexible: boolean }>();
  for (const placement of valueOr(dossier.placements, [])) {
    const area = placement.area ?? cameras.get(placement.camera)?.area;
    if (area === undefined) continue;
    const known = first.get(area);
    // Of several on the first day a fixed one decides: then it is no answer to a spike.
    const flexible = isFlexible(cameras.get(placement.camera)?.kind);
    if (known === undefined || placement.from < known.from)
      first.set(area, { from: placement.from, flexible });
    else if (placement.from === known.from && !flexible) known.flexible = false;
  }
  return first;
}

const isFlexible = (kind: string | undefined): boolean => kind === "flexible" || kind === "mobile";

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
      flexible: isFlexible(camera.kind),
    }),
  );
  return { sites, notes };
}
