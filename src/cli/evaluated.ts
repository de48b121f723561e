/** A dossier read and evaluated as `schouw evaluate` does, for the commands that need both. */

import type { Dossier } from "../core/dossier/dossier.ts";
import type { Evaluation } from "../core/evaluation.ts";
import { type Result, succeed } from "../core/foundation/result.ts";
import type { Invocation } from "./command.ts";
import { edition } from "./edition.ts";
import { lastDay } from "./last-day.ts";
import { startProgress } from "./progress.ts";

export type EvaluatedDossier = { readonly dossier: Dossier; readonly evaluation: Evaluation };

export async function evaluatedDossier(
  invocation: Invocation,
  folder: string,
  asked: { readonly asOf?: string; readonly seed?: string; readonly policeSide?: boolean } = {},
): Promise<Result<EvaluatedDossier>> {
  const progress = await startProgress(invocation, ["read", "measures", "placebo", "findings"]);
  try {
    progress.stage("read");
    const { readDossier } = await import("../ingest/read-folder.ts");
    const read = await readDossier(folder);
    if (!read.ok) return read;
    const { evaluate } = await import("../core/evaluate.ts");
    const { evaluation: described } = read.value.manifest;
    const options = {
      asOf: asked.asOf ?? described.asOf ?? lastDay(read.value) ?? invocation.terminal.today(),
      seed: asked.seed ?? described.seed,
      edition,
      policeSide: asked.policeSide ?? false,
    };
    return succeed({ dossier: read.value, evaluation: evaluate(read.value, options, progress.stage) });
  } finally {
    progress.end();
  }
}
