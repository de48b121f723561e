/** The control-room log of Voorbeeldstad in 2020 and 2021, with the quirks that such files have. */

import { dayOf, daysInMonth } from "../../src/core/foundation/civil-date.ts";
import type { Random, Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { cameraFor, clock, dutchDate, LOG_LEVEL, pick } from "./control-room.ts";
import { AREAS, type PlannedArea } from "./plan.ts";
import { normal } from "./spots.ts";
import { rota } from "./viewing.ts";

/** The words that the log of an area uses, and how often. */
const WORDS: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  stationsplein: [
    ["vechtpartij", 3],
    ["overlast", 4],
    ["Dronken persoon", 3],
    ["fietsendiefstal", 2],
    ["verkeer", 3],
    ["persoon onwel", 2],
  ],
  "grote-markt": [
    ["vechtpartij", 6],
    ["Vernieling", 3],
    ["mishandeling", 2],
    ["dronkenschap", 3],
    ["wildplassen", 3],
    ["verkeer - aanrijding", 2],
    ["?", 1],
  ],
  winkelhart: [
    ["zakkenrollerij", 3],
    ["winkeldiefstal", 4],
    ["overlast jeugd", 3],
    ["verkeer", 3],
    ["overig", 1],
  ],
  parkbuurt: [
    ["jongeren op plein", 6],
    ["vuurwerk / brandstichting", 1],
    ["drugs", 2],
    ["verkeer", 2],
  ],
  zuidoever: [
    ["verdachte auto", 2],
    ["inbraak", 1],
    ["verkeer", 2],
  ],
  stadionkwartier: [
    ["Supporters", 5],
    ["vechtpartij", 2],
    ["verkeer", 5],
    ["onwel geworden", 1],
  ],
  haventerrein: [
    ["diefstal uit auto", 2],
    ["afval dumpen", 4],
    ["verkeer", 3],
  ],
  noorderplein: [
    ["overlast", 4],
    ["drugs dealen", 2],
    ["winkeldiefstal", 2],
    ["verkeer", 2],
  ],
};

export function logCsv(streams: Streams): string {
  const shifts = rota(streams).filter(({ task }) => task !== "terugkijken");
  const lines: { readonly at: number; readonly cells: readonly (string | number)[] }[] = [];
  for (const area of AREAS) {
    const begin = dayOf(area.startedOn);
    for (let month = 0; month < 24; month += 1) {
      const random = streams("log", area.id, month);
      const [year, calendarMonth] = [2020 + Math.floor(month / 12), (month % 12) + 1];
      const first = dayOf(`${year}-${String(calendarMonth).padStart(2, "0")}-01`);
      const open = shifts.filter(
        ({ day }) => day >= Math.max(first, begin) && day < first + daysInMonth(year, calendarMonth),
      );
      if (open.length === 0) continue;
      const count = Math.round(LOG_LEVEL[area.id] * area.cameras * (0.85 + 0.3 * random.next()));
      for (let k = 0; k < count; k += 1) {
        const shift = open[Math.floor(random.next() * open.length)];
        const late = Math.sqrt(random.next());
        const at = shift.day * 1440 + Math.floor(shift.start + late * (shift.end - shift.start));
        lines.push({ at, cells: entry(area, at, random) });
      }
    }
  }
  const rows = lines
    .sort((a, b) => a.at - b.at || (a.cells.join() < b.cells.join() ? -1 : 1))
    .map(({ cells }) => cells);
  const quirky = rows.map((cells) => [...cells]);
  // Planted faults: outside every shift, a camera that does not exist, no date, a line twice, times that run backwards.
  quirky[100][0] = `${String(quirky[100][0]).slice(0, 10)} 08:15`;
  quirky[100][8] = "";
  quirky[200][2] = "V999";
  quirky[300][0] = "";
  quirky[400][8] = `${String(quirky[400][0]).slice(0, 10)} 00:01`;
  quirky.splice(501, 0, [...quirky[500]]);
  return csv(
    [
      "tijdstip",
      "gebied",
      "camera",
      "soort",
      "aanleiding",
      "gemeld aan",
      "opvolging",
      "resultaat",
      "ter plaatse",
    ],
    quirky,
  );
}

function entry(area: PlannedArea, at: number, random: Random): readonly (string | number)[] {
  const told = pick(random, [
    ["politie", 52],
    ["boa", 22],
    ["ambulance", 3],
    ["niemand", 18],
    ["", 5],
  ]);
  // Planted: on the Grote Markt a unit is often not free.
  const free = area.id === "grote-markt" ? 0.62 : 0.84;
  const isTold = told !== "niemand" && told !== "";
  const sent = isTold && random.next() < free;
  const follow = !isTold
    ? told === ""
      ? ""
      : "niet gemeld"
    : sent
      ? "eenheid gestuurd"
      : "geen eenheid vrij";
  const result = !sent
    ? pick(random, [
        ["", 70],
        ["opgelost", 20],
        ["onbekend", 10],
      ])
    : pick(random, [
        ["", 22],
        ["aangesproken", 26],
        ["aanhouding", 9],
        ["bekeuring", 10],
        ["opgelost", 16],
        ["niets aangetroffen", 14],
        ["medische hulp", 3],
      ]);
  const minutes = Math.max(1, Math.round(Math.exp(1.9 + 0.55 * normal(random))));
  const there = sent && random.next() < 0.8;
  return [
    `${dutchDate(Math.floor(at / 1440))} ${clock(at % 1440)}`,
    random.next() < 0.9 ? area.id : "",
    random.next() < 0.96 ? cameraFor(area, random) : "",
    pick(random, WORDS[area.id]),
    pick(random, [
      ["observant", 58],
      ["portofoon", 20],
      ["112", 8],
      ["tip winkelier", 4],
      ["horecatelefoon", 6],
      ["", 4],
    ]),
    told,
    follow,
    result,
    there ? `${dutchDate(Math.floor((at + minutes) / 1440))} ${clock((at + minutes) % 1440)}` : "",
  ];
}
