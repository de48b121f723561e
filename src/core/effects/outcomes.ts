/** What is studied in a site, and which of it was planned. */

import type { Dossier } from "../dossier/dossier.ts";
import { valueOr } from "../foundation/result.ts";
import { siteAnalysis } from "./plan.ts";
import type { Site } from "./sites.ts";

export type StudiedOutcome = { readonly id: string; readonly planned: boolean };

/**
 * The category of the site's goal, and all incidents. Planned is what a locked
 * plan holds, or without one what a goal that can be judged was set for.
 */
export function outcomesOf(dossier: Dossier, site: Site): readonly StudiedOutcome[] {
  const goal = valueOr(dossier.goals, []).find((candidate) => candidate.area === site.id);
  return [...new Set([goal?.category ?? "all", "all"])].map((id) => ({
    id,
    planned: isPlanned(siteAnalysis(dossier, site, id).status),
  }));
}

export const isPlanned = (status: string): boolean => status === "planned" || status === "stated";
