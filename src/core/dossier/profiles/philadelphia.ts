import type { SourceProfile } from "./profile.ts";

/** Incidents of the Philadelphia Police Department: incidents_part1_part2. */
export const philadelphia: SourceProfile = {
  id: "philadelphia",
  table: "incidents",
  columns: ["dc_key", "dispatch_date_time", "ucr_general", "text_general_code", "point_x", "point_y"],
  seenIn: "Field list of OpenDataPhilly and programs that read it",
  fields: {
    id: "dc_key",
    moment: "dispatch_date_time",
    lon: "point_x",
    lat: "point_y",
    category: "text_general_code",
  },
  crs: "EPSG:4326",
  crosswalk: "us-philadelphia",
  limits: ["profile.limit.dispatch-time", "profile.limit.block-points"],
};
