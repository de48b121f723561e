/**
 * The path under which a file goes into dossier.yaml. Files that come every
 * month carry the month or year in their name; with a `*` in its place the same
 * mapping reads next month's file as soon as it lies in the folder.
 */

import { patternExpression } from "./folder.ts";

/** Tables that grow file by file; a register or a list of areas is replaced as a whole. */
const GROWING = ["incidents", "log"];

const MONTH_OR_YEAR = /(?:19|20)\d{2}(?:[-_.]?(?:0[1-9]|1[0-2]))?(?:[-_.]?(?:0[1-9]|[12]\d|3[01]))?/;

export type Mapped = { readonly table: string; readonly name: string; readonly mapping: object };
export type Pathed = Mapped & { readonly path: string };

/**
 * @param files   in the order in which they were given
 * @param asked   tables about which a question is open: their files keep their own names
 */
export function recurringPaths(files: readonly Mapped[], asked: ReadonlySet<string>): readonly Pathed[] {
  const wanted = files.map((file) => patternOf(file, files, asked));
  const result: Pathed[] = [];
  files.forEach((file, i) => {
    const path = wanted[i] ?? file.name;
    // One pattern serves all files that are mapped alike.
    if (!result.some((other) => other.table === file.table && other.path === path))
      result.push({ ...file, path });
  });
  return result;
}

function patternOf(file: Mapped, files: readonly Mapped[], asked: ReadonlySet<string>): string | undefined {
  if (!GROWING.includes(file.table) || asked.has(file.table) || !MONTH_OR_YEAR.test(file.name))
    return undefined;
  const pattern = file.name.replace(MONTH_OR_YEAR, "*");
  const expression = patternExpression(pattern);
  const caught = files.filter(({ name }) => expression.test(name));
  const alike = caught.every(
    ({ table, mapping }) => table === file.table && JSON.stringify(mapping) === JSON.stringify(file.mapping),
  );
  return alike ? pattern : undefined;
}
