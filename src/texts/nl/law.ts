import type { law as en } from "../en/law.ts";

export const law: Readonly<Record<keyof typeof en, string>> = {
  "law.no-regime": "Voor {country} zitten in deze uitgave geen rechtsregels.",
  "law.R3.no-orders": "Er staan geen besluiten in het dossier, dus hun termijn is niet te toetsen.",
  "law.R3.no-end": "Besluit {order} heeft geen einddatum; de wet vraagt een bepaalde duur.",
  "law.R3.too-long":
    "Besluit {order} loopt tot en met {to}; het beleid staat {most} maanden toe, tot en met {latest}.",
  "law.R3.has-end": "Besluit {order} eindigt op {to}; een maximum in het beleid is niet bekend.",
  "law.R3.within-term": "Besluit {order} eindigt op {to}, binnen de {most} maanden van het beleid.",
  "law.R4.no-orders":
    "Er staan geen besluiten in het dossier, dus of camera’s onder een besluit hangen is niet te zeggen.",
  "law.R4.no-placements": "Het is niet bekend welke camera’s in welk gebied hangen.",
  "law.R4.no-order": "In {area} hangen camera’s zonder besluit voor dat gebied in het dossier.",
  "law.R4.expired":
    "Hier hangen nog camera’s, maar besluit {order} liep af op {to} ({days, plural, one {# dag} other {# dagen}} geleden).",
  "law.R4.withdrawn":
    "Hier hangen nog camera’s, maar besluit {order} is ingetrokken op {to} ({days, plural, one {# dag} other {# dagen}} geleden).",
  "law.R4.not-yet": "Hier hangen al camera’s, maar besluit {order} geldt pas vanaf {from}.",
  "law.R4.none-hanging": "Op de dag van de evaluatie is geen camera in gebruik.",
  "law.R4.area-unknown":
    "Van {cameras, plural, one {# camera in gebruik is niet bekend in welk gebied die hangt} other {# camera’s in gebruik is niet bekend in welk gebied ze hangen}}; of een besluit {cameras, plural, one {die} other {ze}} dekt, is dus niet te zeggen. Vul het gebied in bij de plaatsingen.",
  "law.R4.open-end": "Besluit {order} geldt en heeft geen einddatum.",
  "law.R4.ends-soon": "Besluit {order} eindigt op {to}, over {days, plural, one {# dag} other {# dagen}}.",
  "law.R4.in-force": "Besluit {order} geldt tot en met {to}.",
  "law.R11.unknown": "Het is niet bekend hoe lang beelden worden bewaard; het maximum is {most} dagen.",
  "law.R11.too-long": "Beelden worden {days} dagen bewaard; het maximum is {most}.",
  "law.R11.within": "Beelden worden {days} dagen bewaard, binnen het maximum van {most}.",
  "law.R19.no-orders": "Er staan geen besluiten in het dossier, dus verlengingen zijn niet te toetsen.",
  "law.R19.none": "Geen enkel besluit is een verlenging.",
  "law.R19.no-predecessor": "Verlenging {order} noemt geen besluit dat zij verlengt.",
  "law.R19.no-evidence": "Verlenging {order} geeft geen nieuwe onderbouwing van de noodzaak.",
  "law.R19.tested": "Verlenging {order} onderbouwt de noodzaak.",
  "law.R20.no-cap": "Er is geen maximum aantal camera’s bekend.",
  "law.R20.no-cap-today":
    "Voor de dag van de evaluatie is geen maximum bekend. Voeg de regel die nu geldt toe aan capHistory.",
  "law.R20.no-placements":
    "Het is niet bekend wanneer welke camera hing, dus het maximum is niet te toetsen.",
  "law.R20.extended-too-often":
    "Besluit {order} is verlenging nummer {number}; het beleid staat er {most} toe.",
  "law.R20.extension-allowed": "Besluit {order} is verlenging nummer {number} van ten hoogste {most}.",
  "law.R20.extension-number-unknown":
    "Hoe vaak besluit {order} is verlengd, is niet bekend; het beleid staat {most} keer toe. Geef het volgnummer of het besluit dat het verlengt.",
  "law.R20.above-cap":
    "Vanaf {from} waren er tot {use} {what, select, fixed {vaste camera’s} flexible {flexibele camera’s} other {camera’s}} in gebruik waar er {allowed} waren toegestaan, zonder vastgelegde uitzondering.",
  "law.R20.was-above-cap":
    "Van {from} tot en met {to} waren er tot {use} {what, select, fixed {vaste camera’s} flexible {flexibele camera’s} other {camera’s}} in gebruik waar er {allowed} waren toegestaan, zonder vastgelegde uitzondering. Dat is voorbij.",
  "law.R20.within-exception":
    "Vanaf {from} waren er {use} camera’s in gebruik bij een maximum van {allowed}, met een vastgelegde uitzondering: {reason}.",
  "law.R20.within-cap": "Er zijn {use} van ten hoogste {allowed} camera’s in gebruik.",
  "law.R21.no-orders": "Er staan geen besluiten in het dossier, dus de bekendmaking is niet te toetsen.",
  "law.R21.unknown": "Het is niet bekend of besluit {order} is bekendgemaakt.",
  "law.R21.published": "Besluit {order} is bekendgemaakt op {on}.",
};
