/**
 * The footprints around the cameras, ready for looking. Heights are used where
 * they are known: a building lower than the mount hides what lies in the
 * shadow of its roof; one of unknown height hides all that is behind it.
 */

import type { Building } from "../dossier/buildings.ts";
import type { Dwelling } from "../dossier/dwellings.ts";
import type { Polygons } from "../foundation/polygons.ts";
import type { Result } from "../foundation/result.ts";
import { type Box, polygonsBox } from "../geometry/polygon.ts";
import { type Star, viewerOf } from "../geometry/visibility.ts";
import { solidAround, type WallScene, wallScene } from "../geometry/wall-scene.ts";

export type Solid = { readonly building: Building; readonly polygons: Polygons; readonly box: Box };

export type Looked = {
  readonly star: Star;
  /** Number of the solid that a wall of the star belongs to. */
  readonly solidOf: (wall: number) => number;
};

export type Surroundings = {
  readonly solids: readonly Solid[];
  readonly box: Box;
  /** What a camera sees when every building hides all behind it. */
  readonly overFlatGround: (x: number, y: number, range: number) => Result<Looked>;
  /** The same when buildings lower than the mount are left out, and those that are. */
  readonly overLowRoofs: (
    x: number,
    y: number,
    range: number,
    mountMetres: number,
  ) => { readonly looked: Result<Looked>; readonly low: readonly number[] };
  /** Dwellings by the number of their solid. */
  readonly dwellings: ReadonlyMap<number, readonly Dwelling[]>;
  /** Number of the solid around a place. */
  readonly solidAt: (x: number, y: number) => number | undefined;
};

export function surroundingsOf(buildings: readonly Building[], dwellings: readonly Dwelling[]): Surroundings {
  const solids = buildings.flatMap((building): Solid[] =>
    building.polygons === undefined
      ? []
      : [{ building, polygons: snapped(building.polygons), box: polygonsBox(building.polygons) }],
  );
  const everything = solids.map((_, i) => i);
  const scene = wallScene(solids.map(({ polygons }) => polygons));
  const all = lookerOf(scene, everything);
  const byMount = new Map<number, ReturnType<typeof lookerOf>>();
  const isLow = (i: number, mount: number): boolean => (solids[i].building.heightMetres ?? Infinity) < mount;
  const solidAt = (x: number, y: number): number | undefined => {
    const found = solidAround(scene, x - scene.originX, y - scene.originY);
    return found < 0 ? undefined : found;
  };
  return {
    solids,
    box: boxOf(solids),
    overFlatGround: all,
    overLowRoofs(x, y, range, mountMetres) {
      const low = solids.flatMap((_, i) =>
        isLow(i, mountMetres) && reaches(solids[i].box, x, y, range) ? [i] : [],
      );
      if (low.length === 0) return { looked: all(x, y, range), low };
      let looker = byMount.get(mountMetres);
      if (looker === undefined) {
        const high = everything.filter((i) => !isLow(i, mountMetres));
        looker = lookerOf(wallScene(high.map((i) => solids[i].polygons)), high);
        byMount.set(mountMetres, looker);
      }
      return { looked: looker(x, y, range), low };
    },
    dwellings: dwellingsBySolid(solids, dwellings, solidAt),
    solidAt,
  };
}

/** @param chosen  number of the solid behind each footprint of the scene */
function lookerOf(scene: WallScene, chosen: readonly number[]) {
  const view = viewerOf(scene);
  return (x: number, y: number, range: number): Result<Looked> => {
    const star = view(x, y, range);
    if (!star.ok) return star;
    return {
      ...star,
      value: {
        star: star.value,
        solidOf: (wall) => chosen[scene.owner[wall]],
      },
    };
  };
}

/** Whole millimetres, so that walls which should touch do. */
const snapped = (polygons: Polygons): Polygons =>
  polygons.map((rings) => rings.map((ring) => ring.map((value) => Math.round(value * 1000) / 1000)));

const boxOf = (solids: readonly Solid[]): Box =>
  solids.reduce(
    (all, { box }) => ({
      minX: Math.min(all.minX, box.minX),
      minY: Math.min(all.minY, box.minY),
      maxX: Math.max(all.maxX, box.maxX),
      maxY: Math.max(all.maxY, box.maxY),
    }),
    { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity },
  );

export const reaches = (box: Box, x: number, y: number, range: number): boolean =>
  box.minX < x + range && box.maxX > x - range && box.minY < y + range && box.maxY > y - range;

/** By the code of the building, otherwise by the footprint around the point. */
function dwellingsBySolid(
  solids: readonly Solid[],
  dwellings: readonly Dwelling[],
  solidAt: (x: number, y: number) => number | undefined,
): ReadonlyMap<number, readonly Dwelling[]> {
  const byCode = new Map(solids.map(({ building }, i) => [building.id, i] as const));
  const result = new Map<number, Dwelling[]>();
  for (const dwelling of dwellings) {
    const { building, x, y } = dwelling;
    const solid =
      (building === undefined ? undefined : byCode.get(building)) ??
      (x === undefined || y === undefined ? undefined : solidAt(x, y));
    if (solid === undefined) continue;
    const list = result.get(solid) ?? [];
    list.push(dwelling);
    result.set(solid, list);
  }
  return result;
}
