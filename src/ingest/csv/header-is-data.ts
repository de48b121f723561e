/**
 * Has a file no header, so that its first record would be lost as one? Its
 * cells are then values of the same kind as those below them. Whole numbers
 * are no proof: tables by year or by area carry those as names.
 */

import { type Choice, chooseRecipe, ENOUGH, type RecipeKind } from "../../core/columns/index.ts";

type Cells = readonly (string | null)[];

const KINDS = ["number", "date", "moment"] as const satisfies readonly RecipeKind[];
/** Records that are enough to tell what a column holds. */
const RECORDS = 200;
/** A value that no one gives to a column as its name: with decimals, or a full date. */
const SURELY_VALUE = /[0-9][.,][0-9]|[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}/;

/**
 * True when all filled cells of the first record are values; or when they are
 * in every column that holds values, and at least one of them is no name.
 */
export function headerIsData(header: Cells, records: readonly Cells[]): boolean {
  const filled = header.flatMap((cell, place) =>
    cell === null || cell.trim() === "" ? [] : [{ cell, place }],
  );
  if (filled.length === 0) return false;
  if (filled.every(({ cell }) => KINDS.some((kind) => reads(chooseRecipe(kind, [cell]))))) return true;
  const judged = records.slice(0, RECORDS);
  const typed = filled.flatMap(({ cell, place }) => {
    const kinds = KINDS.filter((kind) => {
      const choice = chooseRecipe(
        kind,
        judged.map((record) => record[place] ?? ""),
      );
      return choice !== undefined && choice.sampled > 0 && choice.accepted >= ENOUGH * choice.sampled;
    });
    return kinds.length === 0 ? [] : [{ cell, kinds }];
  });
  return (
    typed.length > 0 &&
    typed.every(({ cell, kinds }) => kinds.some((kind) => reads(chooseRecipe(kind, [cell])))) &&
    typed.some(({ cell }) => SURELY_VALUE.test(cell))
  );
}

const reads = (choice: Choice | undefined): boolean => (choice?.accepted ?? 0) > 0;
