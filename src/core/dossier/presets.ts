import { z } from "zod";
import { number, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** Where a camera that turns looks, and for which part of the time. */
export const presets = {
  id: "presets",
  description: "A direction that a turning camera is set to, with its share of the time",
  geometry: "none",
  row: z.object({
    camera: text("Code of the camera", ["cameraid", "cameracode", "camera_id"]),
    azimuthDegrees: number("Compass bearing of the middle of the picture; 0 is north, 90 east", [
      ...["azimut", "azimuth", "richting", "kijkrichting", "bearing"],
    ]),
    fieldOfViewDegrees: number("Horizontal field of view in this direction", ["fov", "beeldhoek"], {
      unit: "degrees",
      min: 0,
      max: 360,
    }).optional(),
    timeShare: number("Share of the time that it looks there, 0 to 1", ["aandeel", "tijdsaandeel", "share"], {
      min: 0,
      max: 1,
    }),
  }),
} satisfies TableDefinition;
