/**
 * What the cameras that hang on a day can see behind real buildings, and who
 * lives in view. Geometry only asks for a look on site; it proves no breach.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Polygons } from "../foundation/polygons.ts";
import { type Known, known, notMeasured, valueOr, warning } from "../foundation/result.ts";
import type { Quantity, TraceId } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { polygonsBox } from "../geometry/polygon.ts";
import { mergeRegions, type Region, regionArea, regionOfPolygons, without } from "../geometry/region.ts";
import { choiceOn } from "../parameters/dated.ts";
import type { AreaMap, CameraView, Outline, Views } from "./camera-view.ts";
import { exposureOf } from "./exposure.ts";
import { recentIncidents } from "./incidents-in-view.ts";
import { type HangingCamera, hangingCameras, type Pose } from "./poses.ts";
import { sectorsOf, seenBy, type ViewContext } from "./seen.ts";
import { groundRegion, type Sight, sightOf } from "./sight.ts";
import { reaches, type Surroundings, surroundingsOf } from "./surroundings.ts";

export function views(dossier: Dossier, asOf: CivilDate, book: TraceBook): Known<Views> {
  const buildings = valueOr(dossier.buildings, []);
  if (!buildings.some(({ polygons }) => polygons !== undefined)) {
    return notMeasured(warning("views.no-buildings"));
  }
  const hanging = hangingCameras(dossier, asOf, choiceOn("view-assumed-field-degrees", asOf));
  if (hanging.length === 0) return notMeasured(warning("views.no-cameras"));
  const around = surroundingsOf(buildings, valueOr(dossier.dwellings, []));
  const context: ViewContext = {
    dossier,
    asOf,
    around,
    recent: recentIncidents(dossier, asOf),
    trace: traceOf(dossier, asOf, book),
  };
  const looking = hanging.map((one) => lookingFrom(one, around, asOf));
  const designated = new Map(
    valueOr(dossier.areas, []).flatMap(({ id, polygons }) =>
      polygons === undefined ? [] : [[id, regionOfPolygons(polygons)] as const],
    ),
  );
  const cameras = looking.map(({ hanging: one, state }): CameraView => {
    const base = { camera: one.camera.id, ...(one.area === undefined ? {} : { area: one.area }) };
    if (state.state !== "known") return { ...base, seen: state };
    const { sight, pose } = state.value;
    const others = othersAround(looking, one, sight);
    const area = one.area === undefined ? undefined : designated.get(one.area);
    return { ...base, seen: known(seenBy(one.camera.id, sight, pose, others, area, context)) };
  });
  const seen = cameras.flatMap((one) => (one.seen.state === "known" ? [one.seen.value] : []));
  const quantity = (name: string, value: number, unit: string): Quantity => ({
    id: `privacy/views/total/${name}`,
    value,
    unit,
    n: cameras.length,
    trace: context.trace,
  });
  const open = looking.flatMap(({ state }) => (state.state === "known" ? [state.value] : []));
  return known({
    cameras: known(cameras),
    maps: known(mapsOf(looking, designated, around, context.trace)),
    totals: {
      cameras: quantity("cameras", cameras.length, "cameras"),
      seen: quantity("seen", seen.length, "cameras"),
      poseKnown: quantity(
        "pose-known",
        seen.filter(({ pose }) => pose !== "any-direction").length,
        "cameras",
      ),
      ground: quantity("ground", regionArea(mergeRegions(open.map(({ region }) => region))), "m2"),
      toCheckOnSite: quantity(
        "to-check-on-site",
        seen.filter(({ inspection }) => inspection.state === "check-on-site").length,
        "cameras",
      ),
    },
    exposure: exposureOf(open, context),
  });
}

function traceOf(dossier: Dossier, asOf: CivilDate, book: TraceBook): string {
  const { buildings, cameras, placements, presets, dwellings, sensitive } = dossier;
  const rows = [buildings, cameras, placements, presets, dwellings, sensitive].flatMap((part) =>
    part.state === "known" ? part.value.map(({ origin }) => origin.source) : [],
  );
  return book.add({
    method: "privacy.views",
    version: "1",
    inputs: [...new Set(rows)],
    parameters: ["choices", "pixel-density"],
    options: { asOf },
  });
}

type Looking = {
  readonly hanging: HangingCamera;
  readonly state: Known<{ readonly sight: Sight; readonly pose: Pose; readonly region: Region }>;
};

function lookingFrom(hanging: HangingCamera, around: Surroundings, asOf: CivilDate): Looking {
  const { place, pose, camera } = hanging;
  if (place.state !== "known") return { hanging, state: place };
  if (pose.state !== "known") return { hanging, state: pose };
  const sight = sightOf(camera, place.value, around, asOf);
  if (sight.state !== "known") return { hanging, state: sight };
  const region = groundRegion(sight.value, sectorsOf(pose.value));
  return { hanging, state: known({ sight: sight.value, pose: pose.value, region }) };
}

/** Ground in view of the other cameras whose reach meets this one's: rings that may overlap. */
const othersAround = (looking: readonly Looking[], one: HangingCamera, sight: Sight): Region =>
  looking.flatMap(({ hanging, state }) => {
    if (hanging === one || state.state !== "known") return [];
    const { x, y, reachMetres } = state.value.sight;
    const isNear = Math.hypot(x - sight.x, y - sight.y) < reachMetres + sight.reachMetres;
    return isNear ? state.value.region : [];
  });

