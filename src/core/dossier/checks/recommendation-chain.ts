import { type Problem, valueOr, warning } from "../../foundation/result.ts";
import type { Dossier } from "../dossier.ts";
import type { DossierCheck } from "./check.ts";

/** A recommendation that is superseded by itself, by a chain back to itself, or by one that is not there. */
export const recommendationChain: DossierCheck = {
  id: "recommendation-chain",
  looksFor: "Recommendations superseded by themselves or by one that is not there",
  run: (dossier: Dossier): readonly Problem[] => {
    const rows = valueOr(dossier.recommendations, []);
    const next = new Map(rows.map(({ id, supersededBy }) => [id, supersededBy]));
    return rows.flatMap(({ id, supersededBy, origin }): readonly Problem[] => {
      if (supersededBy === undefined) return [];
      const where = { file: origin.source, rows: [origin.row] };
      if (!next.has(supersededBy)) {
        return [warning("recommendations.successor-unknown", { where, found: supersededBy, values: { id } })];
      }
      const seen = new Set([id]);
      for (let at: string | undefined = supersededBy; at !== undefined; at = next.get(at)) {
        if (at === id) return [warning("recommendations.supersedes-itself", { where, values: { id } })];
        if (seen.has(at)) return [];
        seen.add(at);
      }
      return [];
    });
  },
};
