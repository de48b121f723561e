/**
 * The British regime: the twelve guiding principles of the surveillance camera
 * code and the yearly self-assessment, as the municipality records them.
 */

import type { Regime, Rule } from "../rule.ts";
import { principle } from "./principle.ts";
import { selfAssessment } from "./self-assessment.ts";

/** The twelve principles by what each is about. */
const PRINCIPLES = [
  "purpose",
  "privacy-effect",
  "transparency",
  "accountability",
  "policies",
  "retention",
  "access",
  "standards",
  "security",
  "review",
  "effectiveness",
  "data-accuracy",
] as const;

const rules: readonly Rule[] = [...PRINCIPLES.map((about, i) => principle(i + 1, about)), selfAssessment];

export const british: Regime = { id: "uk", country: "GB", rules };
