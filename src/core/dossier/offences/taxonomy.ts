/**
 * One list of offences in two levels, to which the codes of every source are
 * brought: groups (violence, property ...) and the categories within them. The
 * list itself is parameters/offences/taxonomy.json.
 */

import list from "../../../../parameters/offences/taxonomy.json" with { type: "json" };

/**
 * How an offence comes to be registered: because a victim reports it, because
 * the police look for it, or both. Counts of the second kind follow the effort
 * of the police and say little about crime.
 */
export type Reporting = "victim" | "police" | "mixed";

export type OffenceCategory = {
  readonly id: string;
  readonly group: string;
  readonly en: string;
  readonly nl: string;
  readonly reporting: Reporting;
};

export type OffenceGroup = Pick<OffenceCategory, "id" | "en" | "nl">;

export const offenceGroups: readonly OffenceGroup[] = list.groups;
export const offenceCategories = list.rows as readonly OffenceCategory[];

const CATEGORY = new Map(offenceCategories.map((category) => [category.id, category]));
const GROUP = new Map(offenceGroups.map((group) => [group.id, group]));

/** Undefined for an id that is not in the list. */
export const offenceCategory = (id: string): OffenceCategory | undefined => CATEGORY.get(id);

/** Name of a category, or of the group it is in, in a language of the reports; undefined for an unknown id. */
export function offenceName(
  id: string,
  level: "category" | "group",
  language: "nl" | "en",
): string | undefined {
  const category = CATEGORY.get(id);
  if (category === undefined) return GROUP.get(id)?.[language];
  return level === "category" ? category[language] : GROUP.get(category.group)?.[language];
}
