/**
 * Points sorted into a square grid, so that everything within a box is found
 * without looking at the rest.
 *
 * Points are copied in cell order (counting sort); `order[i]` is the number of
 * the point in the caller's arrays. Building is linear in the points, a query
 * is linear in the points of the cells that the box touches.
 */

export type PointIndex = {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Position in the caller's arrays. */
  readonly order: Uint32Array;
  /** First point of each cell; one entry more than there are cells. */
  readonly start: Uint32Array;
  readonly minX: number;
  readonly minY: number;
  readonly cellMetres: number;
  readonly columns: number;
  readonly rows: number;
};

/** More cells than this cost more memory than they save time. */
const MOST_CELLS = 4_000_000;

/**
 * @param x, y        coordinates in metres, same length
 * @param use         points to take in; all when absent (1 = in)
 * @param cellMetres  wanted cell size; made larger when the extent would need too many cells
 */
export function pointIndex(
  x: Float64Array,
  y: Float64Array,
  cellMetres: number,
  use?: Uint8Array,
): PointIndex {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  let n = 0;
  for (let i = 0; i < x.length; i += 1) {
    if (use !== undefined && use[i] === 0) continue;
    n += 1;
    if (x[i] < minX) minX = x[i];
    if (x[i] > maxX) maxX = x[i];
    if (y[i] < minY) minY = y[i];
    if (y[i] > maxY) maxY = y[i];
  }
  if (n === 0) {
    const none = new Float64Array(0);
    return {
      x: none,
      y: none,
      order: new Uint32Array(0),
      start: new Uint32Array(2),
      minX: 0,
      minY: 0,
      cellMetres,
      columns: 1,
      rows: 1,
    };
  }
  let cell = cellMetres;
  while ((Math.floor((maxX - minX) / cell) + 1) * (Math.floor((maxY - minY) / cell) + 1) > MOST_CELLS) {
    cell *= 2;
  }
  const columns = Math.floor((maxX - minX) / cell) + 1;
  const rows = Math.floor((maxY - minY) / cell) + 1;
  const start = new Uint32Array(columns * rows + 1);
  const cellOf = new Uint32Array(x.length);
  for (let i = 0; i < x.length; i += 1) {
    if (use !== undefined && use[i] === 0) continue;
    const c = Math.floor((y[i] - minY) / cell) * columns + Math.floor((x[i] - minX) / cell);
    cellOf[i] = c;
    start[c + 1] += 1;
  }
  for (let c = 0; c < columns * rows; c += 1) start[c + 1] += start[c];
  const fill = start.slice(0, columns * rows);
  const sortedX = new Float64Array(n);
  const sortedY = new Float64Array(n);
  const order = new Uint32Array(n);
  for (let i = 0; i < x.length; i += 1) {
    if (use !== undefined && use[i] === 0) continue;
    const at = fill[cellOf[i]]++;
    sortedX[at] = x[i];
    sortedY[at] = y[i];
    order[at] = i;
  }
  return { x: sortedX, y: sortedY, order, start, minX, minY, cellMetres: cell, columns, rows };
}

/**
 * Calls `visit(from, to)` for each run of sorted positions whose cells touch
 * the box; the visitor still tests each point.
 */
export function visitBox(
  index: PointIndex,
  minX: number,
  minY: number,
  maxX: number,
  maxY: number,
  visit: (from: number, to: number) => void,
): void {
  const cell = index.cellMetres;
  const c0 = Math.max(0, Math.floor((minX - index.minX) / cell));
  const c1 = Math.min(index.columns - 1, Math.floor((maxX - index.minX) / cell));
  const r0 = Math.max(0, Math.floor((minY - index.minY) / cell));
  const r1 = Math.min(index.rows - 1, Math.floor((maxY - index.minY) / cell));
  if (c1 < c0) return;
  for (let r = r0; r <= r1; r += 1) {
    const from = index.start[r * index.columns + c0];
    const to = index.start[r * index.columns + c1 + 1];
    if (to > from) visit(from, to);
  }
}
