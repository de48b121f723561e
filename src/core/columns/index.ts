/** The recipes, and the choice of one for a column. */

import type { FieldKind } from "../dossier/fields.ts";
import { dateRecipes, momentRecipes } from "./calendar.ts";
import { flagRecipe } from "./flags.ts";
import { numberRecipes } from "./numbers.ts";
import type { Recipe } from "./recipe.ts";
import { textRecipe } from "./text.ts";

export const recipes: readonly Recipe[] = [
  textRecipe,
  ...numberRecipes,
  ...dateRecipes,
  ...momentRecipes,
  flagRecipe,
];

export type Choice = {
  readonly recipe: Recipe;
  /** Samples that held something, and how many of them the recipe accepts. */
  readonly sampled: number;
  readonly accepted: number;
  /** Recipes that accept every sample as well but read something else from some. */
  readonly ambiguous: readonly Recipe[];
};

/** A column keeps its recipe when this share of its cells can be read; below it, the format is called mixed. */
export const ENOUGH = 0.9;

export const recipeById = (id: string, kind: FieldKind): Recipe | undefined =>
  recipes.find((recipe) => recipe.kind === recipeKind(kind) && (recipe.id === id || recipe.id === `${kind}-${id}`));

/** A choice is read as text and its words are looked up afterwards. */
const recipeKind = (kind: FieldKind): FieldKind => (kind === "choice" ? "text" : kind);

/**
 * The recipe that accepts most samples; of equals the first in the list.
 *
 * @returns undefined when there is nothing to go by or nothing is accepted
 */
export function chooseRecipe(kind: FieldKind, samples: readonly string[]): Choice | undefined {
  const candidates = recipes.filter((recipe) => recipe.kind === recipeKind(kind));
  const scored = candidates.map((recipe) => {
    let accepted = 0;
    let sampled = 0;
    for (const sample of samples) {
      const cell = recipe.parse(sample);
      if (cell.state === "empty") continue;
      sampled += 1;
      if (cell.state === "value") accepted += 1;
    }
    return { recipe, sampled, accepted };
  });
  const best = scored.reduce((a, b) => (b.accepted > a.accepted ? b : a));
  if (best.sampled === 0) return { recipe: best.recipe, sampled: 0, accepted: 0, ambiguous: [] };
  if (best.accepted === 0) return undefined;
  const ambiguous = scored
    .filter((other) => other.recipe !== best.recipe && other.accepted === best.accepted)
    .map((other) => other.recipe)
    .filter((other) => samples.some((sample) => differs(best.recipe, other, sample)));
  return { ...best, ambiguous };
}

function differs(a: Recipe, b: Recipe, sample: string): boolean {
  const [x, y] = [a.parse(sample), b.parse(sample)];
  return x.state === "value" && y.state === "value" && JSON.stringify(x.value) !== JSON.stringify(y.value);
}
