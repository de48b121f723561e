/**
 * The memory of the programme: tests of necessity, lighter means, checks of
 * privacy measures, complaints and earlier recommendations. Breaches are
 * planted; the README of the case names them.
 */

import { addMonths, civilDateOf, dayOf } from "../../src/core/foundation/civil-date.ts";
import type { Streams } from "../../src/core/foundation/random.ts";
import { csv } from "./cameras.ts";
import { AREAS, type PlannedArea } from "./plan.ts";

const daysBefore = (day: string, days: number): string => civilDateOf(dayOf(day) - days);
const orderOf = (i: number): string => `B${String(i + 1).padStart(2, "0")}`;

/** Before each order and once a year. Planted: Noorderplein no longer necessary, Stadionkwartier on old evidence. */
export function assessmentsCsv(): string {
  const rows = AREAS.flatMap((area, i) => [
    [
      area.id,
      orderOf(i),
      daysBefore(area.startedOn, 45),
      "noodzakelijk",
      Math.round(area.perYear / 2),
      ...evidence(area),
      dwellings(area),
    ],
    [
      area.id,
      "",
      "2021-06-15",
      area.id === "noorderplein" ? "niet nodig" : "noodzakelijk",
      "",
      "",
      "",
      "",
      "",
    ],
  ]);
  return csv(
    [
      "gebied",
      "besluit",
      "datum",
      "uitkomst",
      "incidenten",
      "periodevan",
      "periodetot",
      "rapportages",
      "woningen",
    ],
    rows,
  );
}

function evidence({ id, startedOn }: PlannedArea): readonly [string, string, number] {
  const age = id === "stadionkwartier" ? 15 : 2;
  return [addMonths(startedOn, -age - 6), addMonths(startedOn, -age), 4];
}

const dwellings = ({ kind }: PlannedArea): number =>
  ({ residential: 38, shopping: 12, nightlife: 21, station: 4 })[kind] ?? 6;

/** Planted: nothing was tried in Parkbuurt. */
export function alternativesCsv(): string {
  const tried = ["extra surveillance", "betere verlichting"];
  const rows = AREAS.filter(({ id }) => id !== "parkbuurt").flatMap(({ id, startedOn }) =>
    tried.map((measure, i) => [
      id,
      measure,
      addMonths(startedOn, -12 + 4 * i),
      addMonths(startedOn, -6 + 4 * i),
      "onvoldoende",
    ]),
  );
  return csv(["gebied", "maatregel", "vanaf", "tot", "resultaat"], rows);
}

/**
 * Planted: a sign missing in Winkelhart, a mask that fails (V003), a mask that
 * the neighbour cannot check (V020), a recording kept without a request, no
 * impact assessment for Haventerrein, findings at the audit of access.
 */
export function privacyCsv(streams: Streams): string {
  const random = streams("privacy checks");
  const inJune = (): string => `2021-06-${String(1 + Math.floor(28 * random.next())).padStart(2, "0")}`;
  const rows: (string | number)[][] = AREAS.flatMap((area) => [
    ...["noord", "zuid"].map((side) => [
      "bord",
      area.id,
      "",
      inJune(),
      area.id === "winkelhart" && side === "zuid" ? "niet in orde" : "in orde",
      "",
      "",
      "",
      "",
      side,
      "",
    ]),
    ...(area.id === "haventerrein"
      ? []
      : [["dpia", area.id, "", daysBefore(area.startedOn, 60), "in orde", "", "", "", "", "", ""]]),
  ]);
  for (const camera of ["V001", "V003", "V014", "V020", "V031"]) {
    const failed = camera === "V003";
    rows.push([
      "masker",
      "",
      camera,
      inJune(),
      failed ? "niet in orde" : "in orde",
      camera === "V020" ? "nee" : "ja",
      "",
      "",
      "",
      "",
      "",
    ]);
  }
  rows.push(["vernietiging", "", "", "2021-03-15", "in orde", "", 27, "", "", "", ""]);
  rows.push([
    "langer bewaard",
    "",
    "",
    "2021-04-02",
    "in orde",
    "",
    "",
    "",
    "",
    "verzoek 2021-118",
    "vordering in een zaak",
  ]);
  rows.push(["langer bewaard", "", "", "2021-08-20", "open", "", "", "", "", "", "geen verzoek gevonden"]);
  rows.push(["toegangscontrole", "", "", "2021-09-30", "open", "", "", 400, 3, "", ""]);
  rows.push(["opleiding", "", "", "2021-02-11", "in orde", "", "", "", "", "", ""]);
  return csv(
    [
      "soort",
      "gebied",
      "cameraid",
      "datum",
      "resultaat",
      "controleerbaar",
      "dagen",
      "aantal",
      "bevindingen",
      "kenmerk",
      "opmerking",
    ],
    rows,
  );
}

