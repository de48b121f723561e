/** The number of cameras: the requests under the cap; how many are needed and where this edition does not measure, and says so. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Known } from "../../core/foundation/result.ts";
import type { Block } from "../document.ts";
import { absent, notice, t } from "../text.ts";
import { applicationBlocks } from "./applications.ts";
import type { Chapter } from "./chapter.ts";

export const planning: Chapter = {
  id: "planning",
  blocks(evaluation: Evaluation): readonly Block[] {
    const part: Known<unknown> = evaluation.planning;
    const line = notice("info", t("report.planning.not-in-this-edition"));
    const unmeasured =
      part.state === "known" || part.reasons.length === 0
        ? [line]
        : [line, ...absent(t("report.part.planning"), part).slice(1)];
    return [...unmeasured, ...applicationBlocks(evaluation)];
  },
};
