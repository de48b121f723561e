import type { z as zod } from "zod";
import { z } from "zod";
import { date, flag, looseChoice, moment, number, text, time } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** The control-room log: one observation a row, or totals per area, month, type and result. */
export const log = {
  id: "log",
  description: "An observation that the control room logged, or a number of them in a month; no persons",
  geometry: "none",
  row: z.object({
    at: moment("When it was seen", [
      "tijdstip",
      "moment",
      "datumtijd",
      "datum",
      "date",
      "datetime",
    ]).optional(),
    time: time("Time of day, when it stands in a column of its own", ["tijd", "uur"]).optional(),
    area: text("Camera area", ["gebied", "areaid", "cameragebied"]).optional(),
    camera: text("Camera on which it was seen", ["cameraid", "cameracode", "cameranummer"]).optional(),
    month: date("First day of the month, for totals", ["maand", "periode", "period"]).optional(),
    type: text("Sort of observation", ["soort", "categorie", "melding"]).optional(),
    trigger: looseChoice(
      "What made the operator look",
      {
        operator: ["observant", "uitkijker", "zelf", "eigen waarneming", "eigen initiatief", "operator"],
        "police-radio": ["portofoon", "politie", "mobilofoon", "radio"],
        call: ["112", "0900", "0900-8844", "melding", "meldkamer"],
        tip: ["tip", "winkelier", "portier", "horecatelefoon"],
        analytics: ["alarm", "analyse", "detectie"],
      },
      ["aanleiding", "bron"],
    ).optional(),
    severity: number("Severity, 1 light to 3 heavy", ["ernst", "prioriteit"]).optional(),
    reportedTo: looseChoice(
      "Who was told",
      {
        police: ["politie", "ovd", "noodhulp"],
        boa: ["boa", "handhaving", "toezicht"],
        ambulance: ["ambulance", "ghor"],
        fire: ["brandweer"],
        nobody: ["niemand", "geen", "niet gemeld"],
      },
      ["gemeldaan", "doorgegevenaan", "gemeld"],
    ).optional(),
    reportedAt: moment("When they were told", ["gemeldom", "meldtijdstip"]).optional(),
    followUp: looseChoice(
      "What they did",
      {
        "unit-sent": ["eenheid gestuurd", "eenheid ter plaatse", "aanrijdend", "ter plaatse"],
        "no-unit": ["geen eenheid", "geen eenheid vrij", "niet beschikbaar"],
        "not-reported": ["niet gemeld"],
        "own-handling": ["zelf afgehandeld", "omroep", "gevolgd"],
      },
      ["opvolging", "vervolg"],
    ).optional(),
    atScene: moment("When the unit was at the scene", ["terplaatse", "tpl"]).optional(),
    responseMinutes: number("Minutes from report to unit at the scene", ["aanrijtijd", "responstijd"], {
      unit: "min",
    }).optional(),
    result: looseChoice(
      "What came of it",
      {
        resolved: ["opgelost", "beëindigd", "rust hersteld", "gesust"],
        warned: ["gewaarschuwd", "waarschuwing", "aangesproken"],
        fine: ["bekeuring", "boete", "pv"],
        arrest: ["aanhouding", "aangehouden"],
        "medical-help": ["medische hulp", "hulp verleend", "ziekenhuis"],
        "nothing-found": ["niets aangetroffen", "weg bij aankomst", "geen actie"],
      },
      ["resultaat", "afloop"],
    ).optional(),
    footageSecured: flag("Was the footage secured", ["beeldveilig", "veiliggesteld"]).optional(),
    count: number("Number of observations, for totals", ["aantal", "waarnemingen", "n"], {
      min: 0,
    }).optional(),
  }),
  needsOneOf: [
    ["at", "month"],
    ["at", "count"],
  ],
} satisfies TableDefinition;

export type LogEntry = zod.infer<typeof log.row> & { readonly origin: Origin };
