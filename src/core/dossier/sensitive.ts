import { z } from "zod";
import { choice, number, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** Places where being seen says something about a person. */
export const sensitive = {
  id: "sensitive",
  description: "A place where being seen can say something about health, belief or opinion",
  geometry: "point",
  row: z.object({
    id: text("Code of the place", ["code", "identificatie"]),
    name: text("Name for readers", ["naam", "omschrijving"]).optional(),
    kind: choice(
      "What the place is",
      {
        school: ["school", "kinderopvang", "childcare"],
        worship: ["gebedshuis", "kerk", "moskee", "synagoge", "tempel", "church", "mosque"],
        care: ["zorg", "kliniek", "huisarts", "ziekenhuis", "clinic", "hospital"],
        shelter: ["opvang", "blijfhuis"],
        party: ["partijkantoor", "vakbond", "union"],
        protest: ["demonstratie", "demonstratieroute", "protest route"],
        other: ["anders", "overig"],
      },
      ["soort", "type"],
    ).default("other"),
    x: number("East coordinate in metres", [], { unit: "m" }).optional(),
    y: number("North coordinate in metres", [], { unit: "m" }).optional(),
  }),
} satisfies TableDefinition;
