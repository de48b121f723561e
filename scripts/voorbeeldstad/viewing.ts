/** Shifts of Voorbeeldstad in 2020 and 2021, and minutes per camera on the main screens, with the quirks that such files have. */

import type { Random, Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { camerasOf, clock, DAYS, dutchDate, FIRST, LOG_LEVEL, pick, weekdayOf } from "./control-room.ts";
import { AREAS } from "./plan.ts";

type Shift = {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly operators: number;
  readonly task: string;
  readonly random: Random;
};

/** Every evening, and the nights of Friday and Saturday; planted: nobody watches on Thursday nights. */
export function rota(streams: Streams): readonly Shift[] {
  const shift = (day: number, start: number, end: number, operators: number): Shift => {
    const random = streams("shifts", day, start);
    const task = pick(random, [
      ["uitkijken", 80],
      ["terugkijken", 15],
      ["", 5],
    ]);
    return { day, start, end, operators, task, random };
  };
  return DAYS.flatMap((day) => {
    const weekday = weekdayOf(day);
    const weekend = weekday === 4 || weekday === 5;
    return [
      shift(day, 16 * 60, (weekend ? 28 : 23) * 60, weekend ? 3 : 2),
      ...(weekend ? [shift(day, 11 * 60, 16 * 60, 1)] : []),
    ];
  });
}

export function shiftsCsv(streams: Streams): string {
  const rows: (string | number)[][] = rota(streams).map(({ day, start, end, operators, task, random }) => {
    return [
      dutchDate(day),
      clock(start),
      clock(end),
      random.next() < 0.02 ? "" : operators,
      pick(random, [
        ["politie", 20],
        ["gemeente", 75],
        ["uitzendbureau", 5],
      ]),
      task,
      30,
      operators * 6,
    ];
  });
  // Planted fault: a shift that overlaps another.
  rows.splice(41, 0, [dutchDate(FIRST + 30), "21:00", "23:30", 1, "gemeente", "uitkijken", 0, 6]);
  return csv(
    ["datum", "begintijd", "eindtijd", "observanten", "werkgever", "taak", "pauzeminuten", "schermen"],
    rows,
  );
}

/** Minutes on the main screens per camera and month of 2021. Planted fault: more minutes than the month has. */
export function watchCsv(streams: Streams): string {
  const rows: (string | number)[][] = [];
  for (const area of AREAS) {
    camerasOf(area).forEach((camera, k) => {
      for (let month = 1; month <= 12; month += 1) {
        const random = streams("watch", camera, month);
        const level = (LOG_LEVEL[area.id] * 1500) / (1 + k);
        rows.push([
          camera,
          `2021-${String(month).padStart(2, "0")}`,
          Math.round(level * (0.6 + 0.8 * random.next())),
        ]);
      }
    });
  }
  rows[20][2] = 50_000;
  return csv(["camera", "maand", "minuten"], rows);
}
