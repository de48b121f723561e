import type { SourceProfile } from "./profile.ts";

/** Registered crime of the Dutch police by neighbourhood: tables 47022NED (months) and 47018NED (years). */
export const politieMisdrijven: SourceProfile = {
  id: "politie-misdrijven",
  table: "incidents",
  columns: ["SoortMisdrijf", "WijkenEnBuurten", "Perioden", "GeregistreerdeMisdrijven_#"],
  seenIn: "Metadata of table 47018NED (data.politie.nl, August 2024) and programs that read 47022NED",
  fields: {
    area: "WijkenEnBuurten",
    from: "Perioden",
    category: "SoortMisdrijf",
    count: "GeregistreerdeMisdrijven_#",
  },
  crosswalk: "nl-politie",
  limits: ["profile.limit.neighbourhoods", "profile.limit.latest-division", "profile.limit.sexual-hidden"],
};
