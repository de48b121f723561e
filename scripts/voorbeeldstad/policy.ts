/** Orders, goals and costs: what the municipality decided, wants and pays. */

import { addMonths, civilDateOf, dayOf } from "../../src/core/foundation/civil-date.ts";
import type { Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { AREAS, FIRST_YEAR, LAST_YEAR } from "./plan.ts";

const lastDay = (from: string, months: number): string => civilDateOf(dayOf(addMonths(from, months)) - 1);

/**
 * Orders of 48 months for fixed cameras. Planted: a flexible order that ran out, an extension without evidence, an
 * order without a purpose of public order (Haventerrein), a consultation after the decision (Grote Markt).
 */
export function designationsCsv(): string {
  const rows = AREAS.flatMap((area, i) => {
    const number = `B${String(i + 1).padStart(2, "0")}`;
    const taken = civilDateOf(dayOf(area.startedOn) - 30);
    const published = civilDateOf(dayOf(area.startedOn) - 21);
    const consulted = civilDateOf(dayOf(taken) + (area.id === "grote-markt" ? 9 : -20));
    const purpose = area.id === "haventerrein" ? "geen" : "openbare orde";
    const viewing = area.id === "parkbuurt" ? "" : "vrijdag en zaterdag 20-04 uur";
    if (area.flexible !== true) {
      return [
        [
          number,
          area.id,
          "nieuw",
          "vast",
          taken,
          area.startedOn,
          lastDay(area.startedOn, 48),
          "",
          "",
          published,
          purpose,
          "",
          consulted,
          viewing,
        ],
      ];
    }
    const extended = addMonths(area.startedOn, 3);
    return [
      [
        number,
        area.id,
        "nieuw",
        "flexibel",
        taken,
        area.startedOn,
        lastDay(area.startedOn, 3),
        "",
        "",
        published,
        "openbare orde",
        "",
        consulted,
        viewing,
      ],
      [
        `${number}-V1`,
        area.id,
        "verlenging",
        "flexibel",
        "",
        extended,
        lastDay(extended, 3),
        number,
        1,
        "",
        "openbare orde",
        "",
        "",
        "",
      ],
    ];
  });
  return csv(
    [
      "nummer",
      "gebied",
      "soort",
      "camerasoort",
      "besluitdatum",
      "geldigvanaf",
      "geldigtot",
      "voorganger",
      "verlengingnr",
      "gepubliceerd",
      "doel",
      "noodzaak",
      "driehoek",
      "uitkijkperiode",
    ],
    rows,
  );
}

const GOALS: Readonly<
  Record<string, readonly [problem: string, offender: string, mechanism: string, target: string]>
> = {
  stationsplein: ["overlast en geweld", "onder invloed", "interventie", "-0,15"],
  "grote-markt": ["uitgaansgeweld en vernieling", "calculerend", "preventie", "-0,25"],
  winkelhart: ["diefstal en overlast", "calculerend", "preventie", "-0,25"],
  parkbuurt: ["jeugdoverlast", "onverschillig", "interventie", "-0,20"],
  zuidoever: ["woninginbraak", "gepland", "opsporing", "-0,20"],
  stadionkwartier: ["supportersgeweld", "supporters", "interventie", "-0,10"],
  haventerrein: ["diefstal uit auto", "calculerend", "preventie", "-0,30"],
  // No mechanism and no target: an area that cannot be judged.
  noorderplein: ["overlast", "onbekend", "", ""],
};

export function goalsCsv(): string {
  return csv(
    ["gebied", "probleem", "dadergroep", "mechanisme", "doelstelling", "streefdatum"],
    AREAS.map((area) => {
      const [problem, offender, mechanism, target] = GOALS[area.id];
      return [area.id, problem, offender, mechanism, target, lastDay(area.startedOn, 13)];
    }),
  );
}

const COSTS = [
  ["afschrijving camera's", 190_000, "alle"],
  ["netwerk en energie", 95_000, "alle"],
  ["onderhoud", 120_000, "alle"],
  ["toezichtcentrale", 330_000, "alle"],
  ["coördinatie", 85_000, "alle"],
  ["plaatsen en verplaatsen", 40_000, "flexibel"],
] as const;

export function costsCsv(streams: Streams): string {
  const rows: (string | number)[][] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const [category, amount, applies] of COSTS) {
      if (applies === "flexibel" && year < 2019) continue;
      const random = streams("costs", category, year);
      const value =
        Math.round((amount * 1.015 ** (year - FIRST_YEAR) * (0.97 + 0.06 * random.next())) / 10) * 10;
      rows.push([year, `${value},00`, category, "gemeente", applies, "structureel", ""]);
    }
  }
  rows.push([2019, "148500,00", "vervanging beeldplatform", "gemeente", "alle", "eenmalig", 10]);
  return csv(["jaar", "bedrag", "categorie", "betaler", "betreft", "soortkosten", "levensduur"], rows);
}
