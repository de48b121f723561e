/** The way from a number of an evaluation down to the files it was made from. */

import type { Evaluation } from "../evaluation.ts";
import type { Source, Trace } from "../foundation/trace.ts";
import type { TracedNumber } from "./numbers.ts";

/** A step of the calculation behind a number; `depth` 0 made the number itself. */
export type Step = { readonly id: string; readonly trace: Trace; readonly depth: number };

export type Ancestry = { readonly steps: readonly Step[]; readonly sources: readonly Source[] };

/** Walks from the trace of a number down to the input files; each step and file once. */
export function ancestryOf(evaluation: Evaluation, number: TracedNumber): Ancestry {
  const steps: Step[] = [];
  const sources = new Map<string, Source>();
  const seen = new Set<string>();
  const visit = (id: string, depth: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const source = evaluation.sources.find((candidate) => candidate.id === id);
    if (source !== undefined) sources.set(id, source);
    const trace = Object.hasOwn(evaluation.traces, id) ? evaluation.traces[id] : undefined;
    if (trace === undefined) return;
    steps.push({ id, trace, depth });
    for (const input of trace.inputs) visit(input, depth + 1);
  };
  visit(number.trace, 0);
  return { steps, sources: [...sources.values()] };
}
