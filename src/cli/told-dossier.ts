/** The dossier of the folder that a command names, for commands that only read it. */

import { resolve } from "node:path";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Invocation } from "./command.ts";
import { tellProblems } from "./problems.ts";
import { startProgress } from "./progress.ts";

/** @returns undefined when it cannot be read; what was wrong has then been told */
export async function toldDossier(invocation: Invocation): Promise<Dossier | undefined> {
  const progress = await startProgress(invocation, ["read"]);
  progress.stage("read");
  const { readDossier } = await import("../ingest/read-folder.ts");
  const [shown = ""] = invocation.arguments;
  const read = await readDossier(resolve(invocation.terminal.folder, shown)).finally(progress.end);
  if (read.ok) return read.value;
  tellProblems(invocation, read.problems);
  return undefined;
}
