/**
 * A folder of ordinary files becomes a checked dossier: every file is found,
 * read, typed and placed; every row is used or set aside; every fault of every
 * file is told at once.
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Area, areas } from "../core/dossier/areas.ts";
import { type Camera, cameras } from "../core/dossier/cameras.ts";
import { crossChecks } from "../core/dossier/checks/index.ts";
import { type FrozenCounts, freezeBoundaries } from "../core/dossier/counts/freeze-boundaries.ts";
import { areasByPlace, derivedNotes, derivedPlacements } from "../core/dossier/derived-placements.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { filledRegister } from "../core/dossier/filled-register.ts";
import { type PlainTables, plainTables } from "../core/dossier/index.ts";
import { type Manifest, manifest as manifestSchema } from "../core/dossier/manifest.ts";
import type { Neighbourhood } from "../core/dossier/neighbourhoods.ts";
import { type Placement, placements } from "../core/dossier/placements.ts";
import type { Table } from "../core/dossier/table.ts";
import {
  error,
  fail,
  gather,
  known,
  note,
  type Problem,
  type Result,
  succeed,
  valueOr,
} from "../core/foundation/result.ts";
import type { Source } from "../core/foundation/trace.ts";
import { crsCode, crsCodes, isWorkingCrs, metresPerUnit } from "../core/geometry/crs.ts";
import { type ChosenFile, chooseFiles } from "./dossier/choose-files.ts";
import { type Folder, inputFile, openFolder } from "./dossier/folder.ts";
import { type Progress, readIncidentFiles } from "./dossier/incident-files.ts";
import { readLockedPlan } from "./dossier/locked-plan-file.ts";
import { MANIFEST_NAMES, parseManifest } from "./dossier/manifest-file.ts";
import { ofTable, Reading, tableOf } from "./dossier/reading.ts";
import { registerOf } from "./dossier/versioned-register.ts";
import { sha256Of } from "./hash.ts";

export type ReadDossierOptions = { readonly progress?: Progress };

/** Fails with every error of every file; warnings and notes stand in `dossier.problems`. */
export async function readDossier(path: string, options: ReadDossierOptions = {}): Promise<Result<Dossier>> {
  const folder = await openFolder(path);
  if (!folder.ok) return folder;
  const described = await readManifest(folder.value);
  if (!described.ok) return described;
  const { manifest, crs, source } = described.value;
  const plan = await readLockedPlan(folder.value);
  if (!plan.ok) return plan;
  const { chosen, problems } = await chooseFiles(folder.value, manifest);
  if (!chosen.some(({ table }) => table === "cameras" || table === "areas")) {
    const told = problems.some(({ severity }) => severity === "error");
    const nothing = error("dossier.nothing-to-evaluate", { found: folder.value.name });
    return fail(...problems, ...(told ? [] : [nothing]));
  }
  const reading = new Reading(crs, source === undefined ? [] : [source], [
    ...problems,
    ...described.notes,
    ...plan.notes,
  ]);
  const areaRows = await reading.table<Area>(areas, chosen);
  const register = registerOf(await reading.files(cameras, ofTable(chosen, "cameras")));
  const placementRows = await reading.table<Placement>(placements, chosen);
  const parts = await readPlainTables(reading, chosen);
  const incidents = await readIncidentFiles(
    ofTable(chosen, "incidents"),
    folder.value,
    { crs, language: manifest.language, timeZone: manifest.timeZone },
    (file) => reading.sourceId(file),
    options.progress ?? (() => {}),
  );
  const counted = frozenCounts(
    incidents.incidents,
    parts.neighbourhoods,
    manifest.evaluation.neighbourhoodYear,
  );
  const placed = areasByPlace(register.cameras, valueOr(areaRows, []));
  const found = [...reading.problems, ...register.problems, ...incidents.problems, ...counted.problems];
  if (placed.placed > 0) found.push(note("cameras.area-by-place", { count: placed.placed }));
  const stays = staysOf(placementRows, register.placements, placed.rows, valueOr(areaRows, []), found);
  if (register.placements === undefined) found.push(...registerDates(placed.rows));
  const dossier: Dossier = {
    schema: "schouw.dossier/1",
    manifest,
    crs: { code: crs, metresPerUnit: metresPerUnit(crs) },
    areas: areaRows,
    cameras: tableOf(placed.rows, ofTable(chosen, "cameras").length, "cameras"),
    placements: stays,
    ...parts,
    incidents: counted.incidents,
    ...(plan.value === undefined ? {} : { lockedPlan: plan.value }),
    sources: [
      ...reading.sources,
      ...register.sources,
      ...incidents.sources.map((source) => withoutLost(source, counted.rowsLost.get(source.id) ?? 0)),
    ],
    problems: [],
  };
  const all = gather([...found, ...crossChecks(dossier)]);
  const errors = all.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return fail(...errors, ...all.filter(({ severity }) => severity !== "error"));
  return succeed({ ...dossier, problems: all }, all);
}

