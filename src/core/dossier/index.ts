/** The tables of a dossier: command line, ingest, JSON Schema and manual all read this list. */

import { alternatives } from "./alternatives.ts";
import { applications } from "./applications.ts";
import { areas } from "./areas.ts";
import { assessments } from "./assessments.ts";
import { buildings } from "./buildings.ts";
import { cameras } from "./cameras.ts";
import { complaints } from "./complaints.ts";
import { costs } from "./costs.ts";
import { designations } from "./designations.ts";
import { dwellings } from "./dwellings.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { goals } from "./goals.ts";
import { incidentCounts } from "./incidents.ts";
import { log } from "./log.ts";
import { mounts } from "./mounts.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { outages } from "./outages.ts";
import { ownTexts } from "./own-texts.ts";
import { placements } from "./placements.ts";
import { presets } from "./presets.ts";
import { privacyChecks } from "./privacy.ts";
import { recommendations } from "./recommendations.ts";
import { requests } from "./requests.ts";
import { sensitive } from "./sensitive.ts";
import { shifts } from "./shifts.ts";
import { survey } from "./survey.ts";
import type { TableDefinition } from "./table.ts";
import { watch } from "./watch.ts";

export const tables = [
  areas,
  cameras,
  placements,
  designations,
  goals,
  incidentCounts,
  costs,
  log,
  assessments,
  alternatives,
  privacyChecks,
  complaints,
  recommendations,
  shifts,
  watch,
  requests,
  outages,
  evidence,
  figures,
  ownTexts,
  neighbourhoods,
  buildings,
  dwellings,
  sensitive,
  presets,
  mounts,
  applications,
  survey,
] as const satisfies readonly TableDefinition[];
