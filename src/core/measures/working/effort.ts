/** Where the effort goes: operator hours per mechanism, by what the shifts were for. */

import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import { sum } from "../../foundation/sum.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { Facts } from "./facts.ts";

export type Effort = {
  /** A mechanism, or `other` or `unknown`. */
  readonly mechanism: string;
  readonly share: Quantity;
  readonly hours: number;
};

const MECHANISM_OF_TASK: Readonly<Record<string, string>> = {
  "live-viewing": "intervention",
  "footage-search": "investigation",
  publicity: "prevention",
  other: "other",
};

/** A shift without operators counts as one operator; without a task its hours are unknown. */
export function effort(facts: Facts): Known<readonly Effort[]> {
  if (facts.shifts.state !== "known") return facts.shifts;
  const rows = facts.shifts.value;
  if (rows.every(({ shift }) => shift.task === undefined))
    return notMeasured(note("working.column-absent", { values: { table: "shifts", columns: "task" } }));
  const hours = new Map<string, number>(
    ["prevention", "intervention", "investigation"].map((mechanism) => [mechanism, 0]),
  );
  for (const { shift, span } of rows) {
    const mechanism = MECHANISM_OF_TASK[shift.task ?? ""] ?? "unknown";
    const worked = ((span.to - span.from - (shift.pausedMinutes ?? 0)) / 60) * (shift.operators ?? 1);
    hours.set(mechanism, (hours.get(mechanism) ?? 0) + worked);
  }
  const total = sum(hours.values());
  if (total === 0) return notMeasured(note("working.no-shifts"));
  const trace = facts.book.add({
    method: "measure.effort",
    version: "1",
    inputs: [...new Set(rows.map(({ shift }) => shift.origin.source))],
    parameters: [],
    options: {},
  });
  return known(
    [...hours].map(([mechanism, value]) => ({
      mechanism,
      hours: value,
      share: {
        id: `measures/effort/${mechanism}`,
        value: value / total,
        unit: "share",
        n: rows.length,
        trace,
      },
    })),
  );
}
