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
};
