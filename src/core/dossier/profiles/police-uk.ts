import type { SourceProfile } from "./profile.ts";

/** Street-level crime of data.police.uk: month and a snapped point. */
export const policeUk: SourceProfile = {
  id: "police-uk",
  table: "incidents",
  columns: ["Crime ID", "Month", "Falls within", "Longitude", "Latitude", "LSOA code", "Crime type"],
  seenIn: "32 monthly files of the City of London Police, April 2018 to November 2020",
  fields: { id: "Crime ID", date: "Month", lon: "Longitude", lat: "Latitude", category: "Crime type" },
  crs: "EPSG:4326",
  crosswalk: "uk-police-uk",
  limits: ["profile.limit.month-only", "profile.limit.snapped", "profile.limit.nuisance-without-id"],
};
