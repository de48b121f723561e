/**
 * Builds `dist/` with esbuild: the command line, and whatever runs in a worker
 * thread. Skipped when the sources are the same as at the last build.
 */

import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const STAMP = "source-hash";
/** Bundled because loading them from node_modules costs the start of every command more than it saves. */
const BUNDLED = ["commander", "intl-messageformat"];
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const isTest = (path) => /\.test\.ts$/.test(path);

function sourceFiles() {
  return [
    ...filesBelow(join(root, "src")).filter((path) => !isTest(path)),
    ...filesBelow(join(root, "parameters")),
    join(root, "package.json"),
    join(root, "package-lock.json"),
    fileURLToPath(import.meta.url),
  ];
}

function hashOf(files) {
  const hash = createHash("sha256");
  for (const path of files)
    hash.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  return hash.digest("hex");
}

/** Entry points: the command, the pure evaluation for other programs, and every `*.worker.ts`. */
function entryPoints() {
  const workers = filesBelow(join(root, "src")).filter((path) => path.endsWith(".worker.ts"));
  return {
    schouw: join(root, "src/cli/schouw.ts"),
    evaluate: join(root, "src/core/evaluate.ts"),
    jobs: join(root, "src/jobs/calibrate.ts"),
    ...Object.fromEntries(workers.map((path) => [path.replace(/^.*[\\/]/, "").replace(/\.ts$/, ""), path])),
  };
}

/** @returns {Promise<boolean>} whether something was built */
export async function build() {
  const files = sourceFiles();
  const hash = hashOf(files);
  const dist = join(root, "dist");
  const stamp = join(dist, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return false;

  const esbuild = await import("esbuild");
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  // Built beside dist and renamed, so that a running command or a broken build never sees half of it.
  mkdirSync(join(root, ".cache"), { recursive: true });
  const fresh = mkdtempSync(join(root, ".cache", "dist-"));
  try {
    await esbuild.build({
      absWorkingDir: root,
      entryPoints: entryPoints(),
      outdir: fresh,
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      target: "node20",
      external: Object.keys(dependencies).filter((name) => !BUNDLED.includes(name)),
      chunkNames: "parts/[name]-[hash]",
      // Packages in the older module format ask for Node's own modules through require.
      banner: {
        js: 'import { createRequire as schouwRequire } from "node:module"; const require = schouwRequire(import.meta.url);',
      },
      legalComments: "eof",
      logLevel: "warning",
    });
    chmodSync(fresh, 0o755);
    chmodSync(join(fresh, "schouw.js"), 0o755);
    writeFileSync(join(fresh, STAMP), hash);
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true });
    throw fault;
  }
  return true;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.error((await build()) ? "Built dist/." : "dist/ is up to date.");
}
