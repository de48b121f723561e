/**
 * A known source of files: recognised by its columns, never by the name of the
 * file, with the mapping that reads it and what it cannot carry later.
 */

import type { FileMapping } from "../manifest.ts";
import { plainName } from "../map-columns.ts";

type Entry = string | { readonly from: string; readonly read: string };

export type SourceProfile = {
  readonly id: string;
  /** Table of the dossier that the file fills. */
  readonly table: string;
  /**
   * Headers that must all be there, compared without case, blanks and
   * punctuation. A `#` at the end stands for the number that the open data of
   * Statistics Netherlands put behind a name and change every year.
   */
  readonly columns: readonly string[];
  /** Where these columns were seen. */
  readonly seenIn: string;
  /** Field to header; a header that the file does not have is left out. */
  readonly fields: Readonly<Record<string, Entry>>;
  readonly crs?: string;
  readonly constants?: FileMapping["constants"];
  readonly where?: FileMapping["where"];
  readonly onePer?: string;
  /** Crosswalk of its offence codes, by id. */
  readonly crosswalk?: string;
  /** Keys of notes: what the source does not carry, each a sentence in the texts. */
  readonly limits: readonly string[];
};

/** What goes into dossier.yaml for a file of this source. */
export type ProfileMapping = Partial<
  Pick<FileMapping, "columns" | "crs" | "constants" | "where" | "onePer">
> & {
  readonly profile: string;
  readonly categories?: { readonly crosswalk: string };
};

/** The header of the file that a header of a profile means. */
export function headerOf(columns: readonly string[], name: string): string | undefined {
  const wanted = plainName(name.replace(/#$/, ""));
  return columns.find((column) => {
    const plain = plainName(column);
    return name.endsWith("#") ? plain.replace(/\d+$/, "") === wanted : plain === wanted;
  });
}

export const fitsProfile = (profile: SourceProfile, columns: readonly string[]): boolean =>
  profile.columns.every((name) => headerOf(columns, name) !== undefined);

/** The profile's mapping with the headers as the file writes them. */
export function mappingOf(profile: SourceProfile, columns: readonly string[]): ProfileMapping {
  const fields = Object.entries(profile.fields).flatMap(([field, entry]): [string, Entry][] => {
    const header = headerOf(columns, typeof entry === "string" ? entry : entry.from);
    if (header === undefined) return [];
    return [[field, typeof entry === "string" ? header : { ...entry, from: header }]];
  });
  const where = (profile.where ?? []).flatMap((rule) => {
    const column = headerOf(columns, rule.column);
    return column === undefined ? [] : [{ ...rule, column }];
  });
  const onePer = profile.onePer === undefined ? undefined : headerOf(columns, profile.onePer);
  return {
    profile: profile.id,
    columns: Object.fromEntries(fields),
    ...(profile.crs === undefined ? {} : { crs: profile.crs }),
    ...(profile.constants === undefined ? {} : { constants: profile.constants }),
    ...(where.length === 0 ? {} : { where }),
    ...(onePer === undefined ? {} : { onePer }),
    ...(profile.crosswalk === undefined ? {} : { categories: { crosswalk: profile.crosswalk } }),
  };
}
