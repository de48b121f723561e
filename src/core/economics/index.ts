/** Economics: what it costs, what it would have to prevent, and how that compares with what it did prevent. */

import type { Dossier } from "../dossier/dossier.ts";
import type { AreaEffect } from "../effects/area-effect.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import type { Streams } from "../foundation/random.ts";
import { type Known, known } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import type { Measures } from "../measures/measures.ts";
import { areaCosts } from "./area-costs.ts";
import { balances } from "./balance.ts";
import { breakEvenTables } from "./break-even-tables.ts";
import { discountRate } from "./discount-rate.ts";
import type { Economics, Ledger, YearCost } from "./economics.ts";
import { type LedgerRows, readLedger } from "./ledger.ts";
import { resultCosts } from "./result-costs.ts";
import { quotedYear, yearCosts } from "./year-costs.ts";

export function economics(
  dossier: Dossier,
  asOf: CivilDate,
  measures: Measures,
  effects: readonly AreaEffect[],
  book: TraceBook,
  streams: Streams,
): Known<Economics> {
  if (dossier.costs.state !== "known") return dossier.costs;
  const rows = readLedger(dossier.costs.value, dossier.manifest);
  const rate = discountRate(dossier.manifest, asOf);
  const years = yearCosts(rows, rate, dossier, asOf, book);
  if (years.state !== "known") return years;
  const year = quotedYear(years.value);
  const areas = areaCosts(year, rows.entries, rate, dossier, asOf, book);
  const { currency } = dossier.manifest;
  return known({
    currency,
    ledger: ledgerOf(rows, year, currency),
    discountRate:
      rate.state === "known"
        ? known({
            id: "economics/discount-rate",
            value: rate.value.rate,
            unit: "per year, real",
            n: 1,
            trace: year.recurring.trace,
          })
        : rate,
    years,
    quotedYear: year.year,
    areas,
    breakEven: breakEvenTables(dossier, asOf, year, areas, measures, effects, book),
    balance: balances({
      dossier,
      asOf,
      year: year.year,
      areas,
      rate,
      measures,
      effects,
      streams,
      book,
    }),
    results: resultCosts(dossier, year, book),
  });
}

function ledgerOf({ entries, setAside, notes }: LedgerRows, year: YearCost, currency: string): Ledger {
  return {
    rows: entries.length + sum(setAside.map(({ rows }) => rows.length)),
    used: entries.length,
    setAside: setAside.map(({ reason, rows }) => ({
      reason,
      rows: rows.length,
      amount: {
        id: `economics/ledger/${reason}`,
        value: sum(rows.map(({ amount }) => amount)),
        unit: currency,
        n: rows.length,
        trace: year.recurring.trace,
      },
    })),
    notes,
  };
}
