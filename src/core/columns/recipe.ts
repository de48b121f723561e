/**
 * A recipe turns the text of one column into values. The pure core sniffs a
 * column and chooses one recipe for all of it; a bulk engine may apply the same
 * recipe as SQL, and both accept exactly the same strings.
 */

import type { FieldKind } from "../dossier/fields.ts";

/** What a cell became: a value, an empty cell, or a refusal with the code of a problem. */
export type Cell<T> =
  | { readonly state: "value"; readonly value: T }
  | { readonly state: "empty" }
  | { readonly state: "refused"; readonly code: string };

export type Recipe<T = unknown> = {
  /** Stable id, for example `date-dmy`, `number-comma`, `moment-mdy-12h`; may stand in dossier.yaml. */
  readonly id: string;
  readonly kind: FieldKind;
  readonly parse: (text: string) => Cell<T>;
  /**
   * The same in DuckDB SQL over a text column (an expression): NULL exactly
   * where `parse` gives no value. Moments and dates are whole minutes and days
   * since 1970-01-01, numbers are DOUBLE.
   */
  readonly sql: (column: string) => string;
};
