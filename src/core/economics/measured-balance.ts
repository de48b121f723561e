/** Costs against what was prevented in one area, or in several together, over all draws. */

import type { Manifest } from "../dossier/manifest.ts";
import {
  type Known,
  known,
  knownOf,
  note,
  notMeasured,
  type Problem,
  refused,
  warning,
} from "../foundation/result.ts";
import { sum } from "../foundation/sum.ts";
import type { Quantity } from "../foundation/trace.ts";
import { decide, drawn, type Write, type YearsAhead } from "./decide.ts";
import type { AreaCost, Decision, Measured } from "./economics.ts";
import { incremental } from "./incremental.ts";
import { partiesOf } from "./parties.ts";
import type { PreventedDraws } from "./prevented-draws.ts";
import { sensitivityOf } from "./sensitivity-of-balance.ts";
import type { UnitCostSet } from "./unit-costs.ts";
import type { ValuedOutcome } from "./valued-outcome.ts";

/** What was prevented in one area and what stands behind it. */
export type ValuedArea = {
  readonly cost: AreaCost;
  readonly outcome: ValuedOutcome;
  readonly prevented: PreventedDraws;
};

export type BalanceSetting = {
  readonly manifest: Manifest;
  readonly set: UnitCostSet;
  readonly ahead: YearsAhead;
  readonly write: Write;
};

/** @param parts  one area, or all areas with a measured balance */
export function measuredBalance(parts: readonly ValuedArea[], setting: BalanceSetting): Known<Measured> {
  const { manifest, write, ahead, set } = setting;
  const costs = parts.map(({ cost }) => cost);
  const benefit = total(parts, ({ outcome, prevented }, i) => prevented.net[i] * worthOf(outcome, i));
  const made = (["marginal", "full"] as const).map((basis) => decide(basis, benefit, costs, ahead, write));
  const decisions = made.flatMap((one): Decision[] => (one.state === "known" ? [one.value] : []));
  const missing = made.flatMap((one) => (one.state === "known" ? [] : one.reasons));
  if (decisions.length === 0) return refused(...missing);
  const beside = parts.every((part) => part.prevented.beside.state === "known");
  const inArea = total(parts, ({ prevented }, i) => prevented.inArea[i]);
  const around = total(parts, ({ prevented }, i) => prevented.net[i] - prevented.inArea[i]);
  const net = total(parts, ({ prevented }, i) => prevented.net[i]);
  const offences = offencesOf(parts, write);
  const recorded = "recorded offences per year";
  const measured = {
    outcome: parts[0].outcome.effect.outcome,
    inArea: drawn("in-area", inArea, recorded, write),
    beside: beside
      ? known(drawn("beside", around, recorded, write))
      : notMeasured(warning("economics.displacement-not-measured")),
    prevented: drawn("prevented", net, recorded, write),
    offences,
    benefit: drawn("benefit", benefit, manifest.currency, write),
    harm: harmOf(parts, manifest, write),
    decisions,
    tornado: sensitivityOf(parts, { inArea, around, net, benefit }, decisions, setting),
    stakeholders: partiesOf(parts, benefit, set, write),
  };
  return known({
    ...measured,
    alternatives: alternativesOf(parts, measured.prevented, decisions, setting),
    notes: [...notesOf(parts, beside, setting), ...missing],
  });
}

function total(parts: readonly ValuedArea[], of: (part: ValuedArea, draw: number) => number): Float64Array {
  const draws = new Float64Array(parts[0].prevented.net.length);
  for (const part of parts) for (let i = 0; i < draws.length; i += 1) draws[i] += of(part, i);
  return draws;
}

/** Worth of one incident of the outcome in one draw: its priced offences by their shares. */
function worthOf({ mix }: ValuedOutcome, draw: number): number {
  let worth = 0;
  for (const { share, worth: of } of mix) worth += share * of.draws[draw];
  return worth;
}

