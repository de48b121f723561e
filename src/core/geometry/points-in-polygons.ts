/**
 * Which polygon holds each point? For many points and many polygons.
 *
 * A uniform grid is laid over the polygons. A cell that no edge touches lies
 * wholly inside or outside each polygon, so its points need no test; in the
 * other cells a crossing test decides. Points exactly on an edge may fall on
 * either side, as in any crossing test; the same point always falls the same.
 */

import type { Polygons } from "../foundation/polygons.ts";

type Candidates = { readonly start: Uint32Array; readonly list: Uint32Array; readonly certain: Uint8Array };

/**
 * @param x, y      coordinates in metres, same length
 * @param shapes    the polygons of each area, holes included
 * @param visit     called once for each point inside each area: (point, area)
 */
export function pointsInPolygons(
  x: Float64Array,
  y: Float64Array,
  shapes: readonly Polygons[],
  visit: (point: number, shape: number) => void,
): void {
  const box = bounds(shapes);
  if (box === undefined) return;
  const cells = Math.max(1, Math.min(1024, Math.ceil(Math.sqrt(shapes.length) * 24)));
  const cellX = Math.max((box.maxX - box.minX) / cells, 1e-9);
  const cellY = Math.max((box.maxY - box.minY) / cells, 1e-9);
  const flat = shapes.map(flatEdges);
  const grid = candidates(shapes, flat, box, cells, cellX, cellY);
  const { start, list, certain } = grid;
  for (let i = 0; i < x.length; i += 1) {
    const px = x[i];
    const py = y[i];
    if (!(px >= box.minX && px <= box.maxX && py >= box.minY && py <= box.maxY)) continue;
    const column = Math.min(cells - 1, Math.floor((px - box.minX) / cellX));
    const row = Math.min(cells - 1, Math.floor((py - box.minY) / cellY));
    const cell = row * cells + column;
    for (let k = start[cell]; k < start[cell + 1]; k += 1) {
      const shape = list[k];
      if (certain[k] === 1 || crosses(flat[shape], px, py)) visit(i, shape);
    }
  }
}

/** Edges of all rings as ax, ay, bx, by, ... */
function flatEdges(polygons: Polygons): Float64Array {
  const edges: number[] = [];
  for (const rings of polygons) {
    for (const ring of rings) {
      let ax = ring[ring.length - 2];
      let ay = ring[ring.length - 1];
      for (let i = 0; i < ring.length; i += 2) {
        edges.push(ax, ay, ring[i], ring[i + 1]);
        ax = ring[i];
        ay = ring[i + 1];
      }
    }
  }
  return Float64Array.from(edges);
}

/** Even-odd rule: does a ray to the east cross the edges an odd number of times? */
function crosses(edges: Float64Array, px: number, py: number): boolean {
  let inside = false;
  for (let e = 0; e < edges.length; e += 4) {
    const ay = edges[e + 1];
    const by = edges[e + 3];
    if (ay > py !== by > py && px < ((edges[e + 2] - edges[e]) * (py - ay)) / (by - ay) + edges[e]) {
      inside = !inside;
    }
  }
  return inside;
}

type Box = { minX: number; minY: number; maxX: number; maxY: number };

function bounds(shapes: readonly Polygons[]): Box | undefined {
  const box: Box = { minX: Infinity, minY: Infinity, maxX: -Infinity, maxY: -Infinity };
  for (const polygons of shapes) {
    for (const rings of polygons) {
      const outer = rings[0];
      for (let i = 0; i < outer.length; i += 2) {
        if (outer[i] < box.minX) box.minX = outer[i];
        if (outer[i] > box.maxX) box.maxX = outer[i];
        if (outer[i + 1] < box.minY) box.minY = outer[i + 1];
        if (outer[i + 1] > box.maxY) box.maxY = outer[i + 1];
      }
    }
  }
  return box.minX <= box.maxX ? box : undefined;
}

function candidates(
  shapes: readonly Polygons[],
  flat: readonly Float64Array[],
  box: Box,
  cells: number,
  cellX: number,
  cellY: number,
): Candidates {
  const columnOf = (value: number): number =>
    Math.max(0, Math.min(cells - 1, Math.floor((value - box.minX) / cellX)));
  const rowOf = (value: number): number =>
    Math.max(0, Math.min(cells - 1, Math.floor((value - box.minY) / cellY)));
  const perCell: number[][] = Array.from({ length: cells * cells }, () => []);
  const touched = new Int32Array(cells * cells).fill(-1);
  for (let shape = 0; shape < shapes.length; shape += 1) {
    const edges = flat[shape];
    let [c0, c1, r0, r1] = [cells, -1, cells, -1];
    for (let e = 0; e < edges.length; e += 4) {
      const [ax, ay, bx, by] = [edges[e], edges[e + 1], edges[e + 2], edges[e + 3]];
      const [left, right] = [columnOf(Math.min(ax, bx)), columnOf(Math.max(ax, bx))];
      const [low, high] = [rowOf(Math.min(ay, by)), rowOf(Math.max(ay, by))];
      if (left < c0) c0 = left;
      if (right > c1) c1 = right;
      if (low < r0) r0 = low;
      if (high > r1) r1 = high;
      for (let row = low; row <= high; row += 1) {
        // The columns that the edge can touch in this row of cells, one cell wider for rounding.
        const yLow = box.minY + row * cellY;
        const [from, to] = spanInBand(ax, ay, bx, by, yLow, yLow + cellY);
        const first = Math.max(left, columnOf(from) - 1);
        const last = Math.min(right, columnOf(to) + 1);
        for (let column = first; column <= last; column += 1) touched[row * cells + column] = shape;
      }
    }
    for (let row = r0; row <= r1; row += 1) {
      for (let column = c0; column <= c1; column += 1) {
        const cell = row * cells + column;
        if (touched[cell] === shape) perCell[cell].push(shape * 2);
        else if (crosses(edges, box.minX + (column + 0.5) * cellX, box.minY + (row + 0.5) * cellY)) {
          perCell[cell].push(shape * 2 + 1);
        }
      }
    }
  }
  const start = new Uint32Array(cells * cells + 1);
  for (let cell = 0; cell < perCell.length; cell += 1) start[cell + 1] = start[cell] + perCell[cell].length;
  const list = new Uint32Array(start[cells * cells]);
  const certain = new Uint8Array(list.length);
  let at = 0;
  for (const entries of perCell) {
    for (const entry of entries) {
      list[at] = entry >>> 1;
      certain[at] = entry & 1;
      at += 1;
    }
  }
  return { start, list, certain };
}

/** The range of x that a segment covers between two heights. */
function spanInBand(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  low: number,
  high: number,
): [number, number] {
  if (ay === by) return [Math.min(ax, bx), Math.max(ax, bx)];
  const at = (y: number): number => ax + ((bx - ax) * (y - ay)) / (by - ay);
  const [bottom, top] = ay < by ? [ay, by] : [by, ay];
  const x0 = at(Math.max(low, bottom));
  const x1 = at(Math.min(high, top));
  return [Math.min(x0, x1), Math.max(x0, x1)];
}
