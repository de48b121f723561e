/** Runs the checks of the house one after another and keeps the score. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** A program of an installed package, run by this Node.js. */
const PROGRAMS = {
  biome: "@biomejs/biome/bin/biome",
  tsc: "typescript/bin/tsc",
  depcruise: "dependency-cruiser/bin/dependency-cruise.mjs",
  knip: "knip/bin/knip.js",
  vitest: "vitest/vitest.mjs",
};

export const STATIC_CHECKS = {
  format: { label: "format and lint", program: "biome", args: ["check", "."] },
  types: { label: "types", program: "tsc", args: ["-p", "tsconfig.json"] },
  coreTypes: { label: "types of the core alone", program: "tsc", args: ["-p", "src/core/tsconfig.json"] },
  architecture: {
    label: "architecture",
    program: "depcruise",
    args: ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"],
  },
  unused: { label: "unused files, exports and packages", program: "knip", args: [] },
};

const seconds = (start) => ((performance.now() - start) / 1000).toFixed(1);

function runProgram(program, args) {
  return spawnSync(process.execPath, [join(root, "node_modules", PROGRAMS[program]), ...args], {
    cwd: root,
    stdio: "inherit",
  }).status;
}

/** @returns {{ passed: number, failed: number, skipped: number }} */
export function runStatic(names) {
  const score = { passed: 0, failed: 0, skipped: 0 };
  for (const name of names) {
    const { label, program, args } = STATIC_CHECKS[name];
    const start = performance.now();
    const good = runProgram(program, args) === 0;
    score[good ? "passed" : "failed"] += 1;
    console.log(`${good ? "ok    " : "FAILED"} ${label} (${seconds(start)} s)`);
  }
  return score;
}

/** Runs vitest and reads its own count; a test file that could not be loaded is one failure. */
export function runVitest(args = []) {
  const file = join(root, ".cache", "vitest.json");
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  const status = runProgram("vitest", [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const unloaded = report.testResults.filter(
    (suite) => suite.status === "failed" && !suite.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const failed = report.numFailedTests + unloaded;
  return {
    passed: report.numPassedTests,
    // An error outside any test, such as an unhandled rejection, shows only in the exit code.
    failed: failed === 0 && status !== 0 ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

export const addScores = (...scores) =>
  scores.reduce((sum, score) => ({
    passed: sum.passed + score.passed,
    failed: sum.failed + score.failed,
    skipped: sum.skipped + score.skipped,
  }));

/** The closing line, and the exit code that goes with it. */
export function close(score) {
  if (score.skipped > 0)
    console.log(`${score.skipped} SKIPPED: their tools are missing, see the lines above`);
  console.log(`${score.passed} passed, ${score.failed} failed`);
  process.exitCode = score.failed === 0 ? 0 : 1;
}
