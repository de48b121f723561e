/**
 * What the generator should give on average: incidents inside each camera area
 * in the twelve whole months before and after the month of its start.
 *
 *   npx tsx scripts/voorbeeldstad/expected.ts
 *
 * prints the table of the case's README. It knows the plan, not the draws.
 */

import { monthOf } from "../../src/core/foundation/civil-date.ts";
import { streams } from "../../src/core/foundation/random.ts";
import { isInside, monthlyLevel, SPREAD_BESIDE } from "./incidents.ts";
import { type PlannedArea, SEED } from "./plan.ts";
import { type Spot, spotsOf } from "./spots.ts";

const MONTHS = 12;
/** Steps of the sum over a street, in standard deviations, and how far it reaches. */
const STEP = 0.05;
const REACH = 5;

export type Expected = {
  readonly area: PlannedArea;
  readonly before: number;
  readonly after: number;
  /** Of those that would have been inside: how many lie 20 to 180 m beside it afterwards. */
  readonly moved: number;
};

export function expectedCounts(): readonly Expected[] {
  return spotsOf(streams(SEED)).flatMap((spot) => {
    if (spot.area === undefined) return [];
    const { area } = spot;
    const start = monthOf(area.startedOn);
    const inside = shareInside(spot, area);
    const level = (first: number): number => {
      let total = 0;
      for (let month = first; month < first + MONTHS; month += 1) total += monthlyLevel(spot.perYear, month);
      return inside * total;
    };
    const untouched = level(start + 1);
    const changes = area.effect === "fewer" || area.effect === "displaced";
    const after = untouched * (changes ? area.factor : 1);
    return [
      {
        area,
        before: level(start - MONTHS) * (area.effect === "peak" ? area.factor : 1),
        after,
        moved: area.effect === "displaced" ? untouched - after : 0,
      },
    ];
  });
}

/** Share of a spot's incidents that falls inside the area: a sum over both normal spreads and both streets. */
function shareInside(spot: Spot, area: PlannedArea): number {
  let share = 0;
  let whole = 0;
  for (const direction of [spot.direction, spot.direction + Math.PI / 2]) {
    const [cos, sin] = [Math.cos(direction), Math.sin(direction)];
    for (let u = -REACH; u <= REACH; u += STEP) {
      for (let v = -REACH; v <= REACH; v += STEP) {
        const weight = Math.exp(-(u * u + v * v) / 2);
        const [along, beside] = [u * spot.spread, v * SPREAD_BESIDE];
        whole += weight;
        if (isInside(area, spot.x + along * cos - beside * sin, spot.y + along * sin + beside * cos))
          share += weight;
      }
    }
  }
  return share / whole;
}

if (process.argv[1] === import.meta.filename) {
  for (const { area, before, after, moved } of expectedCounts())
    console.log(`| ${area.name} | ${before.toFixed(0)} | ${after.toFixed(0)} | ${moved.toFixed(0)} |`);
}
