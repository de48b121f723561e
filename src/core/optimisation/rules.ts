/**
 * Rules on a choice of options, each as one linear inequality. Search, bound,
 * programme and the explanation of a conflict all read this one list.
 */

import type { Scalar } from "../foundation/result.ts";

/** low <= sum of coefficient over the chosen options <= high. */
export type LinearRule = {
  /** Which policy rule it comes from: `cap`, `budget`, `zone-least`, ... */
  readonly id: string;
  /** What the rule is about, for its sentence. */
  readonly values: Readonly<Record<string, Scalar>>;
  readonly options: readonly number[];
  readonly coefficients: readonly number[];
  readonly low: number;
  readonly high: number;
};

/** What a rule may be about: the marks of an option. */
export type Marks = {
  /** At most one option per site. */
  readonly site: Scalar;
  readonly kind: string;
  readonly zone: string;
  readonly cost: number;
  readonly exposure: number;
  /** Exposure per exposed party, where known. */
  readonly exposes?: readonly (readonly [party: string, amount: number])[];
};

export type Rules = {
  readonly cap?: number;
  readonly kindMost?: Readonly<Record<string, number>>;
  readonly budget?: number;
  readonly exposureMost?: number;
  /** Most exposure of any one party. */
  readonly partyMost?: number;
  readonly leastShare?: { readonly kind: string; readonly share: number };
  readonly zoneLeast?: Readonly<Record<string, number>>;
  readonly zoneMost?: Readonly<Record<string, number>>;
  /** Pairs of options that cannot be chosen together. */
  readonly excluded?: readonly (readonly [number, number])[];
  /** At most so many differences with a choice that exists. */
  readonly change?: { readonly from: readonly number[]; readonly most: number };
};

/** Slack for sums of decimal numbers. */
export const RULE_TOLERANCE = 1e-9;

/** All rules as inequalities, the one of one option per site first. */
export function linearRules(options: readonly Marks[], rules: Rules): LinearRule[] {
  const every = options.map((_, o) => o);
  const rule = (
    id: string,
    values: LinearRule["values"],
    members: readonly number[],
    coefficient: (o: number) => number,
    [low, high]: readonly [number, number],
  ): LinearRule => ({ id, values, options: members, coefficients: members.map(coefficient), low, high });
  const one = () => 1;
  const upTo = (most: number): readonly [number, number] => [Number.NEGATIVE_INFINITY, most];
  const atLeast = (least: number): readonly [number, number] => [least, Number.POSITIVE_INFINITY];
  const of = (keep: (option: Marks) => boolean) => every.filter((o) => keep(options[o]));
  const result: LinearRule[] = [];

  for (const [site, members] of groupBy(every, (o) => options[o].site)) {
    if (members.length > 1) result.push(rule("site", { site }, members, one, upTo(1)));
  }
  if (rules.cap !== undefined) result.push(rule("cap", { most: rules.cap }, every, one, upTo(rules.cap)));
  for (const [kind, most] of Object.entries(rules.kindMost ?? {}))
    result.push(
      rule(
        "kind-most",
        { kind, most },
        of((option) => option.kind === kind),
        one,
        upTo(most),
      ),
    );
  if (rules.budget !== undefined)
    result.push(rule("budget", { most: rules.budget }, every, (o) => options[o].cost, upTo(rules.budget)));
  if (rules.exposureMost !== undefined) {
    const most = rules.exposureMost;
    result.push(rule("exposure", { most }, every, (o) => options[o].exposure, upTo(most)));
  }
  if (rules.partyMost !== undefined) {
    const most = rules.partyMost;
    for (const [party, amounts] of partiesOf(options)) {
      const members = [...amounts.keys()];
      result.push(rule("party", { party, most }, members, (o) => amounts.get(o) ?? 0, upTo(most)));
    }
  }
  if (rules.leastShare !== undefined) {
    const { kind, share } = rules.leastShare;
    const coefficient = (o: number) => (options[o].kind === kind ? 1 - share : -share);
    result.push(rule("least-share", { kind, share }, every, coefficient, atLeast(0)));
  }
  for (const [zone, least] of Object.entries(rules.zoneLeast ?? {}))
    result.push(
      rule(
        "zone-least",
        { zone, least },
        of((option) => option.zone === zone),
        one,
        atLeast(least),
      ),
    );
  for (const [zone, most] of Object.entries(rules.zoneMost ?? {}))
    result.push(
      rule(
        "zone-most",
        { zone, most },
        of((option) => option.zone === zone),
        one,
        upTo(most),
      ),
    );
  for (const [a, b] of rules.excluded ?? []) result.push(rule("excluded", { a, b }, [a, b], one, upTo(1)));
  if (rules.change !== undefined) {
    const from = new Set(rules.change.from);
    const { most } = rules.change;
    // Differences are the new ones plus the old ones that are gone.
    const side = (o: number) => (from.has(o) ? -1 : 1);
    result.push(rule("change", { most }, every, side, upTo(most - from.size)));
  }
  return result;
}

function partiesOf(options: readonly Marks[]): Map<string, Map<number, number>> {
  const parties = new Map<string, Map<number, number>>();
  options.forEach(({ exposes }, o) => {
    for (const [party, amount] of exposes ?? []) {
      const amounts = parties.get(party) ?? new Map<number, number>();
      amounts.set(o, (amounts.get(o) ?? 0) + amount);
      parties.set(party, amounts);
    }
  });
  return parties;
}

function groupBy<K>(members: readonly number[], key: (member: number) => K): Map<K, number[]> {
  const groups = new Map<K, number[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group === undefined) groups.set(key(member), [member]);
    else group.push(member);
  }
  return groups;
}
