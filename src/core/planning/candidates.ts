/**
 * Where a camera could hang: the mounts that the dossier gives, or else a grid
 * over the places with most incidents; the places where cameras hang today
 * always take part.
 */

import type { Area } from "../dossier/areas.ts";
import { pointIndex, visitBox } from "../geometry/point-index.ts";
import { insidePolygons } from "../geometry/polygon.ts";
import type { History } from "./history.ts";

export type Place = { readonly id: string; readonly name?: string; readonly x: number; readonly y: number };

export type Candidate = Place & {
  readonly source: "mount" | "camera" | "grid";
  /** Camera area around it; absent outside all areas. */
  readonly area?: string;
};

export type CandidateOptions = {
  readonly reachMetres: number;
  readonly most: number;
  /** Given mounts; a grid is laid when there are none. */
  readonly mounts: readonly Place[];
  /** Where cameras hang today. */
  readonly today: readonly Place[];
  readonly areas: readonly Area[];
};

export function candidatesOf(history: History, weight: Float64Array, options: CandidateOptions): Candidate[] {
  const { mounts, today, areas } = options;
  const shapes = areas.filter(({ role, polygons }) => role === "camera" && polygons !== undefined);
  const areaAt = ({ x, y }: Place): string | undefined =>
    shapes.find(({ polygons }) => polygons !== undefined && insidePolygons(polygons, x, y))?.id;
  const others = mounts.length > 0 ? mounts : grid(history, weight, options);
  const source = mounts.length > 0 ? ("mount" as const) : ("grid" as const);
  return [
    ...today.map((place) => ({ place, source: "camera" as const })),
    ...others.map((place) => ({ place, source })),
  ].map(({ place, source: from }) => {
    const area = areaAt(place);
    return { ...place, source: from, ...(area === undefined ? {} : { area }) };
  });
}

/** Squares whose diagonal is the reach: every incident lies within half the reach of a centre. */
function grid(history: History, weight: Float64Array, { reachMetres, most }: CandidateOptions): Place[] {
  const side = reachMetres / Math.SQRT2;
  const cells = new Map<number, { readonly column: number; readonly row: number; weight: number }>();
  for (let p = 0; p < weight.length; p += 1) {
    if (weight[p] <= 0) continue;
    const column = Math.floor(history.x[p] / side);
    const row = Math.floor(history.y[p] / side);
    const key = row * 4_194_304 + column;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { column, row, weight: weight[p] });
    else cell.weight += weight[p];
  }
  const centres = [...cells.values()]
    .sort((a, b) => b.weight - a.weight || a.row - b.row || a.column - b.column)
    .slice(0, most);
  return centres.map(({ column, row }) => ({
    id: `grid-${column}-${row}`,
    x: (column + 0.5) * side,
    y: (row + 0.5) * side,
  }));
}

/** The places that a camera sees, and how well (0 to 1): a circle, until a view is calculated. */
export type View = (candidate: Place) => { readonly place: readonly number[]; readonly quality: number };

export function reachCircle(history: History, reachMetres: number): View {
  const index = pointIndex(history.x, history.y, reachMetres);
  const limit = reachMetres * reachMetres;
  return ({ x, y }) => {
    const place: number[] = [];
    visitBox(index, x - reachMetres, y - reachMetres, x + reachMetres, y + reachMetres, (from, to) => {
      for (let k = from; k < to; k += 1) {
        if ((index.x[k] - x) ** 2 + (index.y[k] - y) ** 2 <= limit) place.push(index.order[k]);
      }
    });
    return { place: place.sort((a, b) => a - b), quality: 1 };
  };
}
