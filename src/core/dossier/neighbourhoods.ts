import type { z as zod } from "zod";
import { z } from "zod";
import { number, text } from "./fields.ts";
import type { Origin, Polygons, TableDefinition } from "./table.ts";

/** Neighbourhoods and districts by which others count, of one year or of several. */
export const neighbourhoods = {
  id: "neighbourhoods",
  description: "A neighbourhood or district in the division of a year, with its residents",
  geometry: "polygon",
  row: z.object({
    code: text("Code of the neighbourhood; text, for it may hold letters", [
      ...["buurtcode", "bucode", "wijkcode", "wkcode", "nhoodid", "codering3", "statcode"],
    ]),
    name: text("Name for readers", ["naam", "buurtnaam", "bunaam", "wijknaam", "wknaam"]).optional(),
    year: number("Year of the division", ["jaar"], { min: 1990, max: 2100 }).optional(),
    residents: number("Residents; -99997 and lower stand for not known", [
      ...["aantalinwoners", "aantalinwoners5", "aantinw", "inw", "population", "inwoners"],
    ]).optional(),
  }),
} satisfies TableDefinition;

export type Neighbourhood = zod.infer<typeof neighbourhoods.row> & {
  readonly origin: Origin;
  readonly polygons?: Polygons;
};

/** Statistics Netherlands writes -99997, -99999999 and such for what is secret or unknown. */
export const residentsOf = ({ residents }: Pick<Neighbourhood, "residents">): number | undefined =>
  residents === undefined || residents < 0 ? undefined : residents;
