import type { z as zod } from "zod";
import { z } from "zod";
import { number, text } from "./fields.ts";
import type { Origin, Polygons, TableDefinition } from "./table.ts";

/** What stands in the way of a view, and what dwellings lie behind. */
export const buildings = {
  id: "buildings",
  description: "The footprint of a building",
  geometry: "polygon",
  row: z.object({
    id: text("Code of the building", [
      ...["identificatie", "pandid", "pand_id", "identificatiebagpnd", "lokaalid", "osmid", "gmlid"],
    ]),
    heightMetres: number(
      "Height of the roof above the street; a building of unknown height hides all that is behind it",
      ["hoogte", "height", "measuredheight", "buildingheight", "b3h70p"],
      { unit: "m", min: 0, max: 400 },
    ).optional(),
  }),
} satisfies TableDefinition;

export type Building = zod.infer<typeof buildings.row> & {
  readonly origin: Origin;
  readonly polygons?: Polygons;
};
