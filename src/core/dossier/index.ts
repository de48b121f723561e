/** The tables of a dossier: command line, ingest, JSON Schema and manual all read this list. */

import { areas } from "./areas.ts";
import { cameras } from "./cameras.ts";
import { costs } from "./costs.ts";
import { designations } from "./designations.ts";
import { evidence } from "./evidence.ts";
import { figures } from "./figures.ts";
import { goals } from "./goals.ts";
import { incidentCounts } from "./incidents.ts";
import { log } from "./log.ts";
import { outages } from "./outages.ts";
import { ownTexts } from "./own-texts.ts";
import { placements } from "./placements.ts";
import { requests } from "./requests.ts";
import { shifts } from "./shifts.ts";
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
  shifts,
  watch,
  requests,
  outages,
  evidence,
  figures,
  ownTexts,
] as const satisfies readonly TableDefinition[];
