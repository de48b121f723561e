/** Every number of an evaluation by its id, found by walking the document. */

import type { Estimate } from "../effects/panel.ts";
import type { Evaluation } from "../evaluation.ts";
import type { Interval, NumberId, Quantity, TraceId } from "../foundation/trace.ts";

/** A quantity or an estimate, in the one form in which it is explained and quoted. */
export type TracedNumber = {
  readonly id: NumberId;
  readonly value: number;
  readonly unit: string;
  /** Observations behind it. */
  readonly n: number;
  readonly interval?: Interval;
  readonly trace: TraceId;
};

/** A quantity and an estimate both carry an id, a unit, a value and a trace; nothing else in the document does. */
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

/** In the order of the document; the first of equal ids counts. */
export function numbersOf(evaluation: Evaluation): ReadonlyMap<NumberId, TracedNumber> {
  const found = new Map<NumberId, TracedNumber>();
  const visit = (part: unknown): void => {
    if (typeof part !== "object" || part === null) return;
    if (isTraced(part) && !found.has(part.id)) found.set(part.id, traced(part));
    for (const child of Object.values(part)) visit(child);
  };
  visit(evaluation);
  return found;
}
