/** What is studied in a site, and which of it was planned. */

import type { Dossier } from "../dossier/dossier.ts";
import type { Goal } from "../dossier/goals.ts";
import { valueOr } from "../foundation/result.ts";
import type { Site } from "./sites.ts";

export type StudiedOutcome = { readonly id: string; readonly planned: boolean };

/** The category of the site's goal, and all incidents. */
export function outcomesOf(dossier: Dossier, site: Site): readonly StudiedOutcome[] {
  const goal = valueOr(dossier.goals, []).find((candidate) => candidate.area === site.id);
  const main = goal?.category ?? "all";
  return main === "all"
    ? [{ id: "all", planned: isPlanned(goal) }]
    : [
        { id: main, planned: isPlanned(goal) },
        { id: "all", planned: false },
      ];
}

/** A test is planned when a goal that can be judged was set for it: a mechanism and a target. */
const isPlanned = (goal: Goal | undefined): boolean =>
  goal?.mechanism !== undefined && goal.targetChange !== undefined;
