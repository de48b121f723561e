/** A chapter: its id, under which evaluators file their own texts, and how its blocks follow from the evaluation. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Block, Text } from "../document.ts";
import { plain } from "../text.ts";

export type Chapter = {
  readonly id: string;
  readonly blocks: (evaluation: Evaluation) => readonly Block[];
};

/** Areas that get their own section with pictures; with more of them, tables and charts of all areas together serve better. */
export const AREAS_IN_FULL = 12;

/** Name of an area for readers; a site that is no area of the dossier is named by its effect. */
export function areaName(evaluation: Evaluation, id: string): Text {
  if (id === "programme") return { plain: id, key: "report.outcome.programme" };
  const effects = evaluation.effects.state === "known" ? evaluation.effects.value.areas : [];
  const area = evaluation.areas.find((candidate) => candidate.id === id);
  return plain(area?.name ?? effects.find((effect) => effect.area === id)?.name ?? id);
}
