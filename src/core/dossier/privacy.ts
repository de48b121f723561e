import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, flag, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Checks of the measures that protect privacy: each row is one check on one day. History is never overwritten. */
export const privacyChecks = {
  id: "privacy",
  description: "A check, on one day, of a measure that protects privacy",
  geometry: "none",
  row: z.object({
    kind: choice(
      "What was checked",
      {
        mask: ["masker", "afscherming", "privacymasker"],
        view: ["beeld", "zicht", "schouw", "controle ter plaatse"],
        sign: ["bord", "bebording"],
        information: ["informatie", "voorlichting"],
        "impact-assessment": ["dpia", "geb", "gegevensbeschermingseffectbeoordeling"],
        retention: ["bewaartermijn", "vernietiging"],
        "kept-recording": ["bewaard beeld", "langer bewaard"],
        access: ["toegang", "toegangscontrole", "logging"],
        training: ["opleiding"],
        "processor-agreement": ["verwerkersovereenkomst"],
        "four-eyes": ["vier ogen"],
        encryption: ["versleuteling"],
      },
      ["soort", "maatregel", "type"],
    ),
    area: text("Camera area, when the check is about one", ["gebied", "areaid"]).optional(),
    camera: text("Camera, when the check is about one", ["cameraid", "cameracode"]).optional(),
    on: date("Day of the check", ["datum", "gecontroleerdop", "checkedon"]),
    result: choice(
      "What the check found",
      {
        passed: ["in orde", "goed", "akkoord", "ja", "ok"],
        failed: ["niet in orde", "fout", "nee"],
        open: ["onbekend", "niet beoordeeld"],
      },
      ["resultaat", "uitkomst"],
    ).default("open"),
    verifiable: flag("Can the neighbour in view check the measure", [
      "controleerbaar",
      "zichtbaarvoorbewoner",
    ]).optional(),
    days: number("For retention: age in days of the oldest recording found", ["dagen", "leeftijd"], {
      unit: "days",
      min: 0,
    }).optional(),
    number: number("For access: number of accesses looked at", ["aantal", "gecontroleerd"], {
      min: 0,
    }).optional(),
    findings: number("For access: number of them that were not in order", ["bevindingen", "afwijkingen"], {
      min: 0,
    }).optional(),
    reference: text("Request or case on which it rests", ["kenmerk", "verwijzing", "aanvraag"]).optional(),
    functions: text("For an impact assessment: smart functions that it covers, separated by |", [
      "functies",
    ]).optional(),
    note: text("Remark, without names of persons", ["opmerking", "toelichting"]).optional(),
  }),
} satisfies TableDefinition;

export type PrivacyCheck = zod.infer<typeof privacyChecks.row> & { readonly origin: Origin };
