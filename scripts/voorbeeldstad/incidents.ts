/**
 * Incidents of 2016 to 2021: per spot and month a count around a level with a
 * mild downward trend, a season and some overdispersion; the planted effects
 * work on the camera areas alone.
 */

import { civilDate, daysInMonth, monthOf } from "../../src/core/foundation/civil-date.ts";
import type { Random, Streams } from "../../src/core/foundation/random.ts";
import { CATEGORIES, centreOf, FIRST_YEAR, LAST_YEAR, type PlannedArea } from "./plan.ts";
import { normal, type Spot, spotsOf } from "./spots.ts";

const YEARLY_TREND = 0.97;
/** Variance of the monthly factor of a spot: about 1.2 times Poisson at eleven incidents a month. */
export const MONTHLY_VARIANCE = 0.02;

/** Spread beside the middle of a street, in metres. */
export const SPREAD_BESIDE = 4;

type Incident = {
  readonly moment: string;
  readonly category: string;
  readonly x: number | "";
  readonly y: number | "";
};

export function incidentsCsv(streams: Streams): string {
  const rows: Incident[] = [];
  spotsOf(streams).forEach((spot, s) => {
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        addMonth(spot, year, month, streams("incidents", s, year, month), rows);
      }
    }
  });
  const lines = rows
    .sort((a, b) =>
      a.moment < b.moment
        ? -1
        : a.moment > b.moment
          ? 1
          : Number(a.x) - Number(b.x) || Number(a.y) - Number(b.y),
    )
    .map((row, i) => `${i + 1};${row.moment};${row.category};${row.x};${row.y}`);
  return `nummer;tijdstip;soort;x;y\n${withQuirks(lines).join("\n")}\n`;
}

/** A few faults of the kind that every register has: named in the README, counted by the reader. */
function withQuirks(lines: readonly string[]): readonly string[] {
  const changed = [...lines];
  for (const [at, edit] of [
    [1000, (cells: string[]) => [cells[0], cells[1], cells[2], "", ""]],
    [2000, (cells: string[]) => [cells[0], cells[1], cells[2], "0", "0"]],
    [3000, (cells: string[]) => [cells[0], "", cells[2], cells[3], cells[4]]],
    [4000, (cells: string[]) => [cells[0], cells[1], "onbekende code 99", cells[3], cells[4]]],
  ] as const) {
    changed[at] = edit(changed[at].split(";")).join(";");
  }
  changed.push(changed[5000]);
  return changed;
}

/** Incidents expected in a month (since January 1970) at a spot with so many a year in 2016: season and trend. */
export function monthlyLevel(perYear: number, index: number): number {
  const year = 1970 + Math.floor(index / 12);
  const month = (index % 12) + 1;
  const season = 1 + 0.12 * Math.sin(((month - 4) / 12) * 2 * Math.PI);
  const trend = YEARLY_TREND ** (year - FIRST_YEAR + (month - 1) / 12);
  return (perYear / 12) * season * trend;
}

function addMonth(spot: Spot, year: number, month: number, random: Random, rows: Incident[]): void {
  const index = monthOf(civilDate(year, month, 1));
  const base = monthlyLevel(spot.perYear, index) * gammaFactor(random);
  const started = spot.area === undefined ? undefined : monthOf(spot.area.startedOn);
  const peak =
    spot.area?.effect === "peak" && started !== undefined && index < started && index >= started - 12;
  const count = poisson(base * (peak ? (spot.area?.factor ?? 1) : 1), random);
  for (let i = 0; i < count; i += 1) {
    const [x, y] = alongStreets(spot, random);
    let [px, py] = [x, y];
    const inside = spot.area !== undefined && isInside(spot.area, x, y);
    const after = started !== undefined && index > started;
    if (inside && after && (spot.area?.effect === "fewer" || spot.area?.effect === "displaced")) {
      if (random.next() >= (spot.area?.factor ?? 1)) {
        if (spot.area?.effect === "fewer") continue;
        [px, py] = besideArea(spot.area as PlannedArea, random);
      }
    }
    const day = 1 + Math.floor(random.next() * daysInMonth(year, month));
    const category = categoryOf(random);
    rows.push({
      moment: `${civilDate(year, month, day)} ${timeOf(category, random)}`,
      category,
      x: Math.round(px),
      y: Math.round(py),
    });
  }
}

function alongStreets(spot: Spot, random: Random): readonly [number, number] {
  const direction = spot.direction + (random.next() < 0.5 ? 0 : Math.PI / 2);
  const along = spot.spread * normal(random);
  const beside = SPREAD_BESIDE * normal(random);
  return [
    spot.x + along * Math.cos(direction) - beside * Math.sin(direction),
    spot.y + along * Math.sin(direction) + beside * Math.cos(direction),
  ];
}

export function isInside(area: PlannedArea, x: number, y: number): boolean {
  const [cx, cy] = centreOf(area.at);
  return Math.abs(x - cx) <= area.half[0] && Math.abs(y - cy) <= area.half[1];
}

/** A place 20 to 180 metres outside the area: a side, a distance, a place along that side. */
function besideArea(area: PlannedArea, random: Random): readonly [number, number] {
  const [cx, cy] = centreOf(area.at);
  const distance = 20 + 160 * random.next();
  const along = 2 * random.next() - 1;
  const side = random.next() < 0.5 ? -1 : 1;
  return random.next() < 0.5
    ? [cx + side * (area.half[0] + distance), cy + along * area.half[1]]
    : [cx + along * area.half[0], cy + side * (area.half[1] + distance)];
}

function categoryOf(random: Random): string {
  let at = random.next();
  for (const category of CATEGORIES) {
    at -= category.share;
    if (at < 0) return category.name;
  }
  return CATEGORIES[0].name;
}

/** Nightlife offences late, shop theft by day, the others in between. */
function timeOf(category: string, random: Random): string {
  const middle =
    category === "winkeldiefstal" ? 15 : category === "geweld" || category === "straatroof" ? 24.5 : 20;
  const hour = (((middle + 3.5 * normal(random)) % 24) + 24) % 24;
  const minutes = Math.floor(hour * 60);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Mean 1, variance as given: a gamma variable by Marsaglia and Tsang. */
function gammaFactor(random: Random): number {
  const shape = 1 / MONTHLY_VARIANCE;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const z = normal(random);
    const v = (1 + c * z) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random.next()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

/** Poisson by multiplication: counts here stay below some dozens. */
function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let product = random.next();
  let count = 0;
  while (product > limit) {
    product *= random.next();
    count += 1;
  }
  return count;
}
