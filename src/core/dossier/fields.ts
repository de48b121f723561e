/**
 * Building blocks for the tables of a dossier: each field is a zod type with a
 * description, the kind of text it is read from, and the names by which real
 * files call it. The JSON Schema, the mapping of columns and the manual all
 * read these.
 */

import { z } from "zod";

/** How a field's text is read: this chooses the recipe of a column. */
export type FieldKind = "text" | "number" | "date" | "moment" | "time" | "flag" | "choice";

export type FieldMeta = {
  readonly description: string;
  readonly kind: FieldKind;
  /** Header names under which files carry this field, compared without case, blanks and punctuation. */
  readonly synonyms: readonly string[];
  readonly unit?: string;
  /** Allowed values and the words that mean them, for a choice. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Value that a word outside the choices becomes, with a warning; without it such a word is an error. */
  readonly otherwise?: string;
};

type Extra = { readonly unit?: string; readonly min?: number; readonly max?: number };

const meta = (description: string, kind: FieldKind, synonyms: readonly string[], extra: object = {}) => ({
  description,
  kind,
  synonyms,
  ...extra,
});

export const text = (description: string, synonyms: readonly string[] = []) =>
  z
    .string()
    .min(1)
    .meta(meta(description, "text", synonyms));

export const number = (description: string, synonyms: readonly string[] = [], extra: Extra = {}) => {
  let type = z.number();
  if (extra.min !== undefined) type = type.min(extra.min);
  if (extra.max !== undefined) type = type.max(extra.max);
  return type.meta(
    meta(description, "number", synonyms, extra.unit === undefined ? {} : { unit: extra.unit }),
  );
};

/** A civil date, `YYYY-MM-DD` once read. */
export const date = (description: string, synonyms: readonly string[] = []) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .meta(meta(description, "date", synonyms));

/** A moment in local civil time: minutes since 1970-01-01T00:00, and whether a time of day was given. */
export const moment = (description: string, synonyms: readonly string[] = []) =>
  z
    .object({ minute: z.number().int(), hasTime: z.boolean() })
    .meta(meta(description, "moment", synonyms, { unit: "minutes since 1970-01-01" }));

/** A time of day in a column of its own: minutes since midnight. */
export const time = (description: string, synonyms: readonly string[] = []) =>
  z
    .number()
    .int()
    .min(0)
    .max(1439)
    .meta(meta(description, "time", synonyms, { unit: "minutes since midnight" }));

export const flag = (description: string, synonyms: readonly string[] = []) =>
  z.boolean().meta(meta(description, "flag", synonyms));

/** One of a list; the words beside each value are what files write for it, in Dutch or English. */
export const choice = <K extends string>(
  description: string,
  choices: Readonly<Record<K, readonly string[]>>,
  synonyms: readonly string[] = [],
) => z.enum(Object.keys(choices) as [K, ...K[]]).meta(meta(description, "choice", synonyms, { choices }));

/**
 * A choice as control rooms and police write it: a word that is not in the list
 * becomes `unknown` with a warning, so that one odd word does not stop the rest.
 */
export const looseChoice = <K extends string>(
  description: string,
  choices: Readonly<Record<K, readonly string[]>>,
  synonyms: readonly string[] = [],
) => {
  const all = { ...choices, unknown: ["onbekend", "niet bekend", "?", "-", "nvt", "n.v.t."] } as Readonly<
    Record<K | "unknown", readonly string[]>
  >;
  return z
    .enum(Object.keys(all) as [K | "unknown", ...(K | "unknown")[]])
    .meta(meta(description, "choice", synonyms, { choices: all, otherwise: "unknown" }));
};

/** The description of a field of a table, through optional and default wrappers. */
export function fieldMeta(type: z.ZodType): FieldMeta {
  let current: unknown = type;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault) {
    current = current.unwrap();
  }
  return (current as z.ZodType).meta() as unknown as FieldMeta;
}
