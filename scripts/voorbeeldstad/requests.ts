/** Requests for footage of Voorbeeldstad in 2020 and 2021, with the quirks that such files have. */

import { dayOf, daysInMonth } from "../../src/core/foundation/civil-date.ts";
import type { Random, Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { cameraFor, dutchDate, pick } from "./control-room.ts";
import { AREAS, type PlannedArea } from "./plan.ts";
import { normal } from "./spots.ts";

const OFFENCES: readonly (readonly [string, number])[] = [
  ["mishandeling", 20],
  ["fietsendiefstal", 18],
  ["diefstal uit auto", 14],
  ["vernieling", 14],
  ["straatroof", 9],
  ["winkeldiefstal", 8],
  ["zakkenrollerij", 7],
  ["openbare orde / voetbal", 5],
  ["aanrijding", 5],
];

export function requestsCsv(streams: Streams): string {
  const rows: (string | number)[][] = [];
  for (const area of AREAS) {
    for (let month = 0; month < 24; month += 1) {
      const random = streams("requests", area.id, month);
      const [year, calendarMonth] = [2020 + Math.floor(month / 12), (month % 12) + 1];
      const first = dayOf(`${year}-${String(calendarMonth).padStart(2, "0")}-01`);
      if (first < dayOf(area.startedOn)) continue;
      const count = Math.floor(area.cameras * 0.28 * (0.5 + random.next()) + random.next());
      for (let k = 0; k < count; k += 1) {
        const at = first + Math.floor(random.next() * daysInMonth(year, calendarMonth));
        rows.push(request(area, at, random));
      }
    }
  }
  const byDate = (cells: readonly (string | number)[]): string =>
    String(cells[0]).split("-").reverse().join("-");
  rows.sort((a, b) =>
    byDate(a) < byDate(b) ? -1 : byDate(a) > byDate(b) ? 1 : a.join() < b.join() ? -1 : 1,
  );
  // Planted fault: a request from before the incident.
  [rows[50][0], rows[50][1]] = [dutchDate(dayOf("2020-02-10")), dutchDate(dayOf("2020-02-12"))];
  return csv(
    [
      "aanvraagdatum",
      "incidentdatum",
      "aanvrager",
      "delict",
      "gebied",
      "camera",
      "gevonden",
      "bruikbaar",
      "uitkomst",
    ],
    rows,
  );
}

function request(area: PlannedArea, at: number, random: Random): (string | number)[] {
  const age = Math.floor(Math.exp(1.5 + 1.05 * normal(random)));
  const late = age > 28;
  const found = late
    ? "verlopen"
    : pick(random, [
        ["ja", 66],
        ["niet in beeld", 22],
        ["storing", 6],
        ["nee", 4],
        ["", 2],
      ]);
  const usable =
    found === "ja"
      ? pick(random, [
          ["herkenning", 30],
          ["ondersteunend", 30],
          ["nee", 32],
          ["", 8],
        ])
      : "";
  const isUsable = usable === "herkenning" || usable === "ondersteunend";
  // Planted: of six usable recordings in ten the police never told what came of them.
  const outcome =
    isUsable && random.next() < 0.4
      ? pick(random, [
          ["verdachte herkend", 40],
          ["aanhouding", 15],
          ["in strafdossier", 20],
          ["geen", 25],
        ])
      : "";
  const cameras = [cameraFor(area, random), ...(random.next() < 0.25 ? [cameraFor(area, random)] : [])];
  return [
    dutchDate(at),
    dutchDate(Math.max(dayOf("2019-12-01"), at - age)),
    pick(random, [
      ["basisteam", 60],
      ["recherche", 30],
      ["OM", 5],
      ["verzekeraar", 2],
      ["", 3],
    ]),
    pick(random, OFFENCES),
    area.id,
    [...new Set(cameras)].join(" | "),
    found,
    usable,
    outcome,
  ];
}
