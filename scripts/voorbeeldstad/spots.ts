/**
 * Where incidents happen: busy crossings on a loose grid, each with smaller
 * places around it, and the crossings of the camera and comparison areas. A
 * spot is a crossing of two streets; incidents lie along them.
 */

import type { Streams } from "../../src/core/foundation/random.ts";
import { AREAS, CITY, centreOf, type PlannedArea } from "./plan.ts";

export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly perYear: number;
  /** Direction of the first street in radians; the other is square to it. */
  readonly direction: number;
  /** Spread along the streets in metres. */
  readonly spread: number;
  readonly area?: PlannedArea;
};

const GRID_METRES = 700;
const TYPICAL_PER_YEAR = 130;
const SMALL_PER_YEAR = 34;
const SPREAD = 38;

/** Standard normal by Box and Muller. */
export function normal(random: { next(): number }): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

export function spotsOf(streams: Streams): readonly Spot[] {
  const spots: Spot[] = [];
  const planned = AREAS.flatMap((area) => [
    { at: centreOf(area.at), perYear: area.perYear, area },
    ...(area.comparisons ?? []).map((at) => ({ at: centreOf(at), perYear: area.perYear, area: undefined })),
  ]);
  planned.forEach(({ at, perYear, area }, i) => {
    const random = streams("spot", "planned", i);
    const direction = random.next() * Math.PI;
    spots.push({
      x: at[0],
      y: at[1],
      perYear,
      direction,
      spread: SPREAD,
      ...(area === undefined ? {} : { area }),
    });
    around(at, streams, `planned ${i}`, spots);
  });
  const steps = Math.floor(CITY.side / GRID_METRES);
  for (let row = 0; row < steps; row += 1) {
    for (let column = 0; column < steps; column += 1) {
      const random = streams("spot", row, column);
      const x = CITY.x + (column + 0.5) * GRID_METRES + (random.next() - 0.5) * 120;
      const y = CITY.y + (row + 0.5) * GRID_METRES + (random.next() - 0.5) * 120;
      const level = TYPICAL_PER_YEAR * Math.exp(0.3 * normal(random));
      const direction = random.next() * Math.PI;
      if (planned.some(({ at }) => Math.hypot(at[0] - x, at[1] - y) < GRID_METRES)) continue;
      spots.push({ x, y, perYear: level, direction, spread: SPREAD });
      around([x, y], streams, `${row}/${column}`, spots);
    }
  }
  return spots;
}

/** Four smaller places at 320 to 420 metres, beyond the surroundings of an area. */
function around(at: readonly [number, number], streams: Streams, key: string, spots: Spot[]): void {
  for (let k = 0; k < 4; k += 1) {
    const random = streams("spot", "around", key, k);
    const angle = (k + random.next() * 0.6) * (Math.PI / 2);
    const distance = 320 + random.next() * 100;
    spots.push({
      x: at[0] + distance * Math.cos(angle),
      y: at[1] + distance * Math.sin(angle),
      perYear: SMALL_PER_YEAR * Math.exp(0.3 * normal(random)),
      direction: random.next() * Math.PI,
      spread: 25,
    });
  }
}
