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
import type { RowOf, Table, TableDefinition } from "./table.ts";
import { watch } from "./watch.ts";

/** Tables whose rows are taken as they are read, by the part of the dossier that they fill; read in this order. */
export const plainTables = {
  designations,
  goals,
  costs,
  assessments,
  alternatives,
  privacyChecks,
  complaints,
  recommendations,
  log,
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
} as const satisfies Readonly<Record<string, TableDefinition>>;

export type PlainTables = {
  readonly [Part in keyof typeof plainTables]: Table<RowOf<(typeof plainTables)[Part]>>;
};

/** The parts of a dossier that come from plain tables, each made the same way. */
export const eachPlainTable = <T>(make: (part: keyof PlainTables) => T): Record<keyof PlainTables, T> =>
  Object.fromEntries(
    (Object.keys(plainTables) as (keyof PlainTables)[]).map((part) => [part, make(part)]),
  ) as Record<keyof PlainTables, T>;

export const tables: readonly TableDefinition[] = [
  areas,
  cameras,
  placements,
  incidentCounts,
  ...Object.values(plainTables),
];
