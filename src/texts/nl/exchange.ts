import type { exchange as en } from "../en/exchange.ts";

export const exchange: Readonly<Record<keyof typeof en, string>> = {
  "cli.agenda.ics": "schrijf de agenda ook als iCalendar-bestand",
  "cli.agenda.ics-written": "{count, plural, one {# punt} other {# punten}} in de agenda",
  "calendar.name": "Cameratoezicht {name}",
  "calendar.overdue": "Zou op {day} klaar zijn en is niet gedaan.",
  "calendar.kind.order": "Besluit",
  "calendar.kind.necessity": "Noodzaak",
  "calendar.kind.check": "Controle",
  "calendar.kind.goal": "Doel",
  "calendar.kind.recommendation": "Aanbeveling",
  "cli.register": "schrijf het openbare register van camera’s",
  "cli.register.folder": "map van het dossier",
  "cli.register.out": "map waarin de bestanden komen",
  "cli.register.day": "dag van het register (anders die van de evaluatie, of de laatste dag in de gegevens)",
  "cli.register.url": "adres waar de bestanden worden gepubliceerd, voor de catalogus",
  "cli.register.licence": "adres van de licentie van het register, voor de catalogus",
  "cli.register.contact":
    "mailadres van een afdeling voor vragen, voor de catalogus; nooit dat van een persoon",
  "cli.register.compare": "ander register om mee te vergelijken, bijvoorbeeld sensoren van de BGT",
  "cli.register.within":
    "grootste afstand in meters waarop twee regels één camera zijn (10 als u niets opgeeft)",
  "cli.register.no-out": "Waar moet het register komen? Noem een map met --out.",
  "cli.register.not-metres": '"{found}" is geen afstand in meters. Geef een getal boven 0, bijvoorbeeld 10.',
  "cli.register.written":
    "Register van {day}: {cameras, plural, one {# camera} other {# camera’s}}, waarvan {withoutPlace} zonder bekende plaats; {notInUse} die op die dag niet in gebruik zijn, staan er niet in.",
  "cli.register.missing":
    "Een catalogus vraagt ook wat alleen de uitgever kan geven. Vul dat aan met {options}; tot dan staat het niet in dcat.jsonld.",
  "cli.register.pairs": "In beide registers: {count}",
  "cli.register.only-ours": "Alleen in dit register: {count} ({list})",
  "cli.register.only-theirs": "Alleen in het andere register: {count} ({list})",
  "register.title": "Register van camera’s voor de openbare orde {name}",
  "register.description":
    "Camera’s die de gemeente {name} op openbare plaatsen gebruikt voor de openbare orde: {count, plural, one {# camera} other {# camera’s}} in gebruik op {day}, elk met soort, gebied, besluit en laatste dag van het besluit. Wat camera’s kunnen zien, maskers en uitkijktijden staan er niet in.",
  "register.keyword": "cameratoezicht",
};
