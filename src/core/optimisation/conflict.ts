/**
 * Which rules cannot hold together? A smallest set (no rule of it can be left
 * out) is found by leaving rules out one at a time and asking whether any
 * choice is left. Rules from the same line of policy stand or fall together.
 */

import type { Covering } from "./covering.ts";
import { type IntegerProgramme, RowList, type Solve } from "./integer-programme.ts";
import type { LinearRule } from "./rules.ts";

/** @returns the rules in conflict; empty when a choice that keeps all rules exists */
export async function conflictingRules(model: Covering, solve: Solve): Promise<readonly LinearRule[]> {
  const groups = new Map<string, LinearRule[]>();
  for (const rule of model.rules) {
    const key = rule.id === "site" ? "site" : `${rule.id}:${JSON.stringify(rule.values)}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  let held = [...groups.values()];
  if (await possible(model.options, held.flat(), solve)) return [];
  for (const group of [...held]) {
    const without = held.filter((one) => one !== group);
    if (!(await possible(model.options, without.flat(), solve))) held = without;
  }
  return held.map((group) => group[0]);
}

async function possible(options: number, rules: readonly LinearRule[], solve: Solve): Promise<boolean> {
  const list = new RowList();
  for (const rule of rules) list.add(rule.options, rule.coefficients, rule.low, rule.high);
  const programme: IntegerProgramme = {
    columns: options,
    cost: new Float64Array(options),
    low: new Float64Array(options),
    high: new Float64Array(options).fill(1),
    whole: new Uint8Array(options).fill(1),
    ...list.arrays(),
  };
  const { status } = await solve(programme, { nodes: 100_000, relativeGap: 0, seed: 0 });
  return status !== "infeasible";
}
