import { z } from "zod";
import { choice, date, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** Lighter means: what was tried before or beside the cameras, and whether it was enough. */
export const alternatives = {
  id: "alternatives",
  description: "A lighter measure tried or weighed in a camera area, and what came of it",
  geometry: "none",
  row: z.object({
    area: text("Camera area", ["gebied", "areaid", "cameragebied"]),
    measure: text("The measure", ["maatregel", "middel"]),
    from: date("First day", ["vanaf", "start"]).optional(),
    to: date("Last day; empty when it still runs", ["tot", "eind", "totenmet"]).optional(),
    result: choice(
      "Was it enough",
      {
        insufficient: ["onvoldoende", "niet genoeg"],
        sufficient: ["voldoende", "genoeg"],
        unsuitable: ["ongeschikt", "niet passend"],
        unknown: ["onbekend", "loopt nog"],
      },
      ["resultaat", "uitkomst"],
    ).default("unknown"),
  }),
} satisfies TableDefinition;
