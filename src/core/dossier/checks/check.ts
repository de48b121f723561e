import type { Problem } from "../../foundation/result.ts";
import type { Dossier } from "../dossier.ts";

/** A check across tables: what is right in each file alone may still not fit together. */
export type DossierCheck = {
  readonly id: string;
  /** What is looked for, in plain English; the manual prints it. */
  readonly looksFor: string;
  readonly run: (dossier: Dossier) => readonly Problem[];
};
