/**
 * A share over rows of one table, with what is unknown kept apart.
 *
 * share = yes / all, up to (yes + unknown) / all. Rows outside the question are
 * in neither. Nothing is read into a gap: 9 of 120 with 27 unknown is 7.5 to 30 %.
 */

import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { Cells } from "./cells.ts";
import { type CelledRows, type Facts, periodText } from "./facts.ts";
import { type Indicator, type IndicatorValue, numberId, type RowOrigin } from "./indicator.ts";

export type Verdict = "yes" | "no" | "unknown" | undefined;

export type ShareSpecification<R> = {
  readonly id: string;
  readonly rows: (facts: Facts) => Known<CelledRows<R>>;
  /** Columns that the share needs; named when all rows lack them. */
  readonly columns: string;
  /** By the words of a row only (see `factsOf`); undefined for a row that is outside the question. `area` is a position in `facts.areas` or -1. */
  readonly parts: Readonly<Record<string, (row: R, facts: Facts, area: number) => Verdict>>;
  /** The part that needs no name, when there is one only. */
  readonly only?: string;
  readonly touchedBy?: readonly string[];
};

/** Counts per area and for all areas together: `yes`, `no` and `unknown`. */
export type Tally = { yes: number; no: number; unknown: number };

export function shareIndicator<R extends { readonly origin: RowOrigin }>(
  specification: ShareSpecification<R>,
): Indicator {
  const { id, only } = specification;
  const partName = (part: string): string | undefined => (part === only ? undefined : part);
  return {
    id,
    unit: "share",
    touchedBy: specification.touchedBy ?? [],
    measure: (facts) => {
      const set = specification.rows(facts);
      if (set.state !== "known") return set;
      const trace = facts.book.add({
        method: "measure.share",
        version: "1",
        inputs: set.value.sources,
        parameters: [],
        options: {
          indicator: id,
          ...(set.value.period === undefined ? {} : { period: periodText(set.value.period) }),
        },
      });
      const values: IndicatorValue[] = [];
      for (const [part, verdict] of Object.entries(specification.parts)) {
        const tallies = tallied(facts, set.value.cells, verdict);
        const all = tallies[tallies.length - 1];
        if (all.yes + all.no + all.unknown === 0) continue;
        if (all.yes + all.no === 0) continue;
        tallies.forEach((tally, i) => {
          const area = i < facts.areas.length ? facts.areas[i].id : "all";
          const value = shareValue(id, area, partName(part), tally, trace);
          if (value !== undefined) values.push(value);
        });
      }
      return values.length > 0
        ? known(values)
        : notMeasured(
            note("working.column-absent", {
              values: { table: set.value.table, columns: specification.columns },
            }),
          );
    },
    rows: (facts, area, part) => {
      const set = specification.rows(facts);
      const verdict = specification.parts[part ?? only ?? ""];
      if (set.state !== "known" || verdict === undefined) return undefined;
      const { rows, area: areas } = set.value;
      return rows.flatMap((row, i) => {
        const here = area === "all" || (areas[i] >= 0 && facts.areas[areas[i]].id === area);
        return here && verdict(row, facts, areas[i]) === "yes" ? [row.origin] : [];
      });
    },
  };
}

/** One tally per area, and one more for everything. */
function tallied<R>(
  facts: Facts,
  { rows, weight, area }: Cells<R>,
  verdict: (row: R, facts: Facts, area: number) => Verdict,
): readonly Tally[] {
  const tallies: Tally[] = Array.from({ length: facts.areas.length + 1 }, () => ({
    yes: 0,
    no: 0,
    unknown: 0,
  }));
  const all = tallies[facts.areas.length];
  for (let i = 0; i < rows.length; i += 1) {
    const found = verdict(rows[i], facts, area[i]);
    if (found === undefined) continue;
    all[found] += weight[i];
    if (area[i] >= 0) tallies[area[i]][found] += weight[i];
  }
  return tallies;
}

export function shareValue(
  indicator: string,
  area: string,
  part: string | undefined,
  { yes, no, unknown }: Tally,
  trace: string,
): IndicatorValue | undefined {
  const n = yes + no + unknown;
  if (n === 0) return undefined;
  const quantity = (value: number, end?: string): Quantity => ({
    id: numberId(indicator, area, part, end),
    value,
    unit: "share",
    n,
    trace,
  });
  return {
    area,
    ...(part === undefined ? {} : { part }),
    value: quantity(yes / n),
    ...(unknown > 0 ? { upTo: quantity((yes + unknown) / n, "up-to") } : {}),
    unknown: { count: unknown, share: unknown / n },
  };
}

/** A word of a column: the wanted ones are yes, a gap is unknown. */
export const isOneOf = (word: string | undefined, wanted: readonly string[]): Verdict =>
  word === undefined || word === "unknown" ? "unknown" : wanted.includes(word) ? "yes" : "no";
