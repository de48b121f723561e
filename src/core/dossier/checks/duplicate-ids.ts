import { error, type Problem, valueOr } from "../../foundation/result.ts";
import type { Origin } from "../table.ts";
import type { DossierCheck } from "./check.ts";
import { placeOf } from "./place-of.ts";

/** Within one file the reader sees it already; this finds the same code in two files of one table. */
export const duplicateIds: DossierCheck = {
  id: "duplicate-ids",
  looksFor: "The same code for two areas, two cameras, two orders or two requests for cameras",
  run: ({ areas, cameras, designations, applications }) => [
    ...repeated(valueOr(areas, [])),
    ...repeated(valueOr(cameras, [])),
    ...repeated(valueOr(designations, [])),
    ...repeated(valueOr(applications, [])),
  ],
};

function repeated(rows: readonly { readonly id: string; readonly origin: Origin }[]): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id, origin }) => {
    if (seen.has(id)) return [error("row.duplicate-id", { where: placeOf(origin, "id"), found: id })];
    seen.add(id);
    return [];
  });
}
