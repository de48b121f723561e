/** Placements out of the dates in the camera register, when there is no file of placements. */

import { known, note, notMeasured, warning } from "../foundation/result.ts";
import { insidePolygons } from "../geometry/polygon.ts";
import type { Area } from "./areas.ts";
import type { Camera } from "./cameras.ts";
import type { Placement } from "./placements.ts";
import type { Table } from "./table.ts";

/** One stay per camera that has a start date; the register knows nothing of moves. */
export function derivedPlacements(cameras: readonly Camera[]): Table<Placement> {
  const rows = cameras.flatMap((camera): Placement[] =>
    camera.from === undefined
      ? []
      : [
          {
            camera: camera.id,
            from: camera.from,
            ...(camera.to === undefined ? {} : { to: camera.to }),
            ...(camera.area === undefined ? {} : { area: camera.area }),
            ...(camera.x === undefined || camera.y === undefined ? {} : { x: camera.x, y: camera.y }),
            origin: camera.origin,
          },
        ],
  );
  return rows.length === 0 ? notMeasured(note("placements.no-dates")) : known(rows);
}

/** What the derivation leaves out, said aloud. */
export const derivedNotes = (cameras: readonly Camera[], placements: Table<Placement>) => {
  if (placements.state !== "known") return [];
  const undated = cameras.length - placements.value.length;
  return [
    note("placements.derived", { count: placements.value.length }),
    ...(undated > 0 ? [warning("placements.undated", { count: undated })] : []),
  ];
};

type Placeable = {
  readonly area?: string | undefined;
  readonly x?: number | undefined;
  readonly y?: number | undefined;
};

/** The camera area whose polygon holds the place, for cameras or stays that name no area themselves. */
export function areasByPlace<T extends Placeable>(
  rows: readonly T[],
  areas: readonly Area[],
): { readonly rows: readonly T[]; readonly placed: number } {
  const shapes = areas.flatMap(({ id, role, polygons }) =>
    role === "camera" && polygons !== undefined ? [{ id, polygons }] : [],
  );
  let placed = 0;
  const result = rows.map((row) => {
    const { area, x, y } = row;
    if (area !== undefined || x === undefined || y === undefined) return row;
    const around = shapes.find(({ polygons }) => insidePolygons(polygons, x, y));
    if (around === undefined) return row;
    placed += 1;
    return { ...row, area: around.id };
  });
  return { rows: result, placed };
}
