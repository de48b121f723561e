/**
 * Debian packages that the tests use to look at reports with other people's
 * software: a browser, a PDF reader, a word processor, a projection library.
 */

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const onPath = (command) =>
  (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, command)));

export const TOOLS = [
  { package: "chromium", present: () => onPath("chromium") },
  { package: "poppler-utils", present: () => onPath("pdftotext") && onPath("pdfinfo") },
  { package: "gdal-bin", present: () => onPath("gdaltransform") },
  { package: "fonts-liberation", present: () => existsSync("/usr/share/fonts/truetype/liberation") },
  { package: "libreoffice-writer-nogui", present: () => onPath("soffice") },
];

const run = (command, args) =>
  spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;

/** Installs what is absent where that is allowed. @returns {string[]} packages that are still absent */
export function installTestTools() {
  const absent = () => TOOLS.filter((tool) => !tool.present()).map((tool) => tool.package);
  const wanted = absent();
  if (wanted.length === 0) return [];
  const isRoot = process.getuid?.() === 0;
  const maySudo = !isRoot && onPath("sudo") && run("sudo", ["-n", "true"]);
  if (!onPath("apt-get") || !(isRoot || maySudo)) {
    console.error(
      `These tests need ${wanted.join(", ")}. Install them with your package manager, on Debian: sudo apt-get install ${wanted.join(" ")}`,
    );
    return wanted;
  }
  console.error(`Installing ${wanted.join(", ")} with apt ...`);
  const apt = (...args) =>
    isRoot
      ? run("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", ...args])
      : run("sudo", ["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", ...args]);
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", ...wanted);
  return absent();
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const missing = installTestTools();
  console.log(missing.length === 0 ? "All test tools are present." : `Still missing: ${missing.join(", ")}`);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
