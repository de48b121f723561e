import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** The cost ledger. */
export const costs = {
  id: "costs",
  description: "An amount paid for camera surveillance in a year",
  geometry: "none",
  row: z.object({
    year: number(
      "Calendar year in which it was booked; otherwise that of the payment",
      ["jaar", "boekjaar"],
      {
        min: 1990,
        max: 2100,
      },
    ).optional(),
    paidOn: date("Day of the payment", ["paymentdate", "betaaldatum", "boekdatum", "datum"]).optional(),
    amount: number("Amount in the dossier's currency; a credit is negative", ["bedrag", "kosten", "cost"]),
    nature: choice(
      "A cost, or a cost that is saved because of the cameras (then written as a positive amount)",
      { cost: ["kosten", "last"], saving: ["besparing", "baat"] },
      ["aard"],
    ).default("cost"),
    priceYear: number(
      "Year of the price level, when that is not the year in which it was booked",
      ["prijspeil", "prijsjaar", "pricelevel"],
      { min: 1990, max: 2100 },
    ).optional(),
    sharePercent: number(
      "Part of the amount that is for these cameras; the whole when left out",
      ["deel", "aandeel", "percentage"],
      { unit: "%", min: 0, max: 100 },
    ).optional(),
    category: text("Sort of cost", ["categorie", "kostensoort", "omschrijving", "purpose"]).optional(),
    payer: choice(
      "Who pays",
      { municipality: ["gemeente", "council"], police: ["politie"], "third-party": ["derden", "derde"] },
      ["betaler", "drager"],
    ).default("municipality"),
    appliesTo: choice(
      "Cameras that it is for",
      {
        all: ["alle", "allen"],
        fixed: ["vast"],
        flexible: ["flexibel"],
        area: ["gebied"],
        camera: ["camera"],
      },
      ["betreft", "toerekening"],
    ).default("all"),
    area: text("Camera area, when it is for one area", ["gebied", "areaid"]).optional(),
    camera: text("Code of the camera, when it is for one camera", ["cameraid", "cameracode"]).optional(),
    allocationKey: choice(
      "How it is divided over the camera areas: by cameras in use, or equally",
      { cameras: ["per camera", "naar cameras"], areas: ["per gebied", "gelijk", "equal"] },
      ["verdeelsleutel", "sleutel"],
    ).default("cameras"),
    use: choice(
      "Running costs, or capital: purchase, depreciation and interest",
      { running: ["exploitatie", "lopend"], capital: ["kapitaal", "kapitaallasten", "afschrijving"] },
      ["lasten"],
    ).optional(),
    recurrence: choice(
      "Once or every year",
      {
        recurring: ["structureel", "jaarlijks"],
        "one-off": ["eenmalig", "incidenteel", "investering", "capital"],
      },
      ["soortkosten"],
    ).default("recurring"),
    lifeYears: number("Years over which a one-off amount is spread", ["levensduur", "afschrijving"], {
      min: 1,
      max: 50,
    }).optional(),
    vatPercent: number("VAT rate of the amount", ["btwpercentage", "btwtarief", "vatrate"], {
      unit: "%",
      min: 0,
      max: 100,
    }).optional(),
    vatIncluded: choice("Is VAT in the amount", { yes: ["ja", "incl"], no: ["nee", "excl"] }, [
      "btw",
    ]).optional(),
  }),
} satisfies TableDefinition;

export type Cost = zod.infer<typeof costs.row> & { readonly origin: Origin };
