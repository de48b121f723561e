/** What interviews and documents of Voorbeeldstad say, and figures that its reports state. Made up by hand. */

import { csv } from "./cameras.ts";

export function evidenceCsv(): string {
  return csv(
    ["datum", "soort", "rol", "onderwerp", "gebied", "oordeel", "parafrase"],
    [
      [
        "2021-09-14",
        "interview",
        "teamleider toezichtcentrale",
        "afspraken",
        "",
        "goed",
        "Er is een vast aanspreekpunt per basisteam en de lijn is kort.",
      ],
      [
        "2021-09-14",
        "interview",
        "teamleider toezichtcentrale",
        "terugkoppeling",
        "",
        "slecht",
        "Na het verstrekken van beelden horen we zelden wat ermee is gebeurd.",
      ],
      [
        "2021-09-15",
        "interview",
        "rechercheur",
        "terugkoppeling",
        "",
        "slecht",
        "Er is geen formulier om de uitkomst terug te melden.",
      ],
      [
        "2021-09-15",
        "interview",
        "operationeel coördinator politie",
        "opvolging",
        "grote-markt",
        "wisselend",
        "In weekendnachten is er niet altijd een eenheid vrij.",
      ],
      [
        "2021-09-16",
        "interview",
        "observant",
        "instructie",
        "noorderplein",
        "slecht",
        "De uitkijkinstructie noemt het gebied, maar niet waarop te letten.",
      ],
      [
        "2021-09-16",
        "observatie",
        "onderzoeker",
        "instructie",
        "grote-markt",
        "goed",
        "Observanten volgen bij het uitgaan een vaste ronde langs de drukke punten.",
      ],
      [
        "2021-09-20",
        "document",
        "beheerder camera's",
        "technisch beheer",
        "",
        "goed",
        "Storingen worden dagelijks gemeld en maandelijks besproken met de leverancier.",
      ],
      [
        "2021-09-20",
        "interview",
        "beheerder camera's",
        "technisch beheer",
        "haventerrein",
        "slecht",
        "De verbinding op het haventerrein valt vaak uit.",
      ],
      [
        "2021-09-21",
        "overleg",
        "gemeente, politie en OM",
        "overleg",
        "",
        "goed",
        "Het cameraoverleg komt elk kwartaal bijeen en legt besluiten vast.",
      ],
      [
        "2021-09-21",
        "document",
        "adviseur openbare orde",
        "kader",
        "",
        "goed",
        "Het beleidskader zegt per gebied waarvoor de camera's hangen.",
      ],
    ],
  );
}

/** The second does not follow from its counts. */
export function figuresCsv(): string {
  return csv(
    ["uitspraak", "bron", "soort", "waarde", "totaal", "noemer", "dagen"],
    [
      [
        "De meldkamer werd in 82 procent van de meldingen gevolgd",
        "Jaarbericht 2020, blz. 4",
        "procent",
        82,
        451,
        550,
        366,
      ],
      [
        "Gemiddeld ruim twee waarnemingen per camera per week",
        "Jaarbericht 2020, blz. 5",
        "per camera per week",
        2,
        2190,
        81,
        366,
      ],
      ["Zes waarnemingen per dag", "Jaarbericht 2020, blz. 5", "per dag", 6, 2190, "", 366],
    ],
  );
}
