/** The tables of a dossier: command line, ingest, JSON Schema and manual all read this list. */

import { areas } from "./areas.ts";
import { cameras } from "./cameras.ts";
import { costs } from "./costs.ts";
import { designations } from "./designations.ts";
import { goals } from "./goals.ts";
import { incidentCounts } from "./incidents.ts";
import { log } from "./log.ts";
import { neighbourhoods } from "./neighbourhoods.ts";
import { ownTexts } from "./own-texts.ts";
import { placements } from "./placements.ts";
import type { TableDefinition } from "./table.ts";

export const tables = [
  areas,
  cameras,
  placements,
  designations,
  goals,
  incidentCounts,
  costs,
  log,
  ownTexts,
  neighbourhoods,
] as const satisfies readonly TableDefinition[];
