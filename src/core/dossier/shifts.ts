import type { z as zod } from "zod";
import { z } from "zod";
import { date, looseChoice, moment, number, text, time } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** Viewing shifts: when operators watched, which areas, and what they were set to do. */
export const shifts = {
  id: "shifts",
  description: "A shift in which operators watched, or the hours watched in a month",
  geometry: "none",
  row: z.object({
    from: moment("Begin with its day", ["van", "beginmoment", "aanvang"]).optional(),
    to: moment("End with its day", ["totmoment", "eindmoment"]).optional(),
    date: date("Day on which the shift begins", ["datum", "dag"]).optional(),
    startTime: time("Begin as a time of day", ["begintijd", "starttijd", "start", "begin"]).optional(),
    endTime: time("End as a time of day; before the begin means the next day", [
      "eindtijd",
      "einde",
      "eind",
      "end",
    ]).optional(),
    operators: number("Operators on this shift", ["observanten", "uitkijkers", "bezetting"], {
      min: 0,
    }).optional(),
    employer: looseChoice(
      "Who employs them",
      {
        police: ["politie"],
        municipality: ["gemeente"],
        "private-guard": ["beveiliging", "particulier", "beveiligingsbedrijf"],
      },
      ["werkgever"],
    ).optional(),
    task: looseChoice(
      "What the shift was for",
      {
        "live-viewing": ["uitkijken", "live uitkijken", "live", "meekijken"],
        "footage-search": ["terugkijken", "beelden uitzoeken", "opsporing"],
        publicity: ["voorlichting", "zichtbaarheid", "communicatie"],
        other: ["overig", "anders"],
      },
      ["taak", "inzet"],
    ).optional(),
    areas: text("Camera areas watched, separated by |; empty for all", [
      "gebieden",
      "gebied",
      "area",
    ]).optional(),
    pausedMinutes: number("Minutes without viewing", ["pauze", "pauzeminuten"], {
      unit: "min",
      min: 0,
    }).optional(),
    screens: number("Screens in use", ["schermen"], { min: 0 }).optional(),
    month: date("First day of the month, for totals", ["maand"]).optional(),
    hours: number("Hours watched, for totals", ["uren", "uitkijkuren"], { unit: "h", min: 0 }).optional(),
  }),
  needsOneOf: [
    ["from", "date", "month"],
    ["to", "endTime", "hours"],
  ],
} satisfies TableDefinition;

export type Shift = zod.infer<typeof shifts.row> & { readonly origin: Origin };
