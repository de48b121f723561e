/**
 * Codes of incidents to categories: by words of dossier.yaml, by a crosswalk to
 * the taxonomy of offences, by a code list, or by several of them in that order.
 */

import type { FileMapping } from "./manifest.ts";
import { bareCode, type Crosswalk, offenceOf } from "./offences/crosswalk.ts";
import { offenceCategory, offenceName, type Reporting } from "./offences/taxonomy.ts";

export type CategoryRule = {
  /** Category of a code; undefined when it is in no list, which then becomes `unknown`. */
  readonly label: (code: string) => string | undefined;
  readonly unknown: string;
  /** Is this code the sum of others, so that it may not be added to them? */
  readonly isTotal: (code: string) => boolean;
  /** Does the source hide this type in tables by neighbourhood? */
  readonly isHidden: (code: string) => boolean;
  /** How offences of a code come to be registered; undefined where no crosswalk says. */
  readonly reporting: (code: string) => Reporting | undefined;
};

/**
 * @param list       code to label, from the code list file; undefined when there is none
 * @param crosswalk  from the codes, or from the labels of the list, to the taxonomy
 * @param language   in which the categories of the taxonomy are named
 */
export function categoryRule(
  categories: NonNullable<FileMapping["categories"]>,
  list: ReadonlyMap<string, string> | undefined,
  crosswalk?: Crosswalk,
  language: "nl" | "en" = "en",
): CategoryRule {
  const labels = new Map([...(list ?? [])].map(([code, label]) => [bareCode(code), label.trim()]));
  const words = new Map(
    Object.entries(categories.map ?? {}).map(([word, category]) => [bareCode(word), category]),
  );
  const lookUp = crosswalk === undefined ? undefined : offenceOf(crosswalk);
  const offence = (code: string) => {
    const label = labels.get(bareCode(code));
    return lookUp?.(code) ?? (label === undefined ? undefined : lookUp?.(label));
  };
  const wordFor = (code: string): string | undefined => {
    const label = labels.get(bareCode(code));
    return words.get(bareCode(code)) ?? (label === undefined ? undefined : words.get(bareCode(label)));
  };
  const named = (id: string): string | undefined => offenceName(id, categories.level, language);
  return {
    unknown: categories.unknown,
    label: (code) => {
      const word = wordFor(code);
      // A word may be a category of the taxonomy by its id, or a name of the municipality's own.
      if (word !== undefined) return (lookUp === undefined ? undefined : named(word)) ?? word;
      if (lookUp === undefined) return labels.get(bareCode(code));
      const found = offence(code);
      return found?.kind === "offence" ? named(found.category.id) : undefined;
    },
    isTotal: (code) => wordFor(code) === undefined && offence(code)?.kind === "total",
    isHidden: (code) => {
      const found = offence(code);
      return found?.kind === "offence" && found.hiddenByNeighbourhood;
    },
    reporting: (code) => {
      const word = wordFor(code);
      if (word !== undefined) return lookUp === undefined ? undefined : offenceCategory(word)?.reporting;
      const found = offence(code);
      return found?.kind === "offence" ? found.reporting : undefined;
    },
  };
}
