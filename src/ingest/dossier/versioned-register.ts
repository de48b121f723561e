/** A register of which several dated versions lie in the folder, merged into cameras and their stays. */

import { basename } from "node:path";
import type { Camera } from "../../core/dossier/cameras.ts";
import type { Placement } from "../../core/dossier/placements.ts";
import { mergeVersions } from "../../core/dossier/register-versions.ts";
import { civilDate, parseCivilDate } from "../../core/foundation/civil-date.ts";
import { error, type Problem } from "../../core/foundation/result.ts";
import type { Source } from "../../core/foundation/trace.ts";
import type { ChosenFile } from "./choose-files.ts";
import type { FileRows } from "./file-rows.ts";

export type ReadFile = { readonly chosen: ChosenFile; readonly content: FileRows };

export type Register = {
  readonly cameras: readonly Camera[];
  /** Stays from the versions; undefined when the register has no versions. */
  readonly placements?: readonly Placement[];
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
};

export function registerOf(files: readonly ReadFile[]): Register {
  const camerasOf = (content: FileRows): Camera[] => content.rows as unknown as Camera[];
  const plain = files.filter(({ chosen }) => chosen.mapping.version === undefined);
  const versioned = files.filter(({ chosen }) => chosen.mapping.version !== undefined);
  const cameras = plain.flatMap(({ content }) => camerasOf(content));
  if (versioned.length === 0)
    return { cameras, sources: files.map(({ content }) => content.source), problems: [] };
  const problems: Problem[] = [];
  const versions = versioned.flatMap(({ chosen, content }) => {
    const date = versionDate(chosen);
    if (date === undefined) {
      problems.push(error("register.no-version-date", { where: { file: chosen.file.name } }));
      return [];
    }
    return [{ date, file: chosen.file.name, cameras: camerasOf(content) }];
  });
  const merged = mergeVersions(versions);
  const identical = new Set(merged.identical);
  const sources = files.map(({ content: { source } }): Source => {
    if (!identical.has(source.path)) return source;
    return { ...source, used: 0, setAside: { ...source.setAside, "identical-version": source.used } };
  });
  return {
    cameras: [...cameras, ...merged.cameras],
    placements: merged.placements,
    sources,
    problems: [...problems, ...merged.problems],
  };
}

/** The date that the mapping gives, or the first date in the name of the file. */
function versionDate({ file, mapping }: ChosenFile): string | undefined {
  if (mapping.version !== "from-name") return mapping.version;
  const match = /(\d{4})[-_]?(\d{2})[-_]?(\d{2})/.exec(basename(file.name));
  if (match === null) return undefined;
  const date = civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return parseCivilDate(date) === undefined ? undefined : date;
}
