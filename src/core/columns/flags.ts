/** Yes and no, in the words that files use. */

import { empty, isMissing, type Recipe, refuse, sqlTrim, trim, value } from "./recipe.ts";

const YES = ["ja", "j", "yes", "y", "true", "t", "waar", "1"];
const NO = ["nee", "n", "no", "false", "f", "onwaar", "0"];

const list = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(", ");

export const flagRecipe: Recipe<boolean> = {
  id: "flag",
  kind: "flag",
  parse: (text) => {
    const word = trim(text).toLowerCase();
    if (YES.includes(word)) return value(true);
    if (NO.includes(word)) return value(false);
    return isMissing(word) ? empty : refuse("cell.not-a-flag");
  },
  sql: (column) => {
    const word = `lower(${sqlTrim(column)})`;
    return `CASE WHEN ${word} IN (${list(YES)}) THEN true WHEN ${word} IN (${list(NO)}) THEN false END`;
  },
};
