import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Tests of necessity: on which evidence, of which days, the cameras in an area were found necessary or not. */
export const assessments = {
  id: "assessments",
  description: "A test of whether cameras in an area are necessary, with the evidence on which it rests",
  geometry: "none",
  row: z.object({
    area: text("Camera area", ["gebied", "areaid", "cameragebied"]),
    designation: text("Order for which it was made", ["besluit", "aanwijzing"]).optional(),
    on: date("Day of the assessment", ["datum", "beoordeeldop"]),
    outcome: choice(
      "What was found",
      {
        necessary: ["noodzakelijk", "nodig"],
        "not-necessary": ["niet noodzakelijk", "niet nodig"],
        unclear: ["onduidelijk", "niet te zeggen"],
      },
      ["uitkomst", "oordeel"],
    ),
    incidents: number(
      "Number of incidents or reports in the evidence",
      ["incidenten", "aantal", "meldingen"],
      {
        min: 0,
      },
    ).optional(),
    evidenceFrom: date("Day of the oldest evidence", ["bewijsvanaf", "periodevan"]).optional(),
    evidenceTo: date("Day of the newest evidence", ["bewijstot", "periodetot"]).optional(),
    reports: number("Number of police reports", ["rapportages", "politierapporten"], { min: 0 }).optional(),
    dwellings: number("Dwellings whose view was weighed", ["woningen"], { min: 0 }).optional(),
    source: text("Where it is written down", ["bron", "kenmerk"]).optional(),
  }),
} satisfies TableDefinition;

export type Assessment = zod.infer<typeof assessments.row> & { readonly origin: Origin };
