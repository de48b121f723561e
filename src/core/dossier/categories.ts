/** Codes of incidents to categories: by a code list, by words of dossier.yaml, or both. */

import type { FileMapping } from "./manifest.ts";

export type CategoryRule = {
  /** Category of a code; undefined when it is in no list, which then becomes `unknown`. */
  readonly label: (code: string) => string | undefined;
  readonly unknown: string;
};

/** Lists and files seldom agree on leading zeros: 0265 and 265 are one code. */
const bare = (code: string): string =>
  code
    .trim()
    .replace(/^0+(?=.)/, "")
    .toUpperCase();

/**
 * @param list  code to label, from the code list file; undefined when there is none
 */
export function categoryRule(
  categories: NonNullable<FileMapping["categories"]>,
  list: ReadonlyMap<string, string> | undefined,
): CategoryRule {
  const labels = new Map([...(list ?? [])].map(([code, label]) => [bare(code), label.trim()]));
  const words = new Map(
    Object.entries(categories.map ?? {}).map(([word, category]) => [bare(word), category]),
  );
  return {
    unknown: categories.unknown,
    label: (code) => {
      const key = bare(code);
      const label = labels.get(key);
      const mapped = words.get(key) ?? (label === undefined ? undefined : words.get(bare(label)));
      return mapped ?? label;
    },
  };
}
