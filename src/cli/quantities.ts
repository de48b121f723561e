/** All numbers of an evaluation that know where they came from, and the way from one of them to the files. */

import type { Estimate } from "../core/effects/panel.ts";
import type { Evaluation } from "../core/evaluation.ts";
import type { Interval, Quantity, Source, Trace } from "../core/foundation/trace.ts";

/** A quantity or an estimate, in the one form in which it is explained. */
export type TracedNumber = {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** Observations behind it. */
  readonly n: number;
  readonly interval?: Interval;
  readonly trace: string;
};

const isTraced = (part: object): part is Quantity | Estimate =>
  "id" in part && "unit" in part && "trace" in part && "value" in part && typeof part.value === "number";

function traced(part: Quantity | Estimate): TracedNumber {
  const { id, value, unit, trace } = part;
  const n = typeof part.n === "number" ? part.n : part.n.events;
  const given = part.interval;
  const interval =
    given === undefined || !("state" in given) ? given : given.state === "known" ? given.value : undefined;
  return { id, value, unit, n, trace, ...(interval === undefined ? {} : { interval }) };
}

/** Every number in the document by its id, in the order of the document. */
export function numbersOf(evaluation: Evaluation): Map<string, TracedNumber> {
  const found = new Map<string, TracedNumber>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if (isTraced(part) && !found.has(part.id)) found.set(part.id, traced(part));
    for (const child of Object.values(part)) visit(child);
  };
  visit(evaluation);
  return found;
}

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

/** Ids that begin with what was asked, or else those that share a word with it. */
export function similarIds(ids: Iterable<string>, asked: string): string[] {
  const all = [...ids];
  const begins = all.filter((id) => id.startsWith(asked));
  if (begins.length > 0) return begins;
  const words = asked
    .toLowerCase()
    .split(/[/\s]+/)
    .filter((word) => word.length > 2);
  return all.filter((id) => words.some((word) => id.toLowerCase().includes(word)));
}