/** Counts by neighbourhood, all years in the division of one. */
function frozenCounts(
  incidents: Dossier["incidents"],
  places: Table<Neighbourhood>,
  year: number | undefined,
): Pick<FrozenCounts, "problems" | "rowsLost"> & Pick<Dossier, "incidents"> {
  if (incidents.state !== "known" || incidents.value.kind !== "counts")
    return { incidents, problems: [], rowsLost: new Map() };
  const { rows, ...rest } = freezeBoundaries(incidents.value.rows, places, year);
  return { incidents: known({ ...incidents.value, rows }), ...rest };
}

const withoutLost = (source: Source, lost: number): Source =>
  lost === 0
    ? source
    : { ...source, used: source.used - lost, setAside: { ...source.setAside, "not-converted": lost } };

/** One after another, so that sources keep their order and their ids. */
async function readPlainTables(reading: Reading, chosen: readonly ChosenFile[]): Promise<PlainTables> {
  const read: [string, Table<unknown>][] = [];
  for (const [part, definition] of Object.entries(plainTables)) {
    read.push([part, await reading.table<unknown>(definition, chosen)]);
  }
  return Object.fromEntries(read) as PlainTables;
}

/** Flags start dates per file of the register. */
function registerDates(all: readonly Camera[]): readonly Problem[] {
  const files = new Set(all.map((camera) => camera.origin.source));
  return [...files].flatMap((file) =>
    filledRegister(
      all.filter((camera) => camera.origin.source === file),
      file,
    ),
  );
}

/** From the file, else from the versions of the register, else from its dates. */
function staysOf(
  fromFile: Table<Placement>,
  fromVersions: readonly Placement[] | undefined,
  all: readonly Camera[],
  areaRows: readonly Area[],
  problems: Problem[],
): Table<Placement> {
  if (fromFile.state === "known") return fromFile;
  if (fromVersions !== undefined) return known(areasByPlace(fromVersions, areaRows).rows);
  const derived = derivedPlacements(all);
  problems.push(...derivedNotes(all, derived));
  return derived;
}

type Described = { readonly manifest: Manifest; readonly crs: string; readonly source?: Source };

/** dossier.yaml when there is one; otherwise the folder's name and what is usual in the Netherlands. */
async function readManifest(folder: Folder): Promise<Result<Described>> {
  const name = MANIFEST_NAMES.find((candidate) => folder.files.includes(candidate));
  if (name === undefined) {
    const manifest = manifestSchema.parse({ name: folder.name });
    const remark = note("manifest.none", { values: { name: folder.name, crs: manifest.crs } });
    return succeed({ manifest, crs: manifest.crs }, [remark]);
  }
  if (folder.leaving.has(name)) return fail(error("path.leaves-folder", { where: { file: name } }));
  const file = await inputFile(folder, name);
  if (file.bytes > 4 * 1024 ** 2) {
    return fail(error("file.too-large", { where: { file: name }, values: { mebibytes: 4 } }));
  }
  const parsed = parseManifest(await readFile(join(folder.path, name), "utf8"), name, folder.name);
  if (!parsed.ok) return parsed;
  const manifest = parsed.value;
  const crs = crsCode(manifest.crs);
  const where = { file: name };
  if (crs === undefined) {
    return fail(error("crs.unknown", { where, found: manifest.crs, values: { known: crsCodes.join(", ") } }));
  }
  if (!isWorkingCrs(crs)) return fail(error("crs.not-metric", { where, found: manifest.crs }));
  const source: Source = {
    id: name,
    path: name,
    sha256: await sha256Of(file.path),
    table: "dossier",
    format: "yaml",
    rows: 0,
    used: 0,
    setAside: {},
  };
  return succeed({ manifest, crs, source });
}
