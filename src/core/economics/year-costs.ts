/** Costs per year from the ledger, on both bases, and what one camera costs. */

import type { Dossier } from "../dossier/dossier.ts";
import { type CivilDate, civilDate } from "../foundation/civil-date.ts";
import {
  type Known,
  known,
  note,
  notMeasured,
  type Problem,
  valueOr,
  warning,
} from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { cameraYears } from "./camera-years.ts";
import { annuitiesIn, costBases } from "./cost-bases.ts";
import type { DiscountRate } from "./discount-rate.ts";
import type { AmountOf, YearCost } from "./economics.ts";
import type { LedgerEntry, LedgerRows } from "./ledger.ts";

type Setting = {
  readonly dossier: Dossier;
  readonly asOf: CivilDate;
  readonly rate: Known<DiscountRate>;
  readonly trace: string;
};

export function yearCosts(
  { entries, notes }: LedgerRows,
  rate: Known<DiscountRate>,
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
): Known<readonly YearCost[]> {
  if (entries.length === 0) return notMeasured(warning("economics.no-costs"), ...notes);
  const found = valueOr(rate, undefined);
  const trace = book.add({
    method: "economics.year-costs",
    version: "2",
    inputs: [...new Set(entries.map(({ row }) => row.origin.source))],
    parameters: found?.parameter === undefined ? [] : [found.parameter],
    options: { asOf, ...(found === undefined ? {} : { discountRate: found.rate }) },
  });
  const years = [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b);
  return known(years.map((year) => oneYear(year, entries, { dossier, asOf, rate, trace })));
}

/** The last year that has ended; the last of all when none has. */
export const quotedYear = (years: readonly YearCost[]): YearCost =>
  [...years].reverse().find((year) => year.ended) ?? years[years.length - 1];

function oneYear(year: number, entries: readonly LedgerEntry[], setting: Setting): YearCost {
  const { dossier, asOf, rate, trace } = setting;
  const { currency } = dossier.manifest;
  const booked = entries.filter((entry) => entry.year === year);
  const spent = booked.filter(({ saving }) => !saving);
  const amount = (id: string, value: number, n: number): Quantity => ({
    id: `economics/costs/${year}/${id}`,
    value: cents(value),
    unit: currency,
    n,
    trace,
  });
  const money = (id: string, rows: readonly LedgerEntry[]): Quantity =>
    amount(id, sum(rows.map((row) => row.amount)), rows.length);
  const by = (part: string, key: (entry: LedgerEntry) => string): readonly AmountOf[] =>
    [...new Set(spent.map(key))]
      .sort()
      .map((of) => ({
        of,
        amount: money(
          `${part}/${of}`,
          spent.filter((entry) => key(entry) === of),
        ),
      }))
      .sort((a, b) => b.amount.value - a.amount.value);
  const annuities = annuitiesIn(year, entries, rate);
  const bases = costBases(booked, annuities);
  const recurring = money(
    "recurring",
    spent.filter(({ oneOff }) => !oneOff),
  );
  const cameras = averageCameras(year, setting);
  return {
    year,
    ended: civilDate(year, 12, 31) <= asOf,
    total: money("total", spent),
    recurring,
    oneOff: money(
      "one-off",
      spent.filter(({ oneOff }) => oneOff),
    ),
    savings: money(
      "savings",
      booked.filter(({ saving }) => saving),
    ),
    byCategory: by("category", ({ category }) => category),
    byPayer: by("payer", ({ payer }) => payer),
    byKind: by("kind", ({ appliesTo }) => appliesTo),
    marginal: amount("marginal", bases.marginal, booked.length),
    annuities: mapped(bases.annuities, (value) => amount("annuities", value, booked.length)),
    full: mapped(bases.full, (value) => amount("full", value, booked.length)),
    cameras,
    perCamera: mapped(cameras, ({ value }) => ({
      ...amount("per-camera", 0, booked.length),
      value: recurring.value / value,
      unit: `${currency} per camera-year`,
    })),
    notes: notesOf(year, entries),
  };
}

/** Without any purchase on the books, the full cost leaves out what the cameras once cost. */
const notesOf = (year: number, entries: readonly LedgerEntry[]): readonly Problem[] =>
  entries.some((entry) => entry.capital && entry.year <= year) ? [] : [note("economics.no-purchases")];

const mapped = <T, U>(part: Known<T>, make: (value: T) => U): Known<U> =>
  part.state === "known" ? known(make(part.value)) : part;

/** Sums of amounts in cents are exact to the cent. */
const cents = (amount: number): number => Math.round(amount * 100) / 100;

function averageCameras(year: number, { dossier, asOf, trace }: Setting): Known<Quantity> {
  if (valueOr(dossier.cameras, []).length === 0) return notMeasured(warning("design.no-cameras"));
  const use = cameraYears(dossier, year, asOf);
  if (use === undefined) return notMeasured(warning("economics.year-after-evaluation", { values: { year } }));
  if (use.total === 0) return notMeasured(warning("economics.no-cameras-in-year", { values: { year } }));
  const placements = valueOr(dossier.placements, []).length;
  return known({
    id: `economics/costs/${year}/cameras`,
    value: use.total,
    unit: "cameras",
    n: placements === 0 ? use.total : placements,
    trace,
  });
}
