/**
 * `npm run validate`: is a 5 % test a 5 % test in a real city, and does the
 * 95 % interval hold effects of known size? Three radii, two windows, three
 * injected effects, on the bundled incidents of Chicago or on the full table:
 *
 *   npm run validate
 *   npm run validate -- --incidents FILE     incidents_2005_2018.csv.gz, as in scripts/cut-chicago.ts
 *   npm run validate -- --places 1000 --workers 2
 *
 * Writes docs/validation.md from the full table and docs/validation-bundled.md
 * from the bundled case. Ends with 1 when a gate fails.
 */

import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import type { Dossier } from "../src/core/dossier/dossier.ts";
import { cityOf } from "../src/core/effects/city.ts";
import { areaTests } from "../src/core/effects/placebo/area-tests.ts";
import { characteristics } from "../src/core/effects/placebo/operating.ts";
import { calibrationTasks } from "../src/core/effects/placebo/tasks.ts";
import { readDossier } from "../src/ingest/read-folder.ts";
import { validationPage } from "./validate/page.ts";

const root = path.join(import.meta.dirname, "..");
const RADII = [75, 100, 150];
const WINDOWS = [12, 24];
const SEED = "validate";

const { values } = parseArgs({
  options: {
    incidents: { type: "string" },
    places: { type: "string", default: "600" },
    workers: { type: "string", default: String(availableParallelism()) },
  },
});

async function chicago(): Promise<Dossier> {
  const folder = mkdtempSync(path.join(tmpdir(), "schouw-validate-"));
  try {
    cpSync(path.join(root, "cases", "chicago-red-light"), folder, { recursive: true });
    if (values.incidents !== undefined) cpSync(values.incidents, path.join(folder, "incidents.csv.gz"));
    const read = await readDossier(folder);
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    return read.value;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The dossier with discs of another radius, its buffer and ring in proportion, and other months. */
function setting(dossier: Dossier, radiusMetres: number, months: number): Dossier {
  const { evaluation } = dossier.manifest;
  return {
    ...dossier,
    manifest: {
      ...dossier.manifest,
      evaluation: {
        ...evaluation,
        placeboAreas: Number(values.places),
        beforeMonths: months,
        afterMonths: months,
        sites: { rule: "cameras", radiusMetres },
        buffer: { fromMetres: radiusMetres, toMetres: 2 * radiusMetres },
        comparison: {
          rule: "ring",
          places: 20,
          excludeOtherSites: false,
          fromMetres: 2 * radiusMetres,
          toMetres: 4 * radiusMetres,
        },
      },
    },
  };
}

const dossier = await chicago();
if (dossier.incidents.state !== "known" || dossier.incidents.value.kind !== "points")
  throw new Error("the case has points");
const points = dossier.incidents.value;
const city = cityOf(points);
const tasks = RADII.flatMap((radius) =>
  WINDOWS.flatMap((months) =>
    calibrationTasks(
      setting(dossier, radius, months),
      points,
      city,
      ["all"],
      SEED,
      `${radius} m, ${months} months`,
    ),
  ),
);
// The threads are those of the built command.
const { build } = await import("./build.mjs");
await build();
const { runTasks } = (await import(
  path.join(root, "dist", "jobs.js")
)) as typeof import("../src/jobs/calibrate.ts");
const start = performance.now();
const results = (await runTasks(city, tasks, Number(values.workers))).filter(({ areas }) => areas.length > 0);
const seconds = (performance.now() - start) / 1000;
const main = areaTests.findIndex(({ id }) => id === "count.relative-effect-size");
const plain = areaTests.findIndex(({ id }) => id === "count.plain-poisson");
const page = validationPage({
  incidents: points.rows,
  full: values.incidents !== undefined,
  settings: results.map((result) => ({ result, characteristics: characteristics([result], main, SEED) })),
  pooled: characteristics(results, main, SEED),
  plain: characteristics(results, plain, SEED),
});
mkdirSync(path.join(root, "docs"), { recursive: true });
writeFileSync(
  path.join(root, "docs", values.incidents === undefined ? "validation-bundled.md" : "validation.md"),
  page.text,
);
console.log(page.text);
console.error(`${results.length} settings laid out in ${seconds.toFixed(1)} s on ${values.workers} workers`);
process.exitCode = page.passed ? 0 : 1;
