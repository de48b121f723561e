import type { z as zod } from "zod";
import { z } from "zod";
import { choice, date, text } from "./fields.ts";
import type { Origin, TableDefinition } from "./table.ts";

/** The ledger of recommendations: what was advised, promised, done and found of it afterwards. */
export const recommendations = {
  id: "recommendations",
  description: "A recommendation of an evaluation, and what became of it",
  geometry: "none",
  row: z.object({
    id: text("Number of the recommendation", ["nummer", "nr", "code"]),
    round: text("Evaluation that gave it", ["ronde", "evaluatie", "jaar"]),
    text: text("The recommendation in own words", ["tekst", "aanbeveling"]),
    addressee: text("Who should act: a function, never a person", ["geadresseerde", "aan"]).optional(),
    area: text("Camera area, when it is about one", ["gebied", "areaid"]).optional(),
    response: choice(
      "What was decided on it",
      {
        accepted: ["overgenomen", "aanvaard"],
        partly: ["deels overgenomen"],
        rejected: ["niet overgenomen", "afgewezen"],
      },
      ["reactie", "besluit"],
    ).optional(),
    reason: text("Reason for that decision", ["reden", "motivering"]).optional(),
    actions: text("What would be done", ["acties", "toezegging"]).optional(),
    due: date("Day by which it would be done", ["termijn", "gereedvoor", "deadline"]).optional(),
    status: choice(
      "How far it is",
      {
        open: ["open", "nog niet begonnen"],
        "in-progress": ["loopt", "in uitvoering"],
        done: ["gereed", "gedaan", "uitgevoerd"],
        dropped: ["vervallen"],
      },
      ["stand"],
    ).optional(),
    evidence: text("What shows it", ["bewijs", "onderbouwing"]).optional(),
    verdict: choice(
      "What a later evaluation found",
      {
        followed: ["opgevolgd"],
        partly: ["deels opgevolgd", "deels"],
        not: ["niet opgevolgd", "niet"],
        superseded: ["achterhaald", "vervangen"],
      },
      ["oordeel"],
    ).optional(),
    assessedIn: text("Evaluation that found it", ["beoordeeldin"]).optional(),
    supersededBy: text("Recommendation that took its place", ["vervangendoor"]).optional(),
    source: text("Where the recommendation is published", ["bron"]).optional(),
  }),
} satisfies TableDefinition;

/** Is there nothing left to do: done, dropped, or judged by a later evaluation? */
export const isSettled = ({ status, verdict }: Pick<Recommendation, "status" | "verdict">): boolean =>
  status === "done" || status === "dropped" || verdict !== undefined;

export type Recommendation = zod.infer<typeof recommendations.row> & { readonly origin: Origin };
