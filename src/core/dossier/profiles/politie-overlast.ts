import type { SourceProfile } from "./profile.ts";

/** Nuisance registrations of the Dutch police by neighbourhood: table 47024NED. */
export const politieOverlast: SourceProfile = {
  id: "politie-overlast",
  table: "incidents",
  columns: ["Overlast", "WijkenEnBuurten", "Perioden", "GeregistreerdeOverlast_#"],
  seenIn: "Programs that read table 47024NED (data.politie.nl)",
  fields: {
    area: "WijkenEnBuurten",
    from: "Perioden",
    category: "Overlast",
    count: "GeregistreerdeOverlast_#",
  },
  crosswalk: "nl-politie-overlast",
  limits: [
    "profile.limit.neighbourhoods",
    "profile.limit.latest-division",
    "profile.limit.reports-not-crimes",
  ],
};
