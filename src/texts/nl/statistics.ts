import type { statistics as en } from "../en/statistics.ts";

export const statistics: Readonly<Record<keyof typeof en, string>> = {
  "statistics.not-ordered":
    "De laagste, meest waarschijnlijke en hoogste waarde staan niet in deze volgorde, of verschillen niet. Geef laagste <= meest waarschijnlijke <= hoogste.",
  "statistics.not-positive": "Een gemiddelde en de spreiding daarvan moeten allebei boven nul liggen.",
};
