/** Hand-written views of two cameras, one of unknown direction. For tests only. */

import { known, note, notMeasured, warning } from "../../core/foundation/result.ts";
import type { Views } from "../../core/privacy/camera-view.ts";
import { quantity } from "./example-effects.ts";

const square = (x: number, y: number, side: number) =>
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ] as const;

const m2 = (id: string, value: number) => quantity(`privacy/views/${id}`, value, "m2", "privacy.views#1");
const dwellings = quantity("privacy/exposure/dwellings", 12, "dwellings", "privacy.views#1");

export const exampleViews = known<Views>({
  totals: {
    cameras: quantity("privacy/views/total/cameras", 3, "cameras", "privacy.views#1"),
    seen: quantity("privacy/views/total/seen", 2, "cameras", "privacy.views#1"),
    poseKnown: quantity("privacy/views/total/pose-known", 1, "cameras", "privacy.views#1"),
    ground: m2("total/ground", 4200.5),
    toCheckOnSite: quantity("privacy/views/total/to-check-on-site", 1, "cameras", "privacy.views#1"),
  },
  cameras: known([
    {
      camera: "C12",
      area: "markt",
      seen: known({
        pose: "known",
        turns: false,
        reachMetres: 92,
        blindMetres: 3.5,
        isPastBuildings: false,
        ground: m2("C12/ground", 1800),
        zones: [{ task: "identify", metres: 6.4, squareMetres: 18 }],
        dwellings: known(quantity("privacy/views/C12/dwellings", 7, "dwellings", "privacy.views#1")),
        facades: known([
          {
            building: "0503100000012345",
            dwellings: 7,
            lengthMetres: 14.2,
            squareMetres: 127.8,
            pixelsPerMetre: 88,
            panDegrees: [12, 47],
          },
        ]),
        sensitive: known({
          count: quantity("privacy/views/C12/sensitive", 1, "places", "privacy.views#1"),
          places: [{ id: "Basisschool", kind: "school" }],
        }),
        outside: known(m2("C12/outside", 0)),
        inspection: { state: "passed", on: "2021-04-02", record: "privacy.csv:9" },
        overlap: m2("C12/overlap", 300),
        incidents: notMeasured(note("view.counts-only")),
      }),
    },
    {
      camera: "C13",
      area: "markt",
      seen: known({
        pose: "any-direction",
        turns: true,
        reachMetres: 100,
        blindMetres: 0,
        isPastBuildings: true,
        ground: {
          ...m2("C13/ground", 2400),
          interval: { low: 210, high: 2400, level: 1, kind: "any-direction" },
        },
        zones: [],
        dwellings: known(dwellings),
        facades: known([]),
        sensitive: notMeasured(note("view.no-sensitive")),
        outside: known(m2("C13/outside", 640)),
        inspection: { state: "check-on-site" },
        overlap: m2("C13/overlap", 300),
        incidents: notMeasured(note("view.counts-only")),
      }),
    },
    { camera: "C14", area: "markt", seen: notMeasured(warning("view.outside-buildings")) },
  ]),
  maps: known([
    {
      area: "markt",
      ground: m2("area/markt/ground", 4200.5),
      beyond: m2("area/markt/outside", 640),
      box: [0, 0, 120, 90],
      boundary: [square(10, 10, 60)],
      buildings: [square(30, 30, 10), square(80, 20, 20)],
      inView: [square(15, 5, 65)],
      outside: [square(70, 5, 10)],
      cameras: [
        { camera: "C12", x: 20, y: 20, isPoseKnown: true },
        { camera: "C13", x: 60, y: 60, isPoseKnown: false },
      ],
    },
  ]),
  exposure: known({
    dwellings,
    dwellingsWithoutBuilding: quantity(
      "privacy/exposure/dwellings-without-building",
      0,
      "dwellings",
      "privacy.views#1",
    ),
    residents: notMeasured(note("view.no-residents")),
    residentMinutes: notMeasured(note("view.no-residents")),
    neighbourhoods: notMeasured(note("view.no-neighbourhoods")),
  }),
});
