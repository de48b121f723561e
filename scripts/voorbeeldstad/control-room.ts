/** What the files of the control room of Voorbeeldstad share: its days, its way of writing them, and which camera sees what. Planted truths stand in the README of the case. */

import { civilDateOf, dayOf } from "../../src/core/foundation/civil-date.ts";
import type { Random } from "../../src/core/foundation/random.ts";
import { AREAS, type PlannedArea } from "./plan.ts";

export const FIRST = dayOf("2020-01-01");
export const LAST = dayOf("2021-12-31");
export const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (day + 3) % 7;

export const pick = <T>(random: Random, choices: readonly (readonly [T, number])[]): T => {
  let at = random.next() * choices.reduce((total, [, weight]) => total + weight, 0);
  for (const [choice, weight] of choices) {
    at -= weight;
    if (at < 0) return choice;
  }
  return choices[0][0];
};

export const clock = (minutes: number): string => {
  const minute = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
};
/** Day first, as the control room writes it. */
export const dutchDate = (day: number): string => civilDateOf(day).split("-").reverse().join("-");

/** Cameras by id of an area, in the order in which the register lists them. */
export function camerasOf(area: PlannedArea): readonly string[] {
  if (area.flexible === true) return Array.from({ length: area.cameras }, (_, k) => `F${k + 1}`);
  const before = AREAS.slice(0, AREAS.indexOf(area)).filter(({ flexible }) => flexible !== true);
  const first = before.reduce((total, { cameras }) => total + cameras, 0);
  return Array.from({ length: area.cameras }, (_, k) => `V${String(first + k + 1).padStart(3, "0")}`);
}

/** Planted: the last sixth of the cameras of every area never sees anything; the first see most. */
export function cameraFor(area: PlannedArea, random: Random): string {
  const cameras = camerasOf(area);
  const used = Math.max(1, Math.ceil((cameras.length * 5) / 6) - (cameras.length > 4 ? 1 : 0));
  return cameras[Math.floor(used * random.next() ** 2.2)];
}

/** Observations per camera a month in an area. */
export const LOG_LEVEL: Readonly<Record<string, number>> = {
  stationsplein: 4.2,
  "grote-markt": 5.4,
  winkelhart: 3.1,
  parkbuurt: 1.4,
  zuidoever: 0.5,
  stadionkwartier: 2.4,
  haventerrein: 0.9,
  noorderplein: 1.8,
};
