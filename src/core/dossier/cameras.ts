import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, flag, number, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

export const cameraKinds = {
  fixed: ["vast", "vaste camera", "dome", "fixed camera"],
  flexible: ["flexibel", "flexibele camera", "verplaatsbaar", "redeployable"],
  mobile: ["mobiel", "mobiele camera"],
} as const;

/** The register of cameras. */
export const cameras = {
  id: "cameras",
  description: "A camera in the register; where and when it hung is told by its placements",
  geometry: "point",
  row: z.object({
    id: text("Code of the camera", [
      "camera",
      "cameraid",
      "camera_id",
      "cameracode",
      "code",
      "nummer",
      "cameranummer",
      "nr",
      "lokaalid",
      "locationid",
    ]),
    name: text("Place or description for readers", [
      "naam",
      "locatie",
      "location",
      "cameralocation",
      "intersection",
      "address",
      "adres",
      "omschrijving",
      "plaats",
    ]).optional(),
    area: text("Camera area it hangs in", [
      "areaid",
      "gebied",
      "cameragebied",
      "areaname",
      "area_name",
    ]).optional(),
    kind: choice("Fixed, flexible or mobile", cameraKinds, ["soort", "type", "cameratype"]).default("fixed"),
    from: date("First day in use", [
      "installedon",
      "geplaatst",
      "plaatsingsdatum",
      "start",
      "golivedate",
      "go-live date",
      "datumplaatsing",
      "ingebruik",
      "creationdate",
      "vanaf",
      "begindatum",
    ]).optional(),
    to: date("Last day in use; empty when still there", [
      "removedon",
      "verwijderd",
      "einddatum",
      "eind",
      "terminationdate",
      "tot",
      "datumverwijdering",
    ]).optional(),
    x: number("East coordinate in metres", [], { unit: "m" }).optional(),
    y: number("North coordinate in metres", [], { unit: "m" }).optional(),
    ptz: flag("Can it turn and zoom", ["draaibaar", "pantiltzoom"]).optional(),
    fieldOfViewDegrees: number("Horizontal field of view", ["fov", "beeldhoek", "cameraangle"], {
      unit: "degrees",
      min: 0,
      max: 360,
    }).optional(),
    heightMetres: number("Mount height above the street", ["hoogte", "height", "montagehoogte"], {
      unit: "m",
      min: 0,
      max: 100,
    }).optional(),
    azimuthDegrees: number("Compass bearing of the middle of the picture; 0 is north, 90 east", [
      ...["azimut", "azimuth", "richting", "kijkrichting", "bearing"],
    ]).optional(),
    tiltDegrees: number("Angle of the middle of the picture below the horizon", ["kantelhoek", "tilt"], {
      unit: "degrees",
      min: -90,
      max: 90,
    }).optional(),
    verticalFieldDegrees: number("Vertical field of view", ["verticalebeeldhoek", "verticalfov", "vfov"], {
      unit: "degrees",
      min: 0,
      max: 180,
    }).optional(),
    horizontalPixels: number("Picture elements across the picture", ["pixels", "resolutie", "beeldpunten"], {
      unit: "px",
      min: 1,
    }).optional(),
    reachMetres: number("Distance up to which the picture is of use", ["bereik", "reach", "reikwijdte"], {
      unit: "m",
      min: 1,
      max: 2000,
    }).optional(),
    live: flag("Can it be watched live", ["liveuitkijken", "live"]).optional(),
    recording: flag("Does it record", ["opname"]).optional(),
    status: text("Status as the register gives it", ["bgtstatus", "plusstatus"]).optional(),
  }),
} satisfies TableDefinition;

export type Camera = zod.infer<typeof cameras.row> & { readonly origin: Origin };
