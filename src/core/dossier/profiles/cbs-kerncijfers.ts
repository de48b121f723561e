import type { SourceProfile } from "./profile.ts";

/** Key figures of districts and neighbourhoods of Statistics Netherlands, as the open data give them. */
export const cbsKerncijfers: SourceProfile = {
  id: "cbs-kerncijfers",
  table: "neighbourhoods",
  columns: ["WijkenEnBuurten", "Gemeentenaam_#", "SoortRegio_#", "AantalInwoners_#"],
  seenIn: "Table 84583NED as programs read it, and the metadata of table 47018NED",
  fields: { code: "WijkenEnBuurten", residents: "AantalInwoners_#" },
  limits: ["profile.limit.unknown-residents"],
};
