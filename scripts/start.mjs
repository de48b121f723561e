/**
 * `npm start`: from a fresh clone to finished reports. Installs what is needed,
 * builds the command line, and evaluates the bundled cases, or with
 * `npm start -- FOLDER` your own folder. Needs nothing but Node.js and npm.
 */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { requireNode } from "./node-version.mjs";

requireNode();
const { installPackages } = await import("./packages.mjs");
const { build } = await import("./build.mjs");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
// npm changes to the project's folder; a folder given by the user is relative to where they are.
const here = process.env.INIT_CWD ?? process.cwd();

const [first, ...rest] = process.argv.slice(2);
const ownFolder = first !== undefined && !first.startsWith("-") ? resolve(here, first) : undefined;
const options = ownFolder === undefined ? process.argv.slice(2) : rest;

const bundledCases = () =>
  readdirSync(join(root, "cases"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, "cases", entry.name, "dossier.yaml")))
    .map((entry) => join(root, "cases", entry.name));

installPackages(root, { development: false });
if (await build()) console.error("Built the command line.");

const folders = ownFolder === undefined ? bundledCases() : [ownFolder];
let worst = 0;
for (const [index, folder] of folders.entries()) {
  if (folders.length > 1) console.error(`[${index + 1}/${folders.length}] ${relative(root, folder)}`);
  const out = join(root, "reports", basename(folder));
  const result = spawnSync(
    process.execPath,
    [join(root, "dist", "schouw.js"), "evaluate", folder, "--out", out, ...options],
    { cwd: here, stdio: "inherit" },
  );
  worst = Math.max(worst, result.status ?? 3);
}
process.exitCode = worst;
