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

export const areaName = (evaluation: Evaluation, id: string): Text =>
  id === "programme"
    ? { plain: id, key: "report.outcome.programme" }
    : plain(evaluation.areas.find((area) => area.id === id)?.name ?? id);
