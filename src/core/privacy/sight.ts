/** What one camera can see around it: the ground within its reach and the facades, in any directions asked for. */

import type { Camera } from "../dossier/cameras.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, notMeasured, refused, warning } from "../foundation/result.ts";
import { blindRadius, farRadius, groundDistance, lensReach } from "../geometry/pixel-density.ts";
import { insidePolygons } from "../geometry/polygon.ts";
import { mergeRegions, type Region, regionArea, without } from "../geometry/region.ts";
import { roofShadow } from "../geometry/roof-shadow.ts";
import { type Sector, starArea, starHolds, starOutline, starWithin } from "../geometry/star.ts";
import type { Star } from "../geometry/visibility.ts";
import { choiceOn } from "../parameters/dated.ts";
import { densityOn } from "../parameters/pixel-density.ts";
import type { Looked, Surroundings } from "./surroundings.ts";

export type Sight = {
  readonly x: number;
  readonly y: number;
  /** Distances over the ground between which things at target height are in the picture. */
  readonly nearMetres: number;
  readonly reachMetres: number;
  /** Picture elements per metre at one metre; absent when the lens is not known. */
  readonly lens?: number;
  readonly mountMetres?: number;
  readonly ground: Looked;
  readonly facades: Looked;
  /** Ground hidden by roofs lower than the mount. */
  readonly shadow: Region;
};

/** Refused with view.outside-buildings outside the footprints that are known, and as `viewerOf` and `lensReach`. */
export function sightOf(
  camera: Camera,
  place: { readonly x: number; readonly y: number },
  around: Surroundings,
  asOf: CivilDate,
): Known<Sight> {
  const { box } = around;
  if (place.x < box.minX || place.x > box.maxX || place.y < box.minY || place.y > box.maxY) {
    return notMeasured(warning("view.outside-buildings"));
  }
  const target = choiceOn("view-target-height-metres", asOf);
  const lens = lensOf(camera);
  if (lens.state === "refused") return lens;
  const value = lens.state === "known" ? lens.value : undefined;
  const reachMetres = reachOf(camera, value, target, asOf);
  const { heightMetres: mount, tiltDegrees: tilt, verticalFieldDegrees: vertical } = camera;
  const hasTilt = mount !== undefined && tilt !== undefined && vertical !== undefined;
  const nearMetres = hasTilt ? blindRadius(mount, target, tilt, vertical) : 0;
  const range = Math.min(reachMetres, hasTilt ? farRadius(mount, target, tilt, vertical) : Infinity);
  if (!(nearMetres < range)) return refused(warning("view.nothing-in-picture"));
  const facades = around.overFlatGround(place.x, place.y, range);
  if (!facades.ok) return refused(...facades.problems);
  const over = mount === undefined ? undefined : around.overLowRoofs(place.x, place.y, range, mount);
  if (over !== undefined && !over.looked.ok) return refused(...over.looked.problems);
  const { x, y } = facades.value.star;
  const shadow = mergeRegions(
    (over?.low ?? []).map((i) => {
      const { polygons, building } = around.solids[i];
      const eye = { x, y, heightMetres: mount as number, targetMetres: target };
      return roofShadow(eye, polygons, building.heightMetres as number, range);
    }),
  );
  return known({
    x,
    y,
    nearMetres,
    reachMetres: range,
    ...(value === undefined ? {} : { lens: value }),
    ...(mount === undefined ? {} : { mountMetres: mount }),
    ground: over?.looked.ok ? over.looked.value : facades.value,
    facades: facades.value,
    shadow,
  });
}

function lensOf(camera: Camera): Known<number> {
  const { horizontalPixels: pixels, fieldOfViewDegrees } = camera;
  // A lens all around is no pinhole.
  if (pixels === undefined || fieldOfViewDegrees === undefined || fieldOfViewDegrees >= 180)
    return notMeasured();
  const reach = lensReach({ pixels, fieldOfViewDegrees });
  return reach.ok ? known(reach.value) : refused(...reach.problems);
}

/** The register's own reach; else as far as the lens gives the density to monitor; else the project's choice. */
function reachOf(camera: Camera, lens: number | undefined, target: number, asOf: CivilDate): number {
  const farthest = choiceOn("view-farthest-metres", asOf);
  if (camera.reachMetres !== undefined) return Math.min(camera.reachMetres, farthest);
  if (lens === undefined) return choiceOn("view-reach-metres", asOf);
  const sight = lens / densityOn("monitor", asOf);
  return Math.min(farthest, groundDistance(sight, camera.heightMetres ?? target, target));
}

