/**
 * Visibility by ray casting, as the judge of the sweep: rays between all
 * corners, wall crossings and range crossings, each against every wall from
 * both sides, with angles. Slow and plain.
 */

type Wall = readonly [number, number, number, number];
export type Ring = readonly (readonly [number, number])[];

const wallsOf = (rings: readonly Ring[]): readonly Wall[] =>
  rings.flatMap((ring) => ring.map(([x, y], i): Wall => [x, y, ...ring[(i + 1) % ring.length]]));

/** Distance along a ray to a wall; Infinity when it misses. */
function hit([ax, ay, bx, by]: Wall, x: number, y: number, angle: number): number {
  const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
  const [ex, ey] = [bx - ax, by - ay];
  const across = ux * ey - uy * ex;
  if (across === 0) return Infinity;
  const distance = ((ax - x) * ey - (ay - y) * ex) / across;
  const along = ((ax - x) * uy - (ay - y) * ux) / across;
  return distance > 0 && along >= 0 && along <= 1 ? distance : Infinity;
}

export function castArea(rings: readonly Ring[], x: number, y: number, range: number): number {
  const walls = wallsOf(rings);
  const angles = [-Math.PI, -Math.PI / 2, 0, Math.PI / 2, Math.PI];
  const add = (px: number, py: number) => angles.push(Math.atan2(py - y, px - x));
  walls.forEach(([ax, ay, bx, by], i) => {
    add(ax, ay);
    const [ex, ey, dx, dy] = [bx - ax, by - ay, ax - x, ay - y];
    const [a, b, c] = [ex * ex + ey * ey, dx * ex + dy * ey, dx * dx + dy * dy - range * range];
    const root = b * b - a * c;
    if (root > 0) {
      for (const t of [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a]) {
        if (t >= 0 && t <= 1) add(ax + t * ex, ay + t * ey);
      }
    }
    for (const [cx, cy, fx, fy] of walls.slice(i + 1)) {
      const [gx, gy] = [fx - cx, fy - cy];
      const cross = ex * gy - ey * gx;
      const t = ((cx - ax) * gy - (cy - ay) * gx) / cross;
      const s = ((cx - ax) * ey - (cy - ay) * ex) / cross;
      if (cross !== 0 && t > 0 && t < 1 && s > 0 && s < 1) add(ax + t * ex, ay + t * ey);
    }
  });
  angles.sort((a, b) => a - b);
  let area = 0;
  for (let k = 1; k < angles.length; k += 1) {
    const [from, to] = [angles[k - 1], angles[k]];
    if (to - from < 1e-12) continue;
    let [best, wall]: [number, Wall | undefined] = [range, undefined];
    for (const one of walls) {
      const distance = hit(one, x, y, (from + to) / 2);
      if (distance < best) [best, wall] = [distance, one];
    }
    if (wall === undefined) area += (range * range * (to - from)) / 2;
    else area += (reach(wall, x, y, from) * reach(wall, x, y, to) * Math.sin(to - from)) / 2;
  }
  return area;
}

/** Distance along a ray to the line of a wall. */
function reach([ax, ay, bx, by]: Wall, x: number, y: number, angle: number): number {
  const [ex, ey] = [bx - ax, by - ay];
  return ((ax - x) * ey - (ay - y) * ex) / (Math.cos(angle) * ey - Math.sin(angle) * ex);
}

/** Is the line of sight between two places in the open free of walls? */
export function castSees(rings: readonly Ring[], x: number, y: number, toX: number, toY: number): boolean {
  const angle = Math.atan2(toY - y, toX - x);
  const distance = Math.hypot(toX - x, toY - y);
  return wallsOf(rings).every((wall) => hit(wall, x, y, angle) > distance);
}
