/**
 * Footprints of solids as walls in a grid, ready for questions of what can be
 * seen among them. Outlines run counter-clockwise and holes clockwise, so that
 * the solid always lies to the left of a wall.
 */

import type { Polygons } from "../foundation/polygons.ts";
import { insidePolygons, polygonsBox, ringArea } from "./polygon.ts";

export type WallScene = {
  /** Ends of each wall in metres from the origin of the scene. */
  readonly ax: Float64Array;
  readonly ay: Float64Array;
  readonly bx: Float64Array;
  readonly by: Float64Array;
  /** Number of the footprint that each wall belongs to. */
  readonly owner: Uint32Array;
  readonly footprints: readonly Polygons[];
  /** Whole kilometres: products of coordinates near it lose no digits. */
  readonly originX: number;
  readonly originY: number;
  readonly grid: WallGrid;
};

export type WallGrid = {
  readonly minX: number;
  readonly minY: number;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
  /** Walls and footprints that touch each cell: `list[start[cell]] ... list[start[cell + 1] - 1]`. */
  readonly wallStart: Uint32Array;
  readonly walls: Uint32Array;
  readonly footprintStart: Uint32Array;
  readonly footprints: Uint32Array;
};

const CELL_METRES = 25;
const MOST_CELLS = 4_000_000;

/**
 * @param footprints  polygons in metres; touching, overlapping and repeated ones are allowed
 */
export function wallScene(footprints: readonly Polygons[]): WallScene {
  const first = footprints[0]?.[0]?.[0];
  const originX = first === undefined ? 0 : Math.round(first[0] / 1000) * 1000;
  const originY = first === undefined ? 0 : Math.round(first[1] / 1000) * 1000;
  const ends: number[] = [];
  const owners: number[] = [];
  const local = footprints.map((polygons, owner) =>
    polygons.map((rings) =>
      rings.map((ring, i) => {
        const turned = ringArea(ring) > 0 === (i === 0) ? ring : reversed(ring);
        const moved = turned.map((value, k) => value - (k % 2 === 0 ? originX : originY));
        addWalls(moved, owner, ends, owners);
        return moved;
      }),
    ),
  );
  const column = (offset: number): Float64Array =>
    Float64Array.from({ length: owners.length }, (_, i) => ends[4 * i + offset]);
  const [ax, ay, bx, by] = [column(0), column(1), column(2), column(3)];
  return {
    ax,
    ay,
    bx,
    by,
    owner: Uint32Array.from(owners),
    footprints: local,
    originX,
    originY,
    grid: gridOf({ ax, ay, bx, by }, local),
  };
}

/** Is a place (in metres from the origin of the scene) inside a footprint? */
export const insideSolid = (scene: WallScene, x: number, y: number): boolean => solidAround(scene, x, y) >= 0;

/** Number of the footprint around a place (in metres from the origin of the scene); -1 in the open. */
export function solidAround(scene: WallScene, x: number, y: number): number {
  const { grid } = scene;
  const column = Math.floor((x - grid.minX) / grid.cellMetres);
  const row = Math.floor((y - grid.minY) / grid.cellMetres);
  if (column < 0 || row < 0 || column >= grid.columns || row >= grid.rows) return -1;
  const cell = row * grid.columns + column;
  for (let k = grid.footprintStart[cell]; k < grid.footprintStart[cell + 1]; k += 1) {
    if (insidePolygons(scene.footprints[grid.footprints[k]], x, y)) return grid.footprints[k];
  }
  return -1;
}

function addWalls(ring: Float64Array, owner: number, ends: number[], owners: number[]): void {
  for (let i = 0; i < ring.length; i += 2) {
    const j = i + 2 === ring.length ? 0 : i + 2;
    if (ring[i] === ring[j] && ring[i + 1] === ring[j + 1]) continue;
    ends.push(ring[i], ring[i + 1], ring[j], ring[j + 1]);
    owners.push(owner);
  }
}

function reversed(ring: Float64Array): Float64Array {
  const result = new Float64Array(ring.length);
  for (let i = 0; i < ring.length; i += 2) {
    result[i] = ring[ring.length - 2 - i];
    result[i + 1] = ring[ring.length - 1 - i];
  }
  return result;
}

type Ends = Pick<WallScene, "ax" | "ay" | "bx" | "by">;

function gridOf({ ax, ay, bx, by }: Ends, footprints: readonly Polygons[]): WallGrid {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < ax.length; i += 1) {
    minX = Math.min(minX, ax[i]);
    maxX = Math.max(maxX, ax[i]);
    minY = Math.min(minY, ay[i]);
    maxY = Math.max(maxY, ay[i]);
  }
  if (ax.length === 0) [minX, minY, maxX, maxY] = [0, 0, 0, 0];
  let cellMetres = CELL_METRES;
  const cells = (): number =>
    (Math.floor((maxX - minX) / cellMetres) + 1) * (Math.floor((maxY - minY) / cellMetres) + 1);
  while (cells() > MOST_CELLS) cellMetres *= 2;
  const columns = Math.floor((maxX - minX) / cellMetres) + 1;
  const rows = Math.floor((maxY - minY) / cellMetres) + 1;
  const boxes = footprints.map(polygonsBox);
  const lists = (count: number, box: (i: number) => readonly [number, number, number, number]) =>
    cellLists(count, columns, rows, (i) => {
      const [west, south, east, north] = box(i);
      return [
        Math.floor((west - minX) / cellMetres),
        Math.floor((south - minY) / cellMetres),
        Math.floor((east - minX) / cellMetres),
        Math.floor((north - minY) / cellMetres),
      ];
    });
  const walls = lists(ax.length, (i) => [
    Math.min(ax[i], bx[i]),
    Math.min(ay[i], by[i]),
    Math.max(ax[i], bx[i]),
    Math.max(ay[i], by[i]),
  ]);
  const solids = lists(footprints.length, (i) => [
    boxes[i].minX,
    boxes[i].minY,
    boxes[i].maxX,
    boxes[i].maxY,
  ]);
  return {
    minX,
    minY,
    cellMetres,
    columns,
    rows,
    wallStart: walls.start,
    walls: walls.list,
    footprintStart: solids.start,
    footprints: solids.list,
  };
}

/** Numbers of the things whose box touches each cell, by counting sort. */
function cellLists(
  count: number,
  columns: number,
  rows: number,
  cellsOf: (i: number) => readonly [number, number, number, number],
): { readonly start: Uint32Array; readonly list: Uint32Array } {
  const start = new Uint32Array(columns * rows + 1);
  const each = (visit: (cell: number, i: number) => void): void => {
    for (let i = 0; i < count; i += 1) {
      const [west, south, east, north] = cellsOf(i);
      for (let row = south; row <= north; row += 1) {
        for (let column = west; column <= east; column += 1) visit(row * columns + column, i);
      }
    }
  };
  each((cell) => {
    start[cell + 1] += 1;
  });
  for (let cell = 0; cell < columns * rows; cell += 1) start[cell + 1] += start[cell];
  const fill = start.slice();
  const list = new Uint32Array(start[columns * rows]);
  each((cell, i) => {
    list[fill[cell]++] = i;
  });
  return { start, list };
}
