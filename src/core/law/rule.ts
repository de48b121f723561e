/** Rules as small cited functions: no data is never green. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Problem } from "../foundation/result.ts";
import type { Term } from "./terms.ts";

export type RuleOutcome = "ok" | "breach" | "warning" | "no-data" | "not-applicable";

export type RuleFinding = {
  readonly rule: string;
  readonly article: string;
  readonly area?: string;
  /** Order, camera or other record that proves it. */
  readonly record?: string;
  readonly outcome: RuleOutcome;
  /** The finding in words: code and values. */
  readonly statement: Problem;
};

export type Rule = {
  readonly id: string;
  /** Article as printed; a paragraph only where its number is certain. */
  readonly article: string;
  readonly inForceFrom: CivilDate;
  readonly inForceTo?: CivilDate;
  readonly needs: readonly string[];
  readonly check: (dossier: Dossier, asOf: CivilDate) => readonly RuleFinding[];
};

/** The rules of one country; another country is another list. */
export type Regime = { readonly id: string; readonly country: string; readonly rules: readonly Rule[] };

export type Law = {
  readonly regime: string;
  readonly findings: readonly RuleFinding[];
  readonly terms: readonly Term[];
};
