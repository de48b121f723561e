/**
 * What the control room of Voorbeeldstad writes down in 2020 and 2021: shifts,
 * log, footage requests, outages and minutes on the main screens, with the
 * quirks that such files have. Planted truths stand in the case's README.
 */

import { civilDateOf, dayOf, daysInMonth } from "../../src/core/foundation/civil-date.ts";
import type { Random, Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { AREAS, type PlannedArea } from "./plan.ts";
import { normal } from "./spots.ts";

const FIRST = dayOf("2020-01-01");
const LAST = dayOf("2021-12-31");
const DAYS = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
/** 1 January 1970 was a Thursday. */
const weekdayOf = (day: number): number => (day + 3) % 7;

const pick = <T>(random: Random, choices: readonly (readonly [T, number])[]): T => {
  let at = random.next() * choices.reduce((total, [, weight]) => total + weight, 0);
  for (const [choice, weight] of choices) {
    at -= weight;
    if (at < 0) return choice;
  }
  return choices[0][0];
};

const clock = (minutes: number): string => {
  const minute = ((Math.floor(minutes) % 1440) + 1440) % 1440;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
};
/** Day first, as the control room writes it. */
const dutchDate = (day: number): string => civilDateOf(day).split("-").reverse().join("-");

type Shift = {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly operators: number;
  readonly task: string;
  readonly random: Random;
};

/** Every evening, and the nights of Friday and Saturday; planted: nobody watches on Thursday nights. */
function rota(streams: Streams): readonly Shift[] {
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

/** Observations per camera a month in an area, and the words that its log uses. */
const LOG_LEVEL: Readonly<Record<string, number>> = {
  stationsplein: 4.2,
  "grote-markt": 5.4,
  winkelhart: 3.1,
  parkbuurt: 1.4,
  zuidoever: 0.5,
  stadionkwartier: 2.4,
  haventerrein: 0.9,
  noorderplein: 1.8,
};

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

/** Cameras by id of an area, in the order in which the register lists them. */
function camerasOf(area: PlannedArea): readonly string[] {
  if (area.flexible === true) return Array.from({ length: area.cameras }, (_, k) => `F${k + 1}`);
  const before = AREAS.slice(0, AREAS.indexOf(area)).filter(({ flexible }) => flexible !== true);
  const first = before.reduce((total, { cameras }) => total + cameras, 0);
  return Array.from({ length: area.cameras }, (_, k) => `V${String(first + k + 1).padStart(3, "0")}`);
}

/** Planted: the last sixth of the cameras of every area never sees anything; the first see most. */
function cameraFor(area: PlannedArea, random: Random): string {
  const cameras = camerasOf(area);
  const used = Math.max(1, Math.ceil((cameras.length * 5) / 6) - (cameras.length > 4 ? 1 : 0));
  return cameras[Math.floor(used * random.next() ** 2.2)];
}

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
