/**
 * Which categories hold records that the police or the cameras made themselves,
 * so that their number follows what is looked for.
 */

import type { Dossier } from "../dossier/dossier.ts";
import type { OffenceCoding } from "../dossier/incidents.ts";
import { isPoliceDriven } from "./police-driven.ts";

export type Origin = "camera-generated" | "police-initiated";

export type LeftOut = {
  readonly category: string;
  readonly origin: Origin;
  /** The dossier says so, the crosswalk of offences does, or only the name of the category. */
  readonly known: "dossier" | "crosswalk" | "name";
};

/** Categories whose records follow what is looked for; what the dossier says goes before the crosswalk, that before a name. */
export function leftOutOf(
  { manifest }: Pick<Dossier, "manifest">,
  categories: readonly string[],
  coding: OffenceCoding | undefined,
): readonly LeftOut[] {
  const { cameraGenerated, policeInitiated } = manifest.evaluation.recording;
  return categories.flatMap((category): LeftOut[] => {
    if (cameraGenerated.includes(category))
      return [{ category, origin: "camera-generated", known: "dossier" }];
    if (policeInitiated.includes(category))
      return [{ category, origin: "police-initiated", known: "dossier" }];
    const reporting = coding?.reporting[category];
    if (reporting !== undefined)
      return reporting === "police" ? [{ category, origin: "police-initiated", known: "crosswalk" }] : [];
    return isPoliceDriven(category) ? [{ category, origin: "police-initiated", known: "name" }] : [];
  });
}

/** 1 for each category of the outcome that is not left out; undefined when none of it is, or all of it. */
export function maskWithout(
  categories: readonly string[],
  outcome: string,
  leftOut: readonly LeftOut[],
): Uint8Array | undefined {
  const out = new Set(leftOut.map(({ category }) => category));
  const inside = categories.map((category) => outcome === "all" || category === outcome);
  const kept = categories.map((category, c) => inside[c] && !out.has(category));
  const isSame = kept.every((keep, c) => keep === inside[c]);
  return isSame || !kept.includes(true) ? undefined : Uint8Array.from(kept, Number);
}
