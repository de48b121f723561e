import type { z as zod } from "zod";
import { z } from "zod";
import { date, flag, looseChoice, moment, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Outages of cameras: how long each was out of use, and why. */
export const outages = {
  id: "outages",
  description: "A time in which a camera gave no picture, or the hours lost in a month",
  geometry: "none",
  row: z.object({
    camera: text("Code of the camera", ["cameraid", "cameracode", "cameranummer"]).optional(),
    from: moment("Begin", ["van", "begin", "gemeldop", "start"]).optional(),
    to: moment("End; empty while it lasts", ["tot", "eind", "einde", "hersteldop"]).optional(),
    cause: looseChoice(
      "What caused it",
      {
        power: ["stroom", "spanning"],
        network: ["netwerk", "verbinding", "glasvezel"],
        camera: ["camera", "hardware", "defect"],
        vandalism: ["vandalisme", "vernieling"],
        software: ["software", "vms"],
        planned: ["gepland", "onderhoud"],
      },
      ["oorzaak"],
    ).optional(),
    repairHoursAgreed: number("Hours within which repair was agreed", ["hersteltijd", "sla", "slauren"], {
      unit: "h",
      min: 0,
    }).optional(),
    withinAgreement: flag("Was it repaired within that time", ["binnensla", "optijd"]).optional(),
    area: text("Camera area, for totals", ["gebied", "areaid", "cameragebied"]).optional(),
    month: date("First day of the month, for totals", ["maand"]).optional(),
    hours: number("Camera-hours lost, for totals", ["uren", "storingsuren"], {
      unit: "h",
      min: 0,
    }).optional(),
  }),
  needsOneOf: [
    ["from", "month"],
    ["from", "hours"],
    ["camera", "month"],
  ],
} satisfies TableDefinition;

export type Outage = zod.infer<typeof outages.row> & { readonly origin: Origin };
