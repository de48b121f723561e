/** Which share of actual offences do the police record? As the dossier gives it, with its source. */

import type { Manifest } from "../dossier/manifest.ts";
import { type Pert, pert } from "../statistics/pert.ts";

/**
 * Elicited on the share, because its inverse (actual per recorded offence) is
 * convex: a range on the inverse would be too wide on one side.
 *
 * @returns undefined when the dossier does not give it; then 1 recorded offence stands for 1
 */
export function recordedShare({ economics }: Manifest, offence: string): Pert | undefined {
  const given = economics.recorded[offence];
  if (given === undefined) return undefined;
  const result = pert(given.low, given.mode, given.high);
  return result.ok ? result.value : undefined;
}
