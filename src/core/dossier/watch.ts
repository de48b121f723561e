import type { z as zod } from "zod";
import { z } from "zod";
import { date, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** How long each camera stood live on a main screen, as the video system exports it. */
export const watch = {
  id: "watch",
  description: "Minutes that a camera was live on a main screen, on a day or in a month",
  geometry: "none",
  row: z.object({
    camera: text("Code of the camera", ["cameraid", "cameracode", "cameranummer"]),
    date: date("The day", ["datum", "dag"]).optional(),
    month: date("First day of the month, when the export is per month", ["maand"]).optional(),
    minutes: number("Minutes live on a main screen", ["minuten", "kijkminuten", "minuteslive"], {
      unit: "min",
      min: 0,
    }).optional(),
    percent: number("Percentage of the day or month live on a main screen", ["procent", "kijkaandeel"], {
      unit: "%",
      min: 0,
    }).optional(),
  }),
  needsOneOf: [
    ["date", "month"],
    ["minutes", "percent"],
  ],
} satisfies TableDefinition;

export type CameraWatch = zod.infer<typeof watch.row> & { readonly origin: Origin };
