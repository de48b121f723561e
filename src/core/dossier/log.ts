import type { z as zod } from "zod";
import { z } from "zod";
import { date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Counts from the control-room log, per area, month, type and result; rows of the log itself come later. */
export const log = {
  id: "log",
  description: "A number of observations that the control room logged",
  geometry: "none",
  row: z.object({
    area: text("Camera area", ["gebied", "areaid", "cameragebied"]).optional(),
    month: date("First day of the month", ["maand", "periode", "period"]),
    type: text("Sort of observation", ["soort", "categorie"]).optional(),
    result: text("What came of it", ["resultaat", "afloop"]).optional(),
    count: number("Number of observations", ["aantal", "waarnemingen", "n"], { min: 0 }),
  }),
} satisfies TableDefinition;

export type LogCount = zod.infer<typeof log.row> & { readonly origin: Origin };
