/**
 * Texts for people: one catalogue per language, one file per room. A message
 * is written in ICU message format; a missing key or value is a fault of the
 * programmer and throws.
 */

import { IntlMessageFormat } from "intl-messageformat";
import type { Problem, Scalar } from "../core/foundation/result.ts";
import { en } from "./en/index.ts";
import { nl } from "./nl/index.ts";

export type Language = "nl" | "en";
export const languages = ["nl", "en"] as const satisfies readonly Language[];

type Room = Readonly<Record<string, string>>;
const rooms: Readonly<Record<Language, readonly Room[]>> = { nl, en };
const compiled = new Map<string, IntlMessageFormat>();

const sourceOf = (language: Language, key: string): string | undefined =>
  rooms[language].find((room) => Object.hasOwn(room, key))?.[key];

export const hasText = (language: Language, key: string): boolean => sourceOf(language, key) !== undefined;

/** Every message of a language, by key. */
export const catalogueOf = (language: Language): Room => Object.assign({}, ...rooms[language]);

/** A message of the catalogue with its values filled in. */
export function say(language: Language, key: string, values: Readonly<Record<string, Scalar>> = {}): string {
  const id = `${language}\u0000${key}`;
  let message = compiled.get(id);
  if (message === undefined) {
    const source = sourceOf(language, key);
    if (source === undefined) throw new Error(`no text for "${key}" in ${language}`);
    // The first formatter costs 20 ms; a sentence without values needs none, and the help has only those.
    // A lone apostrophe is itself; two stand for one, and one before a brace quotes it.
    if (!/[{}]|''/.test(source)) return source;
    message = new IntlMessageFormat(source, language, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return String(message.format({ ...values }));
}

/** Where it is, what was found and what to do about it, in one line. */
export function sayProblem(language: Language, problem: Problem): string {
  const sentence = say(language, problem.code, {
    found: problem.found ?? "",
    count: problem.count,
    column: problem.where.column ?? "",
    file: problem.where.file ?? "",
    ...problem.values,
  });
  const place = sayPlace(language, problem);
  return place === "" ? sentence : `${place}: ${sentence}`;
}

function sayPlace(language: Language, problem: Problem): string {
  const { file, rows, column } = problem.where;
  const parts: string[] = [];
  if (file !== undefined) parts.push(file);
  if (rows !== undefined && rows.length > 0) {
    parts.push(
      say(language, "place.rows", {
        first: rows.slice(0, 5).join(", "),
        shown: Math.min(5, rows.length),
        count: problem.count,
      }),
    );
  }
  if (column !== undefined) parts.push(say(language, "place.column", { column }));
  return parts.join(", ");
}
