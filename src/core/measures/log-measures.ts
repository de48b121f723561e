/** What the control room logged: totals, per area and per sort. */

import type { LogEntry } from "../dossier/log.ts";
import type { Known } from "../foundation/result.ts";
import { note } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Measures } from "./measures.ts";
import type { Facts, RowSet } from "./working/facts.ts";

/** More different words than this are free text: then the sorts of the table are shown instead. */
const MOST_WORDS = 30;

export function logMeasures(facts: Facts): Measures["log"] {
  if (facts.log.state !== "known") return facts.log as Known<never>;
  const { rows, weight, area, sources, single } = facts.log.value;
  const trace = facts.book.add({
    method: "measure.log-counts",
    version: "1",
    inputs: sources,
    parameters: [],
    options: { form: single ? "entries" : "monthly totals" },
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
        weight.reduce((total, count) => total + count, 0),
        rows.length,
      ),
      byArea: grouped(facts.log.value, (row, i) =>
        area[i] >= 0 ? facts.areas[area[i]].id : (row.area ?? "unknown"),
      ).map(([name, value, n]) => ({ area: name, count: quantity(`area/${name}`, value, n) })),
      byType: grouped(facts.log.value, wordOf(facts, rows)).map(([type, value, n]) => ({
        type,
        count: quantity(`type/${type}`, value, n),
      })),
      // A total per month cannot be spread over cameras: the distribution is the finding, and it is not there.
      notes: single ? [] : [note("design.log-needs-rows")],
    },
  };
}

/** The word of the log, or the sort that it names where words are many. */
function wordOf(facts: Facts, rows: readonly LogEntry[]): (row: LogEntry) => string {
  const words = new Set<string>();
  for (const { type } of rows) {
    if (type !== undefined) words.add(type);
    if (words.size > MOST_WORDS) break;
  }
  return words.size <= MOST_WORDS
    ? ({ type }) => type ?? "unknown"
    : ({ type }) => (type === undefined ? undefined : facts.words.sortOf(type)?.group) ?? "unknown";
}

function grouped(
  { rows, weight }: RowSet<LogEntry>,
  key: (row: LogEntry, i: number) => string,
): readonly (readonly [string, number, number])[] {
  const groups = new Map<string, [number, number]>();
  rows.forEach((row, i) => {
    const name = key(row, i);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [weight[i], 1]);
    else {
      group[0] += weight[i];
      group[1] += 1;
    }
  });
  return [...groups]
    .map(([name, [value, n]]) => [name, value, n] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
