import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, number, text } from "./fields.ts";
import type { Origin, Polygons, TableDefinition } from "./table.ts";

/** Camera areas, and the buffer and comparison areas beside them. */
export const areas = {
  id: "areas",
  description: "A camera area, or an area beside it that serves as buffer or comparison",
  geometry: "polygon",
  row: z.object({
    id: text("Short name that other files refer to", [
      "area",
      "areaid",
      "gebied",
      "gebiedscode",
      "code",
      "gebiedid",
    ]),
    name: text("Name for readers", ["naam", "gebiedsnaam", "areaname", "omschrijving"]).optional(),
    kind: choice(
      "What sort of place it is",
      {
        nightlife: ["uitgaan", "horeca", "uitgaansgebied"],
        shopping: ["winkel", "winkelgebied", "winkels"],
        residential: ["woon", "woongebied", "wonen", "woonwijk"],
        station: ["stationsgebied"],
        stadium: ["stadion"],
        event: ["evenement", "evenementen"],
        "business-park": ["bedrijventerrein", "business park"],
        "car-park": ["parkeren", "parkeerterrein", "car park"],
        "waste-container": ["container", "afvalcontainer"],
        neighbourhood: ["buurt", "wijk"],
        other: ["overig", "anders"],
      },
      ["type", "areatype", "gebiedstype", "soort"],
    ).optional(),
    role: choice(
      "Part that the area plays in the evaluation",
      {
        camera: ["cameragebied", "treated", "experimental"],
        buffer: ["bufferzone", "omgeving"],
        comparison: ["vergelijking", "vergelijkingsgebied", "control", "controlegebied"],
        "buffer-comparison": ["buffervergelijking", "buffer control"],
      },
      ["rol"],
    ).default("camera"),
    belongsTo: text(
      "For a buffer or comparison area: the camera area it serves; several ids separated by |",
      ["hoortbij", "areaof", "for"],
    ).optional(),
    startedOn: date("First day of camera surveillance here; otherwise the first placement counts", [
      "start",
      "startdatum",
      "vanaf",
      "from",
      "golivedate",
    ]).optional(),
    shareOfCount: number(
      "For counts of a wider neighbourhood: the share of its incidents that falls in the camera area, 0 to 1, as estimated by the user",
      ["aandeel", "share"],
      { min: 0, max: 1 },
    ).optional(),
    residents: number("Residents of the area", ["inwoners", "bewoners"], { min: 0 }).optional(),
  }),
} satisfies TableDefinition;

export type Area = zod.infer<typeof areas.row> & { readonly origin: Origin; readonly polygons?: Polygons };
