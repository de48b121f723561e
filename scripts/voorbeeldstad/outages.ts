/** Outages of the cameras of Voorbeeldstad in 2020 and 2021, with the quirks that such files have. */

import { dayOf } from "../../src/core/foundation/civil-date.ts";
import type { Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { camerasOf, clock, dutchDate, FIRST, LAST, pick } from "./control-room.ts";
import { AREAS } from "./plan.ts";
import { normal } from "./spots.ts";

export function outagesCsv(streams: Streams): string {
  const rows: (string | number)[][] = [];
  for (const area of AREAS) {
    for (const camera of camerasOf(area)) {
      const random = streams("outages", camera);
      const count = Math.floor(random.next() * 3.2);
      for (let k = 0; k < count; k += 1) {
        const begin = Math.max(FIRST, dayOf(area.startedOn)) * 1440 + Math.floor(random.next() * 700_000);
        if (begin > LAST * 1440 - 40_000) continue;
        const hours = Math.max(1, Math.round(Math.exp(3 + 1.1 * normal(random))));
        const write = (minute: number): string =>
          `${dutchDate(Math.floor(minute / 1440))} ${clock(minute % 1440)}`;
        rows.push([
          camera,
          write(begin),
          random.next() < 0.04 ? "" : write(begin + hours * 60),
          pick(random, [
            ["netwerk", 35],
            ["camera", 25],
            ["stroom", 15],
            ["vandalisme", 8],
            ["gepland", 12],
            ["vms", 5],
          ]),
          48,
        ]);
      }
    }
  }
  // Planted fault: an outage that ends before it begins.
  rows[7][2] = "01-01-2020 00:00";
  return csv(["camera", "begin", "einde", "oorzaak", "hersteltijd"], rows);
}
