import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Designation orders (aanwijzingsbesluiten): the legal ground of each camera area. */
export const designations = {
  id: "designations",
  description: "An order that designates, extends, moves or withdraws a camera area",
  geometry: "none",
  row: z.object({
    id: text("Number of the order", ["nummer", "besluit", "besluitnummer", "kenmerk"]),
    area: text("Camera area", ["areaid", "gebied", "cameragebied"]),
    kind: choice(
      "New, extension, move or withdrawal",
      {
        new: ["nieuw", "aanwijzing"],
        extension: ["verlenging"],
        move: ["verplaatsing"],
        withdrawal: ["intrekking"],
      },
      ["soort", "type"],
    ).default("new"),
    cameraKind: choice(
      "Kind of camera surveillance it covers",
      { fixed: ["vast"], flexible: ["flexibel"], mobile: ["mobiel"] },
      ["camerasoort"],
    ).default("fixed"),
    takenOn: date("Day of the decision", ["besluitdatum", "datum", "genomenop"]).optional(),
    validFrom: date("First day of validity", ["geldigvanaf", "ingangsdatum", "vanaf", "from"]),
    validTo: date("Last day of validity", ["geldigtot", "einddatum", "tot", "totenmet", "to"]).optional(),
    predecessor: text("Order that this one extends", ["voorganger"]).optional(),
    extensionNumber: number("How many times extended, this one included", ["verlengingnr"], {
      min: 0,
    }).optional(),
    consultedProsecutorOn: date("Day on which the public prosecutor was consulted", [
      "driehoek",
      "ovj",
    ]).optional(),
    publishedOn: date("Day of publication", ["gepubliceerd", "bekendgemaakt"]).optional(),
    viewingPeriod: text("Days and hours in which the images are watched live, as the order sets them", [
      "uitkijkperiode",
      "uitkijktijden",
    ]).optional(),
    withdrawalReason: text("For a withdrawal: why", ["redenintrekking"]).optional(),
    publicOrderPurpose: text("Public-order problem that the order states", [
      "doel",
      "openbareorde",
    ]).optional(),
    necessity: text("Evidence for necessity, with dates", ["noodzaak", "onderbouwing"]).optional(),
  }),
} satisfies TableDefinition;

export type Designation = zod.infer<typeof designations.row> & { readonly origin: Origin };