export function complaintsCsv(streams: Streams): string {
  const random = streams("complaints");
  const rows = Array.from({ length: 14 }, (_, i) => {
    const received = civilDateOf(dayOf("2019-03-01") + Math.floor(1000 * random.next()));
    const kind = ["klacht", "klacht", "bezwaar", "inzageverzoek"][i % 4];
    const open = i === 13;
    const outcome = ["ongegrond", "deels gegrond", "gegrond", ""][Math.floor(4 * random.next())];
    const closed = civilDateOf(dayOf(received) + 20 + Math.floor(40 * random.next()));
    return [kind, AREAS[i % AREAS.length].id, received, open ? "" : closed, open ? "" : outcome];
  });
  return csv(["soort", "gebied", "ontvangen", "afgehandeld", "uitkomst"], rows);
}

export function recommendationsCsv(): string {
  return csv(
    [
      "nummer",
      "ronde",
      "tekst",
      "geadresseerde",
      "reactie",
      "reden",
      "toezegging",
      "termijn",
      "stand",
      "bewijs",
      "oordeel",
      "beoordeeldin",
      "vervangendoor",
    ],
    [
      [
        "2016-1",
        "2016",
        "Geef elk cameragebied één doel dat te meten is",
        "burgemeester",
        "overgenomen",
        "",
        "doel per gebied in het kader",
        "2019-03-01",
        "gereed",
        "beleidskader 2019-2022",
        "deels opgevolgd",
        "2021",
        "",
      ],
      [
        "2016-2",
        "2016",
        "Controleer elk jaar de borden en de maskers",
        "cameracoördinator",
        "overgenomen",
        "",
        "jaarlijkse ronde",
        "2018-01-01",
        "loopt",
        "",
        "opgevolgd",
        "2021",
        "",
      ],
      [
        "2016-3",
        "2016",
        "Leg vast wat de politie met een melding doet",
        "politie",
        "deels overgenomen",
        "vraagt een koppeling",
        "overleg per kwartaal",
        "2018-06-01",
        "loopt",
        "",
        "",
        "",
        "",
      ],
      [
        "2016-4",
        "2016",
        "Vervang het beeldplatform",
        "gemeente",
        "overgenomen",
        "",
        "aanbesteding",
        "2019-12-31",
        "gereed",
        "kosten 2019",
        "achterhaald",
        "2021",
        "2019-1",
      ],
      [
        "2019-1",
        "2019",
        "Stel eisen aan een nieuwe toezichtcentrale op",
        "gemeente",
        "overgenomen",
        "",
        "programma van eisen",
        "2022-06-30",
        "loopt",
        "",
        "",
        "",
        "",
      ],
      [
        "2019-2",
        "2019",
        "Haal camera’s weg waar het probleem voorbij is",
        "burgemeester",
        "niet overgenomen",
        "weegt gevoel van veiligheid zwaarder",
        "",
        "",
        "vervallen",
        "",
        "niet opgevolgd",
        "2021",
        "",
      ],
    ],
  );
}
