import type { z as zod } from "zod";
import { z } from "zod";
import { number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Dwellings by code, never by name of who lives there. */
export const dwellings = {
  id: "dwellings",
  description: "A dwelling: an address where people live",
  geometry: "point",
  row: z.object({
    id: text("Code of the dwelling", [
      ...["identificatie", "verblijfsobject", "verblijfsobjectid", "vboid", "adresid"],
    ]),
    building: text("Code of the building it is in; otherwise the footprint around its point", [
      ...["pand", "pandid", "pandidentificatie", "gebouw"],
    ]).optional(),
    residents: number("People who live there", ["inwoners", "bewoners", "personen"], { min: 0 }).optional(),
    residentsLow: number("Residents, low estimate", ["bewonerslaag"], { min: 0 }).optional(),
    residentsHigh: number("Residents, high estimate", ["bewonershoog"], { min: 0 }).optional(),
    x: number("East coordinate in metres", [], { unit: "m" }).optional(),
    y: number("North coordinate in metres", [], { unit: "m" }).optional(),
  }),
} satisfies TableDefinition;

export type Dwelling = zod.infer<typeof dwellings.row> & { readonly origin: Origin };
