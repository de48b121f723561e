import type { SourceProfile } from "./profile.ts";

/** Crime of the Baltimore Police Department since its change to NIBRS. */
export const baltimore: SourceProfile = {
  id: "baltimore",
  table: "incidents",
  columns: ["CCNumber", "CrimeDateTime", "Description", "CrimeCode", "Longitude", "Latitude"],
  seenIn: "Data dictionary of Open Baltimore for crime from 2022 on",
  fields: {
    id: "CCNumber",
    moment: "CrimeDateTime",
    lon: "Longitude",
    lat: "Latitude",
    category: "Description",
  },
  crs: "EPSG:4326",
  limits: ["profile.limit.utc", "profile.limit.nibrs-break"],
};
