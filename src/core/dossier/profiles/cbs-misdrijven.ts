import type { SourceProfile } from "./profile.ts";

/** Registered crime by municipality and year of Statistics Netherlands: table 83648NED. */
export const cbsMisdrijven: SourceProfile = {
  id: "cbs-misdrijven",
  table: "incidents",
  columns: ["SoortMisdrijf", "RegioS", "Perioden", "TotaalGeregistreerdeMisdrijven_#"],
  seenIn: "Table 83648NED, 393 municipalities from 2010 to 2020 (CBS StatLine, CC BY 4.0)",
  fields: {
    area: "RegioS",
    from: "Perioden",
    category: "SoortMisdrijf",
    count: "TotaalGeregistreerdeMisdrijven_#",
  },
  limits: ["profile.limit.municipalities"],
};
