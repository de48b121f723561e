import { error, type Problem, valueOr, warning } from "../../foundation/result.ts";
import { shiftAreas } from "../spans.ts";
import type { Origin } from "../table.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

type Referring = { readonly area?: string | undefined; readonly origin: Origin };

/**
 * Goals and orders are about camera areas by nature, so there it is an error.
 * Registers, logs and counts often name wards and districts: a warning, and
 * those rows take part in no area.
 */
export const unknownArea: DossierCheck = {
  id: "unknown-area",
  looksFor: "A goal, order, placement, camera, log row or count for an area that is not in the file of areas",
  run: (dossier) => {
    const { areas } = dossier;
    if (areas.state !== "known") return [];
    const known = new Set(areas.value.map(({ id }) => id));
    const strangers = (
      rows: readonly Referring[],
      make: (code: string, details: Parameters<typeof error>[1]) => Problem,
    ): readonly Problem[] =>
      rows
        .filter(({ area }) => area !== undefined && !known.has(area))
        .map(({ area, origin }) =>
          make("area.unknown", { where: placeOf(origin, "area"), found: area ?? "" }),
        );
    const belonging = areas.value.flatMap(({ belongsTo, origin }) =>
      (belongsTo ?? "")
        .split("|")
        .flatMap((area) => (area.trim() === "" ? [] : [{ area: area.trim(), origin }])),
    );
    const incidents = valueOr(dossier.incidents, undefined);
    const counts = incidents?.kind === "counts" ? incidents.rows : [];
    // Beside the areas of the dossier, those of the rest of the municipality are context and no fault.
    const isContext = counts.some(({ area }) => known.has(area));
    return [
      ...strangers(belonging, error),
      ...strangers(valueOr(dossier.goals, []), error),
      ...strangers(valueOr(dossier.designations, []), error),
      ...strangers(valueOr(dossier.placements, []), warning),
      ...strangers(valueOr(dossier.cameras, []), warning),
      ...strangers(valueOr(dossier.costs, []), warning),
      ...strangers(valueOr(dossier.log, []), warning),
      ...strangers(valueOr(dossier.requests, []), warning),
      ...strangers(valueOr(dossier.outages, []), warning),
      ...strangers(valueOr(dossier.evidence, []), warning),
      ...strangers(
        valueOr(dossier.shifts, []).flatMap((shift) =>
          (shiftAreas(shift) ?? []).map((area) => ({ area, origin: shift.origin })),
        ),
        warning,
      ),
      ...strangers(valueOr(dossier.ownTexts, []), warning),
      ...strangers(valueOr(dossier.applications, []), warning),
      ...strangers(valueOr(dossier.survey, []), warning),
      ...strangers(isContext ? [] : counts, warning),
    ];
  },
};
