import type { SourceProfile } from "./profile.ts";

/** Incidents of the Chicago Police Department: dataset ijzp-q8t2. */
export const chicago: SourceProfile = {
  id: "chicago",
  table: "incidents",
  columns: [
    "Case Number",
    "Date",
    "Block",
    "IUCR",
    "Primary Type",
    "FBI Code",
    "X Coordinate",
    "Y Coordinate",
  ],
  seenIn: "Three day files of 2012 and 2018 (data.cityofchicago.org)",
  fields: {
    id: "Case Number",
    moment: { from: "Date", read: "mdy" },
    x: "X Coordinate",
    y: "Y Coordinate",
    category: "IUCR",
  },
  crs: "EPSG:3435",
  crosswalk: "us-chicago-iucr",
  limits: ["profile.limit.block-points", "profile.limit.murder-per-victim", "profile.limit.last-week"],
};
