/** The solver for an edge: in a thread of its own when the worker was built, and otherwise here. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { solveInline } from "./highs.ts";
import { type SolverThread, solverThread } from "./in-worker.ts";

/** The built worker lies beside the command or, seen from a part of it, one folder up. */
export function solver(): SolverThread {
  const script = ["./highs.worker.js", "../highs.worker.js"]
    .map((path) => new URL(path, import.meta.url))
    .find((url) => existsSync(fileURLToPath(url)));
  return script === undefined ? { solve: solveInline, end: async () => undefined } : solverThread(script);
}