/** Offences of the areas together, their shares weighed by the incidents before. */
function offencesOf(parts: readonly ValuedArea[], write: Write): Measured["offences"] {
  const all = parts.flatMap(({ outcome }) => outcome.mix);
  const before = sum(parts.map(({ outcome }) => beforeOf(outcome)));
  return [...new Set(all.map(({ worth }) => worth.offence))].map((offence) => {
    const own = all.filter(({ worth }) => worth.offence === offence);
    const count = sum(own.map((one) => one.count));
    const share = parts.length === 1 ? own[0].share : count / before;
    const { central, low, high } = own[0].worth;
    return {
      offence,
      share: { ...write(`offence/${offence}/share`, share, "share"), n: count },
      worth: write(`offence/${offence}/worth`, central, undefined, low < high ? [low, high] : undefined),
    };
  });
}

const beforeOf = ({ effect }: ValuedOutcome): number =>
  effect.counts.state === "known" ? effect.counts.value.camera.before.value : 0;

function harmOf(parts: readonly ValuedArea[], { economics }: Manifest, write: Write): Known<Quantity> {
  const given = economics.harmWeights;
  if (given === undefined) return notMeasured(note("economics.no-harm-weights"));
  const types = parts.flatMap(({ outcome }) => outcome.mix.map(({ worth }) => worth.offence));
  const missing = [...new Set(types)].filter((type) => given.weights[type] === undefined);
  if (missing.length > 0) {
    return refused(warning("economics.weight-missing", { values: { types: missing.join(", ") } }));
  }
  const harm = total(parts, ({ outcome, prevented }, i) => {
    let perIncident = 0;
    for (const { share, worth } of outcome.mix) {
      perIncident += share * worth.actual[i] * given.weights[worth.offence];
    }
    return prevented.net[i] * perIncident;
  });
  return known(drawn("harm", harm, `${given.unit} per year`, write));
}

/** The cameras beside lighter measures for the same place, by cost per prevented offence. */
function alternativesOf(
  parts: readonly ValuedArea[],
  prevented: Quantity,
  decisions: readonly Decision[],
  { manifest, write }: BalanceSetting,
): Measured["alternatives"] {
  const place = parts.length === 1 ? parts[0].cost.area : undefined;
  const options = manifest.economics.alternatives.filter(({ area }) => area === place);
  if (options.length === 0) return notMeasured(note("economics.no-alternatives"));
  const full = decisions.find(({ basis }) => basis === "full") ?? decisions[0];
  const cameras = {
    id: "cameras",
    annualCost: Math.max(0, full.annualCost.value),
    prevented: prevented.value,
  };
  const result = knownOf(
    incremental([
      cameras,
      ...options.map(({ name, costPerYear, preventedPerYear }) => ({
        id: name,
        annualCost: costPerYear,
        prevented: preventedPerYear,
      })),
    ]),
  );
  if (result.state !== "known") return result;
  const { averages, steps } = result.value;
  const rows = [
    { name: "cameras", source: "", costPerYear: cameras.annualCost, preventedPerYear: prevented.value },
    ...options,
  ];
  return known({
    options: rows.map(({ name, source, costPerYear, preventedPerYear }, i) => {
      const { average } = averages[i];
      return {
        name,
        source,
        cost: write(`alternative/${name}/cost`, costPerYear),
        prevented: write(`alternative/${name}/prevented`, preventedPerYear, "recorded offences per year"),
        average:
          average.state === "known" ? known(write(`alternative/${name}/average`, average.value)) : average,
      };
    }),
    steps: steps.map(({ from, to, ratio }) => ({
      from,
      to,
      ratio: write(`alternative/${from}/${to}`, ratio),
    })),
  });
}

function notesOf(
  parts: readonly ValuedArea[],
  beside: boolean,
  { manifest, set }: BalanceSetting,
): readonly Problem[] {
  const all = parts.some(({ outcome }) => outcome.effect.outcome === "all");
  const offences = [
    ...new Set(parts.flatMap(({ outcome }) => outcome.mix.map(({ worth }) => worth.offence))),
  ];
  const without = offences.filter((offence) => manifest.economics.recorded[offence] === undefined);
  return [
    ...(all ? [note("economics.mix-assumed")] : []),
    ...(beside ? [] : [note("economics.displacement-not-measured")]),
    ...(without.length > 0
      ? [note("economics.recorded-as-actual", { values: { types: without.join(", ") } })]
      : []),
    ...(manifest.economics.unitCostSpread === undefined
      ? [note("economics.no-unit-cost-spread", { values: { set: set.label } })]
      : []),
  ];
}
