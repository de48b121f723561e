/**
 * Makes the case Voorbeeldstad:
 *
 *   npx tsx scripts/voorbeeldstad/make.ts
 *
 * Each entity draws from its own named stream, so that adding one leaves all
 * others unchanged.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { streams } from "../../src/core/foundation/random.ts";
import { applicationsCsv } from "./applications.ts";
import { areasGeojson } from "./areas.ts";
import { cameraFiles } from "./cameras.ts";
import { evidenceCsv, figuresCsv } from "./evidence.ts";
import { dwellingsCsv, sensitiveCsv } from "./homes.ts";
import { incidentsCsv } from "./incidents.ts";
import { logCsv } from "./log.ts";
import { alternativesCsv, assessmentsCsv, complaintsCsv, privacyCsv, recommendationsCsv } from "./memory.ts";
import { outagesCsv } from "./outages.ts";
import { SEED } from "./plan.ts";
import { costsCsv, designationsCsv, goalsCsv } from "./policy.ts";
import { requestsCsv } from "./requests.ts";
import { surveyCsv } from "./survey.ts";
import { shiftsCsv, watchCsv } from "./viewing.ts";

/** Written as .csv.gz: the others are read in an editor. */
const COMPRESSED = new Set([
  "incidents.csv",
  "log.csv",
  "shifts.csv",
  "requests.csv",
  "watch.csv",
  "survey.csv",
  "applications.csv",
]);

/** All files of the case, by name. */
export function voorbeeldstad(): Readonly<Record<string, string>> {
  const draws = streams(SEED);
  const { cameras, placements, presets } = cameraFiles(draws);
  return {
    "areas.geojson": areasGeojson(),
    "cameras.csv": cameras,
    "placements.csv": placements,
    "presets.csv": presets,
    "dwellings.csv": dwellingsCsv(draws),
    "sensitive.csv": sensitiveCsv(),
    "designations.csv": designationsCsv(),
    "goals.csv": goalsCsv(),
    "costs.csv": costsCsv(draws),
    "assessments.csv": assessmentsCsv(),
    "alternatives.csv": alternativesCsv(),
    "privacy.csv": privacyCsv(draws),
    "complaints.csv": complaintsCsv(draws),
    "recommendations.csv": recommendationsCsv(),
    "incidents.csv": incidentsCsv(draws),
    "shifts.csv": shiftsCsv(draws),
    "log.csv": logCsv(draws),
    "requests.csv": requestsCsv(draws),
    "outages.csv": outagesCsv(draws),
    "watch.csv": watchCsv(draws),
    "evidence.csv": evidenceCsv(),
    "figures.csv": figuresCsv(),
    "survey.csv": surveyCsv(draws),
    "applications.csv": applicationsCsv(),
  };
}

if (process.argv[1] === import.meta.filename) {
  const folder = path.join(import.meta.dirname, "..", "..", "cases", "voorbeeldstad");
  for (const [name, text] of Object.entries(voorbeeldstad())) {
    if (COMPRESSED.has(name)) writeFileSync(path.join(folder, `${name}.gz`), gzipSync(text, { level: 9 }));
    else writeFileSync(path.join(folder, name), text);
  }
}
