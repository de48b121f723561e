/** A made-up city for tests of effects. */

import { HAS_POINT, type IncidentPoints } from "../dossier/incidents.ts";
import { dayNumber, MINUTES_PER_DAY } from "../foundation/civil-date.ts";
import { streams } from "../foundation/random.ts";

/** A square city with incidents at random, from January 2015 on, without any pattern. */
export function flatCity(months: number, perMonth: number, sideMetres = 4000): IncidentPoints {
  const random = streams("city")("flat");
  const rows = months * perMonth;
  const first = dayNumber(2015, 1, 1);
  const last = dayNumber(2015 + months / 12, 1, 1) - 1;
  return {
    kind: "points",
    rows,
    x: Float64Array.from({ length: rows }, () => random.next() * sideMetres),
    y: Float64Array.from({ length: rows }, () => random.next() * sideMetres),
    minute: Int32Array.from({ length: rows }, (_, i) =>
      i === 0
        ? first * MINUTES_PER_DAY
        : i === 1
          ? last * MINUTES_PER_DAY
          : Math.floor((first + random.next() * (last - first + 1)) * MINUTES_PER_DAY),
    ),
    category: new Uint16Array(rows),
    flags: new Uint8Array(rows).fill(HAS_POINT),
    categories: ["all"],
    row: Uint32Array.from({ length: rows }, (_, i) => i + 2),
    sources: [{ source: "flat", start: 0 }],
  };
}
