/** A writer turns one document into the bytes of one file format. */

import type { Evaluation } from "../../core/evaluation.ts";
import type { Language } from "../../texts/index.ts";
import type { ReportDocument } from "../document.ts";
import type { ReportFormat } from "../formats.ts";

export type Writer = {
  readonly id: ReportFormat;
  readonly extension: string;
  /** Name of the file without language and extension. */
  readonly name: string;
  /** Does the file differ per language? */
  readonly perLanguage: boolean;
  readonly write: (
    document: ReportDocument,
    evaluation: Evaluation,
    language: Language,
  ) => Promise<Uint8Array>;
};
