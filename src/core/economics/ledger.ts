/**
 * The cost ledger: every row of the costs in one form, or set aside for a
 * reason, so that rows in = entries + set aside.
 *
 * A row is set aside when it has no year and no day of payment, or when its
 * price level is not that of its year and no index is given to bring it there:
 * amounts of different price levels are not added up.
 */

import type { Cost } from "../dossier/costs.ts";
import type { Manifest } from "../dossier/manifest.ts";
import { note, type Problem, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { uprate } from "./prices.ts";

export type LedgerEntry = {
  readonly year: number;
  /** In the dossier's currency at the price level of its year; the part for these cameras. */
  readonly amount: number;
  readonly category: string;
  readonly payer: Cost["payer"];
  readonly appliesTo: Cost["appliesTo"];
  readonly area: string | undefined;
  readonly camera: string | undefined;
  readonly allocationKey: Cost["allocationKey"];
  readonly oneOff: boolean;
  readonly capital: boolean;
  readonly saving: boolean;
  readonly lifeYears: number | undefined;
  readonly row: Cost;
};

export type AsideReason = "no-year" | "price-level";

export type LedgerRows = {
  readonly entries: readonly LedgerEntry[];
  readonly setAside: readonly { readonly reason: AsideReason; readonly rows: readonly Cost[] }[];
  readonly notes: readonly Problem[];
};

/** Year of a row: its own, or that of the payment. */
const yearOf = (cost: Cost): number | undefined =>
  cost.year ?? (cost.paidOn === undefined ? undefined : Number(cost.paidOn.slice(0, 4)));

export function readLedger(costs: readonly Cost[], { economics, currency }: Manifest): LedgerRows {
  const entries: LedgerEntry[] = [];
  const aside: Record<AsideReason, Cost[]> = { "no-year": [], "price-level": [] };
  const index = economics.priceIndices[currency]?.values ?? {};
  for (const row of costs) {
    const year = yearOf(row);
    if (year === undefined) {
      aside["no-year"].push(row);
      continue;
    }
    const amount = atPriceLevelOf(year, row, index);
    if (amount === undefined) {
      aside["price-level"].push(row);
      continue;
    }
    const category = row.category ?? "other";
    const oneOff = row.recurrence === "one-off";
    entries.push({
      year,
      amount: (withVat(amount, row, economics.vat) * (row.sharePercent ?? 100)) / 100,
      category,
      payer: row.payer,
      appliesTo: row.appliesTo,
      area: row.area,
      camera: row.camera,
      allocationKey: row.allocationKey,
      oneOff,
      capital:
        oneOff ||
        (row.use === undefined ? economics.capitalCategories.includes(category) : row.use === "capital"),
      saving: row.nature === "saving",
      lifeYears: row.lifeYears,
      row,
    });
  }
  return {
    entries,
    setAside: (["no-year", "price-level"] as const)
      .filter((reason) => aside[reason].length > 0)
      .map((reason) => ({ reason, rows: aside[reason] })),
    notes: [...asideNotes(aside), ...entryNotes(entries, economics.vat)],
  };
}

/** The amount at the price level of its year; undefined without the index that this needs. */
function atPriceLevelOf(
  year: number,
  { amount, priceYear }: Cost,
  index: Readonly<Record<string, number>>,
): number | undefined {
  if (priceYear === undefined || priceYear === year) return amount;
  const uprated = uprate(amount, { from: index[priceYear] ?? 0, to: index[year] ?? 0 });
  return uprated.ok ? uprated.value : undefined;
}

function withVat(amount: number, row: Cost, wanted: "included" | "excluded" | undefined): number {
  if (wanted === undefined || row.vatPercent === undefined || row.vatIncluded === undefined) return amount;
  const factor = 1 + row.vatPercent / 100;
  if (wanted === "included" && row.vatIncluded === "no") return amount * factor;
  return wanted === "excluded" && row.vatIncluded === "yes" ? amount / factor : amount;
}

const placeOf = (rows: readonly Cost[]) => ({
  file: rows[0].origin.source,
  rows: rows.map(({ origin }) => origin.row).slice(0, 20),
});

const told = (
  make: typeof note | typeof warning,
  code: string,
  rows: readonly Cost[],
  values: Record<string, number> = {},
): readonly Problem[] =>
  rows.length === 0 ? [] : [make(code, { where: placeOf(rows), count: rows.length, values })];

const asideNotes = (aside: Readonly<Record<AsideReason, readonly Cost[]>>): readonly Problem[] => {
  const amount = (rows: readonly Cost[]): number => sum(rows.map((row) => row.amount));
  const without = aside["no-year"];
  const other = aside["price-level"];
  return [
    ...told(warning, "economics.cost-without-year", without, { amount: amount(without) }),
    ...told(warning, "economics.cost-price-level", other, { amount: amount(other) }),
  ];
};

function entryNotes(
  entries: readonly LedgerEntry[],
  vat: "included" | "excluded" | undefined,
): readonly Problem[] {
  const rows = (keep: (entry: LedgerEntry) => boolean) => entries.filter(keep).map(({ row }) => row);
  const credits = rows(({ row }) => row.amount < 0);
  const unplaced = rows(
    ({ appliesTo, area, camera }) =>
      (appliesTo === "area" && area === undefined) || (appliesTo === "camera" && camera === undefined),
  );
  const same = (word: "yes" | "no") => rows(({ row }) => row.vatIncluded === word);
  const [included, excluded] = [same("yes"), same("no")];
  const convertible = (list: readonly Cost[]) => list.every((row) => row.vatPercent !== undefined);
  const mixed =
    included.length > 0 &&
    excluded.length > 0 &&
    !(vat === "excluded" ? convertible(included) : vat === "included" && convertible(excluded));
  return [
    ...told(note, "economics.credits", credits, { amount: sum(credits.map(({ amount }) => amount)) }),
    ...told(warning, "economics.vat-mixed", mixed ? excluded : [], { included: included.length }),
    ...told(warning, "economics.cost-unplaced", unplaced),
  ];
}
