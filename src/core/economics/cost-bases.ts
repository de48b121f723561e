/**
 * The two bases on which cameras are judged, side by side.
 *
 *   marginal = running - savings                    the system is there already
 *   full     = running + capital + annuities - savings   the system must be bought
 *
 * A one-off amount counts in each year of its life as its annuity; depreciation
 * that is booked yearly counts as booked. The step from one basis to the other
 * can turn the sign of a balance, so neither stands alone.
 */

import { type Known, known, notMeasured, warning } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import { annuity } from "./annuity.ts";
import type { DiscountRate } from "./discount-rate.ts";
import type { LedgerEntry } from "./ledger.ts";

export type CostBases = {
  readonly running: number;
  readonly capital: number;
  readonly savings: number;
  readonly annuities: Known<number>;
  readonly marginal: number;
  readonly full: Known<number>;
};

/** An amount that falls in one year, with the weight by which it counts. */
export type YearShare = { readonly entry: LedgerEntry; readonly weight: number };

/** One-off amounts whose life covers the year, each with its annuity per unit of money. */
export function annuitiesIn(
  year: number,
  entries: readonly LedgerEntry[],
  rate: Known<DiscountRate>,
): Known<readonly YearShare[]> {
  const bought = entries.filter((entry) => entry.oneOff && entry.year <= year && !entry.saving);
  const endless = bought.filter(({ lifeYears }) => lifeYears === undefined);
  if (endless.length > 0) {
    const rows = endless.map(({ row }) => row.origin.row);
    return notMeasured(
      warning("economics.no-life", {
        where: { file: endless[0].row.origin.source, rows },
        count: rows.length,
      }),
    );
  }
  const living = bought.filter((entry) => year < entry.year + (entry.lifeYears ?? 0));
  if (living.length > 0 && rate.state !== "known") return rate;
  return known(
    living.flatMap((entry) => {
      const yearly = annuity(1, entry.lifeYears ?? 0, rate.state === "known" ? rate.value.rate : 0);
      return yearly.ok ? [{ entry, weight: yearly.value.perYear }] : [];
    }),
  );
}

/**
 * @param booked     entries of the year itself
 * @param annuities  one-off amounts that count in the year
 * @param part       the share of an entry that is asked for (1 for all cameras together)
 */
export function costBases(
  booked: readonly LedgerEntry[],
  annuities: Known<readonly YearShare[]>,
  part: (entry: LedgerEntry) => number = () => 1,
): CostBases {
  const total = (keep: (entry: LedgerEntry) => boolean): number =>
    sum(booked.filter(keep).map((entry) => entry.amount * part(entry)));
  const running = total((entry) => !entry.capital && !entry.saving);
  const capital = total((entry) => entry.capital && !entry.oneOff && !entry.saving);
  const savings = total((entry) => entry.saving);
  const spread: Known<number> =
    annuities.state === "known"
      ? known(sum(annuities.value.map(({ entry, weight }) => entry.amount * weight * part(entry))))
      : annuities;
  return {
    running,
    capital,
    savings,
    annuities: spread,
    marginal: running - savings,
    full: spread.state === "known" ? known(running + capital + spread.value - savings) : spread,
  };
}
