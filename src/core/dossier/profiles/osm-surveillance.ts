import type { SourceProfile } from "./profile.ts";

/** Cameras in OpenStreetMap: man_made=surveillance. */
export const osmSurveillance: SourceProfile = {
  id: "osm-surveillance",
  table: "cameras",
  columns: ["man_made", "surveillance", "surveillance:type"],
  seenIn: "Tags of OpenStreetMap as programs read them",
  fields: { id: "@id", name: "name", heightMetres: "height" },
  constants: { kind: "fixed" },
  where: [{ column: "surveillance:type", in: ["camera"] }],
  limits: ["profile.limit.volunteers", "profile.limit.all-purposes"],
};
