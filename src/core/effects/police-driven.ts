/**
 * Offences without a victim who reports them: their number follows what the
 * police look for, and live viewing is one way of looking. A rise there is no
 * proof of failure, a fall no proof free of a change in recording.
 */

import parameters from "../../../parameters/police-driven.json" with { type: "json" };
import { type Problem, warning } from "../foundation/result.ts";

const WORDS = new RegExp(`(^|[^a-z])(${parameters.rows.map((row) => row.parameter).join("|")})`, "i");

export const isPoliceDriven = (category: string): boolean => WORDS.test(category);

/** The doubt about an outcome that is such a category; undefined for any other. */
export const policeDrivenDoubt = (outcome: string): Problem | undefined =>
  isPoliceDriven(outcome) ? warning("design.police-driven", { values: { outcome } }) : undefined;
