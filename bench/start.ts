/** How long does the help take, above an empty Node script? */

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { timeOf } from "./measure.ts";

const folder = mkdtempSync(path.join(tmpdir(), "schouw-bench-"));
const empty = path.join(folder, "empty.mjs");
writeFileSync(empty, "");
const program = path.join(import.meta.dirname, "..", "dist", "schouw.js");
const run = (...options: string[]) => timeOf(15, () => spawnSync(process.execPath, options));
const [nothing, help] = [run(empty), run(program, "--help")];
console.log(`  empty script ${nothing.median.toFixed(0)} ms, schouw --help ${help.median.toFixed(0)} ms`);
console.log(`  above the empty script: ${(help.median - nothing.median).toFixed(0)} ms (at most 80)`);
rmSync(folder, { recursive: true });
