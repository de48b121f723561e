import type { privacy as en } from "../en/privacy.ts";

export const privacy: Readonly<Record<keyof typeof en, string>> = {
  "privacy.nothing-audited": "Er is niets bekeken, dus er is niets te zeggen. Geef ten minste één geval.",
  "privacy.more-than-sampled": "Er is meer gevonden dan bekeken. Verbeter een van de twee aantallen.",
  "privacy.some-found": "De regel van drie geldt alleen als er niets is gevonden.",
};
