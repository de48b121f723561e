/** Which files fill which table: those that dossier.yaml names, otherwise those with a name we know. */

import { tables } from "../../core/dossier/index.ts";
import { LOCKED_PLAN_NAME } from "../../core/dossier/locked-plan.ts";
import { type FileMapping, fileMapping, type Manifest } from "../../core/dossier/manifest.ts";
import { error, note, type Problem } from "../../core/foundation/result.ts";
import type { InputFile } from "../format.ts";
import { formats } from "../index.ts";
import { type Folder, filesAt, inputFile } from "./folder.ts";
import { MANIFEST_NAMES } from "./manifest-file.ts";

/** A file with the way it must be read; `mapping.path` may be a pattern that named several. */
export type ChosenFile = { readonly table: string; readonly file: InputFile; readonly mapping: FileMapping };

/** Names of files, without extension, by table: English as in the manual, and what Dutch folders call them. */
const FILE_NAMES: Readonly<Record<string, readonly string[]>> = {
  areas: ["areas", "gebieden", "cameragebieden"],
  cameras: ["cameras", "cameraregister", "cameralijst"],
  placements: ["placements", "plaatsingen"],
  designations: ["designations", "besluiten", "aanwijzingsbesluiten"],
  goals: ["goals", "doelen"],
  incidents: ["incidents", "incidenten"],
  costs: ["costs", "kosten"],
  log: ["log", "logboek"],
  assessments: ["assessments", "beoordelingen", "noodzaak"],
  alternatives: ["alternatives", "alternatieven"],
  privacy: ["privacy", "privacycontroles"],
  complaints: ["complaints", "klachten", "bezwaren"],
  recommendations: ["recommendations", "aanbevelingen"],
  shifts: ["shifts", "diensten", "uitkijkdiensten", "rooster"],
  watch: ["watch", "kijkminuten"],
  requests: ["requests", "beeldopvragingen", "beeldverzoeken", "vorderingen"],
  outages: ["outages", "storingen"],
  evidence: ["evidence", "bevindingen", "interviews"],
  figures: ["figures", "cijfers"],
  texts: ["texts", "teksten"],
  mounts: ["mounts", "masten", "lichtmasten"],
  neighbourhoods: ["neighbourhoods", "buurten", "wijken"],
  buildings: ["buildings", "gebouwen", "panden"],
  dwellings: ["dwellings", "woningen", "verblijfsobjecten"],
  sensitive: ["sensitive", "gevoelige-plaatsen", "gevoeligeplaatsen"],
  presets: ["presets", "kijkrichtingen"],
  applications: ["applications", "aanvragen", "cameraaanvragen"],
  survey: ["survey", "enquete", "draagvlak", "bewonersonderzoek"],
};

const EXTENSIONS = new RegExp(
  `\\.(${formats.flatMap(({ extensions }) => extensions.map((end) => end.replaceAll(".", "\\."))).join("|")})(\\.gz)?$`,
  "i",
);
/** Files that belong to a folder without holding data. */
const COMPANIONS = /(^|\/)(readme|licen[cs]e|lees?mij)[^/]*$|\.(md|pdf|docx?|html?)$/i;

export async function chooseFiles(
  folder: Folder,
  manifest: Manifest,
): Promise<{ readonly chosen: readonly ChosenFile[]; readonly problems: readonly Problem[] }> {
  const chosen: ChosenFile[] = [];
  const problems: Problem[] = [];
  const used = new Set<string>([...MANIFEST_NAMES, LOCKED_PLAN_NAME]);
  const known = tables.map((table) => table.id);
  for (const table of Object.keys(manifest.files)) {
    if (known.some((id) => id === table)) continue;
    problems.push(
      error("manifest.unknown-table", {
        where: { file: MANIFEST_NAMES[0] },
        found: table,
        values: { known: known.join(", ") },
      }),
    );
  }
  for (const { id } of tables) {
    const named = manifest.files[id];
    const mappings = named === undefined ? [] : Array.isArray(named) ? named : [named];
    for (const mapping of mappings) {
      for (const list of [mapping.categories?.table, mapping.categories?.crosswalk])
        if (list !== undefined) used.add(list);
      const files = await filesAt(folder, mapping.path);
      if (!files.ok) problems.push(...files.problems);
      else for (const file of files.value) chosen.push({ table: id, file, mapping });
    }
    if (mappings.length > 0) continue;
    for (const name of folder.files.filter((path) => isNamed(path, FILE_NAMES[id]))) {
      used.add(name);
      if (folder.leaving.has(name)) problems.push(error("path.leaves-folder", { where: { file: name } }));
      else {
        chosen.push({
          table: id,
          file: await inputFile(folder, name),
          mapping: fileMapping.parse({ path: name }),
        });
      }
    }
  }
  for (const { file } of chosen) used.add(file.name);
  const unused = folder.files.filter((name) => !used.has(name) && !COMPANIONS.test(name));
  if (unused.length > 0) {
    problems.push(
      note("file.not-used", { count: unused.length, values: { files: unused.slice(0, 10).join(", ") } }),
    );
  }
  return { chosen, problems };
}

const isNamed = (path: string, names: readonly string[]): boolean =>
  EXTENSIONS.test(path) && names.includes(path.replace(EXTENSIONS, "").toLowerCase());
