/** What a camera sees: observers at 100 m among 2,000 buildings, one thread. */

import { streams } from "../src/core/foundation/random.ts";
import { starArea } from "../src/core/geometry/star.ts";
import { viewerOf } from "../src/core/geometry/visibility.ts";
import { insideSolid, wallScene } from "../src/core/geometry/wall-scene.ts";
import { timeOf } from "./measure.ts";

const random = streams("bench")("visibility");
const SIDE = 1500;
const buildings = Array.from({ length: 2000 }, () => {
  const [cx, cy] = [85_000 + random.next() * SIDE, 446_000 + random.next() * SIDE];
  const [width, depth] = [6 + random.next() * 14, 6 + random.next() * 10];
  const turn = random.next() * Math.PI;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corners = [
    [-width, -depth],
    [width, -depth],
    [width, depth],
    [-width, depth],
  ].flatMap(([x, y]) => [cx + (x * cos - y * sin) / 2, cy + (x * sin + y * cos) / 2]);
  return [[Float64Array.from(corners)]];
});
const scene = wallScene(buildings);
const observers: (readonly [number, number])[] = [];
while (observers.length < 1000) {
  const [x, y] = [85_000 + random.next() * SIDE, 446_000 + random.next() * SIDE];
  if (!insideSolid(scene, x - scene.originX, y - scene.originY)) observers.push([x, y]);
}
const view = viewerOf(scene);
let area = 0;
let pieces = 0;
const time = timeOf(9, () => {
  [area, pieces] = [0, 0];
  for (const [x, y] of observers) {
    const star = view(x, y, 100);
    if (!star.ok) throw new Error(star.problems[0].code);
    area += starArea(star.value);
    pieces += star.value.wall.length;
  }
});
const each = (milliseconds: number): string => (milliseconds / observers.length).toFixed(3);
console.log(
  `  visibility, 100 m among 2,000 buildings, ${(pieces / observers.length).toFixed(0)} pieces and ` +
    `${(area / observers.length).toFixed(0)} m2 in view: ${each(time.median)} ms per observer ` +
    `(${each(time.low)}-${each(time.high)}; at most 0.150)`,
);
