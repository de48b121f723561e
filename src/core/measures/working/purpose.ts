/**
 * What the cameras are used for: public order, the legal order, or unclear, by
 * the dated table of use by sort of offence. Unclear is counted either way.
 */

import table from "../../../../parameters/tables/purpose-of-use.json" with { type: "json" };
import { type Known, known, note, notMeasured } from "../../foundation/result.ts";
import type { Quantity } from "../../foundation/trace.ts";
import type { CelledRows, Facts } from "./facts.ts";
import type { Sort } from "./taxonomy.ts";

export type Use = "live" | "request";

export type PurposeShares = {
  readonly use: Use;
  readonly publicOrder: Quantity;
  readonly legalOrder: Quantity;
  readonly unclear: Quantity;
  /** Share for public order when all that is unclear is for it. */
  readonly publicOrderAtMost: Quantity;
};

/** A row for the type goes before that of its group; no row is unclear. */
export function purposeOf(use: Use, sort: Sort | undefined, day: string): string {
  if (sort === undefined) return "unclear";
  const rows = table.rows.filter((row) => row.use === use && row.group === sort.group && row.from <= day);
  const typed = rows.filter((row) => row.type !== undefined && row.type === sort.type);
  const general = rows.filter((row) => row.type === undefined);
  return (typed.at(-1) ?? general.at(-1))?.purpose ?? "unclear";
}

export function purposes(facts: Facts): Known<readonly PurposeShares[]> {
  const found = [
    ...(facts.log.state === "known" ? [sharesOf(facts, "live", facts.log.value, (row) => row.type)] : []),
    ...(facts.requests.state === "known"
      ? [sharesOf(facts, "request", facts.requests.value, (row) => row.offence)]
      : []),
  ].filter((shares) => shares !== undefined);
  return found.length > 0 ? known(found) : notMeasured(note("working.no-use"));
}

function sharesOf<R>(
  facts: Facts,
  use: Use,
  { cells: { rows, weight }, sources }: CelledRows<R>,
  word: (row: R) => string | undefined,
): PurposeShares | undefined {
  const counts: Record<string, number> = { "public-order": 0, "legal-order": 0, unclear: 0 };
  const memo = new Map<string, string>();
  for (let i = 0; i < rows.length; i += 1) {
    const text = word(rows[i]) ?? "";
    let purpose = memo.get(text);
    if (purpose === undefined) {
      purpose = purposeOf(use, facts.words.sortOf(text), facts.asOf);
      memo.set(text, purpose);
    }
    counts[purpose] += weight[i];
  }
  const n = counts["public-order"] + counts["legal-order"] + counts.unclear;
  if (n === 0) return undefined;
  const trace = facts.book.add({
    method: "measure.purpose-of-use",
    version: "1",
    inputs: sources,
    parameters: [table.id],
    options: { use },
  });
  const quantity = (name: string, count: number): Quantity => ({
    id: `measures/purpose/${use}/${name}`,
    value: count / n,
    unit: "share",
    n,
    trace,
  });
  return {
    use,
    publicOrder: quantity("public-order", counts["public-order"]),
    legalOrder: quantity("legal-order", counts["legal-order"]),
    unclear: quantity("unclear", counts.unclear),
    publicOrderAtMost: quantity("public-order-at-most", counts["public-order"] + counts.unclear),
  };
}
