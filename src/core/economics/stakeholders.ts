/**
 * Who pays and who gains?
 *
 *   net of a party = its benefits - its costs,   social net = sum over the parties
 *
 * @param costs, benefits  amounts per party in one currency, price level and year
 * @param publicParties    parties that are paid from public money
 * @returns                the ratio is benefits / costs, absent without costs
 */

import { error, type Known, known, refused } from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";

type PerParty = Readonly<Record<string, number>>;

export const PUBLIC_PARTIES: readonly string[] = ["municipality", "police", "justice"];

export function stakeholders(
  costs: PerParty,
  benefits: PerParty,
  publicParties = PUBLIC_PARTIES,
): {
  readonly netByParty: PerParty;
  readonly socialNet: number;
  readonly ratio: Known<number>;
  readonly publicNet: number;
} {
  const parties = [...new Set([...Object.keys(costs), ...Object.keys(benefits)])];
  const net = (party: string): number => (benefits[party] ?? 0) - (costs[party] ?? 0);
  const spent = sum(Object.values(costs));
  return {
    netByParty: Object.fromEntries(parties.map((party) => [party, net(party)])),
    socialNet: sum(parties.map(net)),
    ratio: spent > 0 ? known(sum(Object.values(benefits)) / spent) : refused(error("economics.not-positive")),
    publicNet: sum(parties.filter((party) => publicParties.includes(party)).map(net)),
  };
}
