import type { SourceProfile } from "./profile.ts";

/** Crime incidents of the Metropolitan Police Department of Washington, DC. */
export const washingtonDc: SourceProfile = {
  id: "washington-dc",
  table: "incidents",
  columns: ["CCN", "REPORT_DAT", "SHIFT", "METHOD", "OFFENSE", "LONGITUDE", "LATITUDE"],
  seenIn: "Field descriptions of Open Data DC and its feature service",
  fields: { id: "CCN", moment: "REPORT_DAT", lon: "LONGITUDE", lat: "LATITUDE", category: "OFFENSE" },
  crs: "EPSG:4326",
  crosswalk: "us-dc",
  limits: ["profile.limit.report-date", "profile.limit.block-points", "profile.limit.nine-offences"],
};
