/** Which sort of observation or offence a free text names, by the dated table of words. */

import table from "../../../../parameters/tables/observation-types.json" with { type: "json" };
import type { CivilDate } from "../../foundation/civil-date.ts";

/** A group such as violence, and where the words tell it a type within it such as robbery. */
export type Sort = { readonly group: string; readonly type?: string };

export type Taxonomy = {
  /** The first sort that a text names; undefined when none of its words is in the table. */
  readonly sortOf: (text: string) => Sort | undefined;
  /** Every sort that a text names: "overlast en geweld" names two. A group counts only without a type of its own. */
  readonly sortsOf: (text: string) => readonly Sort[];
};

type Row = Sort & { readonly words: readonly string[] };

/** The table as it holds on a day; each different text is looked up once. */
export function taxonomy(day: CivilDate): Taxonomy {
  const rows: readonly Row[] = table.rows.filter((row) => row.from <= day);
  const seen = new Map<string, readonly Sort[]>();
  const sortsOf = (text: string): readonly Sort[] => {
    const known = seen.get(text);
    if (known !== undefined) return known;
    const sorts = named(rows, text);
    seen.set(text, sorts);
    return sorts;
  };
  return { sortsOf, sortOf: (text) => sortsOf(text)[0] };
}

function named(rows: readonly Row[], text: string): readonly Sort[] {
  const words = ` ${plain(text)}`;
  const found = rows.filter((row) => row.words.some((word) => words.includes(` ${plain(word)}`)));
  const typed = new Set(found.flatMap(({ group, type }) => (type === undefined ? [] : [group])));
  return found
    .filter(({ group, type }) => type !== undefined || !typed.has(group))
    .map(({ group, type }) => (type === undefined ? { group } : { group, type }));
}

/** Small letters without accents, everything else a blank. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();

/** Is an observation of this sort about one of these problems? "unknown" when its type is needed and not known. */
export function matches(sort: Sort | undefined, problems: readonly Sort[]): "yes" | "no" | "unknown" {
  if (sort === undefined) return "unknown";
  const same = problems.filter(({ group }) => group === sort.group);
  if (same.length === 0) return "no";
  if (same.some(({ type }) => type === undefined || type === sort.type)) return "yes";
  return sort.type === undefined ? "unknown" : "no";
}
