/**
 * Which part of an amount falls to a camera area?
 *
 * An amount for one area or one camera falls there whole. Every other amount is
 * divided by its key: by the cameras of its kind in use over the year (a camera
 * that hung half the year counts half), or equally over the areas that had
 * cameras. What cameras outside every area cost falls to none, so the parts of
 * the areas add up to at most the whole.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { valueOr } from "../foundation/result.ts";
import { type CameraYears, cameraYears } from "./camera-years.ts";
import type { LedgerEntry } from "./ledger.ts";

/** Share of an entry that falls to an area, from 0 to 1. */
export type Allocation = {
  readonly areas: readonly { readonly id: string; readonly name: string; readonly cameras: number }[];
  readonly part: (area: string, entry: LedgerEntry) => number;
};

export function allocation(dossier: Dossier, year: number, asOf: CivilDate): Allocation {
  const all = cameraYears(dossier, year, asOf);
  const areas = valueOr(dossier.areas, [])
    .filter((area) => area.role === "camera")
    .flatMap((area) => {
      const use = cameraYears(dossier, year, asOf, area.id);
      return use === undefined || use.total === 0 ? [] : [{ id: area.id, name: area.name ?? area.id, use }];
    });
  const areaOf = new Map(valueOr(dossier.cameras, []).map((camera) => [camera.id, camera.area]));
  const useOf = new Map(areas.map(({ id, use }) => [id, use]));
  return {
    areas: areas.map(({ id, name, use }) => ({ id, name, cameras: use.total })),
    part: (area, entry) => {
      if (entry.appliesTo === "area") return entry.area === area ? 1 : 0;
      if (entry.appliesTo === "camera") return areaOf.get(entry.camera ?? "") === area ? 1 : 0;
      const use = useOf.get(area);
      if (use === undefined || all === undefined) return 0;
      const kind: keyof CameraYears =
        entry.appliesTo === "fixed" || entry.appliesTo === "flexible" ? entry.appliesTo : "total";
      if (entry.allocationKey === "areas") {
        const sharing = areas.filter((one) => one.use[kind] > 0).length;
        return use[kind] > 0 ? 1 / sharing : 0;
      }
      return all[kind] > 0 ? use[kind] / all[kind] : 0;
    },
  };
}
