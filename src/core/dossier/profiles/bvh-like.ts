import type { SourceProfile } from "./profile.ts";

/** An extract as a Dutch police system might give it: the shape is an assumption of this project, told as such. */
export const bvhLike: SourceProfile = {
  id: "bvh-like",
  table: "incidents",
  columns: ["Registratienummer", "MK code", "Begindatum", "Begintijd", "X", "Y"],
  seenIn: "The synthetic extract of this project's own tests",
  fields: {
    id: "Registratienummer",
    date: { from: "Begindatum", read: "dmy" },
    time: "Begintijd",
    momentTo: { from: "Eindmoment", read: "dmy" },
    x: "X",
    y: "Y",
    category: "MK code",
  },
  crs: "EPSG:28992",
  onePer: "Registratienummer",
  crosswalk: "nl-maatschappelijke-klasse",
  limits: ["profile.limit.assumed", "profile.limit.default-points"],
};
