/**
 * Benchmarks. Figures in the README come from here and nowhere else.
 *
 *   npm run bench                                  all, on data made from the bundled case
 *   npm run bench -- start                         one of: start, polygons, visibility, planning, effects, yields, economics, read, evaluate
 *   npm run bench -- evaluate --incidents FILE     the full table of Chicago (incidents_2005_2018.csv.gz)
 */

import { execFileSync } from "node:child_process";
import os from "node:os";
import path from "node:path";
import process from "node:process";

const root = path.join(import.meta.dirname, "..");
const [first, ...rest] = process.argv.slice(2);
const all = [
  "start",
  "polygons",
  "visibility",
  "planning",
  "effects",
  "yields",
  "economics",
  "read",
  "evaluate",
];
const chosen = first === undefined || first.startsWith("--") ? all : [first];
const options = first?.startsWith("--") ? [first, ...rest] : rest;
if (chosen.some((name) => !all.includes(name))) {
  console.error(`Unknown benchmark. Choose one of: ${all.join(", ")}.`);
  process.exit(2);
}
execFileSync(process.execPath, [path.join(root, "scripts", "build.mjs")], { stdio: "ignore" });
console.log(`${os.cpus().length} cores (${os.cpus()[0].model}), Node ${process.version}`);
for (const name of chosen) {
  console.log(`\n${name}`);
  const script = path.join(root, "bench", `${name}.ts`);
  execFileSync(process.execPath, ["--import", "tsx", script, ...options], { stdio: "inherit", cwd: root });
}
