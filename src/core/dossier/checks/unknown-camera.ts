import { error, type Problem, valueOr, warning } from "../../foundation/result.ts";
import { partsOf } from "../spans.ts";
import type { Origin } from "../table.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

type Naming = { readonly camera?: string | undefined; readonly origin: Origin };

/**
 * A placement of an unknown camera is an error: it would change what hung when.
 * Logs, requests, outages and minutes are a warning: those rows count in the
 * totals and for no camera.
 */
export const unknownCamera: DossierCheck = {
  id: "unknown-camera",
  looksFor:
    "A placement, log entry, request, outage or watching time of a camera that the register does not hold",
  run: ({ cameras, placements, log, requests, outages, watch }) => {
    if (cameras.state !== "known") return [];
    const known = new Set(cameras.value.map(({ id }) => id));
    const strangers = (rows: readonly Naming[]): readonly Problem[] =>
      rows.flatMap(({ camera, origin }) =>
        camera === undefined || known.has(camera)
          ? []
          : [warning("record.unknown-camera", { where: placeOf(origin, "camera"), found: camera })],
      );
    return [
      ...valueOr(placements, [])
        .filter(({ camera }) => !known.has(camera))
        .map(({ camera, origin }) =>
          error("placement.unknown-camera", { where: placeOf(origin, "camera"), found: camera }),
        ),
      ...strangers(valueOr(log, [])),
      ...strangers(valueOr(outages, [])),
      ...strangers(valueOr(watch, [])),
      ...strangers(
        valueOr(requests, []).flatMap((request) =>
          partsOf(request.cameras ?? "").map((camera) => ({ camera, origin: request.origin })),
        ),
      ),
    ];
  },
};
