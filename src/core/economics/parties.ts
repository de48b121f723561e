/**
 * Who pays the cameras, and to whom do prevented offences bring something?
 *
 * Costs fall to the payers of the ledger. Benefits follow the three parts of a
 * unit cost where the set has them: its consequence to victims, anticipation to
 * households and firms, response to police and justice. A set with totals only
 * leaves the benefit with society as a whole, undivided.
 */

import type { Quantity } from "../foundation/trace.ts";
import type { Write } from "./decide.ts";
import type { Measured } from "./economics.ts";
import type { ValuedArea } from "./measured-balance.ts";
import { stakeholders } from "./stakeholders.ts";
import type { UnitCostSet } from "./unit-costs.ts";

const PARTY_OF = {
  anticipation: "households",
  consequence: "victims",
  response: "police-and-justice",
} as const;
const UNDIVIDED = "society";

export function partiesOf(
  parts: readonly ValuedArea[],
  benefit: number,
  set: UnitCostSet,
  write: Write,
): Measured["stakeholders"] {
  const costs: Record<string, number> = {};
  for (const { cost } of parts) {
    for (const { of, amount } of cost.byPayer) costs[of] = (costs[of] ?? 0) + amount.value;
  }
  const benefits = divided(parts, benefit, set);
  const { netByParty } = stakeholders(costs, benefits);
  return Object.entries(netByParty).map(([party, net]) => {
    const quantity = (what: string, value: number): Quantity => write(`party/${party}/${what}`, value);
    return {
      party,
      cost: quantity("cost", costs[party] ?? 0),
      benefit: quantity("benefit", benefits[party] ?? 0),
      net: quantity("net", net),
    };
  });
}

/** The mean benefit by party, each offence weighed by its part of the worth. */
function divided(
  areas: readonly ValuedArea[],
  benefit: number,
  set: UnitCostSet,
): Readonly<Record<string, number>> {
  const shares: Record<string, number> = {};
  let whole = 0;
  for (const { outcome } of areas) {
    for (const { worth, share } of outcome.mix) {
      const weight = share * worth.central;
      whole += weight;
      const parts = set.rows.find(({ offence }) => offence === worth.offence)?.parts;
      if (parts === undefined) {
        shares[UNDIVIDED] = (shares[UNDIVIDED] ?? 0) + weight;
        continue;
      }
      const total = parts.anticipation + parts.consequence + parts.response;
      for (const part of ["anticipation", "consequence", "response"] as const) {
        const party = PARTY_OF[part];
        shares[party] = (shares[party] ?? 0) + (weight * parts[part]) / total;
      }
    }
  }
  return Object.fromEntries(
    Object.entries(shares).map(([party, part]) => [party, whole > 0 ? (benefit * part) / whole : 0]),
  );
}
