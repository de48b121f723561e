/**
 * Tornado and switching values of a balance, around
 *
 *   net = (prevented in the area - displaced) x worth of one offence - annual cost
 *
 * Prevented and displaced run over the 90 % interval of their draws, the worth
 * over its stated bounds, the cost from the marginal to the full basis. An
 * input without a range has no bar.
 */

import { type Known, known, refused, warning } from "../foundation/result.ts";
import type { Quantity } from "../foundation/trace.ts";
import type { Decision, Measured, SensitivityInput } from "./economics.ts";
import type { BalanceSetting, ValuedArea } from "./measured-balance.ts";
import type { DrawSummary } from "./monte-carlo.ts";
import { type Inputs, switchingValues, tornado } from "./sensitivity.ts";

type Drawn = { readonly inArea: DrawSummary; readonly beside: DrawSummary };

const net = (inputs: Inputs): number =>
  (inputs.prevented - inputs.displaced) * inputs["offence-value"] - inputs["annual-cost"];

export function sensitivityOf(
  parts: readonly ValuedArea[],
  { inArea, beside }: Drawn,
  decisions: readonly Decision[],
  { manifest, write }: BalanceSetting,
): Measured["tornado"] {
  const worth = meanWorth(parts);
  const cost = decisions.map(({ annualCost }) => annualCost.value);
  const base: Inputs = {
    prevented: inArea.mean,
    displaced: -beside.mean,
    "offence-value": worth.central,
    "annual-cost": cost[cost.length - 1],
  };
  const candidates: Readonly<Record<SensitivityInput, readonly [number, number]>> = {
    prevented: [inArea.low, inArea.high],
    displaced: [-beside.high, -beside.low],
    "offence-value": [worth.low, worth.high],
    "annual-cost": [Math.min(...cost), Math.max(...cost)],
  };
  const ranges = Object.fromEntries(Object.entries(candidates).filter(([, [low, high]]) => low < high));
  const switching = new Map(switchingValues(net, base).map(({ input, value }) => [input, value]));
  const units: Readonly<Record<SensitivityInput, string>> = {
    prevented: "recorded offences per year",
    displaced: "recorded offences per year",
    "offence-value": `${manifest.currency} per recorded offence`,
    "annual-cost": manifest.currency,
  };
  return tornado(net, base, ranges).map((bar) => {
    const input = bar.input as SensitivityInput;
    const id = `tornado/${input}`;
    const at = switching.get(input);
    const value: Known<Quantity> =
      at === undefined || (at < 0 && (input === "offence-value" || input === "annual-cost"))
        ? refused(warning("economics.no-switching-value"))
        : known(write(`${id}/switching`, at, units[input]));
    return {
      input,
      low: write(`${id}/low`, ranges[input][0], units[input]),
      high: write(`${id}/high`, ranges[input][1], units[input]),
      atLow: write(`${id}/at-low`, bar.atLow),
      atHigh: write(`${id}/at-high`, bar.atHigh),
      changesSign: bar.changesSign,
      switching: value,
    };
  });
}

/** Worth of one incident of the outcomes, over the areas by their incidents before. */
function meanWorth(parts: readonly ValuedArea[]): { central: number; low: number; high: number } {
  const result = { central: 0, low: 0, high: 0 };
  const before = parts.map(({ outcome: { effect } }) =>
    effect.counts.state === "known" ? effect.counts.value.camera.before.value : 0,
  );
  const all = before.reduce((total, n) => total + n, 0);
  parts.forEach(({ outcome }, i) => {
    for (const { share, worth } of outcome.mix) {
      const weight = (share * before[i]) / all;
      result.central += weight * worth.central;
      result.low += weight * worth.low;
      result.high += weight * worth.high;
    }
  });
  return result;
}