/** All directions when no sectors are given. */
const within = (star: Star, sectors: readonly Sector[] | undefined): Star =>
  sectors === undefined ? star : starWithin(star, sectors);

/** Open ground in view, as a region. */
export function groundRegion(sight: Sight, sectors?: readonly Sector[]): Region {
  const outline = starOutline(within(sight.ground.star, sectors), sight.nearMetres);
  return sight.shadow.length === 0 ? outline : without(outline, sight.shadow);
}

/** Square metres of open ground in view, as far as `radius`. */
export function groundArea(sight: Sight, sectors?: readonly Sector[], radius = sight.reachMetres): number {
  if (sight.shadow.length > 0 && radius === sight.reachMetres)
    return regionArea(groundRegion(sight, sectors));
  const star = within(sight.ground.star, sectors);
  return Math.max(0, starArea(star, radius) - starArea(star, Math.min(radius, sight.nearMetres)));
}

/** Is a place in the open in view? Answers for many places after cutting the star once. */
export function groundHolds(sight: Sight, sectors?: readonly Sector[]): (x: number, y: number) => boolean {
  const star = within(sight.ground.star, sectors);
  const near = sight.nearMetres ** 2;
  return (x, y) =>
    starHolds(star, x, y) &&
    (x - sight.x) ** 2 + (y - sight.y) ** 2 >= near &&
    !insidePolygons([sight.shadow], x, y);
}

export type Facade = {
  lengthMetres: number;
  /** Picture elements per metre at the nearest part, less where the wall is turned away. */
  pixelsPerMetre?: number;
  nearestMetres: number;
  /** Direction keys of the parts in view. */
  readonly keys: (readonly [number, number])[];
};

/** Facades in view by the number of their solid, over flat ground or over low roofs, whichever shows more. */
export function facadesInView(sight: Sight, sectors?: readonly Sector[]): ReadonlyMap<number, Facade> {
  const flat = facadesOf(sight, sight.facades, sectors);
  if (sight.ground === sight.facades) return flat;
  const result = new Map(flat);
  for (const [solid, facade] of facadesOf(sight, sight.ground, sectors)) {
    const other = result.get(solid);
    if (other === undefined || facade.lengthMetres > other.lengthMetres) result.set(solid, facade);
  }
  return result;
}

function facadesOf(
  sight: Sight,
  looked: Looked,
  sectors: readonly Sector[] | undefined,
): ReadonlyMap<number, Facade> {
  const star = within(looked.star, sectors);
  const result = new Map<number, Facade>();
  for (let i = 0; i < star.wall.length; i += 1) {
    if (star.wall[i] < 0) continue;
    const solid = looked.solidOf(star.wall[i]);
    const [x1, y1, x2, y2] = star.ends.subarray(4 * i, 4 * i + 4);
    const length = Math.hypot(x2 - x1, y2 - y1);
    const facade = result.get(solid) ?? { lengthMetres: 0, nearestMetres: Infinity, keys: [] };
    facade.lengthMetres += length;
    facade.keys.push([star.from[i], star.to[i]]);
    const distance = nearestOnSegment(x1, y1, x2, y2);
    facade.nearestMetres = Math.min(facade.nearestMetres, distance);
    if (sight.lens !== undefined && length > 0) {
      // A metre of wall that is turned away takes fewer picture elements.
      const facing = Math.abs(x1 * y2 - y1 * x2) / (length * distance);
      facade.pixelsPerMetre = Math.max(facade.pixelsPerMetre ?? 0, (sight.lens / distance) * facing);
    }
    result.set(solid, facade);
  }
  return result;
}

/** Distance from the origin to a segment. */
function nearestOnSegment(x1: number, y1: number, x2: number, y2: number): number {
  const [ex, ey] = [x2 - x1, y2 - y1];
  const squared = ex * ex + ey * ey;
  const t = squared === 0 ? 0 : Math.max(0, Math.min(1, -(x1 * ex + y1 * ey) / squared));
  return Math.hypot(x1 + t * ex, y1 + t * ey);
}
