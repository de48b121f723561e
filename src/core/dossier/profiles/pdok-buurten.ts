import type { SourceProfile } from "./profile.ts";

/** Neighbourhoods with outlines from PDOK, as published since 2022. */
export const pdokBuurten: SourceProfile = {
  id: "pdok-buurten",
  table: "neighbourhoods",
  columns: ["buurtcode", "buurtnaam", "wijkcode", "gemeentecode", "aantalInwoners"],
  seenIn: "Properties of the PDOK service wijkenbuurten 2022",
  fields: { code: "buurtcode", name: "buurtnaam", residents: "aantalInwoners", year: "jaar" },
  limits: ["profile.limit.unknown-residents"],
};
