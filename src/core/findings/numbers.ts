/** Every number of an evaluation by its id, found by walking the document. */

import type { Estimate } from "../effects/panel.ts";
import type { Evaluation } from "../evaluation.ts";
import type { NumberId, Quantity } from "../foundation/trace.ts";

export type TracedNumber = Quantity | Estimate;

/** A quantity and an estimate both carry an id, a value and a trace; nothing else in the document does. */
const isTraced = (value: object): value is TracedNumber =>
  "id" in value && "value" in value && "trace" in value && typeof value.value === "number";

export function numbersOf(evaluation: Evaluation): ReadonlyMap<NumberId, TracedNumber> {
  const found = new Map<NumberId, TracedNumber>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (isTraced(value)) found.set(value.id, value);
    for (const part of Object.values(value)) walk(part);
  };
  walk(evaluation);
  return found;
}
