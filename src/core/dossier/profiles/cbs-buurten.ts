import type { SourceProfile } from "./profile.ts";

/** Neighbourhoods with outlines of Statistics Netherlands, as published until 2019. */
export const cbsBuurten: SourceProfile = {
  id: "cbs-buurten",
  table: "neighbourhoods",
  columns: ["BU_CODE", "BU_NAAM", "WK_CODE", "GM_CODE", "AANT_INW"],
  seenIn: "Shapefile of the neighbourhoods of Groningen in 2017 (CBS, CC BY 3.0 NL)",
  fields: { code: "BU_CODE", name: "BU_NAAM", residents: "AANT_INW" },
  limits: ["profile.limit.unknown-residents"],
};
