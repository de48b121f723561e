/** Privacy and planning: this edition does not measure them, and says so. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Known } from "../../core/foundation/result.ts";
import type { Block } from "../document.ts";
import { absent, notice, t } from "../text.ts";
import type { Chapter } from "./chapter.ts";

const notInThisEdition = (id: "privacy" | "planning"): Chapter => ({
  id,
  blocks(evaluation: Evaluation): readonly Block[] {
    const part: Known<unknown> = evaluation[id];
    const line = notice("info", t(`report.${id}.not-in-this-edition`));
    return part.state === "known" || part.reasons.length === 0
      ? [line]
      : [line, ...absent(t(`report.part.${id}`), part).slice(1)];
  },
});

export const privacy = notInThisEdition("privacy");
export const planning = notInThisEdition("planning");
