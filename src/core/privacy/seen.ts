/** One camera's view in numbers: for its looks, or as a band over all directions where the look is not known. */

import type { Dossier } from "../dossier/dossier.ts";
import { checksOf, recordOf } from "../dossier/latest-checks.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known, note, notMeasured } from "../foundation/result.ts";
import type { Quantity, TraceId } from "../foundation/trace.ts";
import { groundDistance } from "../geometry/pixel-density.ts";
import type { Box } from "../geometry/polygon.ts";
import { type Region, regionArea, sharedBy, without } from "../geometry/region.ts";
import { type Sector, sectorOf } from "../geometry/star.ts";
import { choiceOn } from "../parameters/dated.ts";
import { densityClasses, densityOn } from "../parameters/pixel-density.ts";
import type { IncidentsInView, Inspection, Seen } from "./camera-view.ts";
import { homesInView } from "./homes-in-view.ts";
import {
  byCategoryAndHour,
  incidentsInReach,
  incidentsSeen,
  type RecentIncidents,
} from "./incidents-in-view.ts";
import type { Pose } from "./poses.ts";
import { groundArea, groundRegion, type Sight } from "./sight.ts";
import type { Surroundings } from "./surroundings.ts";

/** Directions tried for a band; with one more every few degrees its ends hardly move. */
const DIRECTIONS = 24;

export type ViewContext = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly around: Surroundings;
  readonly recent: Known<RecentIncidents>;
  readonly trace: TraceId;
};

/** Sectors of a known pose; undefined for all directions. */
export function sectorsOf(pose: Pose): readonly Sector[] | undefined {
  if (pose.kind === "any-direction") return undefined;
  const sectors = pose.looks.flatMap(({ sector }) => (sector === undefined ? [] : [sector]));
  return sectors.length < pose.looks.length ? undefined : sectors;
}

/**
 * @param others      ground in view of the other cameras
 * @param designated  the camera's area; undefined when its outline is not known
 */
export function seenBy(
  id: string,
  sight: Sight,
  pose: Pose,
  others: Region,
  designated: Region | undefined,
  context: ViewContext,
): Seen {
  const sectors = sectorsOf(pose);
  const band = directionsOf(pose);
  const single: Single = (name, unit, n, value) => ({
    id: `privacy/views/${id}/${name}`,
    value,
    unit,
    n,
    trace: context.trace,
  });
  const quantity: Measure = (name, unit, n, of) => {
    const value = of(sectors);
    if (band.length === 0) return single(name, unit, n, value);
    const each = band.map((sector) => of([sector]));
    const [low, high] = [Math.min(...each), Math.max(value, ...each)];
    return { ...single(name, unit, n, value), interval: { low, high, level: 1, kind: "any-direction" } };
  };
  const region = groundRegion(sight, sectors);
  const beyond = designated === undefined ? [] : without(region, designated);
  const outside: Known<Quantity> =
    designated === undefined
      ? notMeasured(note("view.no-area-outline"))
      : known(
          quantity("outside", "m2", 1, (s) =>
            regionArea(s === sectors ? beyond : sharedBy(beyond, groundRegion(sight, s))),
          ),
        );
  const presets = pose.kind === "presets" ? pose.looks : [];
  const atOneTime = presets.reduce(
    (sum, { sector, timeShare }) =>
      sum + timeShare * groundArea(sight, sector === undefined ? undefined : [sector]),
    0,
  );
  return {
    pose: pose.kind,
    turns: pose.kind === "any-direction" ? pose.turns : pose.kind === "presets",
    reachMetres: sight.reachMetres,
    blindMetres: sight.nearMetres,
    isPastBuildings: isPast(sight, context.around.box),
    ground: quantity("ground", "m2", 1, (s) => groundArea(sight, s)),
    ...(presets.length === 0
      ? {}
      : {
          groundAtOneTime: single("ground-at-one-time", "m2", presets.length, atOneTime),
        }),
    zones: zonesOf(sight, sectors, context.asOf),
    ...homesInView(sight, sectors, quantity, context),
    outside,
    inspection: inspectionOf(id, outside, context),
    overlap: single("overlap", "m2", 1, regionArea(sharedBy(region, others))),
    incidents: incidentsOf(sight, sectors, quantity, single, context),
  };
}

/** For what has no band: all directions together, or the same whatever the direction. */
type Single = (name: string, unit: string, n: number, value: number) => Quantity;

/** A quantity of a view: its value for the known look, and its band where there is none. */
export type Measure = (
  name: string,
  unit: string,
  n: number,
  of: (s?: readonly Sector[]) => number,
) => Quantity;

/** Every direction that a camera of unknown look may have. */
function directionsOf(pose: Pose): readonly Sector[] {
  if (pose.kind !== "any-direction") return [];
  return Array.from({ length: DIRECTIONS }, (_, k) =>
    sectorOf((k * 360) / DIRECTIONS, pose.fieldDegrees),
  ).filter((sector) => sector !== undefined);
}

function zonesOf(sight: Sight, sectors: readonly Sector[] | undefined, asOf: CivilDate): Seen["zones"] {
  const { lens, mountMetres } = sight;
  if (lens === undefined) return [];
  const target = choiceOn("view-target-height-metres", asOf);
  return densityClasses.map((task) => {
    const metres = Math.min(
      sight.reachMetres,
      groundDistance(lens / densityOn(task, asOf), mountMetres ?? target, target),
    );
    return { task, metres, squareMetres: metres === 0 ? 0 : groundArea(sight, sectors, metres) };
  });
}

function incidentsOf(
  sight: Sight,
  sectors: readonly Sector[] | undefined,
  quantity: Measure,
  single: Single,
  { recent, around }: ViewContext,
): Known<IncidentsInView> {
  if (recent.state !== "known") return recent;
  const reach = incidentsInReach(recent.value, sight, around);
  const n = reach.numbers.length;
  const seen = incidentsSeen(recent.value, reach, sight, sectors);
  return known({
    inView: quantity("incidents-in-view", "incidents", n, (s) =>
      s === sectors ? seen.length : incidentsSeen(recent.value, reach, sight, s).length,
    ),
    inCircle: single("incidents-in-circle", "incidents", n, n),
    insideBuildings: single("incidents-inside-buildings", "incidents", n, reach.inside.size),
    ...byCategoryAndHour(recent.value, seen),
  });
}

const isPast = ({ x, y, reachMetres }: Sight, box: Box): boolean =>
  x - reachMetres < box.minX ||
  x + reachMetres > box.maxX ||
  y - reachMetres < box.minY ||
  y + reachMetres > box.maxY;

/** Computed geometry only asks for a look on site; the newest recorded one decides. */
function inspectionOf(camera: string, outside: Known<Quantity>, { dossier, asOf }: ViewContext): Inspection {
  const newest = checksOf(dossier, "view", asOf).find(
    (check) => check.camera === camera && check.result !== "open",
  );
  if (newest !== undefined) {
    return {
      state: newest.result === "passed" ? "passed" : "failed",
      on: newest.on,
      record: recordOf(newest),
    };
  }
  const isInside = outside.state === "known" && outside.value.value < LEAST_OUTSIDE;
  return { state: isInside ? "none-needed" : "check-on-site" };
}

/** Less than a square metre outside lies within the accuracy of outlines on a map. */
const LEAST_OUTSIDE = 1;
