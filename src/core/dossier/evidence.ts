import { z } from "zod";
import { choice, date, looseChoice, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** What interviews, observations and documents say: by role, never by name. */
export const evidence = {
  id: "evidence",
  description: "A finding from an interview, observation, document or meeting; roles, no names",
  geometry: "none",
  row: z.object({
    date: date("Day of the interview, visit, document or meeting", ["datum"]).optional(),
    kind: looseChoice(
      "Where it comes from",
      {
        interview: ["gesprek"],
        observation: ["observatie", "bezoek"],
        document: ["stuk", "document"],
        meeting: ["overleg", "vergadering"],
      },
      ["soort", "bron"],
    ).default("unknown"),
    role: text("Function of who said it, without a name", ["rol", "functie"]).optional(),
    topic: looseChoice(
      "What it is about",
      {
        agreements: ["afspraken", "werkafspraken"],
        feedback: ["terugkoppeling"],
        response: ["opvolging", "respons"],
        meetings: ["overleg", "afstemming"],
        "technical-management": ["technisch beheer", "beheer", "techniek"],
        instruction: ["uitkijkinstructie", "instructie"],
        framework: ["kader", "beleidskader"],
        other: ["overig", "anders"],
      },
      ["onderwerp", "thema"],
    ).default("unknown"),
    area: text("Camera area, when it is about one", ["gebied", "areaid"]).optional(),
    link: text("Link of a chain that it is about, for example reported or usable", ["schakel"]).optional(),
    recommendation: text("Number of the earlier recommendation that it is about", ["aanbeveling"]).optional(),
    verdict: choice(
      "Does it say that this goes well",
      {
        supports: ["goed", "ondersteunt", "ja"],
        contradicts: ["slecht", "weerspreekt", "nee"],
        mixed: ["wisselend"],
      },
      ["oordeel"],
    ).optional(),
    paraphrase: text("What was said or seen, in the evaluator's words", [
      "parafrase",
      "samenvatting",
      "bevinding",
    ]),
  }),
} satisfies TableDefinition;
