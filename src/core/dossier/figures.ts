import type { z as zod } from "zod";
import { z } from "zod";
import { choice, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Figures that a report or letter states, with the counts they should follow from. */
export const figures = {
  id: "figures",
  description: "A figure that a source states, and the counts from which it should follow",
  geometry: "none",
  row: z.object({
    statement: text("The figure as the source words it", ["uitspraak", "bewering"]),
    source: text("Document and page", ["bron"]).optional(),
    kind: choice(
      "How it should follow from the counts",
      {
        "per-camera-per-week": ["per camera per week"],
        "per-camera-per-year": ["per camera per jaar", "per camera"],
        "per-day": ["per dag"],
        percentage: ["procent", "aandeel", "percentage"],
      },
      ["soort"],
    ),
    value: number("The stated value; a percentage as 82", ["waarde"]),
    total: number("Count it is a part or average of: the numerator", ["totaal", "teller"], { min: 0 }),
    by: number("Cameras, or the whole of a percentage: the denominator", ["per", "noemer", "cameras"], {
      min: 0,
    }).optional(),
    days: number("Days over which was counted", ["dagen"], { unit: "d", min: 1 }).default(365),
  }),
} satisfies TableDefinition;

export type StatedFigure = zod.infer<typeof figures.row> & { readonly origin: Origin };
