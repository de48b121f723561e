import type { z as zod } from "zod";
import { z } from "zod";
import { date, looseChoice, moment, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Requests for footage by police and prosecutor, and what came of them. */
export const requests = {
  id: "requests",
  description: "A request for recorded footage, or a number of alike requests in a month; no persons",
  geometry: "none",
  row: z.object({
    requestedAt: moment("When the footage was asked for", [
      "aangevraagdop",
      "aanvraagdatum",
      "vorderingsdatum",
      "requested",
    ]).optional(),
    incidentAt: moment("When the offence happened", ["incidentdatum", "pleegdatum", "incident"]).optional(),
    requester: looseChoice(
      "Who asked",
      {
        "police-basic-team": ["basisteam", "politie basisteam", "wijkagent"],
        detectives: ["recherche", "opsporing"],
        prosecutor: ["om", "openbaar ministerie", "officier"],
        other: ["overig", "anders"],
      },
      ["aanvrager"],
    ).optional(),
    offence: text("Offence that it is about", ["delict", "feit", "soort", "offencetype"]).optional(),
    area: text("Camera area", ["gebied", "areaid", "cameragebied"]).optional(),
    cameras: text("Cameras asked for, separated by |", ["camera", "camerascodes"]).optional(),
    found: looseChoice(
      "Was footage found, and if not why",
      {
        yes: ["ja", "gevonden"],
        expired: ["verlopen", "bewaartermijn", "gewist", "overschreven"],
        "camera-down": ["storing", "camera defect", "buiten gebruik"],
        "not-in-view": ["niet in beeld", "buiten beeld", "andere kant"],
        other: ["nee", "anders", "overig", "no"],
      },
      ["gevonden", "beeldengevonden"],
    ).optional(),
    usable: looseChoice(
      "What it can be used for",
      {
        identification: ["herkenning", "herkenbaar", "identificatie"],
        support: ["ondersteunend", "ondersteuning", "bruikbaar"],
        no: ["nee", "niet bruikbaar", "onbruikbaar"],
      },
      ["bruikbaar", "bruikbaarheid"],
    ).optional(),
    handedOverAt: moment("When it was handed over", ["verstrektop", "overgedragen"]).optional(),
    outcome: looseChoice(
      "What came of it, as far as police and prosecutor told",
      {
        "suspect-identified": ["verdachte herkend", "verdachte bekend", "herkend"],
        arrest: ["aanhouding", "aangehouden"],
        "case-file": ["dossier", "in strafdossier", "bewijs"],
        conviction: ["veroordeling"],
        exonerated: ["uitgesloten", "vrijgepleit"],
        none: ["geen", "niets"],
      },
      ["uitkomst", "resultaat", "terugkoppeling"],
    ).optional(),
    outcomeReportedAt: moment("When that was told", ["teruggekoppeldop"]).optional(),
    month: date("First day of the month, for totals", ["maand", "periode"]).optional(),
    count: number("Number of requests, for totals", ["aantal", "verzoeken", "n"], { min: 0 }).optional(),
  }),
  needsOneOf: [
    ["requestedAt", "month"],
    ["requestedAt", "count"],
  ],
} satisfies TableDefinition;

export type FootageRequest = zod.infer<typeof requests.row> & { readonly origin: Origin };
