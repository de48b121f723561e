/**
 * Does a difference between two rounds come from the world or from the
 * software? Traces tell: method and version, options, parameters and the
 * content of the input files of each number.
 */

import type { Evaluation } from "../evaluation.ts";
import { ancestryOf } from "../findings/ancestry.ts";
import type { TracedNumber } from "../findings/numbers.ts";
import type { Cause, MadeOtherwise } from "./comparison.ts";

/** How a number or a statement came about. */
export type Making = {
  /** Methods with their versions. */
  readonly methods: string;
  readonly options: string;
  /** Content of the input files, and the day on which the evaluation stands. */
  readonly world: string;
  readonly edition: string;
};

/** The day of the evaluation belongs to the world: time passes whatever the software does. */
const OF_THE_WORLD = new Set(["asOf"]);

/** A seed decides draws, which decide results: a way of counting. */
export function makingOf(evaluation: Evaluation, number: TracedNumber): Making {
  const { steps, sources } = ancestryOf(evaluation, number);
  const methods = steps.map(({ trace }) => `${trace.method}@${trace.version}`);
  const options = steps.map(({ trace }) => [
    trace.method,
    Object.entries(trace.options).filter(([name]) => !OF_THE_WORLD.has(name)),
    trace.parameters,
    trace.stream === undefined ? "" : evaluation.options.seed,
  ]);
  return {
    methods: [...new Set(methods)].sort().join(" "),
    options: JSON.stringify(options),
    world: JSON.stringify([evaluation.options.asOf, ...sources.map(({ sha256 }) => sha256).sort()]),
    edition: evaluation.edition,
  };
}

/** For what has no trace of its own, such as a rule: all files and the edition. */
export const makingOfWhole = ({ options, sources, edition }: Evaluation): Making => ({
  methods: "",
  options: "",
  world: JSON.stringify([options.asOf, ...sources.map(({ sha256 }) => sha256).sort()]),
  edition,
});

/**
 * @param pastPeriod  the numbers are about the same period, ended in both rounds:
 *                    the world of that time cannot have changed, only its record
 */
export function causeOf(
  same: boolean,
  a: Making | undefined,
  b: Making | undefined,
  pastPeriod = false,
): { readonly cause: Cause; readonly madeOtherwise: readonly MadeOtherwise[] } {
  if (same) return { cause: "none", madeOtherwise: [] };
  if (a === undefined || b === undefined) return { cause: "world", madeOtherwise: [] };
  const madeOtherwise: MadeOtherwise[] = [
    ...(a.methods === b.methods ? [] : (["method"] as const)),
    ...(a.options === b.options ? [] : (["options"] as const)),
    ...(a.edition === b.edition ? [] : (["edition"] as const)),
  ];
  const otherWorld = a.world !== b.world;
  if (otherWorld && madeOtherwise.length > 0) return { cause: "both", madeOtherwise };
  if (otherWorld) return { cause: pastPeriod ? "revised" : "world", madeOtherwise };
  return { cause: madeOtherwise.length > 0 ? "made-otherwise" : "unexplained", madeOtherwise };
}
