/** From the codes of one source to the categories of the taxonomy, as a file that can be edited. */

import { z } from "zod";
import { type OffenceCategory, offenceCategory, type Reporting } from "./taxonomy.ts";

/** Category of a row that is the sum of other rows of its source. */
export const TOTAL = "total";

export const crosswalkFile = z.object({
  id: z.string().min(1),
  title: z.string(),
  country: z.string(),
  /** Day on which the codes were read from the source. */
  readOn: z.string(),
  source: z.string(),
  seenAt: z.string(),
  /** Read in a copy or report, not in the original. */
  secondary: z.boolean().optional(),
  note: z.string(),
  rows: z.array(
    z.object({
      code: z.string().min(1),
      label: z.string(),
      category: z.string(),
      /** Where the source differs from what is usual for the category. */
      reporting: z.enum(["victim", "police", "mixed"]).optional(),
      /** The source hides this type in tables by neighbourhood: a zero there is no zero. */
      hiddenByNeighbourhood: z.boolean().optional(),
    }),
  ),
});

export type Crosswalk = z.infer<typeof crosswalkFile>;

/** What a code stands for. */
export type Offence =
  | { readonly kind: "total" }
  | {
      readonly kind: "offence";
      readonly category: OffenceCategory;
      readonly reporting: Reporting;
      readonly hiddenByNeighbourhood: boolean;
    };

/** Lists and files seldom agree on leading zeros, capitals and blanks: 0265 and 265 are one code. */
export const bareCode = (code: string): string =>
  code
    .trim()
    .replace(/^0+(?=[0-9A-Za-z])/, "")
    .toUpperCase();

/** Categories that a crosswalk names and the taxonomy does not have. */
export const strangersIn = (crosswalk: Crosswalk): readonly string[] => [
  ...new Set(
    crosswalk.rows
      .map(({ category }) => category)
      .filter((id) => id !== TOTAL && offenceCategory(id) === undefined),
  ),
];

/**
 * Looks codes up, by the code or by the label that stands for it in some
 * exports. A code that is in no row gives undefined: it is never guessed.
 */
export function offenceOf(crosswalk: Crosswalk): (code: string) => Offence | undefined {
  const byCode = new Map<string, Offence>();
  for (const key of ["label", "code"] as const) {
    for (const row of crosswalk.rows) {
      const category = offenceCategory(row.category);
      if (row.category === TOTAL) byCode.set(bareCode(row[key]), { kind: "total" });
      else if (category !== undefined) {
        byCode.set(bareCode(row[key]), {
          kind: "offence",
          category,
          reporting: row.reporting ?? category.reporting,
          hiddenByNeighbourhood: row.hiddenByNeighbourhood ?? false,
        });
      }
    }
  }
  return (code) => byCode.get(bareCode(code));
}
