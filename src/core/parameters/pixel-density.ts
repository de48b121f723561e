/** The table of tasks and the pixel density that each needs. */

import table from "../../../parameters/pixel-density.json" with { type: "json" };
import type { CivilDate } from "../foundation/civil-date.ts";
import { rowOn } from "./dated.ts";

export type DensityClass = "monitor" | "detect" | "observe" | "recognise" | "identify" | "inspect";

/** From the coarsest to the finest. */
export const densityClasses: readonly DensityClass[] = [
  "monitor",
  "detect",
  "observe",
  "recognise",
  "identify",
  "inspect",
];

/** Picture elements per metre that a task needs on a day. */
export const densityOn = (task: DensityClass, day: CivilDate): number => rowOn(table.rows, task, day).value;
