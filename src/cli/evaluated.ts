/** A dossier read and evaluated as `schouw evaluate` does, for the commands that need both. */

import type { Dossier } from "../core/dossier/dossier.ts";
import type { EvaluateOptions, Evaluation } from "../core/evaluation.ts";
import { type Result, succeed } from "../core/foundation/result.ts";
import type { Invocation } from "./command.ts";
import { edition } from "./edition.ts";
import { lastDay } from "./last-day.ts";
import { startProgress } from "./progress.ts";

type Asked = { readonly asOf?: string; readonly seed?: string; readonly policeSide?: boolean };

/** What was asked for, else what the dossier says, else the last day of its data. */
export function evaluateOptions(dossier: Dossier, asked: Asked, today: () => string): EvaluateOptions {
  const { evaluation } = dossier.manifest;
  return {
    asOf: asked.asOf ?? evaluation.asOf ?? lastDay(dossier) ?? today(),
    seed: asked.seed ?? evaluation.seed,
    edition,
    policeSide: asked.policeSide ?? false,
  };
}

export type EvaluatedDossier = { readonly dossier: Dossier; readonly evaluation: Evaluation };

export async function evaluatedDossier(
  invocation: Invocation,
  folder: string,
  asked: Asked = {},
): Promise<Result<EvaluatedDossier>> {
  const progress = await startProgress(invocation, ["read", "measures", "placebo", "findings"]);
  try {
    progress.stage("read");
    const { readDossier } = await import("../ingest/read-folder.ts");
    const read = await readDossier(folder);
    if (!read.ok) return read;
    const { evaluate } = await import("../core/evaluate.ts");
    const options = evaluateOptions(read.value, asked, invocation.terminal.today);
    return succeed({ dossier: read.value, evaluation: evaluate(read.value, options, progress.stage) });
  } finally {
    progress.end();
  }
}
