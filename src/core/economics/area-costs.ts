/** What the cameras of each area cost in a year, on both bases and per payer. */

import type { Dossier } from "../dossier/dossier.ts";
import type { CivilDate } from "../foundation/civil-date.ts";
import { type Known, known } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { TraceBook } from "../foundation/trace-book.ts";
import { allocation } from "./allocation.ts";
import { annuitiesIn, costBases } from "./cost-bases.ts";
import type { DiscountRate } from "./discount-rate.ts";
import type { AreaCost, YearCost } from "./economics.ts";
import type { LedgerEntry } from "./ledger.ts";

/** The whole programme, and each camera area that had cameras in the year. */
export function areaCosts(
  { year, cameras, total }: YearCost,
  entries: readonly LedgerEntry[],
  rate: Known<DiscountRate>,
  dossier: Dossier,
  asOf: CivilDate,
  book: TraceBook,
): readonly AreaCost[] {
  const { currency, name } = dossier.manifest;
  const { areas, part } = allocation(dossier, year, asOf);
  const booked = entries.filter((entry) => entry.year === year);
  const annuities = annuitiesIn(year, entries, rate);
  const bought = entries.filter((entry) => entry.oneOff && !entry.saving && entry.year <= year);
  const trace = book.add({
    method: "economics.allocation",
    version: "1",
    inputs: [total.trace],
    parameters: [],
    options: { year },
  });
  const build = (id: string, label: string, inUse: number | undefined, share: (e: LedgerEntry) => number) => {
    const bases = costBases(booked, annuities, share);
    const quantity = (what: string, value: number): Quantity => ({
      id: `economics/areas/${id}/${what}`,
      value,
      unit: currency,
      n: booked.length,
      trace,
    });
    const payers = [...new Set(booked.map(({ payer }) => payer))].sort();
    const recurring = bases.running + bases.capital - bases.savings;
    return {
      area: id,
      name: label,
      cameras: inUse === undefined ? cameras : known({ ...quantity("cameras", inUse), unit: "cameras" }),
      marginal: quantity("marginal", bases.marginal),
      full: bases.full.state === "known" ? known(quantity("full", bases.full.value)) : bases.full,
      recurring: quantity("recurring", recurring),
      savings: quantity("savings", bases.savings),
      oneOff: quantity("one-off", sum(bought.map((entry) => entry.amount * share(entry)))),
      byPayer: payers.map((payer) => ({
        of: payer,
        amount: payerShare(payer, quantity(`payer/${payer}`, 0), booked, annuities, share),
      })),
    };
  };
  return [
    build("programme", name, undefined, () => 1),
    ...areas.map(({ id, name: label, cameras: inUse }) =>
      build(id, label, inUse, (entry) => part(id, entry)),
    ),
  ];
}

/** What one payer bears on the full basis; on yearly amounts only where annuities are not known. */
function payerShare(
  payer: string,
  empty: Quantity,
  booked: readonly LedgerEntry[],
  annuities: ReturnType<typeof annuitiesIn>,
  share: (entry: LedgerEntry) => number,
): Quantity {
  const own = booked.filter((entry) => entry.payer === payer);
  const spread: ReturnType<typeof annuitiesIn> =
    annuities.state === "known"
      ? known(annuities.value.filter(({ entry }) => entry.payer === payer))
      : known([]);
  const bases = costBases(own, spread, share);
  return { ...empty, value: bases.full.state === "known" ? bases.full.value : 0, n: own.length };
}
