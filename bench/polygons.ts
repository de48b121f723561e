/** One million points in five hundred polygons, one thread. */

import { streams } from "../src/core/foundation/random.ts";
import { pointsInPolygons } from "../src/core/geometry/points-in-polygons.ts";
import { timeOf } from "./measure.ts";

const random = streams("bench")("polygons");
const POINTS = 1_000_000;
const SIDE = 10_000;
const x = Float64Array.from({ length: POINTS }, () => random.next() * SIDE);
const y = Float64Array.from({ length: POINTS }, () => random.next() * SIDE);
const shapes = Array.from({ length: 500 }, () => {
  const [cx, cy] = [random.next() * SIDE, random.next() * SIDE];
  const ring = new Float64Array(80);
  for (let k = 0; k < 40; k += 1) {
    const radius = 150 + random.next() * 100;
    ring[2 * k] = cx + radius * Math.cos((k / 40) * 2 * Math.PI);
    ring[2 * k + 1] = cy + radius * Math.sin((k / 40) * 2 * Math.PI);
  }
  return [[ring]];
});
let matches = 0;
const time = timeOf(7, () => {
  matches = 0;
  pointsInPolygons(x, y, shapes, () => {
    matches += 1;
  });
});
console.log(
  `  1,000,000 points x 500 polygons of 40 corners, ${matches} matches: ${time.median.toFixed(0)} ms ` +
    `(${time.low.toFixed(0)}-${time.high.toFixed(0)}; at most 1,000)`,
);
