/**
 * A recipe turns the text of one column into values. The pure core sniffs a
 * column and chooses one recipe for all of it; the bulk reader applies the
 * same recipe as SQL, and both accept exactly the same strings.
 */

import type { FieldKind } from "../dossier/fields.ts";

/** What a cell became: a value, an empty cell, or a refusal with the code of a problem. */
export type Cell<T> =
  | { readonly state: "value"; readonly value: T }
  | { readonly state: "empty" }
  | { readonly state: "refused"; readonly code: string };

/**
 * A moment: minutes since 1970-01-01T00:00, and whether the text gave a time of day. In local civil time, unless
 * the text named its distance from UTC: then it is an instant, in minutes of UTC.
 */
export type Moment = { readonly minute: number; readonly hasTime: boolean; readonly isInstant: boolean };

/** `time` is a time of day in a column of its own, beside a column with the date. */
export type RecipeKind = FieldKind | "time";

export type Recipe<T = unknown> = {
  /** Stable id, for example `date-dmy`, `number-comma`, `moment-mdy`; may stand in dossier.yaml. */
  readonly id: string;
  readonly kind: RecipeKind;
  /** Surrounding blanks are never part of a value. */
  readonly parse: (text: string) => Cell<T>;
  /**
   * The same in DuckDB SQL over a text expression: NULL exactly where `parse`
   * gives no value. Dates are days and moments minutes since 1970-01-01
   * (whole numbers), times are minutes since midnight, numbers are DOUBLE,
   * text is VARCHAR, flags are BOOLEAN.
   */
  readonly sql: (column: string) => string;
  /** For moments: whether the text gives a time of day (BOOLEAN); means nothing where `sql` is NULL. */
  readonly sqlHasTime?: (column: string) => string;
  /** For moments: whether the text names its distance from UTC (BOOLEAN); means nothing where `sql` is NULL. */
  readonly sqlIsInstant?: (column: string) => string;
};

export const value = <T>(value: T): Cell<T> => ({ state: "value", value });
export const empty: Cell<never> = { state: "empty" };
export const refuse = (code: string): Cell<never> => ({ state: "refused", code });

/** Blanks as both engines see them: space, tab, line breaks and the no-break space. */
const BLANKS = " \\t\\r\\n\u00a0";
const outer = new RegExp(`^[${BLANKS}]+|[${BLANKS}]+$`, "g");
export const trim = (text: string): string => text.replace(outer, "");
export const sqlTrim = (column: string): string => `trim(${column}, E'${BLANKS}')`;
/** An expression for RE2 that takes the blanks around a value as well: cheaper than trimming first. */
export const amongBlanks = (pattern: string): string => `^[${BLANKS}]*(?:${pattern})[${BLANKS}]*$`;

/** Words that stand for "no value", compared without case, in every kind but text. */
const MISSING = [
  "",
  "na",
  "n/a",
  "null",
  "none",
  "-",
  "--",
  ".",
  "?",
  "onbekend",
  "unknown",
  "nvt",
  "n.v.t.",
  "inconnue",
];
export const isMissing = (trimmed: string): boolean => MISSING.includes(trimmed.toLowerCase());
