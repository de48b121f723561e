import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

export const offenderGroups = {
  planned: ["professioneel", "gepland"],
  calculating: ["calculerend"],
  impulsive: ["impulsief"],
  "under-influence": ["onder invloed"],
  indifferent: ["onverschillig", "jeugdgroep"],
  supporters: ["supporters"],
  unknown: ["onbekend"],
} as const;

export const mechanisms = {
  prevention: ["preventie"],
  intervention: ["interventie", "ingrijpen"],
  investigation: ["opsporing"],
} as const;

/** The goal of a camera area: one problem, one main mechanism, one measurable target. */
export const goals = {
  id: "goals",
  description: "What the cameras in an area should achieve, and how it is measured",
  geometry: "none",
  row: z.object({
    area: text("Camera area", ["areaid", "gebied", "cameragebied"]),
    problem: text("Problem the cameras answer", ["probleem"]),
    offenderGroup: choice("Who causes it", offenderGroups, ["dadergroep"]).optional(),
    mechanism: choice("The one main way in which the cameras should work", mechanisms, [
      "mechanisme",
      "werking",
    ]).optional(),
    sideMechanism: choice("A second way in which the cameras may help", mechanisms, [
      "nevenmechanisme",
      "nevenwerking",
    ]).optional(),
    measuredBy: text("Indicator that tells whether it is reached: incidents, or a number such as I31", [
      "gemetenmet",
      "meetwijze",
      "indicatornummer",
    ]).optional(),
    category: text("Incident category that the target counts; empty for all incidents", [
      "categorie",
      "indicator",
      "delict",
    ]).optional(),
    baseline: number("Count in the baseline period", ["nulmeting", "uitgangswaarde"], { min: 0 }).optional(),
    targetChange: number("Wanted change as a share of the baseline: -0.2 is twenty percent fewer", [
      "doelstelling",
      "doelverandering",
      "target",
    ]).optional(),
    dueDate: date("Day by which the target should be reached", ["streefdatum", "einddatum"]).optional(),
    accompanying: text("Measures taken beside the cameras", ["flankerend", "maatregelen"]).optional(),
  }),
} satisfies TableDefinition;

export type Goal = zod.infer<typeof goals.row> & { readonly origin: Origin };
