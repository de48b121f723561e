/**
 * npm packages: are those of the lock file installed, and if not, install them.
 * Development packages that are there are never removed.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));

/** Names of packages that the lock file asks for and that are absent or of another version. */
export function missingPackages(root, { development }) {
  const hidden = join(root, "node_modules", ".package-lock.json");
  const wanted = readJson(join(root, "package-lock.json")).packages;
  const present = existsSync(hidden) ? readJson(hidden).packages : {};
  return Object.entries(wanted)
    .filter(([path, entry]) => {
      if (path === "" || entry.link === true) return false;
      // Optional packages are for other platforms as well; their absence is normal.
      if (entry.optional || entry.devOptional) return false;
      if (entry.dev && !development) return false;
      return present[path]?.version !== entry.version || !existsSync(join(root, path, "package.json"));
    })
    .map(([path]) => path.replace(/^.*node_modules\//, ""));
}

export function installPackages(root, { development }) {
  const missing = missingPackages(root, { development });
  if (missing.length === 0) return;
  const keepsDevelopment =
    development || existsSync(join(root, "node_modules", "typescript", "package.json"));
  console.error(
    `Installing packages (${missing.length} missing or of another version); this takes about a minute ...`,
  );
  const result = spawnSync(
    process.platform === "win32" ? "npm.cmd" : "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error", ...(keepsDevelopment ? [] : ["--omit=dev"])],
    { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" },
  );
  if (result.status !== 0) {
    console.error(
      "The packages could not be installed: see the message above. Is there a network connection?",
    );
    process.exit(2);
  }
}
