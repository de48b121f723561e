import { z } from "zod";
import { choice, number, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** Where a camera could be hung: masts, lamp posts, walls that may be used. */
export const mounts = {
  id: "mounts",
  description: "A place where a camera could be hung: a mast, a lamp post, a wall",
  geometry: "point",
  row: z.object({
    id: text("Code of the mount", ["mount", "mast", "mastnummer", "lichtmast", "paal", "code", "nummer"]),
    name: text("Place or description for readers", ["naam", "locatie", "adres", "straat"]).optional(),
    kind: choice(
      "What it is",
      {
        mast: ["cameramast"],
        "lamp-post": ["lichtmast", "lantaarnpaal", "lamp post"],
        facade: ["gevel", "wall"],
        other: ["overig"],
      },
      ["soort", "type"],
    ).optional(),
    x: number("East coordinate in metres", [], { unit: "m" }).optional(),
    y: number("North coordinate in metres", [], { unit: "m" }).optional(),
  }),
} satisfies TableDefinition;
