import type { Place } from "../../foundation/result.ts";
import type { Origin } from "../table.ts";

/** File and row of a row of the dossier. */
export const placeOf = ({ source, row }: Origin, column?: string): Place => ({
  file: source,
  rows: [row],
  ...(column === undefined ? {} : { column }),
});
