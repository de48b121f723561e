/**
 * What anyone may know of the cameras: that one hangs here, of which kind,
 * since when, under which order and until when. Safe by construction: it is
 * built up from these fields and nothing else, so that views, masks, viewing
 * hours, outages, free text and persons have no way out. They would show where
 * the cameras do not look.
 */

import type { Camera } from "../dossier/cameras.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Placement } from "../dossier/placements.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Polygons } from "../foundation/polygons.ts";
import { valueOr } from "../foundation/result.ts";
import { toLonLat } from "../geometry/projection.ts";
import { runningOrder } from "../law/orders.ts";
import type { RegisteredPoint } from "./match-registers.ts";

/** Five decimals of a degree: about a metre. */
const DECIMALS = 1e5;

export type LonLat = readonly [number, number];

export type PublicCamera = {
  readonly id: string;
  readonly kind: "fixed" | "flexible" | "mobile";
  readonly area?: string;
  readonly areaName?: string;
  /** First day in this place. */
  readonly since?: CivilDate;
  /** Order in force in the area on the day of the register, and its last day. */
  readonly order?: string;
  readonly orderUntil?: CivilDate;
  /** Absent when the place is not known. */
  readonly place?: LonLat;
};

export type PublicArea = {
  readonly id: string;
  readonly name: string;
  readonly order?: string;
  readonly orderUntil?: CivilDate;
  /** Polygons of rings, outer ring first, each closed. */
  readonly polygons: readonly (readonly (readonly LonLat[])[])[];
};

export type PublicRegister = {
  readonly programme: string;
  readonly country: string;
  readonly language: "nl" | "en";
  readonly synthetic: boolean;
  readonly day: CivilDate;
  readonly retentionDays?: number;
  readonly cameras: readonly PublicCamera[];
  /** Camera areas of which the outline is known. */
  readonly areas: readonly PublicArea[];
  /** In the file, but not hanging on the day. */
  readonly notInUse: number;
  readonly withoutPlace: number;
};

export function publicRegister(dossier: Dossier, day: CivilDate): PublicRegister {
  const { manifest, crs } = dossier;
  const degrees = toLonLat(crs.code);
  const round = ([lon, lat]: LonLat): LonLat => [
    Math.round(lon * DECIMALS) / DECIMALS,
    Math.round(lat * DECIMALS) / DECIMALS,
  ];
  const toDegrees = (x: number, y: number): LonLat => round(degrees(x, y));
  const inUse = inUseOn(dossier, day);
  const names = new Map(valueOr(dossier.areas, []).map(({ id, name }) => [id, name ?? id]));
  const orderOf = (area: string | undefined) => orderIn(dossier, area, day);
  const rows = inUse.map(({ camera, stay }): PublicCamera => {
    const area = stay?.area ?? camera.area;
    const place = placeOf(camera, stay);
    const areaName = area === undefined ? undefined : names.get(area);
    const since = stay?.from ?? camera.from;
    return {
      id: camera.id,
      kind: camera.kind,
      ...(area === undefined ? {} : { area }),
      ...(areaName === undefined ? {} : { areaName }),
      ...(since === undefined ? {} : { since }),
      ...orderOf(area),
      ...(place === undefined ? {} : { place: toDegrees(place.x, place.y) }),
    };
  });
  return {
    programme: manifest.name,
    country: manifest.country,
    language: manifest.language,
    synthetic: manifest.synthetic,
    day,
    ...(manifest.programme.retentionDays === undefined
      ? {}
      : { retentionDays: manifest.programme.retentionDays }),
    cameras: rows.sort((a, b) => (a.id < b.id ? -1 : 1)),
    areas: valueOr(dossier.areas, [])
      .filter(({ role, polygons }) => role === "camera" && polygons !== undefined)
      .map(({ id, name, polygons }) => ({
        id,
        name: name ?? id,
        ...orderOf(id),
        polygons: outlines(polygons ?? [], toDegrees),
      })),
    notInUse: valueOr(dossier.cameras, []).length - inUse.length,
    withoutPlace: rows.filter(({ place }) => place === undefined).length,
  };
}

/** Where the cameras in use hang, in metres, to compare with another register; those without a place are left out. */
export const placedOn = (dossier: Dossier, day: CivilDate): readonly RegisteredPoint[] =>
  inUseOn(dossier, day).flatMap(({ camera, stay }) => {
    const place = placeOf(camera, stay);
    return place === undefined ? [] : [{ id: camera.id, ...place }];
  });

type InUse = { readonly camera: Camera; readonly stay?: Placement };

/** A list without any dates is one of cameras in use. */
function inUseOn(dossier: Dossier, day: CivilDate): readonly InUse[] {
  const placements = valueOr(dossier.placements, []);
  const hanging = hangingPer(placements, day);
  return valueOr(dossier.cameras, []).flatMap((camera): readonly InUse[] => {
    const stay = hanging.get(camera.id);
    if (stay !== undefined) return [{ camera, stay }];
    return placements.length === 0 ? [{ camera }] : [];
  });
}

/** A stay that names its own place goes before the register; half a place is none. */
function placeOf(camera: Camera, stay: Placement | undefined): { x: number; y: number } | undefined {
  for (const one of [stay, camera])
    if (one?.x !== undefined && one.y !== undefined) return { x: one.x, y: one.y };
  return undefined;
}

/** The stay of each camera that covers the day; of several the one that began last. */
function hangingPer(placements: readonly Placement[], day: CivilDate): ReadonlyMap<string, Placement> {
  const stays = new Map<string, Placement>();
  for (const stay of placements) {
    if (stay.from > day || (stay.to !== undefined && stay.to < day)) continue;
    const other = stays.get(stay.camera);
    if (other === undefined || stay.from >= other.from) stays.set(stay.camera, stay);
  }
  return stays;
}

function orderIn(dossier: Dossier, area: string | undefined, day: CivilDate) {
  if (area === undefined) return {};
  const running = runningOrder(area, valueOr(dossier.designations, []), day);
  if (running === undefined) return {};
  return {
    order: running.order.id,
    ...(running.until === undefined ? {} : { orderUntil: running.until }),
  };
}

/** Rings as GeoJSON wants them: closed, the outer one anticlockwise, holes clockwise (RFC 7946). */
function outlines(polygons: Polygons, toDegrees: (x: number, y: number) => LonLat): PublicArea["polygons"] {
  return polygons.map((rings) =>
    rings.map((ring, i) => {
      const points = Array.from({ length: ring.length / 2 }, (_, k) =>
        toDegrees(ring[2 * k], ring[2 * k + 1]),
      );
      const [first, last] = [points[0], points[points.length - 1]];
      const closed = first[0] === last[0] && first[1] === last[1] ? points : [...points, first];
      return twiceArea(closed) > 0 === (i === 0) ? closed : closed.reverse();
    }),
  );
}

const twiceArea = (ring: readonly LonLat[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
