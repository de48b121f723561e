/**
 * What does each further prevented offence cost, going from one measure to the
 * next better one?
 *
 *   average = cost / prevented,   incremental = (K2 - K1) / (N2 - N1)
 *
 * along the options that are worth their place: from doing nothing, always the
 * next option with the lowest incremental ratio (the lower convex hull of cost
 * over effect). An option that costs more for no more effect, or whose ratio is
 * above that of a better option, is dominated.
 *
 * @param options  net annual cost and offences prevented per year, in one unit
 * @returns        averages (absent where nothing is prevented), the frontier
 *                 from "none" on, and the ratio of each step
 *
 * Fails with economics.not-positive for a negative cost.
 * Source: Drummond and others 2015, Methods for the Economic Evaluation of
 * Health Care Programmes, chapter 4.
 */

import { error, fail, type Known, known, type Result, refused, succeed } from "../foundation/result.ts";

export type Option = { readonly id: string; readonly annualCost: number; readonly prevented: number };

export const NOTHING = "none";

export type Incremental = {
  readonly averages: readonly { readonly id: string; readonly average: Known<number> }[];
  readonly frontier: readonly string[];
  readonly steps: readonly { readonly from: string; readonly to: string; readonly ratio: number }[];
};

export function incremental(options: readonly Option[]): Result<Incremental> {
  if (options.some(({ annualCost }) => !(annualCost >= 0))) return fail(error("economics.not-positive"));
  const frontier: string[] = [NOTHING];
  const steps: { from: string; to: string; ratio: number }[] = [];
  let here: Option = { id: NOTHING, annualCost: 0, prevented: 0 };
  for (;;) {
    const better = options
      .filter(({ prevented }) => prevented > here.prevented)
      .map((option) => ({ option, ratio: ratioOf(here, option) }))
      .sort((a, b) => a.ratio - b.ratio || b.option.prevented - a.option.prevented);
    const next = better[0];
    if (next === undefined) break;
    steps.push({ from: here.id, to: next.option.id, ratio: next.ratio });
    frontier.push(next.option.id);
    here = next.option;
  }
  return succeed({
    averages: options.map(({ id, annualCost, prevented }) => ({
      id,
      average: prevented > 0 ? known(annualCost / prevented) : refused(error("economics.nothing-prevented")),
    })),
    frontier,
    steps,
  });
}

const ratioOf = (from: Option, to: Option): number =>
  (to.annualCost - from.annualCost) / (to.prevented - from.prevented);
