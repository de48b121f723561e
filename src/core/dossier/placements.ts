import type { z as zod } from "zod";
import { z } from "zod";
import { date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Where each camera hung and when. History is never overwritten: counts per date come from here. */
export const placements = {
  id: "placements",
  description: "One stay of one camera in one place",
  geometry: "point",
  row: z.object({
    camera: text("Code of the camera", ["cameraid", "cameracode", "camera_id"]),
    area: text("Camera area it hung in", ["areaid", "gebied", "cameragebied"]).optional(),
    from: date("First day", ["vanaf", "start", "begindatum", "startdatum"]),
    to: date("Last day; empty when still there", ["tot", "eind", "einddatum", "totenmet"]).optional(),
    x: number("East coordinate in metres", [], { unit: "m" }).optional(),
    y: number("North coordinate in metres", [], { unit: "m" }).optional(),
    designation: text("Designation order that it rests on", [
      "besluit",
      "aanwijzing",
      "decisionid",
    ]).optional(),
  }),
} satisfies TableDefinition;

export type Placement = zod.infer<typeof placements.row> & { readonly origin: Origin };
