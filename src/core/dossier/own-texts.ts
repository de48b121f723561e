import { z } from "zod";
import { choice, text } from "./fields.ts";
import type { TableDefinition } from "./table.ts";

/** The evaluator's own passages, kept when the report is made again. */
export const ownTexts = {
  id: "texts",
  description: "A passage by the evaluator that belongs in a chapter of the report",
  geometry: "none",
  row: z.object({
    chapter: text("Chapter of the report, by its id", ["hoofdstuk"]),
    area: text("Camera area, when the passage is about one", ["gebied", "areaid"]).optional(),
    language: choice("Language of the passage", { nl: ["nederlands"], en: ["engels", "english"] }, [
      "taal",
    ]).default("nl"),
    text: text(
      "The passage; a number is quoted as {{number-id=value as quoted}} and flagged when it has changed",
      ["tekst", "passage"],
    ),
  }),
} satisfies TableDefinition;
