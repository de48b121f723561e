/** Text as it stands, without surrounding blanks. Leading zeros stay. */

import { empty, type Recipe, sqlTrim, trim, value } from "./recipe.ts";

export const textRecipe: Recipe<string> = {
  id: "text",
  kind: "text",
  parse: (text) => {
    const trimmed = trim(text);
    return trimmed === "" ? empty : value(trimmed);
  },
  sql: (column) => `nullif(${sqlTrim(column)}, '')`,
};
