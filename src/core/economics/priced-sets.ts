/** Unit-cost sets that fit the dossier: known, with an exchange rate, at the price level of the costs. */

import type { Dossier } from "../dossier/dossier.ts";
import { note, type Problem, warning } from "../foundation/result.ts";
import { type UnitCostSet, unitCostSets } from "./unit-costs.ts";

export type PricedSet = {
  readonly set: UnitCostSet;
  /** From an amount of the set to the dossier's currency and the price level of the costs. */
  readonly factor: number;
  readonly indexed: boolean;
  readonly illustration: boolean;
  readonly notes: readonly Problem[];
};

type Chosen = {
  readonly sets: readonly PricedSet[];
  /** Why sets were left out, and what a set lacks. */
  readonly problems: readonly Problem[];
};

export function pricedSets(dossier: Dossier, year: number): Chosen {
  const problems: Problem[] = [];
  const sets = dossier.manifest.economics.unitCosts.flatMap((id): PricedSet[] => {
    const set = unitCostSets.find((candidate) => candidate.id === id);
    if (set === undefined) {
      const values = { known: unitCostSets.map((candidate) => candidate.id).join(", ") };
      problems.push(warning("economics.unknown-set", { found: id, values }));
      return [];
    }
    const missing = typesMissing(set, dossier);
    const lacking = warning("economics.types-not-in-set", {
      values: { set: set.label, types: missing.join(", ") },
    });
    if (missing.length > 0) problems.push(lacking);
    if (missing.length > 0 && missing.length === typesWanted(dossier).length) return [];
    const factor = factorOf(set, dossier, year);
    if ("code" in factor) {
      problems.push(factor);
      return [];
    }
    return [{ set, ...factor, notes: limitsOf(set, year, factor.illustration) }];
  });
  return { sets, problems };
}

/** Offence types that the dossier names for its categories. */
const typesWanted = (dossier: Dossier): readonly string[] =>
  [...new Set(Object.values(dossier.manifest.economics.offences))].sort();

const typesMissing = (set: UnitCostSet, dossier: Dossier): readonly string[] =>
  typesWanted(dossier).filter((type) => !set.rows.some((row) => row.offence === type));

function factorOf(
  set: UnitCostSet,
  { manifest }: Dossier,
  year: number,
): Omit<PricedSet, "set" | "notes"> | Problem {
  const { economics, currency } = manifest;
  const rate = set.currency === currency ? 1 : economics.exchangeRates[set.currency]?.rate;
  if (rate === undefined) {
    const values = { set: set.label, from: set.currency, to: currency };
    return warning("economics.no-exchange-rate", { values });
  }
  if (set.priceYear === year) return { factor: rate, indexed: false, illustration: false };
  const index = economics.priceIndices[set.currency]?.values ?? {};
  const [from, to] = [index[set.priceYear], index[year]];
  if (from !== undefined && to !== undefined) {
    return { factor: (rate * to) / from, indexed: true, illustration: false };
  }
  if (economics.illustration) return { factor: rate, indexed: false, illustration: true };
  const values = { set: set.label, priceLevel: set.priceLevel, year };
  return warning("economics.price-levels-differ", { values });
}

const limitsOf = (set: UnitCostSet, year: number, illustration: boolean): readonly Problem[] => [
  ...(illustration ? [note("economics.illustration", { values: { priceLevel: set.priceLevel, year } })] : []),
  ...(set.secondary ? [note("economics.set-secondary", { values: { set: set.label } })] : []),
  ...(set.complete ? [] : [note("economics.set-incomplete", { values: { set: set.label } })]),
];

/** How amounts of a set were brought to the dossier's currency and price level, in words for a table. */
export function conversionOf(
  { set, factor, indexed }: PricedSet,
  { manifest }: Dossier,
  year: number,
): string {
  const { currency, economics } = manifest;
  const given = economics.exchangeRates[set.currency];
  const rate =
    set.currency === currency
      ? []
      : [`1 ${set.currency} = ${given?.rate ?? factor} ${currency} (${given?.source ?? ""})`];
  const index = indexed
    ? [`${set.priceYear} -> ${year}: ${economics.priceIndices[set.currency]?.source ?? ""}`]
    : [];
  return [...rate, ...index].join("; ");
}
