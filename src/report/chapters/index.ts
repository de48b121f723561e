/** The chapters in order: the table of contents of the report. */

import { annex } from "./annex.ts";
import { cameras } from "./cameras.ts";
import type { Chapter } from "./chapter.ts";
import { conclusions } from "./conclusions.ts";
import { costs } from "./costs.ts";
import { effect } from "./effect.ts";
import { flexible } from "./flexible.ts";
import { followUp } from "./follow-up.ts";
import { goals } from "./goals.ts";
import { law } from "./law.ts";
import { planning } from "./planning.ts";
import { privacy } from "./privacy.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";
import { support } from "./support.ts";
import { working } from "./working.ts";
import { yields } from "./yields.ts";

export const chapters: readonly Chapter[] = [
  summary,
  sources,
  followUp,
  law,
  cameras,
  goals,
  working,
  yields,
  effect,
  flexible,
  costs,
  privacy,
  support,
  planning,
  conclusions,
  annex,
];
