/**
 * Numbers: an optional sign, digits with or without thousands marks in groups
 * of three, an optional decimal part, an optional exponent. Percent signs,
 * currency signs, NaN and Infinity are no numbers.
 */

import { type Cell, empty, isMissing, type Recipe, refuse, sqlTrim, trim, value } from "./recipe.ts";

type Style = { readonly id: string; readonly decimal: "." | ","; readonly group: string };

const styles: readonly Style[] = [
  { id: "number-point", decimal: ".", group: "," },
  { id: "number-comma", decimal: ",", group: "." },
];

const escaped = (mark: string): string => `\\${mark}`;

/** The same expression for JavaScript and RE2: digits before the mark, after it, or both. */
const pattern = ({ decimal, group }: Style): string => {
  const d = escaped(decimal);
  const g = escaped(group);
  const whole = `(?:[0-9]+|[0-9]{1,3}(?:${g}[0-9]{3})+|[0-9]{1,3}(?: [0-9]{3})+)`;
  return `^[+-]?(?:${whole}(?:${d}[0-9]*)?|${d}[0-9]+)(?:[eE][+-]?[0-9]{1,3})?$`;
};

function numberRecipe(style: Style): Recipe<number> {
  const whole = new RegExp(pattern(style));
  return {
    id: style.id,
    kind: "number",
    parse: (text) => {
      const trimmed = trim(text);
      if (isMissing(trimmed)) return empty;
      if (!whole.test(trimmed)) return notANumber(trimmed);
      const plain = trimmed.replaceAll(style.group, "").replaceAll(" ", "").replace(style.decimal, ".");
      const number = Number(plain);
      return Number.isFinite(number) ? value(number) : refuse("cell.not-finite");
    },
    sql: (column) => {
      const trimmed = sqlTrim(column);
      const plain = `replace(replace(replace(${trimmed}, '${style.group}', ''), ' ', ''), '${style.decimal}', '.')`;
      const cast = `TRY_CAST(${plain} AS DOUBLE)`;
      return `CASE WHEN regexp_matches(${trimmed}, '${pattern(style)}') AND isfinite(${cast}) THEN ${cast} END`;
    },
  };
}

const notANumber = (trimmed: string): Cell<never> =>
  refuse(/^[+-]?(nan|inf|infinity)$/i.test(trimmed) ? "cell.not-finite" : "cell.not-a-number");

export const numberRecipes: readonly Recipe<number>[] = styles.map(numberRecipe);
