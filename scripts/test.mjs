/**
 * `npm test`: everything. Installs what the tests need, builds, and runs format,
 * types, architecture and all tests. Its last line is `N passed, N failed`.
 */

import { requireNode } from "./node-version.mjs";

requireNode();
const { installPackages } = await import("./packages.mjs");
const { installTestTools } = await import("./install-test-tools.mjs");
const { addScores, close, root, runStatic, runVitest } = await import("./steps.mjs");

installPackages(root, { development: true });
const missing = installTestTools();
const tools = { passed: 0, failed: 0, skipped: 0 };
if (missing.length > 0) {
  console.log(`Missing: ${missing.join(", ")}. The tests that need them are skipped.`);
  // On a build server a skipped test would be a silent pass.
  if (process.env.CI === "true") tools.failed = missing.length;
}

const { build } = await import("./build.mjs");
const built = { passed: 1, failed: 0, skipped: 0 };
try {
  await build();
  console.log("ok     build");
} catch (fault) {
  console.log(`FAILED build: ${fault.message}`);
  Object.assign(built, { passed: 0, failed: 1 });
}

close(
  addScores(tools, built, runStatic(["format", "types", "coreTypes", "architecture", "unused"]), runVitest()),
);