/** One map per area with cameras whose view is known. */
function mapsOf(
  looking: readonly Looking[],
  designated: ReadonlyMap<string, Region>,
  around: Surroundings,
  trace: TraceId,
): readonly AreaMap[] {
  const areas = [...new Set(looking.map(({ hanging }) => hanging.area))];
  return areas.flatMap((area): AreaMap[] => {
    const own = looking.flatMap(({ hanging, state }) =>
      hanging.area === area && state.state === "known" ? [{ hanging, ...state.value }] : [],
    );
    if (area === undefined || own.length === 0) return [];
    const seen = mergeRegions(own.map(({ region }) => region));
    const boundary = designated.get(area) ?? [];
    const beyond = boundary.length === 0 ? [] : without(seen, boundary);
    const surface = (name: string, region: Region): Quantity => ({
      id: `privacy/views/area/${area}/${name}`,
      value: regionArea(region),
      unit: "m2",
      n: own.length,
      trace,
    });
    return [
      {
        area,
        ground: surface("ground", seen),
        beyond: surface("outside", beyond),
        box: boxAround([...seen, ...boundary]),
        boundary: boundary.map(outlineOf),
        buildings: around.solids
          .filter(({ box }) => own.some(({ sight }) => reaches(box, sight.x, sight.y, sight.reachMetres)))
          .flatMap(({ polygons }: { readonly polygons: Polygons }) => polygons.flat().map(outlineOf)),
        inView: seen.map(outlineOf),
        outside: beyond.map(outlineOf),
        cameras: own.map(({ hanging, sight, pose }) => ({
          camera: hanging.camera.id,
          x: decimetre(sight.x),
          y: decimetre(sight.y),
          isPoseKnown: pose.kind !== "any-direction",
        })),
      },
    ];
  });
}

const MARGIN_METRES = 10;

function boxAround(region: Region): AreaMap["box"] {
  const { minX, minY, maxX, maxY } = polygonsBox(region.map((ring) => [ring]));
  return [
    Math.floor(minX - MARGIN_METRES),
    Math.floor(minY - MARGIN_METRES),
    Math.ceil(maxX + MARGIN_METRES),
    Math.ceil(maxY + MARGIN_METRES),
  ];
}

const decimetre = (value: number): number => Math.round(value * 10) / 10;

const outlineOf = (ring: Float64Array): Outline =>
  Array.from(
    { length: ring.length / 2 },
    (_, i) => [decimetre(ring[2 * i]), decimetre(ring[2 * i + 1])] as const,
  );
