/** `npm run check`: the fast inner loop, without builds, browsers or Debian packages. */

import { requireNode } from "./node-version.mjs";

requireNode();
const { installPackages } = await import("./packages.mjs");
const { addScores, close, root, runStatic, runVitest } = await import("./steps.mjs");

installPackages(root, { development: true });
close(
  addScores(runStatic(["format", "types", "coreTypes", "architecture"]), runVitest(["--project", "unit"])),
);
