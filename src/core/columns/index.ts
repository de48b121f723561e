/** The recipes, in order of preference, and the choice of one for a column. */

import { dateRecipes, momentRecipes } from "./calendar.ts";
import { flagRecipe } from "./flags.ts";
import { monthNameDate, monthNameMoment } from "./month-names.ts";
import { numberRecipes } from "./numbers.ts";
import type { Cell, Recipe, RecipeKind } from "./recipe.ts";
import { textRecipe } from "./text.ts";
import { timeRecipes } from "./time-of-day.ts";

export type { Moment, Recipe, RecipeKind } from "./recipe.ts";
/** A text without the blanks around it; the same in SQL. */
export { sqlTrim as sqlTextOf, trim as textOf } from "./recipe.ts";

export const recipes: readonly Recipe[] = [
  textRecipe,
  ...numberRecipes,
  ...dateRecipes,
  monthNameDate,
  ...momentRecipes,
  monthNameMoment,
  ...timeRecipes,
  flagRecipe,
];

export type Choice = {
  readonly recipe: Recipe;
  /** Samples that held something, and how many of them the recipe accepts. */
  readonly sampled: number;
  readonly accepted: number;
  /** Recipes that accept as many samples but read something else from some. */
  readonly ambiguous: readonly Recipe[];
  /**
   * Recipes that read what this one refuses and could read otherwise what this
   * one accepts: day-month beside month-day, a decimal point beside a comma.
   * What this recipe accepts in such a column is not to be trusted.
   */
  readonly mixed: readonly Recipe[];
};

/** A column keeps its recipe when this share of its cells can be read; below it, the format is called mixed. */
export const ENOUGH = 0.9;

/** Recipes that take the same text for different values. */
const RIVALS: readonly (readonly [string, string])[] = [
  ["date-dmy", "date-mdy"],
  ["moment-dmy", "moment-mdy"],
  ["number-point", "number-comma"],
];

export const areRivals = (a: Recipe, b: Recipe): boolean =>
  RIVALS.some((pair) => a !== b && pair.includes(a.id) && pair.includes(b.id));

/** By its id or the short form of it: `date-dmy` or `dmy`, `number-comma`, `comma` or `decimal-comma`. */
export const recipeById = (id: string, kind: RecipeKind): Recipe | undefined =>
  candidates(kind).find(
    (recipe) => recipe.id === id || recipe.id === `${kind}-${id.replace(/^decimal-/, "")}`,
  );

/** A choice is read as text and its words are looked up afterwards. */
export const candidates = (kind: RecipeKind): readonly Recipe[] =>
  recipes.filter((recipe) => recipe.kind === (kind === "choice" ? "text" : kind));

/**
 * The recipe that accepts most samples; of equals the first in the list.
 *
 * @returns undefined when nothing is accepted; with `sampled` 0 when there is nothing to go by
 */
export function chooseRecipe(kind: RecipeKind, samples: readonly string[]): Choice | undefined {
  const scored = candidates(kind).map((recipe) => score(recipe, samples));
  const best = scored.reduce((a, b) => (b.accepted > a.accepted ? b : a));
  const { recipe, sampled, accepted } = best;
  if (sampled === 0) return { recipe, sampled, accepted, ambiguous: [], mixed: [] };
  if (accepted === 0) return undefined;
  const others = scored.filter((other) => other !== best);
  const ambiguous = others.filter(
    (other) => other.accepted === accepted && samples.some((_, i) => differ(best.cells[i], other.cells[i])),
  );
  const mixed = others.filter(
    (other) =>
      areRivals(recipe, other.recipe) &&
      samples.some((_, i) => best.cells[i].state === "refused" && other.cells[i].state === "value"),
  );
  return {
    recipe,
    sampled,
    accepted,
    ambiguous: ambiguous.map((other) => other.recipe),
    mixed: mixed.map((other) => other.recipe),
  };
}

/**
 * Why a recipe refuses a text, as the code of a problem: that of the recipe
 * itself, or that another recipe of the same kind would read it.
 *
 * @returns undefined when the recipe reads the text, or when it is empty
 */
export function explainCell(recipe: Recipe, text: string): string | undefined {
  const cell = recipe.parse(text);
  if (cell.state !== "refused") return undefined;
  const other = candidates(recipe.kind).some(
    (candidate) => candidate !== recipe && candidate.parse(text).state === "value",
  );
  if (other && recipe.kind === "number") return "cell.other-decimal-mark";
  if (other && (recipe.kind === "date" || recipe.kind === "moment")) return "cell.other-date-order";
  return cell.code;
}

function score(recipe: Recipe, samples: readonly string[]) {
  const cells = samples.map((sample) => recipe.parse(sample));
  return {
    recipe,
    cells,
    sampled: cells.filter((cell) => cell.state !== "empty").length,
    accepted: cells.filter((cell) => cell.state === "value").length,
  };
}

const differ = (a: Cell<unknown>, b: Cell<unknown>): boolean =>
  a.state === "value" && b.state === "value" && JSON.stringify(a.value) !== JSON.stringify(b.value);
