/** What the control room logged, from monthly totals: per area and type, never per camera. */

import type { LogCount } from "../dossier/log.ts";
import type { Table } from "../dossier/table.ts";
import type { Known } from "../foundation/result.ts";
import { note } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "./measures.ts";

export function logMeasures(log: Table<LogCount>, book: TraceBook): Measures["log"] {
  if (log.state !== "known") return log as Known<never>;
  const rows = log.value;
  const trace = book.add({
    method: "measure.log-counts",
    version: "1",
    inputs: [...new Set(rows.map((row) => row.origin.source))],
    parameters: [],
    options: { form: "monthly totals" },
  });
  const quantity = (id: string, value: number, n: number): Quantity => ({
    id: `measures/log/${id}`,
    value,
    unit: "observations",
    n,
    trace,
  });
  return {
    state: "known",
    value: {
      total: quantity(
        "total",
        rows.reduce((total, row) => total + row.count, 0),
        rows.length,
      ),
      byArea: grouped(rows, (row) => row.area ?? "unknown").map(([area, value, n]) => ({
        area,
        count: quantity(`area/${area}`, value, n),
      })),
      byType: grouped(rows, (row) => row.type ?? "unknown").map(([type, value, n]) => ({
        type,
        count: quantity(`type/${type}`, value, n),
      })),
      // A total per month cannot be spread over cameras: the distribution is the finding, and it is not there.
      notes: [note("design.log-needs-rows")],
    },
  };
}

function grouped(
  rows: readonly LogCount[],
  key: (row: LogCount) => string,
): readonly (readonly [string, number, number])[] {
  const groups = new Map<string, [number, number]>();
  for (const row of rows) {
    const group = groups.get(key(row)) ?? [0, 0];
    groups.set(key(row), [group[0] + row.count, group[1] + 1]);
  }
  return [...groups]
    .map(([name, [value, n]]) => [name, value, n] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
