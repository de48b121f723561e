/** Closed rings out of lines that meet at their ends, and polygons out of outer and inner rings. */

export type Line = { readonly role: "outer" | "inner"; readonly positions: readonly (readonly number[])[] };

type Ring = readonly (readonly number[])[];

/**
 * Outer rings, each with the inner rings that begin inside it.
 *
 * @returns undefined when a line is missing, so that a ring stays open, or an inner ring lies outside all
 */
export function joinedRings(lines: readonly Line[]): Ring[][] | undefined {
  const outers = ringsOf(lines.filter(({ role }) => role === "outer"));
  const inners = ringsOf(lines.filter(({ role }) => role === "inner"));
  if (outers === undefined || inners === undefined || outers.length === 0) return undefined;
  const polygons = outers.map((outer) => [outer]);
  for (const inner of inners) {
    const around = polygons.find(([outer]) => holds(outer, inner[0]));
    if (around === undefined) return undefined;
    around.push(inner);
  }
  return polygons;
}

const keyOf = ([x, y]: readonly number[]): string => `${x} ${y}`;

function ringsOf(lines: readonly Line[]): Ring[] | undefined {
  const left = lines.map(({ positions }) => positions).filter((positions) => positions.length > 1);
  const rings: Ring[] = [];
  while (left.length > 0) {
    const ring = [...(left.pop() ?? [])];
    const start = keyOf(ring[0]);
    while (keyOf(ring[ring.length - 1]) !== start || ring.length === 1) {
      const end = keyOf(ring[ring.length - 1]);
      const at = left.findIndex((line) => keyOf(line[0]) === end || keyOf(line[line.length - 1]) === end);
      if (at === -1) return undefined;
      const [line] = left.splice(at, 1);
      const forward = keyOf(line[0]) === end ? line : [...line].reverse();
      for (const position of forward.slice(1)) ring.push(position);
    }
    if (ring.length < 4) return undefined;
    rings.push(ring);
  }
  return rings;
}

/** Does the ring go around this position? By the crossings of a ray to the east. */
export function holds(ring: Ring, [x, y]: readonly number[]): boolean {
  let inside = false;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length];
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) inside = !inside;
  });
  return inside;
}
