import type { SourceProfile } from "./profile.ts";

/** Cameras in the Dutch base register of large-scale topography (BGT). */
export const bgtSensor: SourceProfile = {
  id: "bgt-sensor",
  table: "cameras",
  columns: ["lokaalID", "plus-type", "creationDate", "bgt-status"],
  seenIn: "Sensors of the centre of Den Haag with their history (PDOK, CC BY 4.0)",
  fields: { id: "lokaalID", from: "creationDate", to: "terminationDate", status: "bgt-status" },
  where: [{ column: "plus-type", in: ["camera"] }],
  limits: ["profile.limit.register-dates", "profile.limit.all-purposes"],
};
